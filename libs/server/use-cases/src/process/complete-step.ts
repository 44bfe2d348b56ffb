import type { ItemId, Variables } from '@shixiao/process-engine';
import { personById } from '../lookup/directory.ts';
import { groupsOf, personsOfCaller } from '../policy/ability.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
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
  const holder = task.wait.assignee;
  if (holder !== undefined && !personsOfCaller(scope.caller).includes(holder)) {
    const person = await scope.load(personById, holder);
    if (!person) throw new Error(`Task ${running.place.instanceId}.${task.id} is held by somebody unknown`);
    return refused('TaskHeld', { person });
  }
  const done = await step(scope, running, { type: 'completeTask', item: task.id, variables });
  if (!done.done) throw new Error(`${task.element} does not complete: ${JSON.stringify(done.rejected)}`);
  const onBehalfOf = holder !== undefined && holder !== scope.caller.personId ? holder : undefined;
  return { running: done.running, item: task.id, onBehalfOf } satisfies StepCompleted;
}

/** Where the process is, for a refusal: the names of its open tasks. */
export function stepsNow({ instance: { state }, library }: Running) {
  const names = new Map(openTasks(state).map(({ element }) => [element, nodeOf(state, library, element)]));
  return [...names.values()].flatMap((node) => (node ? [nameOf(node)] : [])).slice(0, 20);
}

/** Whether one of the caller's groups is asked for a task, or the caller or somebody they stand in for. */
export function isOfferedTo(
  caller: CallerActScope['caller'],
  task: { readonly assignee: string | null; readonly candidateGroups: readonly string[]; readonly candidateUsers: readonly string[] },
): boolean {
  const persons = personsOfCaller(caller);
  if (task.assignee !== null) return persons.includes(task.assignee);
  const groups = groupsOf(caller);
  return task.candidateUsers.some((user) => persons.includes(user)) || task.candidateGroups.some((group) => groups.includes(group));
}
