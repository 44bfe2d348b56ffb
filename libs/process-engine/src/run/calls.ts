import type { CallActivity, ProcessModel } from '@shixiao/process-model';
import type { Item } from '../state.ts';
import { evaluateText, visibleVariables } from './evaluate.ts';
import { type Run, Stuck } from './run.ts';
import { propagate, setLocal } from './variables.ts';

/** Processes that call one another without end are stopped here. */
const DEEPEST = 100;

/**
 * Starts the called process inside the caller's state (§13.3.3 Call Activity), bound to its version from now on. It sees
 * what the call passes in and nothing else.
 */
export function startCall(run: Run, item: Item, node: CallActivity): void {
  const processId = evaluateText(run, node.processId, item);
  const model = modelFor(run, item, node, processId);
  if (model === undefined) {
    throw new Stuck('calledProcessNotFound', `There is no process ${processId}${wanted(node)}`);
  }
  if ((model.scopes.get(processId)?.entryIds.length ?? 0) === 0) {
    throw new Stuck('calledProcessNotFound', `${processId} has no start event without a trigger, so it cannot be called`);
  }
  if (depthOf(run, item) >= DEEPEST) throw new Stuck('calledTooDeep', `${DEEPEST} processes call one another`);
  const called = run.newId();
  run.emit({
    type: 'elementEntered',
    item: called,
    parent: item.id,
    element: processId,
    kind: 'process',
    model: { processId, version: model.version },
  });
  setLocal(run, called, node.propagateAllParentVariables ? visibleVariables(run, item) : (item.variables ?? {}));
  // A step of its own: what fails in it is an incident of the called process, whose caller is not to call it twice.
  run.enqueue({ do: 'activate', item: called });
}

/** `deployment`: what was deployed together carries the same version. */
function modelFor(run: Run, item: Item, node: CallActivity, processId: string): ProcessModel | undefined {
  switch (node.binding) {
    case 'latest':
      return run.library.latest(processId);
    case 'deployment':
      return run.library.process({ processId, version: run.modelOf(item).version });
    case 'versionTag':
      return node.versionTag === undefined ? undefined : run.library.tagged(processId, node.versionTag);
  }
}

function wanted(node: CallActivity): string {
  if (node.binding === 'latest') return '';
  return node.binding === 'deployment' ? ' in the same deployment' : ` with version tag ${node.versionTag ?? ''}`;
}

function depthOf(run: Run, item: Item): number {
  let depth = 0;
  for (let current = run.processOf(item); current.parent !== 0; current = run.processOf(run.item(current.parent))) {
    depth += 1;
  }
  return depth;
}

/** The called process has ended: what it leaves behind goes to the call activity, which completes. */
export function finishCall(run: Run, called: Item): void {
  const caller = run.item(called.parent);
  const node = run.nodeOf(caller);
  const variables = called.variables ?? {};
  run.closeSubscriptions(called);
  run.completed(called);
  if (node.kind !== 'callActivity') return;
  if (node.io.outputs.length > 0) setLocal(run, caller.id, variables);
  else if (node.propagateAllChildVariables) propagate(run, caller.id, variables);
  run.enqueue({ do: 'complete', item: caller.id });
}
