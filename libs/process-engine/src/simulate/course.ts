import type { Variables } from '@shixiao/feel';
import { advance } from '../advance.ts';
import { itemOf } from '../apply.ts';
import type { Command } from '../commands.ts';
import { each } from '../pages.ts';
import type { EngineRecord } from '../records.ts';
import type { IncidentCode, InstanceState, Item, ItemId, Phase, TimerWait } from '../state.ts';
import { Agenda } from './agenda.ts';
import { awaitedIn, type DeadEndReason } from './dead-end.ts';
import { drawOutcome, drawWork } from './draws.ts';
import type { Dice } from './random.ts';
import type { ArrivalPlan, Place, Scenario, WorkPlan } from './scenario.ts';
import { type Stay, Stays } from './stays.ts';

/** One run from its beginning to wherever it came. */
export interface Course {
  readonly end: CourseEnd;
  readonly stays: readonly Stay[];
  /** Finished runs: what the way to the end was spent on, all of it. */
  readonly critical: ReadonlyMap<Place, number>;
  readonly incidents: readonly IncidentMet[];
  /** Tasks and jobs that took no time because nothing was assumed about them. */
  readonly unassumed: ReadonlySet<Place>;
}

export type CourseEnd =
  | { readonly kind: 'finished'; readonly at: number; readonly phase: Exclude<Phase, 'running'> }
  | { readonly kind: 'beyondHorizon' }
  | { readonly kind: 'deadEnd'; readonly reason: DeadEndReason };

export interface IncidentMet {
  readonly place: Place;
  readonly code: IncidentCode;
}

/** What is going to happen to an item, and what it takes to trace back why it happens then. */
interface Pending {
  readonly item: ItemId;
  readonly place: Place;
  readonly since: number;
  /** The act that led to it. */
  readonly because: number;
  /** Tasks and jobs: how long it lies there first. */
  readonly wait?: number;
  command(): Command;
}

interface Act {
  readonly at: number;
  readonly pending?: Pending;
}

/** Runs the process once, on a clock that jumps from one thing that happens to the next. */
export function runCourse(scenario: Scenario, state: InstanceState | undefined, dice: Dice): Course {
  scenario.table.dice = dice;
  return new Runner(scenario, dice).run(state);
}

class Runner {
  private readonly scenario: Scenario;
  private readonly dice: Dice;
  private readonly agenda = new Agenda<Pending>();
  private readonly pending = new Map<ItemId, Pending>();
  private readonly stays: Stays;
  private readonly acts: Act[] = [];
  private readonly incidents = new Map<ItemId, IncidentMet>();
  private readonly met: IncidentMet[] = [];
  private readonly unassumed = new Set<Place>();
  private state: InstanceState | undefined;
  private now: number;

  constructor(scenario: Scenario, dice: Dice) {
    this.scenario = scenario;
    this.dice = dice;
    this.now = scenario.from;
    this.stays = new Stays(scenario.place);
  }

  run(state: InstanceState | undefined): Course {
    const end = this.begin(state) ?? this.goOn();
    return {
      end,
      stays: this.stays.over,
      critical: end.kind === 'finished' ? this.tracedBack() : new Map(),
      incidents: this.met,
      unassumed: this.unassumed,
    };
  }

  private begin(state: InstanceState | undefined): CourseEnd | undefined {
    const { start } = this.scenario.assumptions;
    if (state === undefined && start) return this.act({ type: 'start', ...start });
    this.state = state;
    this.acts.push({ at: this.now });
    if (state === undefined) return undefined;
    this.stays.adopt(state, (item) => this.scenario.openSince(item) ?? this.now);
    for (const item of each(state.items)) {
      if (item.incident) this.meet(item.id, item.element, item.incident.code);
      this.expect(item);
    }
    return undefined;
  }

  private goOn(): CourseEnd {
    while (this.state?.phase === 'running') {
      const next = this.agenda.next();
      if (next === undefined) return { kind: 'deadEnd', reason: this.deadEnd(this.state) };
      const { what: pending, at } = next;
      // What was waited for may have been cancelled or set anew in between.
      if (this.pending.get(pending.item) !== pending) continue;
      if (at > this.scenario.horizon) return { kind: 'beyondHorizon' };
      if (this.acts.length > this.scenario.mostActs) return { kind: 'deadEnd', reason: { kind: 'tooManyActs' } };
      this.now = at;
      this.pending.delete(pending.item);
      const end = this.act(pending.command(), pending);
      if (end) return end;
    }
    if (this.state === undefined) throw new Error('Nothing was started');
    return { kind: 'finished', at: this.now, phase: this.state.phase };
  }

  private act(command: Command, pending?: Pending): CourseEnd | undefined {
    const { library, context } = this.scenario;
    const now = new Date(this.now).toISOString();
    const outcome = advance(library, this.state, command, { ...context, now });
    if (!outcome.accepted) return { kind: 'deadEnd', reason: { kind: 'rejected', rejection: outcome.rejection } };
    this.acts.push({ at: this.now, ...(pending && { pending }) });
    this.state = outcome.state;
    if (pending?.wait !== undefined) this.noteWork(pending);
    for (const record of outcome.records) this.read(record);
    for (const record of outcome.records) this.expectFrom(record);
    return undefined;
  }

