import type { Act } from '../operations.ts';
import { findTask } from './find-task.ts';
import { contentProblem } from './filled-in.ts';
import { standingOf } from './standing.ts';
import { taskAnswer } from './task-news.ts';
import { workOf } from './task-lookup.ts';
import { notAsked, taskEnded } from './task-refusals.ts';

/** Keeps what somebody has filled in. It is theirs alone, need not be complete, and is there again after the next sign-in. */
export const saveTaskDraft: Act<'saveTaskDraft'> = async (scope, { taskId, values }) => {
  const task = await findTask(scope, 'Mutation.saveTaskDraft', taskId);
  if (!task) return { __typename: 'NotFound', path: ['taskId'], id: taskId };
  const work = await workOf(scope, task);
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const { holdsAs, takesAs } = standingOf(scope.caller, task, work);
  if (holdsAs === undefined && takesAs === undefined) return notAsked();
  const problem = contentProblem(values);
  if (problem) return problem;
  await scope.sql.query(
    `insert into task_draft (instance_id, item, person_id, jurisdiction_id, project_id, content, saved_at)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (instance_id, item, person_id) do update set content = excluded.content, saved_at = excluded.saved_at`,
    [task.instanceId, task.item, scope.caller.personId, task.jurisdictionId, task.projectId, JSON.stringify(values), scope.now],
  );
  return taskAnswer(task);
};
