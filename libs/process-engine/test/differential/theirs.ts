import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Engine } from 'bpmn-engine';
import { type Course, firstById, MOST_ROUNDS, type Result } from './course.ts';
import { CONDITION_SERVICES } from './sketch.ts';

/** What `bpmn-engine` makes of the same process. `stuck`: it neither waits for anything nor ends. */
interface Waiting {
  readonly id: string;
  readonly type: string;
  readonly executionId: string;
  readonly environment: { readonly variables: Record<string, unknown> };
  readonly owner: { readonly isRunning: boolean };
}

export async function runTheirs(xml: string, { n = 0, next = (it) => it, pick = firstById, send = [] }: Course): Promise<Result> {
  const listener = new EventEmitter();
  // Waiting user tasks by execution; asking for what is postponed recurses without end where there is a sub-process.
  const open = new Map<string, Waiting>();
  listener.on('activity.wait', (api: Waiting) => {
    if (api.type === 'bpmn:UserTask') open.set(api.executionId, api);
  });
  for (const event of ['end', 'leave', 'discard', 'stop']) {
    listener.on(`activity.${event}`, (api: Waiting) => {
      // The bodies of a repetition are named after it and leave without a word when it ends.
      for (const id of open.keys()) if (id.startsWith(api.executionId)) open.delete(id);
    });
  }
  const waitingTasks = (): string[] => [...new Set([...open.values()].filter((api) => api.owner.isRunning).map((api) => api.id))].sort();
  let round: string[] = [];
  const rounds: string[][] = [];
  listener.on('activity.start', (api: { id: string }) => round.push(api.id));
  const engine = new Engine({
    source: xml,
    services: CONDITION_SERVICES,
    variables: { n },
  });
  const execution = await engine.execute({ listener, variables: { n } });
  let value = n;
  const toSend = [...send];
  const rest = async (): Promise<void> => {
    await setTimeout(0);
    rounds.push(round.sort());
    round = [];
  };
  await rest();
  while (execution.state === 'running' && rounds.length < MOST_ROUNDS) {
    const waiting = waitingTasks();
    const chosen = pick(waiting);
    if (chosen !== undefined) {
      value = next(value);
      // Every scope keeps its own copy of the variables.
      for (const definition of execution.definitions) {
        for (const process of definition.getProcesses()) process.environment.variables['n'] = value;
      }
      const task = [...open.values()].find((api) => api.id === chosen);
      if (task) {
        open.delete(task.executionId);
        task.environment.variables['n'] = value;
      }
      execution.signal({ id: chosen, executionId: task?.executionId });
      await rest();
      continue;
    }
    const [, name] = toSend.shift()?.split(' ') ?? [];
    if (name === undefined) break;
    execution.signal({ id: name });
    await rest();
  }
  const result = { rounds, ended: execution.state === 'idle', waiting: execution.state === 'running' ? waitingTasks() : [] };
  if (execution.state === 'running') await execution.stop();
  return result;
}

