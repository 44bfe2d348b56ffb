import type { JsonObject } from '@shixiao/collaboration';
import { insertRow, burdenEntries } from '@shixiao/persistence';
import type { TaskRow } from '@shixiao/persistence';
import type { Act } from '../operations.ts';
import { step } from '../process/running.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { staleTask } from './assign.ts';
import { contentProblem, filledIn } from './filled-in.ts';
import { readTask, saveWork, takeTask } from './find-task.ts';
import { formProblems } from './form-problems.ts';
import { ownActOf } from './own-acts.ts';
import { standingOf } from './standing.ts';
import { formOf } from './task-form.ts';
import { elementOf } from './task-lookup.ts';
import { recordTask, taskAnswer } from './task-news.ts';
import { notAsked, personKnown, taskEnded } from './task-refusals.ts';

/** 办结 by the form. What the model's `handsOver` names goes to the process; all that was filled in is kept and put on record. */
export const completeTask: Act<'completeTask'> = async (scope, input) => {
  const atHand = await takeTask(scope, 'Mutation.completeTask', input.taskId);
  if ('path' in atHand) return atHand;
  const { task, work, running } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const { holdsAs, takesAs } = standingOf(scope.caller, task, work);
  const person = holdsAs ?? takesAs;
  if (person === undefined) {
    return task.assignee === null ? notAsked() : refused('TaskHeld', { person: await personKnown(scope, task.assignee) });
  }
  // A helper gives back; signers sign.
  if (task.assignee !== null && person !== task.assignee) return notAsked();
  const act = ownActOf(task.element);
  if (act !== undefined) return refused('HasItsOwnAct', { act });
  const invalid = contentProblem(input.values);
  if (invalid) return invalid;
  const values = filledIn(input.values);
  const form = await formOf(scope, task);
  const problems = form ? formProblems(form, values) : [];
  if (problems.length > 0) return refused('FormIncomplete', { formProblems: problems.slice(0, 500) }, ['values']);
  const stale = await staleTask(scope, atHand, input);
  if (stale) return stale;
  const element = await elementOf(scope, task);
  const variables = handedOver(element?.node.properties.handsOver, values);
  await saveWork(scope, atHand, { filled: values });
  const done = await step(scope, running, { type: 'completeTask', item: task.item, variables });
  if (!done.done) throw new Error(`${task.element} does not complete: ${JSON.stringify(done.rejected)}`);
  await forgetDrafts(scope, task);
  await recordMinutes(scope, task, element?.model.processId, input.minutesSpent);
  recordTask(scope, task, { values }, person);
  return taskAnswer((await readTask(scope, task)).task);
};

function handedOver(names: string | undefined, values: JsonObject): JsonObject {
  const wanted = (names ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
  return Object.fromEntries(wanted.map((name) => [name, values[name] ?? null]));
}

async function forgetDrafts({ sql }: CallerActScope, { instanceId, item }: TaskRow): Promise<void> {
  await sql.query('delete from task_draft where instance_id = $1 and item = $2', [instanceId, item]);
}

/** A day and more is a form that was left open. */
const MOST_MINUTES = 24 * 60;

async function recordMinutes(scope: CallerActScope, task: TaskRow, processId: string | undefined, minutes: string | null | undefined): Promise<void> {
  const spent = Number(minutes ?? NaN);
  if (processId === undefined || !(spent >= 0 && spent <= MOST_MINUTES)) return;
  const { jurisdictionId, projectId, element } = task;
  await insertRow(scope, burdenEntries, { id: scope.app.newId(), jurisdictionId, projectId, processId, element, minutes: String(minutes), at: scope.now });
}
