import type { Item, ItemId } from '../state.ts';
import { Refusal, type Run } from '../run/run.ts';

/** The item that a command names, which must be there: it may have ended since its sender last looked. */
export function target(run: Run, id: ItemId): Item {
  const item = run.find(id);
  if (item === undefined) throw new Refusal({ reason: 'itemNotFound', item: id });
  return item;
}

/** What a command can be about; named in the answer when an item is something else. */
export type Expected = 'task' | 'job' | 'taskOrJob' | 'timer' | 'incident' | 'multiInstance' | 'body' | 'adHoc' | 'scope' | 'element';

export function wrongItem(item: Item, expected: Expected): Refusal {
  return new Refusal({ reason: 'wrongItem', item: item.id, element: item.element, expected });
}

/** Whoever has work in hand that ended in an incident must have that mended first. */
export function refuseIncident(item: Item): void {
  if (item.incident) throw new Refusal({ reason: 'incidentOpen', item: item.id, element: item.element });
}
