import { expect } from '@jest/globals';
import type { DecisionModel } from '@shixiao/decisions';
import type { ProcessModel } from '@shixiao/process-model';
import { Temporal } from 'temporal-polyfill';
import { createLibrary } from '../../src/index.ts';
import type { Command, EngineRecord, InstanceState, Item, Library, Rejection, Variables } from '../../src/index.ts';
import { Watched } from '../laws/laws.ts';
import type { Act } from './acts.ts';
import { decisionsIn, modelsIn } from './deploy.ts';
import type { Scenario } from './scenario.ts';

/** Noon in Beijing on a working day. */
export const NOW = '2026-03-04T04:00:00Z';

/** Enough for every scenario, and soon reached by one that never ends. */
const MOST_STEPS = 10_000;

/** More than any scenario lets come due while time passes. */
const MOST_FIRINGS = 100;

/** A process in the middle of its scenario. Every command is held against the five laws on its way. */
export class Story {
  private readonly folder: string;
  models: readonly ProcessModel[];
  private readonly decisions: readonly DecisionModel[];
  private readonly processId: string;
  private now = NOW;
  private library: Library;
  private readonly watched: Watched;
  /** Of all acts. */
  readonly allRecords: EngineRecord[] = [];
  /** Of the last act. */
  records: readonly EngineRecord[] = [];
  rejection: Rejection | undefined;
  /** What the process had left when it ended. */
  left: Variables | undefined;

  private constructor(folder: string, models: readonly ProcessModel[], decisions: readonly DecisionModel[]) {
    this.folder = folder;
    this.models = models;
    this.decisions = decisions;
    this.processId = models[0]?.processId ?? '';
    this.library = createLibrary(models, decisions);
    this.watched = new Watched(growing(() => this.library));
  }

  static async of(folder: string, scenario: Scenario): Promise<Story> {
    const { fixture, version = 1, beside = [], decisions = [] } = scenario;
    const deployed: (readonly [string, number])[] = [[fixture, version], ...beside];
    const models = await Promise.all(deployed.map(([name, of]) => modelsIn(folder, name, of)));
    const rules = await Promise.all(decisions.map((name) => decisionsIn(folder, name)));
    return new Story(folder, models.flat(), rules.flat());
  }

  get state(): InstanceState | undefined {
    return this.watched.state;
  }

  get items(): readonly Item[] {
    return this.state?.items.flat() ?? [];
  }

  async perform(act: Act): Promise<void> {
    this.records = [];
    this.rejection = undefined;
    if (act.act === 'wait') this.letTimePass(act.duration);
    else if (act.act === 'deploy') await this.deploy(act.fixture, act.version);
    else this.give(this.commandFor(act));
  }

  private give(command: Command): void {
    const outcome = this.watched.give(command, { now: this.now, maxSteps: MOST_STEPS });
    if (!outcome.accepted) {
      this.rejection = outcome.rejection;
      return;
    }
    this.records = [...this.records, ...outcome.records];
    this.allRecords.push(...outcome.records);
    for (const record of outcome.records) if (record.type === 'processEnded') this.left = record.variables;
  }

  private letTimePass(duration: string): void {
    const until = Temporal.Instant.from(this.now).toZonedDateTimeISO('Asia/Shanghai').add(duration).toInstant();
    let fired = 0;
    for (let timer = this.nextTimer(until); timer !== undefined; timer = this.nextTimer(until)) {
      // A timer that stays due would fire for ever.
      expect(++fired).toBeLessThan(MOST_FIRINGS);
      this.now = timer.due;
      this.give({ type: 'fireTimer', item: timer.item });
      // One that is refused would be found again and again.
      expect(this.rejection).toBeUndefined();
    }
    this.now = until.toString();
  }

  /** The earliest timer that is due by `until`; of several due at once, the one that was set first. */
  private nextTimer(until: Temporal.Instant): { readonly item: number; readonly due: string } | undefined {
    const timers = this.items.flatMap(({ id, wait }) => (wait?.for === 'timer' ? [{ item: id, due: wait.due }] : []));
    timers.sort((a, b) => Temporal.Instant.compare(a.due, b.due) || a.item - b.item);
    const [first] = timers;
    return first && Temporal.Instant.compare(first.due, until) <= 0 ? first : undefined;
  }

