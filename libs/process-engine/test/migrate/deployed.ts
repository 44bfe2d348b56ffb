import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProcessModel } from '@shixiao/process-model';
import { readProcesses } from '@shixiao/process-model';
import { advance, apply, createLibrary } from '../../src/index.ts';
import type { Command, EngineRecord, InstanceState, Item, Library, Rejection } from '../../src/index.ts';

/** Noon in Beijing on a working day. */
export const NOW = '2026-03-04T04:00:00Z';

/** Deploys fixtures named like `filing-2`: process and version. */
export async function deployed(...names: string[]): Promise<Library> {
  const models = await Promise.all(names.map(modelOf));
  return createLibrary(models);
}

export async function modelOf(name: string): Promise<ProcessModel> {
  const version = Number(name.split('-')[1]);
  const xml = readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.bpmn`), 'utf8');
  const { models, findings } = await readProcesses(xml, { version });
  const [model] = models;
  if (model === undefined) throw new Error(`${name}: ${JSON.stringify(findings)}`);
  return model;
}

/** One running process; every act is checked to be replayable from its records (law 1). */
export class Running {
  readonly library: Library;
  state: InstanceState | undefined;
  now = NOW;
  records: readonly EngineRecord[] = [];

  constructor(library: Library) {
    this.library = library;
  }

  static start(library: Library, processId: string, variables: Record<string, string | boolean> = { project: 'P1' }): Running {
    const running = new Running(library);
    running.act({ type: 'start', processId, version: 1, variables });
    return running;
  }

  act(command: Command): Running {
    const rejection = this.attempt(command);
    if (rejection) throw new Error(JSON.stringify(rejection));
    return this;
  }

  attempt(command: Command): Rejection | undefined {
    const outcome = advance(this.library, this.state, command, { now: this.now });
    if (!outcome.accepted) return outcome.rejection;
    const replayed = outcome.records.reduce<InstanceState | undefined>(apply, this.state);
    if (JSON.stringify(replayed) !== JSON.stringify(outcome.state)) throw new Error(`${command.type} does not replay`);
    this.state = outcome.state;
    this.records = outcome.records;
    return undefined;
  }

  get items(): Item[] {
    return (this.state?.items ?? []).flat();
  }

  /** The one living item of an element that is not a subscription to it. */
  at(element: string): Item {
    const found = this.items.filter((item) => item.element === element && item.kind !== 'subscription');
    if (found.length !== 1) throw new Error(`${found.length} items at ${element}`);
    return found[0]!;
  }

  /** What is waited for, as `element: kind`, sorted. */
  get subscriptions(): string[] {
    return this.items
      .filter((item) => item.kind === 'subscription')
      .map((item) => `${item.element}: ${item.wait?.for ?? ''}`)
      .sort();
  }

  /** Elements with work to be done by people or programs. */
  get work(): string[] {
    return this.items
      .filter((item) => item.wait?.for === 'task' || item.wait?.for === 'job')
      .map((item) => item.element)
      .sort();
  }

  subscription(element: string): Item {
    const found = this.items.find((item) => item.kind === 'subscription' && item.element === element);
    if (found === undefined) throw new Error(`Nothing waits for ${element}`);
    return found;
  }

  complete(...elements: string[]): Running {
    for (const element of elements) {
      const item = this.at(element);
      this.act({ type: item.wait?.for === 'job' ? 'completeJob' : 'completeTask', item: item.id });
    }
    return this;
  }
}
