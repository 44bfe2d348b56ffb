import { closeCall } from '@shixiao/collaboration';
import { calls } from '@shixiao/persistence';
import type { Reaction } from '../process/reaction.ts';
import { callOf } from './call-of.ts';

/** The process reached the closing of a call: its row says so, too. */
export const closeCallWithProcess: Reaction = async (scope, running, records) => {
  if (!records.some((record) => record.type === 'elementEntered' && record.element === 'callClosed')) return running;
  const row = await scope.entities.findOneBy(calls, { instanceId: running.place.instanceId });
  if (!row) return running;
  const closed = closeCall(callOf(row), scope.now);
  if (!closed.ok) return running;
  await scope.entities.update(calls, { id: row.id }, {
    stage: closed.value.stage,
    stageName: 'closed',
    version: row.version + 1,
    changedBy: null,
    changedAt: scope.now,
  });
  scope.record({ jurisdictionId: row.jurisdictionId, projectId: null, act: 'closeCall', subject: row.id, content: { at: scope.now } });
  return running;
};
