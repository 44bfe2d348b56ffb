import { computed } from '@angular/core';
import { refusalText } from '@shixiao/data-access';
import type { Signal } from '@angular/core';
import type { AnyRefusal, RefusalText } from '@shixiao/data-access';
import type { Words } from '@shixiao/ui-kit';

interface Refusable {
  readonly refusal: Signal<AnyRefusal | undefined>;
}

/** Why the last try of these acts was refused, in words. */
export function toldOf(words: Words, ...acts: readonly Refusable[]): Signal<RefusalText | undefined> {
  return computed(() => {
    const refusal = acts.map((act) => act.refusal()).find((each) => each !== undefined);
    return refusal && refusalText(refusal, words);
  });
}

/** The same for what lies in one field of the form, to be shown beside it. */
export function toldAt(words: Words, { refusal }: Refusable, field: string): string | undefined {
  const refused = refusal();
  if (!refused) return undefined;
  const isHere = refused.path[0] === field || (refused.__typename === 'InputInvalid' && refused.inputProblems.some(({ path }) => path[0] === field));
  return isHere ? refusalText(refused, words).sentence : undefined;
}

/** Why it was refused, where no field of the form says it already. */
export function toldApart(words: Words, act: Refusable, ...fields: readonly string[]): Signal<RefusalText | undefined> {
  const told = toldOf(words, act);
  return computed(() => (fields.some((field) => toldAt(words, act, field) !== undefined) ? undefined : told()));
}
