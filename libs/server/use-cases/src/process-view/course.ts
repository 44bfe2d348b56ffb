import type { ElementState } from '@shixiao/contract';
import type { EngineRecord, InstanceState, Item } from '@shixiao/process-engine';
import type { FlowNode, ProcessModel } from '@shixiao/process-model';

/** What became of one element, by the records. */
export interface ElementCourse {
  readonly visits: number;
  readonly enteredAt: string | null;
  readonly leftAt: string | null;
  readonly lastEnd: 'completed' | 'cancelled' | null;
}

export interface Course {
  readonly elements: ReadonlyMap<string, ElementCourse>;
  readonly takenFlows: ReadonlySet<string>;
  /** By item. */
  readonly incidentSince: ReadonlyMap<number, string>;
}

const NOWHERE: ElementCourse = { visits: 0, enteredAt: null, leftAt: null, lastEnd: null };

/** Goes through the records of a process once. Bodies of a repetition are no visits of their own. */
export function courseOf(records: readonly EngineRecord[]): Course {
  const elements = new Map<string, ElementCourse>();
  const takenFlows = new Set<string>();
  const incidentSince = new Map<number, string>();
  let at = '';
  const change = (element: string, changes: Partial<ElementCourse>): void => {
    elements.set(element, { ...(elements.get(element) ?? NOWHERE), ...changes });
  };
  for (const record of records) {
    switch (record.type) {
      case 'acted':
        at = record.at;
        break;
      case 'elementEntered':
        if (record.flow !== undefined) takenFlows.add(record.flow);
        if (record.index === undefined) change(record.element, { visits: (elements.get(record.element)?.visits ?? 0) + 1, enteredAt: at });
        break;
      case 'elementCompleted':
        change(record.element, { leftAt: at, lastEnd: 'completed' });
        break;
      case 'elementCancelled':
        change(record.element, { leftAt: at, lastEnd: 'cancelled' });
        break;
      case 'flowTaken':
        takenFlows.add(record.flow);
        break;
      case 'incidentRaised':
        incidentSince.set(record.item, at);
        break;
      default:
        break;
    }
  }
  return { elements, takenFlows, incidentSince };
}

/** Living items by their element, without subscriptions and bodies. */
export function livingAt(state: InstanceState): ReadonlyMap<string, readonly Item[]> {
  const living = new Map<string, Item[]>();
  for (const item of state.items.flat()) {
    if (item.kind === 'subscription' || item.kind === 'process') continue;
    living.set(item.element, [...(living.get(item.element) ?? []), item]);
  }
  return living;
}

export function stateOf(node: FlowNode, living: readonly Item[], course: ElementCourse | undefined, isReachable: boolean): ElementState {
  if (living.some(({ incident }) => incident)) return 'incident';
  if (living.length > 0) return living.every(({ wait }) => wait && wait.for !== 'task') ? 'waiting' : 'active';
  if (course?.lastEnd) return course.lastEnd;
  if (course && course.visits > 0) return 'completed';
  return isReachable ? 'notReached' : 'skipped';
}

/** Elements to which a token can still come, from where tokens are and what is listened for. */
export function reachable(model: ProcessModel, state: InstanceState): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = state.items.flat().flatMap((item) => [item.element, ...Object.keys(item.held ?? {})]);
  const entriesOf = (id: string): readonly string[] => {
    const scope = model.scopes.get(id);
    return scope ? [...scope.entryIds, ...scope.eventSubProcessIds, ...scope.triggeredStartIds] : [];
  };
  // What runs goes on to what follows it; what is in it has begun already, but its event sub-processes may still occur.
  const queue = open.flatMap((id) => {
    seen.add(id);
    return [...following(model, id), ...(model.scopes.get(id)?.eventSubProcessIds ?? [])];
  });
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...following(model, id), ...entriesOf(id));
  }
  return seen;
}

function following(model: ProcessModel, id: string): readonly string[] {
  const node = model.nodes.get(id);
  if (!node) return [];
  const targets = node.outgoing.flatMap((flow) => model.flows.get(flow)?.targetId ?? []);
  const link = node.kind === 'throwEvent' && node.linkTargetId !== undefined ? [node.linkTargetId] : [];
  return [...targets, ...link, ...('boundaryIds' in node ? node.boundaryIds : [])];
}
