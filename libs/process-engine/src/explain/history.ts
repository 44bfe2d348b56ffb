import type { ProcessModel } from '@shixiao/process-model';
import { apply, itemOf } from '../apply.ts';
import type { Library } from '../library.ts';
import type { EngineRecord, RecordOf } from '../records.ts';
import type { InstanceState, Item, ItemId, ModelRef } from '../state.ts';
import { type Arrival, entryOf } from './arrivals.ts';
import type { Choice, Ending, Entry, Happening, Moment, Named } from './facts.ts';
import { happeningOf } from './happenings.ts';
import { elementNamed } from './naming.ts';
import { Partings } from './partings.ts';

/** One token's stay at an element, as the records tell it. */
export interface Stay {
  readonly item: ItemId;
  /** The process item in which it is. */
  readonly process: ItemId;
  /** What the element is called after all migrations so far. */
  element: string;
  /** What it was called before. */
  readonly formerly: Set<string>;
  readonly entered: Entry & { readonly moment: Moment };
  /** What was decided about the ways by which it came. */
  readonly wayIn: readonly Choice[];
  readonly happened: Happening[];
  wayOut: readonly Choice[];
  wentOn: readonly Named[];
  ended?: Ending;
}

const ROOT: ItemId = 1;

/** Reads records one by one, beside the state that they make: what a record is about lives in the state only then. */
export class History {
  readonly library: Library;
  readonly stays = new Map<ItemId, Stay>();
  /** Decisions that kept tokens away from an element, by element. */
  readonly avoided = new Map<string, Choice[]>();
  /** Models of all processes that ever ran in this instance, the latest first. */
  readonly models: ModelRef[] = [];
  private readonly partings = new Partings();
  private current: InstanceState | undefined;
  private moment: Moment = {};
  private readonly arrival: Arrival = { entered: new Set(), undoing: new Map(), links: new Map() };

  constructor(library: Library) {
    this.library = library;
  }

  /** @throws Error before the first process has started */
  get state(): InstanceState {
    if (this.current === undefined) throw new Error('The records do not begin with the start of a process');
    return this.current;
  }

  read(record: EngineRecord): void {
    if (endsSomething(record)) {
      this.note(record);
      this.current = apply(this.current, record);
    } else {
      this.current = apply(this.current, record);
      this.note(record);
    }
  }

  item(id: ItemId): Item {
    const item = itemOf(this.state, id);
    if (item === undefined) throw new Error(`No item ${id}`);
    return item;
  }

  processOf(item: Item): Item {
    let current = item;
    while (current.kind !== 'process') current = this.item(current.parent);
    return current;
  }

  /** Absent where the library no longer has it. */
  modelOf(item: Item): ProcessModel | undefined {
    const { model } = this.processOf(item);
    return model && this.library.process(model);
  }

  private note(record: EngineRecord): void {
    switch (record.type) {
      case 'acted':
        this.act(record);
        return;
      case 'processStarted': {
        const scope = elementNamed(this.library.process(record.model), record.model.processId);
        this.models.unshift(record.model);
        this.begin(this.item(ROOT), { kind: 'enteredAtStart', scope }, []);
        return;
      }
      case 'elementEntered':
        this.enter(record);
        return;
      case 'flowTaken':
      case 'flowNotTaken':
        this.decide(record);
        return;
      case 'tokenHeld':
        this.partings.hold(record);
        return;
      case 'tokensJoined':
        this.arrival.joined = { record, choices: this.partings.join(record) };
        return;
      case 'tokensDropped':
        this.partings.join(record);
        return;
      case 'elementCompleted':
        this.complete(record);
        return;
      case 'elementCancelled':
        this.cancel(record);
        return;
      case 'processEnded':
        this.endProcess(record);
        return;
      case 'migrated':
        this.rename(record);
        break;
      case 'compensationStep':
        this.arrival.undoing.set(record.item, elementNamed(this.modelOf(this.item(record.item)), record.activity));
        return;
      default:
        break;
    }
    if (isAboutWork(record)) this.setAbout(this.named(record.item, record.element));
    if (record.type === 'eventOccurred') this.occur(record);
    else this.happen(record);
  }

  private act({ at, act, actor, note }: RecordOf<'acted'>): void {
    this.moment = { at, act, ...(actor !== undefined && { actor }), ...(note !== undefined && { note }) };
    this.arrival.entered.clear();
    delete this.arrival.occurred;
    delete this.arrival.joined;
  }

  /** What an act was about comes first in its records; what follows from it is not what somebody did. */
  private setAbout(about: Named): void {
    if (this.moment.about === undefined) this.moment = { ...this.moment, about };
  }

  private named(item: ItemId, element: string): Named {
    return elementNamed(this.modelOf(this.item(item)), element);
  }

  private begin(item: Item, entry: Entry, wayIn: readonly Choice[]): void {
    this.arrival.entered.add(item.id);
    this.stays.set(item.id, {
      item: item.id,
      process: this.processOf(item).id,
      element: item.element,
      formerly: new Set(),
      entered: { ...entry, moment: this.moment },
      wayIn,
      happened: [],
      wayOut: [],
      wentOn: [],
    });
  }

