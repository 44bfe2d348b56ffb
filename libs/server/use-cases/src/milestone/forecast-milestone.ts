import { isDay, isReasonGiven } from '@shixiao/collaboration';
import { forecasts, insertRow } from '@shixiao/persistence';
import type { Act } from '../operations.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import { overOrDropped, storeMilestone, takeMilestone, wrongStatus } from './milestone-of.ts';

/** Says when a milestone is now expected. The promise stays as it is; what was expected before stays on record. */
export const forecastMilestone: Act<'forecastMilestone'> = async (scope, input) => {
  const taken = await takeMilestone(scope, 'Mutation.forecastMilestone', input);
  if (isRefusal(taken)) return taken;
  const { row } = taken;
  const problems = found(
    textProblem(input.reason, ['reason']),
    isDay(input.forecastOn) ? undefined : { path: ['forecastOn'], kind: 'notADay' },
  );
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  if (overOrDropped(taken) || row.status === 'met') return wrongStatus(row.status);

  const { jurisdictionId, projectId } = row;
  const { personId, organisationId } = scope.caller;
  const { forecastOn, reason } = input;
  await insertRow(scope, forecasts, {
    id: scope.app.newId(),
    jurisdictionId,
    projectId,
    milestoneId: row.id,
    forecastOn,
    reason,
    personId,
    organisationId,
    at: scope.now,
  });
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { forecastOn, reason } });
  scope.tell('project', { jurisdictionId, projectId });
  return storeMilestone(scope, row, { forecastOn: forecastOn === row.dueOn ? null : forecastOn });
};
