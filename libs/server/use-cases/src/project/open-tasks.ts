import { tasks } from '@shixiao/persistence';
import type { TaskRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';
import { groupedBy } from '../review/grouped.ts';

/** Tasks that are open in a project, the most urgent first. */
export const openTasksOfProject = batched<string, readonly TaskRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(tasks, { where: { projectId: In([...ids]), status: 'open' }, order: { dueAt: 'asc', openedAt: 'asc', item: 'asc' } });
  return groupedBy(rows, ({ projectId }) => projectId ?? '');
});
