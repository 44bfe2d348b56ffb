import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDecisions } from '@shixiao/decisions';
import { readProcesses } from '@shixiao/process-model';
import { advance, createLibrary } from '../../src/index.ts';
import type { Command, EngineRecord, InstanceState, Item, Library } from '../../src/index.ts';
import type { Explanation, Fact } from '../../src/explain/facts.ts';
import { explain, readHistory } from '../../src/explain/explain.ts';

const read = (file: string): string => readFileSync(path.join(import.meta.dirname, 'fixtures', file), 'utf8');

/** Deploys fixtures named like `works-2`, process and version, and the decisions that they call. */
export async function deployed(...names: string[]): Promise<Library> {
  const { decisions } = await readDecisions(read('rating.dmn'));
  const models = await Promise.all(
    names.map(async (name) => {
      const { models, findings } = await readProcesses(read(`${name}.bpmn`), { version: Number(name.split('-')[1]) });
      if (models[0] === undefined) throw new Error(`${name}: ${JSON.stringify(findings)}`);
      return models[0];
    }),
  );
  return createLibrary(models, decisions);
}

/** A process and all that is on record about it. */
export class Story {
  readonly library: Library;
  readonly records: EngineRecord[] = [];
  state: InstanceState | undefined;
  private day = 2;

  constructor(library: Library) {
    this.library = library;
  }

  /** Every act is at nine in the morning in Beijing, the first on 2 March 2026, and `days` after the one before. */
  act(command: Command, actor?: string, days = 1): this {
    const now = new Date(Date.UTC(2026, 2, (this.day += days) - 1, 1)).toISOString();
    const outcome = advance(this.library, this.state, command, { now, ...(actor !== undefined && { actor }) });
    if (!outcome.accepted) throw new Error(JSON.stringify(outcome.rejection));
    this.state = outcome.state;
    this.records.push(...outcome.records);
    return this;
  }

  item(element: string, kind?: Item['kind']): Item {
    const found = (this.state?.items ?? []).flat().find((it) => it.element === element && (kind === undefined || it.kind === kind));
    if (found === undefined) throw new Error(`Nothing at ${element}`);
    return found;
  }

  of(element: string): Explanation {
    return explain(readHistory(this.library, this.records), element, { actorName: (actor) => NAMES[actor] ?? actor });
  }

  /** Everything that is said of an element, visit by visit. */
  told(element: string, language: 'en' | 'zh'): string[] {
    return statementsOf(this.of(element)).map(({ text }) => text[language]);
  }

  facts(element: string): Fact['kind'][] {
    return statementsOf(this.of(element)).map(({ fact }) => fact.kind);
  }
}

function statementsOf({ visits, outside }: Explanation): Explanation['outside'] {
  return [...visits.flatMap(({ statements }) => statements), ...outside];
}

const NAMES: Readonly<Record<string, string>> = { wang: '王芳', zhou: '周明' };
