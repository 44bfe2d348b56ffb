import { readProcesses } from '@shixiao/process-model';
import { advance, createLibrary } from '../../src/index.ts';
import type { Command, EngineRecord, InstanceState } from '../../src/index.ts';
import { type Course, firstById, MOST_ROUNDS, type Result } from './course.ts';

const NOW = { now: '2026-01-05T01:00:00Z' };

export async function runOurs(xml: string, { n = 0, next = (it) => it, pick = firstById, send = [] }: Course): Promise<Result> {
  const { models, findings } = await readProcesses(xml);
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const library = createLibrary(models);
  const rounds: string[][] = [];
  let state: InstanceState | undefined;
  let value = n;
  const give = (command: Command): void => {
    const outcome = advance(library, state, command, NOW);
    if (!outcome.accepted) throw new Error(JSON.stringify(outcome.rejection));
    state = outcome.state;
    rounds.push(entered(outcome.records));
  };

  give({ type: 'start', processId: 'main', variables: { n } });
  const toSend = [...send];
  while (state?.phase === 'running' && rounds.length < MOST_ROUNDS) {
    const waiting = tasksOf(state);
    const chosen = pick([...waiting.keys()]);
    const item = chosen === undefined ? undefined : waiting.get(chosen);
    if (item !== undefined) {
      value = next(value);
      give({ type: 'completeTask', item, variables: { n: value } });
      continue;
    }
    const [kind, name] = toSend.shift()?.split(' ') ?? [];
    if (name === undefined) break;
    give(kind === 'message' ? { type: 'correlateMessage', name, key: name } : { type: 'broadcastSignal', name });
  }
  return { rounds, ended: state?.phase !== 'running', waiting: state ? [...tasksOf(state).keys()].sort() : [] };
}

/** A repeated activity is entered once, however many bodies it has: `bpmn-engine` announces it so. */
function entered(records: readonly EngineRecord[]): string[] {
  return records
    .flatMap((record) => (record.type === 'elementEntered' && record.index === undefined ? [record.element] : []))
    .sort();
}

function tasksOf(state: InstanceState): Map<string, number> {
  const tasks = new Map<string, number>();
  for (const item of state.items.flat()) if (item.wait?.for === 'task' && !tasks.has(item.element)) tasks.set(item.element, item.id);
  return tasks;
}
