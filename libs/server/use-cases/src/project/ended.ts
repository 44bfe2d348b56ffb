import { projects } from '@shixiao/persistence';
import type { Reaction } from '../process/reaction.ts';

/** How a project ended, by the end that its process reached. */
const ENDS: Readonly<Record<string, 'closed' | 'rejected' | 'withdrawn'>> = {
  finished: 'closed',
  notAccepted: 'rejected',
  rejected: 'rejected',
  proposalWithdrawn: 'withdrawn',
  projectTerminated: 'withdrawn',
};

/** A process that is over says that it is completed; people want to know how. */
export const projectEnded: Reaction = async (scope, running, records) => {
  const { projectId } = running.place;
  if (projectId === null || running.instance.state.phase === 'running') return running;
  const end = records.findLast((record) => record.type === 'elementEntered' && Object.hasOwn(ENDS, record.element));
  const status = end?.type === 'elementEntered' ? ENDS[end.element] : undefined;
  if (status) await scope.entities.update(projects, { id: projectId }, { status });
  return running;
};
