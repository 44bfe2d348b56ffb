import type { FeelEnvironment } from '@shixiao/feel';
import type { FlowNode, ProcessModel, SubProcess } from '@shixiao/process-model';
import { apply, itemOf } from '../apply.ts';
import type { Context, Rejection } from '../commands.ts';
import type { Library } from '../library.ts';
import { each } from '../pages.ts';
import type { Cause, EngineRecord } from '../records.ts';
import type { IncidentCode, InstanceState, Item, ItemId, Retry } from '../state.ts';

/** What is to be done next. Steps are data, so that the parts of the engine need not call one another. */
export type Step =
  /** A token has come along `flow`. */
  | { readonly do: 'arrive'; readonly scope: ItemId; readonly flow: string }
  /** A token is put on `node` without a flow: at a start, after a link. */
  | { readonly do: 'enter'; readonly scope: ItemId; readonly node: string }
  | { readonly do: Retry; readonly item: ItemId }
  /** What the item waited to have compensated has been. */
  | { readonly do: 'undone'; readonly item: ItemId };

/** Thrown where an element cannot go on; becomes an incident on it. */
export class Stuck extends Error {
  readonly code: IncidentCode;

  constructor(code: IncidentCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** Thrown where the command as a whole cannot be done; nothing of it remains. */
export class Refusal extends Error {
  readonly rejection: Rejection;

  constructor(rejection: Rejection) {
    super(rejection.reason);
    this.rejection = rejection;
  }
}

const DEFAULT_MAX_STEPS = 1_000_000;

/** One command on its way through the process: the state so far, the records that made it so, and what is still to do. */
export class Run {
  readonly library: Library;
  readonly context: Context;
  readonly environment: FeelEnvironment;
  readonly records: EngineRecord[] = [];
  /** Scopes in which tokens have moved or ended, to be looked at when nothing else is left to do. */
  readonly touched = new Set<ItemId>();
  /** Names of variables set since conditional events were last looked at. */
  readonly changed = new Set<string>();
  /** Conditional subscriptions that have never been looked at. */
  readonly unread = new Set<ItemId>();
  private current: InstanceState | undefined;
  private steps: Step[] = [];
  private next = 0;
  private taken = 0;

  constructor(library: Library, state: InstanceState | undefined, context: Context) {
    this.library = library;
    this.current = state;
    this.context = context;
    this.environment = {
      now: context.now,
      ...(context.timeZone !== undefined && { timeZone: context.timeZone }),
      ...(context.calendar && { calendar: context.calendar }),
      ...(context.limits && { limits: context.limits }),
    };
  }

  get state(): InstanceState {
    if (this.current === undefined) throw new Error('The process has not started');
    return this.current;
  }

  emit(record: EngineRecord): void {
    this.records.push(record);
    this.current = apply(this.current, record);
    if (record.type === 'variablesSet') for (const name of Object.keys(record.values)) this.changed.add(name);
    else if (record.type === 'subscriptionOpened' && record.wait.for === 'condition') this.unread.add(record.item);
  }

  enqueue(step: Step): void {
    this.steps.push(step);
  }

  nextStep(): Step | undefined {
    const step = this.steps[this.next];
    if (step === undefined) {
      this.steps = [];
      this.next = 0;
      return undefined;
    }
    this.next += 1;
    const most = this.context.maxSteps ?? DEFAULT_MAX_STEPS;
    if (++this.taken > most) throw new Refusal({ reason: 'endless', steps: most });
    return step;
  }

  newId(): ItemId {
    return this.state.nextId;
  }

  find(id: ItemId): Item | undefined {
    return itemOf(this.state, id);
  }

  item(id: ItemId): Item {
    const item = this.find(id);
    if (item === undefined) throw new Error(`No item ${id}`);
    return item;
  }

  childrenOf(item: Item): Item[] {
    const children: Item[] = [];
    for (const id of each(item.children ?? [])) children.push(this.item(id));
    return children;
  }

  /** The process item, root or called, in which `item` lives. */
  processOf(item: Item): Item {
    let current = item;
    while (current.kind !== 'process') current = this.item(current.parent);
    return current;
  }

  modelOf(item: Item): ProcessModel {
    const ref = this.processOf(item).model;
    const model = ref && this.library.process(ref);
    if (model === undefined) {
      throw new Refusal({
        reason: 'processNotFound',
        processId: ref?.processId ?? item.element,
        ...(ref && { version: ref.version }),
      });
    }
    return model;
  }

  nodeOf(item: Item): FlowNode {
    return nodeIn(this.modelOf(item), item.element);
  }

  /** Does `work` for `item`; where it gets stuck, the item keeps its token and carries an incident. */
  attempt(id: ItemId, retry: Retry, work: (item: Item) => void): void {
    const item = this.find(id);
    if (item === undefined) return;
    try {
      work(item);
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      this.emit({
        type: 'incidentRaised',
        item: id,
        element: item.element,
        code: error.code,
        detail: error.message,
        retry,
      });
    }
  }

  /** Ends an item that has done its work. */
  completed(item: Item): void {
    this.emit({ type: 'elementCompleted', item: item.id, element: item.element });
    this.touched.add(item.parent);
  }

  /** Takes an item and everything below it away. */
  cancel(id: ItemId, cause: Cause): void {
    const item = this.find(id);
    if (item === undefined) return;
    this.cancelChildren(item, { kind: 'parentCancelled', element: item.element });
    this.closeWork(this.item(id), 'cancelled');
    if (item.kind === 'subscription') {
      this.emit({ type: 'subscriptionClosed', item: id, element: item.element });
    } else {
      this.emit({ type: 'elementCancelled', item: id, element: item.element, cause });
      this.touched.add(item.parent);
    }
  }

  cancelChildren(item: Item, cause: Cause, except?: ItemId): void {
    for (const child of [...each(item.children ?? [])]) if (child !== except) this.cancel(child, cause);
  }

  /** Closes what an item need not wait for any longer: the events of one element, or all. */
  closeSubscriptions(item: Item, element?: string): void {
    for (const child of this.childrenOf(item)) {
      if (child.kind === 'subscription' && (element === undefined || child.element === element)) {
        this.emit({ type: 'subscriptionClosed', item: child.id, element: child.element });
      }
    }
  }

  closeWork(item: Item, outcome: 'completed' | 'cancelled'): void {
    if (item.wait?.for === 'task') {
      this.emit({ type: 'taskClosed', item: item.id, element: item.element, outcome });
    } else if (item.wait?.for === 'job') {
      this.emit({ type: 'jobClosed', item: item.id, element: item.element, outcome });
    }
  }
}

export function nodeIn(model: ProcessModel, id: string): FlowNode {
  const node = model.nodes.get(id);
  if (node === undefined) throw new Error(`No element ${id} in ${model.processId}`);
  return node;
}

/** The sub-process that an item executes, where it does. */
export function subProcessOf(run: Run, item: Item): SubProcess | undefined {
  if (item.kind !== 'activity' && item.kind !== 'restored') return undefined;
  const node = run.nodeOf(item);
  return node.kind === 'subProcess' ? node : undefined;
}

/**
 * The nodes before which tokens of a scope rest. In the order of the model: that of the keys of an object does not survive
 * every storage (PostgreSQL's jsonb sorts them), and what happens next must not depend on it.
 */
export function heldNodes(run: Run, scope: Item): FlowNode[] {
  return scope.held === undefined ? [] : inFlowOrder(run.modelOf(scope), Object.keys(scope.held));
}

export function inFlowOrder(model: ProcessModel, ids: readonly string[]): FlowNode[] {
  return ids.map((id) => nodeIn(model, id)).sort((a, b) => a.order - b.order);
}