  /** The library grows; what runs goes on with it. */
  private async deploy(fixture: string, version: number): Promise<void> {
    this.models = [...this.models, ...(await modelsIn(this.folder, fixture, version))];
    this.library = createLibrary(this.models, this.decisions);
  }

  private commandFor(act: Exclude<Act, { act: 'wait' | 'deploy' }>): Command {
    switch (act.act) {
      case 'start': {
        const { variables, at, processId = this.processId } = act;
        return { type: 'start', processId, variables, ...(at !== undefined && { at }) };
      }
      case 'complete': {
        const { id, wait } = this.find(act.element, isWork);
        return { type: wait?.for === 'job' ? 'completeJob' : 'completeTask', item: id, variables: act.variables };
      }
      case 'fail':
        return { type: 'failJob', item: this.find(act.element, isWork).id, retries: act.retries, message: 'out of order' };
      case 'throwError': {
        const { id } = this.find(act.element, isWork);
        return { type: 'throwBpmnError', item: id, code: act.code, variables: act.variables };
      }
      case 'fire':
        return { type: 'fireTimer', item: this.find(act.element, (item) => item.wait?.for === 'timer').id };
      case 'receive': {
        const { name, key, variables } = act;
        return { type: 'correlateMessage', name, variables, ...(key !== undefined && { key }) };
      }
      case 'hear':
        return { type: 'broadcastSignal', name: act.name, variables: act.variables };
      case 'set': {
        const { at, variables, local } = act;
        const item = at === undefined ? {} : { item: this.find(at, isElement).id };
        return { type: 'setVariables', variables, ...item, ...(local !== undefined && { local }) };
      }
      case 'activate': {
        const { inner, variables } = act;
        const elements = inner.map((id) => ({ id, ...(variables && { variables }) }));
        return { type: 'activateAdHoc', item: this.find(act.element, isElement).id, elements };
      }
      case 'addBody':
        return { type: 'addBody', item: this.find(act.element, isRepeat).id, value: act.value };
      case 'removeBody':
        return { type: 'removeBody', item: this.find(act.element, (item) => item.index !== undefined).id };
      case 'removePending':
        return { type: 'removeBody', item: this.find(act.element, isRepeat).id, pending: act.position };
      case 'assign':
        return { type: 'assignTask', item: this.find(act.element, isWork).id, assignee: act.assignee };
      case 'resolve': {
        const { id } = this.find(act.element, (item) => item.incident !== undefined);
        const { variables, retries } = act;
        return { type: 'resolveIncident', item: id, variables, ...(retries !== undefined && { retries }) };
      }
      case 'modify':
        return {
          type: 'modify',
          cancel: act.cancel.map((element) => this.find(element, isElement).id),
          start: act.start.map((element) => ({ element })),
          reason: 'by hand',
        };
      case 'cancel':
        return { type: 'cancel', reason: 'no longer wanted' };
    }
  }

  /** The living item of an element: `vote` is the only one or the first, `vote#2` the second. */
  find(address: string, fits: (item: Item) => boolean): Item {
    const [element, nth = '1'] = address.split('#');
    const item = this.items.filter((it) => it.element === element && fits(it))[Number(nth) - 1];
    if (item === undefined) throw new Error(`There is no ${address} to do this to`);
    return item;
  }
}

/** A library in which something may be deployed later. */
function growing(now: () => Library): Library {
  return {
    process: (ref) => now().process(ref),
    latest: (processId) => now().latest(processId),
    tagged: (processId, versionTag) => now().tagged(processId, versionTag),
    decision: (decisionId) => now().decision(decisionId),
    get decisions() {
      return now().decisions;
    },
  };
}

export function isElement(item: Item): boolean {
  return item.kind !== 'subscription';
}

function isWork(item: Item): boolean {
  return item.wait?.for === 'task' || item.wait?.for === 'job';
}

function isRepeat(item: Item): boolean {
  return item.kind === 'repeat';
}
