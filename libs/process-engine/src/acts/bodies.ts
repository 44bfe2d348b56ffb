import type { Activity } from '@shixiao/process-model';
import { isActivity } from '@shixiao/process-model';
import { activateInner, canActivate, isBusy } from '../run/ad-hoc.ts';
import { MOST_BODIES, startBody } from '../run/repeat.ts';
import { Refusal, type Run, subProcessOf } from '../run/run.ts';
import { setLocal } from '../run/variables.ts';
import { count } from '../pages.ts';
import type { Item, Repeat } from '../state.ts';
import type { CommandOf } from './command-of.ts';
import { refuseIncident, target, wrongItem } from './target.ts';

export function activateAdHoc(run: Run, { item: id, elements }: CommandOf<'activateAdHoc'>): void {
  const item = target(run, id);
  if (item.kind !== 'activity' || subProcessOf(run, item)?.adHoc === undefined) throw wrongItem(item, 'adHoc');
  refuseIncident(item);
  for (const element of elements) {
    if (!canActivate(run, item, element.id)) throw new Refusal({ reason: 'elementNotFound', element: element.id });
  }
  for (const [index, element] of elements.entries()) {
    // A token that waits for its turn is only counted and has no place for variables of its own.
    if (element.variables && isBusy(run, run.item(id))) {
      throw new Refusal({
        reason: 'invalidInput',
        path: `elements[${index}].variables`,
        detail: 'cannot be given to an activity that must wait for its turn',
      });
    }
    const inner = activateInner(run, id, element.id);
    if (inner !== undefined && element.variables) setLocal(run, inner, element.variables);
  }
}

/** 加签: the body joins those that run, or those that wait for their turn. */
export function addBody(run: Run, { item: id, value }: CommandOf<'addBody'>): void {
  const { item, node, repeat } = multiInstanceOf(run, id);
  if (repeat.total >= MOST_BODIES) {
    throw new Refusal({ reason: 'invalidInput', path: 'item', detail: `has ${MOST_BODIES} bodies, which is the most` });
  }
  run.emit({ type: 'bodyAdded', item: id, value });
  if (repeat.type === 'parallel') startBody(run, run.item(id), node, item.repeat?.started ?? 0, value);
}

/** 减签: the body ends without a result; the completion condition is asked again at the end of the next one. */
export function removeBody(run: Run, { item: id, pending, reason }: CommandOf<'removeBody'>): void {
  if (pending !== undefined) removePending(run, id, pending);
  else removeRunning(run, target(run, id), reason);
}

export function removeRunning(run: Run, body: Item, reason: string | undefined): void {
  if (body.index === undefined) throw wrongItem(body, 'body');
  const { id } = multiInstanceOf(run, body.parent).item;
  run.cancel(body.id, { kind: 'command', ...(reason !== undefined && { reason }) });
  run.emit({ type: 'bodyEnded', item: id, index: body.index, outcome: 'terminated' });
  run.enqueue({ do: 'repeat', item: id });
}

function removePending(run: Run, id: number, position: number): void {
  const { repeat } = multiInstanceOf(run, id);
  const waiting = count(repeat.pending ?? []);
  if (!Number.isInteger(position) || position < 0 || position >= waiting) {
    throw new Refusal({ reason: 'invalidInput', path: 'pending', detail: `is not a position among ${waiting} values that wait` });
  }
  run.emit({ type: 'bodyRemoved', item: id, position });
}

function multiInstanceOf(run: Run, id: number): { item: Item; node: Activity; repeat: Repeat } {
  const item = target(run, id);
  const node = item.kind === 'repeat' ? run.nodeOf(item) : undefined;
  const { repeat } = item;
  if (node === undefined || !isActivity(node) || repeat === undefined || repeat.type === 'loop') {
    throw wrongItem(item, 'multiInstance');
  }
  refuseIncident(item);
  return { item, node, repeat };
}
