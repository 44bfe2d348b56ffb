import type { ProcessModel } from '@shixiao/process-model';
import { isActivity } from '@shixiao/process-model';
import { each } from '../pages.ts';
import type { InstanceState, Item } from '../state.ts';
import type { Waiting } from './facts.ts';
import type { History } from './history.ts';
import { elementNamed } from './naming.ts';

/** What a living item waits for: its own work, the events at it, and what goes on inside of it. */
export function waitingOf(history: History, item: Item): Waiting[] {
  const model = history.modelOf(item);
  const children = [...each(item.children ?? [])].map((id) => history.item(id));
  const inner = children.filter((child) => child.kind !== 'subscription' && child.index === undefined);
  return [
    ...(item.incident ? [{ kind: 'incidentOpen', incident: item.incident } as const] : []),
    ...waitOf(model, item),
    ...children.flatMap((child) => (child.kind === 'subscription' ? waitOf(model, child) : [])),
    ...bodiesOf(item),
    ...(inner.length > 0
      ? [{ kind: 'waitsForInner', inner: inner.map((child) => elementNamed(history.modelOf(child), child.element)) } as const]
      : []),
  ];
}

export function waitOf(model: ProcessModel | undefined, item: Item): Waiting[] {
  const { wait } = item;
  const event = elementNamed(model, item.element);
  switch (wait?.for) {
    case 'task':
      return [{ kind: 'waitsForTask', task: wait }];
    case 'job':
      return [{ kind: 'waitsForJob', job: wait }];
    case 'timer':
      return [{ kind: 'waitsForTimer', event, due: wait.due }];
    case 'message':
      return [{ kind: 'waitsForMessage', event, name: wait.name, ...(wait.key !== undefined && { key: wait.key }) }];
    case 'signal':
      return [{ kind: 'waitsForSignal', event, name: wait.name }];
    case 'condition':
      return [{ kind: 'waitsForCondition', event, expression: conditionOf(model, item.element, wait.definition) }];
    case 'compensation':
      return [{ kind: 'waitsForCompensation' }];
    case undefined:
      return [];
  }
}

function conditionOf(model: ProcessModel | undefined, element: string, index: number): string {
  const node = model?.nodes.get(element);
  const definition = node && 'definitions' in node ? node.definitions[index] : undefined;
  if (definition?.kind !== 'conditional') return element;
  return definition.condition.kind === 'feel' ? definition.condition.source : definition.condition.value;
}

function bodiesOf({ repeat }: Item): Waiting[] {
  if (repeat === undefined || repeat.type === 'loop') return [];
  return [{ kind: 'waitsForBodies', completed: repeat.completed, total: repeat.total }];
}

/** What waits at an element that has no token of its own: tokens before a join, an event that has not occurred. */
export function waitingOutside(history: History, state: InstanceState, element: string): Waiting[] {
  const found: Waiting[] = [];
  for (const item of each(state.items)) {
    const model = history.modelOf(item);
    if (item.kind === 'subscription' && item.element === element && history.item(item.parent).element !== element) {
      found.push(...waitOf(model, item));
    }
    const held = item.held?.[element];
    if (held) found.push(heldBefore(model, element, Object.keys(held)));
  }
  return found;
}

function heldBefore(model: ProcessModel | undefined, element: string, flows: readonly string[]): Waiting {
  const node = model?.nodes.get(element);
  if (node && isActivity(node) && node.startQuantity === 1) return { kind: 'waitsForTurn' };
  const sourceOf = (flow: string): string => model?.flows.get(flow)?.sourceId ?? element;
  const empty = (node?.incoming ?? []).filter((flow) => !flows.includes(flow));
  return {
    kind: 'waitsForTokens',
    arrived: flows.map((flow) => elementNamed(model, sourceOf(flow))),
    missing: empty.map((flow) => elementNamed(model, sourceOf(flow))),
  };
}
