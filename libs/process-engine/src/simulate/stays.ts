import { each } from '../pages.ts';
import type { EngineRecord } from '../records.ts';
import type { InstanceState, ItemId, ModelRef } from '../state.ts';
import type { Place } from './scenario.ts';

/** How long one token stayed at an element, in milliseconds. */
export interface Stay {
  readonly place: Place;
  readonly stay: number;
  /** One of many bodies, or of the tokens before a join: a part of a visit and not one of its own. */
  readonly isPart: boolean;
  /** Tasks and jobs: how long it lay there, and how long somebody worked on it. Joins: how long a token waited for others. */
  readonly wait?: number;
  readonly work?: number;
}

interface Open {
  readonly place: Place;
  readonly since: number;
  readonly isPart: boolean;
  wait?: number;
  work?: number;
}

/** Who is where since when, read off the records. */
export class Stays {
  readonly over: Stay[] = [];
  private readonly open = new Map<ItemId, Open>();
  private readonly models = new Map<ItemId, ModelRef>();
  /** Since when tokens wait before a node, by scope, node and flow, oldest first. */
  private readonly held = new Map<string, number[]>();
  private readonly placeOf: (model: ModelRef, element: string) => Place;

  constructor(placeOf: (model: ModelRef, element: string) => Place) {
    this.placeOf = placeOf;
  }

  adopt(state: InstanceState, since: (item: ItemId) => number): void {
    for (const item of each(state.items)) {
      this.models.set(item.id, item.model ?? this.modelOf(item.parent));
      const isPart = item.index !== undefined;
      if (item.kind !== 'subscription') this.open.set(item.id, { place: this.place(item.id, item.element), since: since(item.id), isPart });
      for (const [node, tokens] of Object.entries(item.held ?? {})) {
        for (const [flow, many] of Object.entries(tokens)) this.held.set(`${item.id} ${node} ${flow}`, Array(many).fill(since(item.id)));
      }
    }
  }

  place(item: ItemId, element: string): Place {
    return this.placeOf(this.modelOf(item), element);
  }

  read(record: EngineRecord, now: number): void {
    switch (record.type) {
      case 'processStarted':
        this.models.set(record.item, record.model);
        this.enter(record.item, record.model.processId, now, false);
        return;
      case 'elementEntered':
        this.models.set(record.item, record.model ?? this.modelOf(record.parent));
        this.enter(record.item, record.element, now, record.index !== undefined);
        return;
      case 'timerSet':
      case 'subscriptionOpened':
        this.models.set(record.item, this.modelOf(record.host));
        return;
      case 'compensationStarted':
        this.models.set(record.item, this.modelOf(record.scope));
        return;
      case 'elementCompleted':
      case 'elementCancelled':
        this.leave(record.item, now);
        return;
      case 'processEnded':
        for (const item of [...this.open.keys()]) this.leave(item, now);
        return;
      case 'tokenHeld': {
        const key = `${record.scope} ${record.node} ${record.flow}`;
        this.held.set(key, [...(this.held.get(key) ?? []), now]);
        return;
      }
      case 'tokensJoined':
      case 'tokensDropped':
        for (const [flow, many] of Object.entries(record.taken)) {
          const since = this.held.get(`${record.scope} ${record.node} ${flow}`)?.splice(0, many) ?? [];
          const place = this.place(record.scope, record.node);
          for (const at of since) this.over.push({ place, stay: now - at, wait: now - at, isPart: true });
        }
        return;
      default:
    }
  }

  /** Tells how the time of a task or job divides, before it ends. */
  noteWork(item: ItemId, wait: number, work: number): void {
    const open = this.open.get(item);
    if (open) Object.assign(open, { wait, work });
  }

  private modelOf(item: ItemId): ModelRef {
    const model = this.models.get(item);
    if (model === undefined) throw new Error(`No model for item ${item}`);
    return model;
  }

  private enter(item: ItemId, element: string, since: number, isPart: boolean): void {
    this.open.set(item, { place: this.place(item, element), since, isPart });
  }

  private leave(item: ItemId, now: number): void {
    const open = this.open.get(item);
    if (open === undefined) return;
    const { since, ...rest } = open;
    this.over.push({ ...rest, stay: now - since });
    this.open.delete(item);
    this.models.delete(item);
  }
}
