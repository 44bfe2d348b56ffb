import { dayAt, isDay, statusOfMilestone, verifyMilestone as verify } from '@shixiao/collaboration';
import type { JsonValue } from '@shixiao/collaboration';
import { insertRow, verifications } from '@shixiao/persistence';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { partiesOf } from '../project/project-of.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import { actingParty, isMilestone, progressOf, separated, storeMilestone, takeMilestone, wrongStatus } from './milestone-of.ts';
import type { StoredVerification } from './milestone-of.ts';

/** An independent body says what it found. Not met sends the milestone back to the enterprise, disputed on to a judge. */
export const verifyMilestone: Act<'verifyMilestone'> = async (scope, input) => {
  const taken = await takeMilestone(scope, 'Mutation.verifyMilestone', input);
  if (isRefusal(taken)) return taken;
  const { row, project, running } = taken;
  const problems = found(textProblem(input.reason, ['reason']), dayProblem(input.visitedOn, scope.now));
  if (problems.length > 0) return invalid(...problems);

  const done = await completeStep(scope, running, {
    elements: ['verifyEvidence'],
    variables: { verdict: input.verdict },
    where: { milestone: isMilestone(row) },
  });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAppointed' }) : wrongStatus(row.status);
  const { onBehalfOf } = done;
  const verification: StoredVerification = {
    by: actingParty(scope.caller, onBehalfOf),
    at: scope.now,
    verdict: input.verdict,
    reason: input.reason,
    ...(input.visitedOn != null && { visitedOn: input.visitedOn }),
  };
  const verified = verify(progressOf(row), verification, await partiesOf(scope, project));
  if (!verified.ok) {
    const { refusal } = verified;
    switch (refusal.kind) {
      case 'samePerson':
      case 'sameOrganisation':
      case 'verifierIsParty':
        return separated(scope, refusal);
      case 'reasonMissing':
        return refused('ReasonMissing', {}, ['reason']);
      default:
        return wrongStatus(row.status);
    }
  }
  await insertRow(scope, verifications, {
    id: scope.app.newId(),
    jurisdictionId: row.jurisdictionId,
    projectId: row.projectId,
    authorityId: project.authorityId,
    milestoneId: row.id,
    attempt: row.attempts.length,
    verdict: input.verdict,
    reason: input.reason,
    verifiedAt: scope.now,
    verifierPersonId: scope.caller.personId,
    verifierPrincipalId: onBehalfOf ?? null,
    verifierOrganisationId: scope.caller.organisationId,
  });
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: verification as unknown as JsonValue, onBehalfOf });
  return storeMilestone(scope, row, { attempts: verified.value.attempts, status: statusOfMilestone(verified.value) });
};

function dayProblem(day: string | null | undefined, now: string) {
  if (day == null) return undefined;
  if (!isDay(day)) return { path: ['visitedOn'], kind: 'notADay' } as const;
  return day > dayAt(now) ? ({ path: ['visitedOn'], kind: 'outOfRange' } as const) : undefined;
}
