import { possibleTypes } from '@shixiao/contract';
import type { ResolversTypes } from '@shixiao/contract';

/** A refusal as the contract has it: its type, where in the input it lies, and the facts to put it right. */
export type Refusal = { readonly __typename: RefusalName; readonly path: readonly string[] };

type RefusalName = Extract<keyof ResolversTypes, (typeof possibleTypes)['Refusal'][number]>;
type Shape<Name extends RefusalName> = Exclude<Awaited<ResolversTypes[Name]>, Promise<unknown>>;
type Facts<Name extends RefusalName> = Omit<Shape<Name>, '__typename' | 'path'>;
type Refused<Name extends RefusalName> = Facts<Name> & { readonly __typename: Name; readonly path: readonly string[] };

const NAMES: ReadonlySet<string> = new Set(possibleTypes.Refusal);

/** `refused('NotFound', { id })`. `path`: where in the input it lies, outermost first; empty where it is the act as a whole. */
export function refused<Name extends RefusalName>(name: Name, facts: Facts<Name>, path: readonly string[] = []): Refused<Name> {
  return { ...facts, __typename: name, path };
}

/** Whether an answer is a refusal; then nothing of the act is kept. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && '__typename' in answer && NAMES.has(answer.__typename as string);
}

/** A refusal of the rules, under the contract's name for it: `{ kind: 'callLocked' }` is `CallLocked`. */
export type Translated<R> = R extends { readonly kind: infer Kind extends string }
  ? Omit<R, 'kind'> & { readonly __typename: Capitalize<Kind>; readonly path: readonly string[] }
  : never;

export function translated<R extends { readonly kind: string }>(refusal: R, path: readonly string[] = []): Translated<R> {
  const { kind, ...facts } = refusal;
  return { ...facts, __typename: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, path } as unknown as Translated<R>;
}
