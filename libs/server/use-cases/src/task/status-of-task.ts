import type { TaskStatus } from '@shixiao/contract';
import type { TaskRow, TaskWorkRow } from '@shixiao/persistence';

export function statusOfTask({ status, assignee }: TaskRow, { endedAs, signOff, severalSign }: TaskWorkRow): TaskStatus {
  if (status === 'completed') return 'completed';
  if (status === 'cancelled') return endedAs ?? 'cancelled';
  if (!severalSign && signOff?.seats.some(({ helper }) => helper !== undefined) === true) return 'withHelper';
  return assignee === null ? 'open' : 'held';
}

/** A task changes with every act on it, and once more when it ends. */
export const versionOfTask = ({ status }: TaskRow, { version }: TaskWorkRow): number => version + (status === 'open' ? 0 : 1);
