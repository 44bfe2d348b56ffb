import type { Item } from '../state.ts';
import { finishCall } from './calls.ts';
import { undoNext } from './compensation.ts';
import { fireReachabilityJoin } from './joins.ts';
import { type Run, subProcessOf } from './run.ts';
import { closeEventSubProcesses, isCompleting } from './scopes.ts';

/**
 * Looks at one scope in which something has moved, now that nothing else is left to do: joins that wait for certainty
 * fire, and a scope in which nothing is alive any more ends.
 *
 * @returns whether this set anything in motion
 */
export function settleScope(run: Run, item: Item): boolean {
  const subProcess = subProcessOf(run, item);
  if (item.kind !== 'process' && item.kind !== 'compensation' && subProcess === undefined) return false;
  if (fireReachabilityJoin(run, item)) {
    run.touched.add(item.id);
    return true;
  }
  if (subProcess?.adHoc && item.kind === 'activity') {
    if (item.incident) return false;
    run.enqueue({ do: 'adHoc', item: item.id });
    return true;
  }
  if ((item.active ?? 0) > 0) {
    if (item.incident?.code === 'joinStarved') {
      run.emit({ type: 'incidentResolved', item: item.id, element: item.element });
    }
    if (isCompleting(run, item)) closeEventSubProcesses(run, item);
    return false;
  }
  if (item.held) return noteStarvedJoin(run, item, Object.keys(item.held));
  if (item.incident) return false;
  if (item.kind === 'activity') run.enqueue({ do: 'complete', item: item.id });
  else endScope(run, item);
  return true;
}

/** Tokens wait at a join and no other token is left that could come: BPMN would wait for ever, and says nothing. */
function noteStarvedJoin(run: Run, item: Item, nodes: readonly string[]): boolean {
  if (item.incident) return false;
  run.emit({
    type: 'incidentRaised',
    item: item.id,
    element: item.element,
    code: 'joinStarved',
    detail: `Tokens wait before ${nodes.join(', ')} and nothing else is alive in ${item.element}`,
    retry: 'join',
  });
  return false;
}

function endScope(run: Run, item: Item): void {
  if (item.kind === 'compensation') undoNext(run, item);
  else if (item.kind === 'restored') run.completed(item);
  else if (item.parent === 0) endProcess(run, item, 'completed');
  else finishCall(run, item);
}

/** Ends the root process; what is left of it is the record of its variables. */
export function endProcess(run: Run, root: Item, phase: 'completed' | 'terminated' | 'cancelled'): void {
  run.closeSubscriptions(root);
  run.emit({ type: 'processEnded', phase, variables: run.item(root.id).variables ?? {} });
}
