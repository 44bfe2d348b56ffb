import { blockers } from '@shixiao/persistence';
import type { Reaction } from '../process/reaction.ts';
import { variableSeenFrom } from '../process/running.ts';
import { storeBlocker } from './blocker-of.ts';

/** A blocker that is not answered in time goes to the supervisor. The process decides when: its timer has just passed. */
export const blockerEscalated: Reaction = async (scope, running, records) => {
  for (const record of records) {
    if (record.type !== 'taskOpened' || record.element !== 'superviseBlocker') continue;
    const { state } = running.instance;
    const about = variableSeenFrom(state, state.items.flat().find(({ id }) => id === record.item), 'blocker');
    const id = typeof about === 'object' && about !== null && 'id' in about ? about.id : undefined;
    const row = typeof id === 'string' ? await scope.entities.findOneBy(blockers, { id }) : null;
    if (!row || row.status === 'closed' || row.escalatedAt !== null) continue;
    await storeBlocker(scope, row, { escalatedAt: scope.now });
    const { jurisdictionId, projectId } = row;
    scope.record({ act: 'escalateBlocker', jurisdictionId, projectId, subject: row.id, content: { escalatedAt: scope.now } });
  }
  return running;
};
