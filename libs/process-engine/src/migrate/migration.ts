import type { ProcessModel } from '@shixiao/process-model';
import type { MigrationPlan } from '../commands.ts';
import { each } from '../pages.ts';
import { nameIn } from '../rename.ts';
import type { InstanceState, Item, ItemId } from '../state.ts';

/** A plan whose process and models have been found. */
export interface Migration {
  readonly plan: MigrationPlan;
  readonly process: Item;
  readonly from: ProcessModel;
  readonly to: ProcessModel;
  /** The process and everything alive in it, parents first; not what lives in processes that it calls. */
  readonly items: readonly Item[];
  readonly childrenOf: (item: Item) => readonly Item[];
}

export const ROOT: ItemId = 1;

/** What an element of the running version is called in the new one; what the plan does not name keeps its id. */
export function newElement({ plan, from, to }: Pick<Migration, 'plan' | 'from' | 'to'>, id: string): string {
  return id === from.processId ? to.processId : nameIn(plan.elements ?? {}, id);
}

export function newFlow({ plan }: Pick<Migration, 'plan'>, id: string): string {
  return nameIn(plan.flows ?? {}, id);
}

/** Whether the plan speaks of the element itself, so that a mapping which does not work out is a mistake in the plan. */
export function isMapped({ plan }: Migration, id: string): boolean {
  return plan.elements !== undefined && Object.hasOwn(plan.elements, id);
}

export function itemsInside(state: InstanceState, process: Item): Item[] {
  const inside = new Set<ItemId>([process.id]);
  const items: Item[] = [];
  for (const item of each(state.items)) {
    const belongs = item.id === process.id || (item.kind !== 'process' && inside.has(item.parent));
    if (!belongs) continue;
    inside.add(item.id);
    items.push(item);
  }
  return items;
}

export function byParent(items: readonly Item[]): (item: Item) => readonly Item[] {
  const children = new Map<ItemId, Item[]>();
  for (const item of items) {
    const siblings = children.get(item.parent);
    if (siblings) siblings.push(item);
    else children.set(item.parent, [item]);
  }
  return ({ id }) => children.get(id) ?? [];
}
