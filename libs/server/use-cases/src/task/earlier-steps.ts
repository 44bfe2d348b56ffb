import type { TaskRow } from '@shixiao/persistence';
import { nameOf } from '../process/stages.ts';
import type { Scope } from '../scope.ts';
import { ownActOf } from './own-acts.ts';
import { elementOf, stepsDoneByInstance, workOf } from './task-lookup.ts';

export interface EarlierStep {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Who did it last. */
  readonly doneBy: string | null;
}

/**
 * Steps to which a task can be returned: done before, in the same stage, and completed by their form alone. A step with an act of
 * its own has states of its own (a proposal is accepted, a milestone is verified), and its own way back.
 */
export async function earlierSteps(scope: Scope, task: TaskRow): Promise<readonly EarlierStep[]> {
  if (task.status !== 'open' || ownActOf(task.element) !== undefined) return [];
  const found = await elementOf(scope, task);
  if (!found) return [];
  const { node, model } = found;
  const [done = [], { about }] = await Promise.all([scope.load(stepsDoneByInstance, task.instanceId), workOf(scope, task)]);
  const last = new Map(done.filter((step) => step.about === about).map((step) => [step.element, step]));
  return [...last.values()].flatMap(({ element, closedBy }) => {
    const step = model.nodes.get(element);
    if (!step || step.id === node.id || step.scopeId !== node.scopeId || ownActOf(element) !== undefined) return [];
    if ('loop' in step && step.loop) return [];
    return [{ id: element, name: nameOf(step), doneBy: closedBy }];
  });
}
