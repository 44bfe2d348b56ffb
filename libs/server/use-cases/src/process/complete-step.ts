import { tasks, taskWork } from '@shixiao/persistence';
import type { ItemId, Variables } from '@shixiao/process-engine';
import { personById } from '../lookup/directory.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { holdersOf, standingOf } from '../task/standing.ts';
import { nameOf, nodeOf } from './stages.ts';
import { openTasks, step, variableSeenFrom } from './running.ts';
import type { Running } from './running.ts';

export interface StepToComplete {
  /** Ids of user tasks; the first that is open counts. */
  readonly elements: readonly string[];
  /** What the task hands over to the process: the variables that its `handsOver` names and nothing else. */
  readonly variables?: Variables;
  /** Of several tasks at one element the one that sees these variables, such as one milestone of many. */
  readonly where?: Readonly<Record<string, (value: unknown) => boolean>>;
}

export interface StepCompleted {
  readonly running: Running;
  readonly item: ItemId;
  /** Whoever was stood in for; absent where it was the caller's own task. */
  readonly onBehalfOf: string | undefined;
}

/**
 * Completes the task of the process that an act belongs to. `NotAtThisStep` where the process has no such task open, `TaskHeld`
 * where it is another's; whoever has a delegation from its holder may do it for them.
 */
export async function completeStep(scope: CallerActScope, running: Running, wanted: StepToComplete) {
  const { state } = running.instance;
  const { elements, variables = {}, where = {} } = wanted;
  const task = elements
    .flatMap((element) => openTasks(state).filter((item) => item.element === element))
    .find((item) => Object.entries(where).every(([name, fits]) => fits(variableSeenFrom(state, item, name))));
  if (!task || task.wait?.for !== 'task') return refused('NotAtThisStep', { steps: stepsNow(running) });
  const hands = await inWhoseHands(scope, running.place.instanceId, task.id);
  if (hands.heldBy !== undefined) {
    const person = await scope.load(personById, hands.heldBy);
    if (!person) throw new Error(`Task ${running.place.instanceId}.${task.id} is held by somebody unknown`);
    return refused('TaskHeld', { person });
  }
  const done = await step(scope, running, { type: 'completeTask', item: task.id, variables });
  if (!done.done) throw new Error(`${task.element} does not complete: ${JSON.stringify(done.rejected)}`);
  return { running: done.running, item: task.id, onBehalfOf: hands.onBehalfOf } satisfies StepCompleted;
}

/**
 * Who keeps a task from the caller: somebody who holds it, signs it or helps with it. Nobody does where it is the caller's own, or that of
 * somebody they stand in for in this task; one that is offered to a group is anybody's whose act it is.
 */
async function inWhoseHands({ entities, caller }: CallerActScope, instanceId: string, item: ItemId) {
  const task = await entities.findOneByOrFail(tasks, { instanceId, item });
  const work = (await entities.findOneBy(taskWork, { instanceId, item })) ?? { holders: null, signOff: null };
  const { holdsAs } = standingOf(caller, task, work);
  const others = holdersOf(task, work).filter((holder) => holder !== holdsAs);
  const heldBy = task.assignee === null && work.holders === null ? undefined : others[0];
  return { heldBy, onBehalfOf: holdsAs === caller.personId ? undefined : holdsAs };
}

/** Where the process is, for a refusal: the names of its open tasks. */
export function stepsNow({ instance: { state }, library }: Running) {
  const names = new Map(openTasks(state).map(({ element }) => [element, nodeOf(state, library, element)]));
  return [...names.values()].flatMap((node) => (node ? [nameOf(node)] : [])).slice(0, 20);
}
