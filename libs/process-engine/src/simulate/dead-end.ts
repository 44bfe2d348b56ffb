import type { ProcessModel } from '@shixiao/process-model';
import type { Rejection } from '../commands.ts';
import { itemOf } from '../apply.ts';
import type { Library } from '../library.ts';
import { each } from '../pages.ts';
import type { IncidentCode, InstanceState, Item } from '../state.ts';
import type { Place } from './scenario.ts';

/** Why a run cannot go on, as far as the assumptions go. */
export type DeadEndReason =
  | { readonly kind: 'incident'; readonly place: Place; readonly code: IncidentCode }
  /** For something that never comes: from outside, by a change of data, or because nobody activates anything. */
  | { readonly kind: 'waits'; readonly place: Place; readonly for: Awaited; readonly name?: string }
  | { readonly kind: 'tooManyActs' }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };

export type Awaited = 'message' | 'signal' | 'condition' | 'activation';

/** What a process waits for that has neither work going on nor an incident. */
export function awaitedIn(state: InstanceState, library: Library): { readonly item: Item; readonly for: Awaited; readonly name?: string } {
  let innermost = itemOf(state, 1);
  for (const item of each(state.items)) {
    if (item.kind === 'activity') innermost = item;
    const { wait } = item;
    if (wait === undefined || isBeside(state, library, item)) continue;
    if (wait.for === 'message' || wait.for === 'signal') return { item, for: wait.for, name: wait.name };
    if (wait.for === 'condition') return { item, for: 'condition' };
  }
  if (innermost === undefined) throw new Error('A running process has no items');
  return { item: innermost, for: 'activation' };
}

/** Whether a subscription only stands beside work, which is then what is really waited for. */
function isBeside(state: InstanceState, library: Library, subscription: Item): boolean {
  const kind = modelOf(state, library, subscription)?.nodes.get(subscription.element)?.kind;
  return kind === 'boundaryEvent' || kind === 'startEvent';
}

function modelOf(state: InstanceState, library: Library, item: Item): ProcessModel | undefined {
  let current: Item | undefined = item;
  while (current !== undefined && current.model === undefined) current = itemOf(state, current.parent);
  return current?.model && library.process(current.model);
}
