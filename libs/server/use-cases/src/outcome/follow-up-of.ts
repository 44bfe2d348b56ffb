import { addMonths, dayAt, FOLLOW_UP_MONTHS } from '@shixiao/collaboration';
import { followUps, insertRow } from '@shixiao/persistence';
import type { FollowUpRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched, rowsById } from '../lookup/batched.ts';
import type { Reaction } from '../process/reaction.ts';
import { variableSeenFrom } from '../process/running.ts';
import { groupedBy } from '../review/grouped.ts';

export const followUpById = rowsById(followUps);

export const followUpsOfProject = batched<string, readonly FollowUpRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(followUps, { where: { projectId: In([...ids]) }, order: { months: 'asc' } });
  return groupedBy(rows, ({ projectId }) => projectId);
});

/** With acceptance it is known on which days the indicators will be measured again. */
export const followUpsBegin: Reaction = async (scope, running, records) => {
  const { projectId, jurisdictionId } = running.place;
  const begun = records.find((record) => record.type === 'elementEntered' && record.element === 'followUpStage');
  if (projectId === null || begun?.type !== 'elementEntered') return running;
  const { state } = running.instance;
  const stage = state.items.flat().find(({ id }) => id === begun.item);
  const acceptedOn = variableSeenFrom(state, stage, 'acceptedOn');
  const day = typeof acceptedOn === 'string' && /^\d{4}-\d\d-\d\d/.test(acceptedOn) ? acceptedOn.slice(0, 10) : dayAt(scope.now);
  for (const months of monthsIn(variableSeenFrom(state, stage, 'limits'))) {
    await insertRow(scope, followUps, {
      id: scope.app.newId(),
      jurisdictionId,
      projectId,
      months,
      dueOn: addMonths(day, months),
      version: 1,
      changedAt: scope.now,
    });
  }
  return running;
};

/** The months that the process will go through, which its lifecycle and jurisdiction set. */
function monthsIn(limits: unknown): readonly number[] {
  const row = typeof limits === 'object' && limits !== null && 'followUp' in limits ? limits.followUp : undefined;
  const promised = typeof row === 'object' && row !== null && 'promised' in row ? row.promised : undefined;
  const months = Array.isArray(promised) ? promised.filter((one): one is number => Number.isSafeInteger(one) && one > 0) : [];
  return months.length > 0 ? [...new Set(months)] : FOLLOW_UP_MONTHS;
}
