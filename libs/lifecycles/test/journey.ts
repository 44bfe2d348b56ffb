import { expect } from '@jest/globals';
import { advance, apply } from '@shixiao/process-engine';
import type { Command, EngineRecord, InstanceState, Item, Outcome, TaskWait, Variables } from '@shixiao/process-engine';
import type { Deployed } from './deployed.ts';

/** National Day 2026: off from 1 to 7 October, in exchange for a Sunday before and a Saturday after. */
export const CALENDAR = {
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07']),
  workdays: new Set(['2026-09-20', '2026-10-10']),
};

/** One case on its way. Days are those of Beijing; people act at nine in the morning. */
export class Journey {
  private readonly lifecycle: Deployed;
  private now: string;
  private current: InstanceState | undefined;
  readonly records: EngineRecord[] = [];

  constructor(lifecycle: Deployed, today: string) {
    this.lifecycle = lifecycle;
    this.now = at(today, '09:00:00');
  }

  start(variables: Variables = {}, startEvent?: string): this {
    const { processId } = this.lifecycle.lifecycle;
    return this.do({ type: 'start', processId, variables, ...(startEvent !== undefined && { at: startEvent }) });
  }

  /** Somebody does the task at `element`, or at the one of several that `value` is the variable of. */
  complete(element: string, variables: Variables = {}, which: Variables = {}): this {
    return this.do({ type: 'completeTask', item: this.task(element, which).id, variables });
  }

  receive(name: string, variables: Variables = {}): this {
    return this.do({ type: 'correlateMessage', name, key: 'P1', variables });
  }

  refuses(name: string): string | undefined {
    const outcome = this.give({ type: 'correlateMessage', name, key: 'P1' });
    return outcome.accepted ? undefined : outcome.rejection.reason;
  }

  /** Days pass until nine o'clock on `day`; each timer fires at its own time. */
  until(day: string): this {
    return this.passTo(at(day, '09:00:00'));
  }

  /** The last day of a limit passes: it is midnight. */
  endOf(day: string): this {
    return this.passTo(at(day, '23:59:59'));
  }

  private passTo(instant: string): this {
    for (let timer = this.nextTimer(instant); timer !== undefined; timer = this.nextTimer(instant)) {
      if (timer.due > this.now) this.now = timer.due;
      this.do({ type: 'fireTimer', item: timer.item });
    }
    if (instant > this.now) this.now = instant;
    return this;
  }

  private nextTimer(before: string): { readonly item: number; readonly due: string } | undefined {
    return this.items
      .flatMap(({ id, wait }) => (wait?.for === 'timer' && wait.due <= before ? [{ item: id, due: wait.due }] : []))
      .sort((a, b) => a.due.localeCompare(b.due) || a.item - b.item)[0];
  }

  /** Elements whose tasks are open, in the order in which they were opened. */
  get tasks(): readonly string[] {
    return this.items.filter((item) => item.wait?.for === 'task').map((item) => item.element);
  }

  /** Stages and sub-processes that run. */
  get stages(): readonly string[] {
    const running = new Set(this.items.filter((item) => item.kind === 'activity' && item.wait === undefined).map((item) => item.element));
    return [...running].filter((element) => element.endsWith('Stage'));
  }

  /** The end events that were reached, those of sub-processes included. */
  get ends(): readonly string[] {
    const models = this.lifecycle.models;
    return this.records.flatMap((record) =>
      record.type === 'elementEntered' && models.some((model) => model.nodes.get(record.element)?.kind === 'endEvent') ? [record.element] : [],
    );
  }

  get phase(): string | undefined {
    return this.current?.phase;
  }

  waitOf(element: string): TaskWait {
    const { wait } = this.task(element);
    if (wait?.for !== 'task') throw new Error(`${element} is no task`);
    return wait;
  }

  variable(name: string): unknown {
    const ended = this.records.find((record) => record.type === 'processEnded');
    return (ended?.type === 'processEnded' ? ended.variables : this.items[0]?.variables)?.[name];
  }

  /** Of a multi-instance, to add a body to it or take one away. */
  itemOf(element: string, kind: Item['kind'] = 'activity'): number {
    return this.one((item) => item.element === element && item.kind === kind, element).id;
  }

  do(command: Command): this {
    const outcome = this.give(command);
    if (!outcome.accepted) throw new Error(`${command.type}: ${JSON.stringify(outcome.rejection)}`);
    expect(outcome.records.reduce<InstanceState | undefined>((state, record) => apply(state, record), this.current)).toEqual(outcome.state);
    this.current = outcome.state;
    this.records.push(...outcome.records);
    expect(this.items.flatMap(({ element, incident }) => (incident ? [{ element, incident }] : []))).toEqual([]);
    return this;
  }

  private give(command: Command): Outcome {
    return advance(this.lifecycle.library, this.current, command, { now: this.now, calendar: CALENDAR });
  }

  private task(element: string, which: Variables = {}): Item {
    const fits = (item: Item): boolean =>
      item.wait?.for === 'task' &&
      item.element === element &&
      Object.entries(which).every(([name, value]) => JSON.stringify(this.seenFrom(item, name)) === JSON.stringify(value));
    return this.one(fits, element);
  }

  private seenFrom(item: Item | undefined, name: string): unknown {
    if (item === undefined) return undefined;
    return item.variables?.[name] ?? this.seenFrom(this.items.find(({ id }) => id === item.parent), name);
  }

  private one(fits: (item: Item) => boolean, element: string): Item {
    const item = this.items.find(fits);
    if (item === undefined) throw new Error(`Nobody waits at ${element}; open are ${this.tasks.join(', ') || 'no tasks'}`);
    return item;
  }

  private get items(): readonly Item[] {
    return this.current?.items.flat() ?? [];
  }
}

/** A day and time of Beijing as an instant. */
export function at(day: string, time: string): string {
  return new Date(`${day}T${time}+08:00`).toISOString().replace('.000Z', 'Z');
}
