import type { Call, CallContent, CallProblem } from '@shixiao/collaboration';
import { callProblems } from '@shixiao/collaboration';
import type { CallProblem as ShownProblem, CallStage, Operation } from '@shixiao/contract';
import { calls } from '@shixiao/persistence';
import type { CallDraft, CallRow } from '@shixiao/persistence';
import { rowsById } from '../lookup/batched.ts';
import { isUuid } from '../lookup/find-project.ts';
import { mayOn } from '../policy/ability.ts';
import type { Place } from '../policy/place.ts';
import type { Scope } from '../scope.ts';

export const callById = rowsById(calls);

export const placeOfCall = ({ jurisdictionId, authorityId }: CallRow): Place => ({
  jurisdictionId,
  organisationIds: [authorityId],
  partyIds: [authorityId],
});

/** A row as the rules see it. A draft that does not say when it closes closes at once, which keeps it from being opened. */
export function callOf({ id, content, stage, createdAt }: CallRow): Call {
  return { id, stage, content: { ...content, closesAt: content.closesAt ?? createdAt } satisfies CallContent };
}

/** The stage as people know it: a draft that was handed in is in review. */
export const shownStage = ({ stageName, handedInAt }: CallRow): CallStage =>
  stageName === 'draft' && handedInAt !== null ? 'inReview' : stageName;

/** Drafts are the authority's own; what is or was open is everybody's. */
export function isVisible({ caller }: Scope, { stageName, authorityId }: CallRow): boolean {
  return stageName !== 'draft' || caller?.organisationId === authorityId;
}

/** A call about which the caller may do the operation, as far as they may see it. */
export async function findCall(scope: Scope, operation: Operation, id: string): Promise<CallRow | undefined> {
  const row = isUuid(id) ? await scope.load(callById, id) : undefined;
  return row && isVisible(scope, row) && mayOn(scope.caller, operation, placeOfCall(row)) ? row : undefined;
}

/** What keeps a call from being opened now, as it is shown. */
export function problemsOf(row: CallRow, now: string): readonly ShownProblem[] {
  if (row.stageName !== 'draft') return [];
  return shown(callProblems(callOf(row).content, now), row.content);
}

export function shown(problems: readonly CallProblem[], { closesAt }: CallDraft): readonly ShownProblem[] {
  return problems.map((problem): ShownProblem => {
    const base = { __typename: 'CallProblem', item: null, sum: null, found: null } as const;
    switch (problem.kind) {
      case 'closesBeforeOpening':
        return { ...base, kind: closesAt === null ? 'closingMissing' : problem.kind };
      case 'activityNotOutcome':
        return { ...base, kind: problem.kind, item: problem.id, found: { __typename: 'ActivityFound', ...problem.found } };
      case 'weightsNotHundred':
        return { ...base, kind: problem.kind, sum: String(problem.sum) };
      case 'indicatorUnnamed':
      case 'criterionUnnamed':
      case 'criterionTwice':
      case 'weightInvalid':
        return { ...base, kind: problem.kind, item: problem.id };
      default:
        return { ...base, kind: problem.kind };
    }
  });
}
