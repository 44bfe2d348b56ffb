import { DestroyRef, InjectionToken, computed, inject, signal } from '@angular/core';
import { AnnouncePresenceDocument, SESSION, injectAct } from '@shixiao/data-access';
import { keyOf } from '../draft/changes.ts';
import type { Signal } from '@angular/core';
import type { DraftFactsFragment } from '@shixiao/data-access';
import type { DraftField } from '../draft/changes.ts';

type Editors = DraftFactsFragment['editors'];

/** Who else has the draft open, and where. */
export interface Company {
  /** Names, without one's own. */
  readonly others: Signal<readonly string[]>;
  /** Names of those who are in a field, by its key. */
  inField(key: string): readonly string[];
  know(editors: Editors): void;
  /** Says that one is here, from now on until the page is left. */
  begin(proposalId: string): void;
  /** Says that one went to a field. */
  enter(field: DraftField): void;
  /** Says nothing any more: the draft is not open for changes. */
  end(): void;
}
export const COMPANY = new InjectionToken<Company>('who else edits');

/** As the contract asks: every twenty seconds while the draft is open. */
const SAY_AGAIN_MS = 20_000;
const SETTLE_MS = 400;

export function injectCompany(): Company {
  const announcing = injectAct(AnnouncePresenceDocument);
  const session = inject(SESSION);
  const editors = signal<Editors>([]);
  const others = computed(() => editors().filter(({ person }) => person.id !== session.viewer()?.person.id));
  let proposalId: string | undefined;
  let field: DraftField = [];
  let again: ReturnType<typeof setInterval> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const say = async (): Promise<void> => {
    if (proposalId === undefined) return;
    const answer = await announcing.perform({ proposalId, field: [...field] });
    if (answer) editors.set(answer.editors);
  };
  const end = (): void => {
    clearInterval(again);
    clearTimeout(soon);
    proposalId = undefined;
  };
  inject(DestroyRef).onDestroy(end);

  return {
    others: computed(() => others().map(({ person }) => person.name)),
    inField: (key) => others().flatMap((editor) => (editor.field.length > 0 && keyOf(editor.field) === key ? [editor.person.name] : [])),
    know: (list) => editors.set(list),
    begin(id) {
      if (proposalId === id) return;
      proposalId = id;
      clearInterval(again);
      again = setInterval(() => void say(), SAY_AGAIN_MS);
      void say();
    },
    enter(next) {
      if (keyOf(next) === keyOf(field)) return;
      field = next;
      clearTimeout(soon);
      // Whoever only passes through with the tab key is not there.
      soon = setTimeout(() => void say(), SETTLE_MS);
    },
    end,
  };
}
