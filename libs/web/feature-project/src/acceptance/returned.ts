import type { AcceptanceOnProjectFragment } from '@shixiao/data-access';

type Said = Pick<AcceptanceOnProjectFragment, 'outcomeStatement'> & {
  readonly checklist: readonly { readonly milestone: { readonly id: string }; readonly claim: string }[];
};

/** The key under which the form of the application asks for the outcome; the claims have the ids of their milestones. */
export const OUTCOME = 'outcomeStatement';

/** What an application said, by the key of the field that asks for it: nothing is asked for a second time (报一次). */
export function saidIn(acceptance: Said | undefined): ReadonlyMap<string, string> {
  if (!acceptance) return new Map();
  return new Map([...acceptance.checklist.map(({ milestone, claim }) => [milestone.id, claim] as const), [OUTCOME, acceptance.outcomeStatement] as const]);
}

/** Lines of the checklist that were found wanting: what has to be mended before one applies again. */
export function defectiveIn<Line extends Pick<AcceptanceOnProjectFragment['checklist'][number], 'verdict'>>(checklist: readonly Line[]): readonly Line[] {
  return checklist.filter(({ verdict }) => verdict === 'defective');
}
