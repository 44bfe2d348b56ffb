import { each } from '../pages.ts';
import { Refusal, type Run } from '../run/run.ts';
import { deliverSignal } from '../run/throwing.ts';
import { isDue } from '../run/timers.ts';
import { trigger } from '../run/triggers.ts';
import type { Item } from '../state.ts';
import type { CommandOf } from './command-of.ts';
import { target, wrongItem } from './target.ts';

export function fireTimer(run: Run, { item: id }: CommandOf<'fireTimer'>): void {
  const item = target(run, id);
  const { wait } = item;
  if (wait?.for !== 'timer') throw wrongItem(item, 'timer');
  if (!isDue(wait, run.context.now)) throw new Refusal({ reason: 'timerNotDue', item: id, due: wait.due });
  run.emit({ type: 'timerFired', item: id, element: item.element, due: wait.due });
  trigger(run, item, {});
}

/** A message has one receiver (§8.4.11): the subscription of its name and key that has waited longest. */
export function correlateMessage(run: Run, { name, key, variables = {} }: CommandOf<'correlateMessage'>): void {
  const receiver = findReceiver(run, name, key);
  if (receiver === undefined) {
    throw new Refusal({ reason: 'nothingWaits', name, ...(key !== undefined && { key }) });
  }
  trigger(run, receiver, variables);
}

function findReceiver(run: Run, name: string, key: string | undefined): Item | undefined {
  for (const item of each(run.state.items)) {
    if (item.wait?.for !== 'message' || item.wait.name !== name) continue;
    // Without a key on the subscription the name alone decides.
    if (item.wait.key === undefined || item.wait.key === key) return item;
  }
  return undefined;
}

export function broadcastSignal(run: Run, { name, variables = {} }: CommandOf<'broadcastSignal'>): void {
  if (deliverSignal(run, name, variables) === 0) throw new Refusal({ reason: 'nothingWaits', name });
}
