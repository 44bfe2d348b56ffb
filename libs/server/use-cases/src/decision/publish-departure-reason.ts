import { isReasonGiven, isSameReason } from '@shixiao/collaboration';
import { personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { completeStep, stepsNow } from '../process/complete-step.ts';
import { isRefusal, refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import { findMatter, matterNotFound, staleMatter, storeMatter, takeMatter } from './matter-of.ts';

/** Publishes why the experts' majority was not followed (令713 第三十条); only then does the decision take effect. */
export const publishDepartureReason: Act<'publishDepartureReason'> = async (scope, input) => {
  const seen = await findMatter(scope, 'Mutation.publishDepartureReason', input.matterId);
  if (!seen) return matterNotFound(input.matterId);
  const { project, running, row, decision } = await takeMatter(scope, seen);
  if (row.publishedAt !== null) {
    const doneBy = row.publishedBy === null ? null : await must(scope.load(personById, row.publishedBy));
    return refused('DoneAlready', { doneAt: row.publishedAt, doneBy });
  }
  if (!decision?.departsFromMajority) return refused('NotAtThisStep', { steps: stepsNow(running) });
  if (scope.caller.organisationId !== project.authorityId) return refused('NotAllowed', { because: 'notTheAuthority' });
  const { departureReason } = input;
  if (!isReasonGiven(departureReason)) return refused('ReasonMissing', {}, ['departureReason']);
  if (isSameReason(departureReason, decision.reason)) return refused('DepartureReasonRepeatsReason', {}, ['departureReason']);
  if (row.version !== input.expectedVersion) return staleMatter(scope, row);
  const done = await completeStep(scope, running, { elements: ['publishDepartureReason'] });
  if (isRefusal(done)) return done;
  putOnRecord(scope, project, { subject: row.id, content: { decision: decision.id, departureReason }, onBehalfOf: done.onBehalfOf });
  return storeMatter(scope, row, { publishedReason: departureReason, publishedAt: scope.now, publishedBy: scope.caller.personId });
};
