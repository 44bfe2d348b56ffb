import { possibleTypes } from '@shixiao/contract';
import type { RefusalFactsFragment } from '../../generated/refusals.ts';

export interface Tagged {
  readonly __typename: string;
}
/** Every refusal that the contract knows, with the facts that the screens ask for. */
export type AnyRefusal = RefusalFactsFragment;
export type RefusalName = AnyRefusal['__typename'];
/** What a result can be when the act was done. */
export type Done<Result> = Exclude<Result, { readonly __typename: RefusalName }>;
/** What a result can be when the act was refused. */
export type RefusalOf<Result> = Extract<Result, { readonly __typename: RefusalName }>;

const NAMES: ReadonlySet<string> = new Set(possibleTypes.Refusal);

export function isRefusal(result: Tagged): result is AnyRefusal {
  return NAMES.has(result.__typename);
}