  private enter(record: RecordOf<'elementEntered'>): void {
    if (record.model) this.models.unshift(record.model);
    const item = this.item(record.item);
    const parent = this.item(record.parent);
    const { joined, occurred } = this.arrival;
    const wayIn =
      record.flow !== undefined
        ? this.partings.arrive(record.parent, record.flow)
        : joined?.record.node === record.element && joined.record.scope === record.parent
          ? joined.choices
          : [];
    const entry = entryOf(record, parent, this.modelOf(parent), this.arrival, this.moment);
    this.begin(item, entry, wayIn);
    // The event of a gateway has occurred before its element is entered.
    const isOccurrence = record.flow !== undefined && occurred?.element.id === record.element;
    if (isOccurrence) {
      const { element: event, trigger } = occurred;
      this.stays.get(item.id)?.happened.push({ kind: 'eventOccurred', moment: this.moment, event, trigger });
    }
    delete this.arrival.joined;
    // An event leads to one element only.
    if (entry.kind === 'enteredByEvent' || isOccurrence) delete this.arrival.occurred;
  }

  private decide(record: RecordOf<'flowTaken' | 'flowNotTaken'>): void {
    const model = this.modelOf(this.item(record.scope));
    const flow = model?.flows.get(record.flow);
    if (model === undefined || flow === undefined) return;
    const choice = this.partings.decide(record, model, flow);
    if (choice?.kind === 'conditionFailed') {
      const before = this.avoided.get(flow.targetId) ?? [];
      this.avoided.set(flow.targetId, [...before, choice]);
    }
  }

  private complete(record: RecordOf<'elementCompleted'>): void {
    const item = this.item(record.item);
    const stay = this.stays.get(record.item);
    const parting = this.partings.leave(item.parent, record.element);
    if (stay && parting) {
      stay.wayOut = parting.choices;
      stay.wentOn = parting.to;
    }
    const node = this.modelOf(item)?.nodes.get(record.element);
    if (node?.kind === 'throwEvent' && node.linkTargetId !== undefined) {
      this.arrival.links.set(`${item.parent} ${node.linkTargetId}`, this.named(record.item, record.element));
    }
    if (stay) stay.ended = { kind: 'completed', moment: this.moment, element: this.named(record.item, record.element) };
  }

  private cancel({ item, cause }: RecordOf<'elementCancelled'>): void {
    const stay = this.stays.get(item);
    if (stay === undefined) return;
    const by = cause.element === undefined ? undefined : this.named(item, cause.element);
    stay.ended = { kind: 'cancelled', moment: this.moment, cause, ...(by && { by }) };
  }

  private endProcess({ phase }: RecordOf<'processEnded'>): void {
    const stay = this.stays.get(ROOT);
    if (stay === undefined) return;
    const { moment } = this;
    const reason = moment.note === undefined ? {} : { reason: moment.note };
    stay.ended =
      phase === 'cancelled'
        ? { kind: 'cancelled', moment, cause: { kind: 'command', ...reason } }
        : { kind: 'completed', moment, element: this.named(ROOT, stay.element) };
  }

  /** What was found out about elements of the old version is about their counterparts from now on. */
  private rename({ item, to, elements }: RecordOf<'migrated'>): void {
    this.models.unshift(to);
    for (const stay of this.stays.values()) {
      const name = elements[stay.element];
      if (stay.process !== item || name === undefined) continue;
      stay.formerly.add(stay.element);
      stay.element = name;
    }
  }

  private occur(record: RecordOf<'eventOccurred'>): void {
    const host = this.item(record.host);
    const event = this.named(record.host, record.element);
    const trigger = { kind: record.kind, ...(record.name !== undefined && { name: record.name }) };
    this.setAbout(event);
    this.arrival.occurred = { element: event, host: elementNamed(this.modelOf(host), host.element), trigger };
    const happening: Happening = { kind: 'eventOccurred', moment: this.moment, event, trigger };
    // A process that an event starts has put its token there already.
    const entered = [...this.arrival.entered].map((id) => this.stays.get(id));
    const stay = entered.find((it) => it?.element === record.element) ?? this.stays.get(record.host);
    stay?.happened.push(happening);
  }

  private happen(record: EngineRecord): void {
    const item = 'item' in record ? this.stays.get(record.item) : undefined;
    const happening = happeningOf(record, this.moment);
    if (item && happening) item.happened.push(happening);
  }
}

function endsSomething({ type }: EngineRecord): boolean {
  return type === 'elementCompleted' || type === 'elementCancelled' || type === 'processEnded';
}

/** Whether the act was about this piece of work. */
function isAboutWork(
  record: EngineRecord,
): record is RecordOf<'taskClosed' | 'jobClosed' | 'taskAssigned' | 'jobFailed' | 'errorThrown' | 'timerFired'> {
  switch (record.type) {
    case 'taskClosed':
    case 'jobClosed':
      return record.outcome !== 'cancelled';
    case 'taskAssigned':
    case 'jobFailed':
    case 'errorThrown':
    case 'timerFired':
      return true;
    default:
      return false;
  }
}