  private read(record: EngineRecord): void {
    switch (record.type) {
      case 'taskClosed':
      case 'jobClosed': {
        const pending = this.pending.get(record.item);
        if (pending?.wait !== undefined) this.noteWork(pending);
        this.pending.delete(record.item);
        break;
      }
      case 'subscriptionClosed':
        this.pending.delete(record.item);
        break;
      case 'incidentRaised':
        this.meet(record.item, record.element, record.code);
        break;
      case 'incidentResolved':
        this.incidents.delete(record.item);
        break;
      case 'elementCompleted':
      case 'elementCancelled':
        this.pending.delete(record.item);
        this.incidents.delete(record.item);
        break;
      default:
    }
    this.stays.read(record, this.now);
  }

  private noteWork({ item, since, wait = 0 }: Pending): void {
    const total = this.now - since;
    this.stays.noteWork(item, Math.min(wait, total), Math.max(0, total - wait));
  }

  private meet(item: ItemId, element: string, code: IncidentCode): void {
    const incident = { place: this.stays.place(item, element), code };
    this.incidents.set(item, incident);
    this.met.push(incident);
  }

  // --- What will happen ---------------------------------------------------------------------------------------------

  private expectFrom(record: EngineRecord): void {
    switch (record.type) {
      case 'taskOpened':
      case 'jobOpened':
      case 'timerSet':
      case 'subscriptionOpened':
      case 'elementEntered': {
        const item = this.state && itemOf(this.state, record.item);
        if (item && !this.pending.has(item.id)) this.expect(item);
        return;
      }
      default:
    }
  }

  private expect(item: Item): void {
    if (item.incident) return;
    const { wait } = item;
    switch (wait?.for) {
      case 'task':
      case 'job':
        this.expectWork(item, wait.for);
        return;
      case 'timer':
        this.expectTimer(item, wait);
        return;
      case 'message':
      case 'signal':
        this.expectArrival(item, wait.for, wait.name, wait.for === 'message' ? wait.key : undefined);
        return;
      case 'condition':
      case 'compensation':
        return;
      case undefined:
        this.expectActivation(item);
    }
  }

  private note(item: Item, at: number, since: number, command: () => Command, wait?: number): void {
    const pending: Pending = {
      item: item.id,
      place: this.stays.place(item.id, item.element),
      since,
      because: this.acts.length - 1,
      ...(wait !== undefined && { wait }),
      command,
    };
    this.pending.set(item.id, pending);
    this.agenda.note(Math.max(at, this.now), pending);
  }

  private expectWork(item: Item, sort: 'task' | 'job'): void {
    const place = this.stays.place(item.id, item.element);
    const plan = this.scenario.workAt(place, sort);
    if (plan === undefined) this.unassumed.add(place);
    const since = this.scenario.openSince(item.id) ?? this.now;
    const { begins, ends } = plan
      ? drawWork(plan, since, this.now, this.scenario.later, this.dice)
      : { begins: since, ends: since };
    this.note(item, ends, since, () => this.workCommand(item.id, sort, plan), begins - since);
  }

  private workCommand(item: ItemId, sort: 'task' | 'job', plan: WorkPlan | undefined): Command {
    const { variables, error } = drawOutcome(plan?.outcomes ?? [], this.dice);
    const given: { variables?: Variables } = variables ? { variables } : {};
    if (error !== undefined) return { type: 'throwBpmnError', item, code: error, ...given };
    return { type: sort === 'task' ? 'completeTask' : 'completeJob', item, ...given };
  }

  private expectTimer(item: Item, { due }: TimerWait): void {
    this.note(item, wholeMilliseconds(due), this.now, () => ({ type: 'fireTimer', item: item.id }));
  }

  private expectArrival(item: Item, sort: 'message' | 'signal', name: string, key: string | undefined): void {
    const plan: ArrivalPlan | undefined = this.scenario.arrivalOf(sort, name);
    if (plan === undefined || this.dice() >= plan.probability) return;
    const { variables } = plan;
    const at = this.scenario.later(this.now, plan.after(this.dice));
    this.note(item, at, this.now, () =>
      sort === 'signal'
        ? { type: 'broadcastSignal', name, variables }
        : { type: 'correlateMessage', name, variables, ...(key !== undefined && { key }) },
    );
  }

  /** People begin at once with what they want to do in an ad-hoc sub-process. */
  private expectActivation(item: Item): void {
    const elements = this.scenario.assumptions.activate?.[item.element] ?? [];
    if (item.kind !== 'activity' || elements.length === 0 || (item.active ?? 0) > 0) return;
    this.note(item, this.now, this.now, () => ({
      type: 'activateAdHoc',
      item: item.id,
      elements: elements.map((id) => ({ id })),
    }));
  }

  // --- What has happened --------------------------------------------------------------------------------------------

  private deadEnd(state: InstanceState): DeadEndReason {
    const [incident] = this.incidents.values();
    if (incident) return { kind: 'incident', ...incident };
    const { item, ...awaited } = awaitedIn(state, this.scenario.library);
    return { kind: 'waits', place: this.stays.place(item.id, item.element), ...awaited };
  }

  /**
   * The chain of waiting that the end of the process came from: the last thing that happened, what it had waited for since an
   * earlier act, what that had waited for, and so on. Its parts add up to the whole duration.
   */
  private tracedBack(): Map<Place, number> {
    const shares = new Map<Place, number>();
    for (let act = this.acts[this.acts.length - 1]; act?.pending; act = this.acts[act.pending.because]) {
      const { place, because } = act.pending;
      const spent = act.at - (this.acts[because]?.at ?? act.at);
      if (spent > 0) shares.set(place, (shares.get(place) ?? 0) + spent);
    }
    return shares;
  }
}

/** The first whole millisecond at which a timer is due; reading a date drops what is finer. */
function wholeMilliseconds(due: string): number {
  return Date.parse(due) + (/\.\d{3}\d*[1-9]/.test(due) ? 1 : 0);
}
