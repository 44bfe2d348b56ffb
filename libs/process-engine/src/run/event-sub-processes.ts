import type { StartEvent } from '@shixiao/process-model';
import type { Variables } from '@shixiao/feel';
import type { Item } from '../state.ts';
import { enter } from './flows.ts';
import { nodeIn, type Run } from './run.ts';
import { emptyScope } from './scopes.ts';
import { setLocal } from './variables.ts';

/**
 * A start event of an event sub-process has occurred in `scope` (§13.5.4): an interrupting one ends all else in the scope.
 * What came with the event belongs to the event sub-process (Camunda 8).
 */
export function startEventSubProcess(run: Run, scope: Item, start: StartEvent, variables: Variables): void {
  if (start.interrupting) emptyScope(run, scope, { kind: 'eventSubProcess', element: start.id });
  const item = enter(run, scope.id, nodeIn(run.modelOf(scope), start.scopeId));
  setLocal(run, item, variables);
}
