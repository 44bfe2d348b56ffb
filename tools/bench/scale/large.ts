import { accepted, nextCommands } from '../memory/process-engine.ts';
import type { Command, Library } from '@shixiao/process-engine';
import { REQUEST } from '../models/sources.ts';

/** One instance through the whole large model: how long each command took, in microseconds. */
export function commandTimes(library: Library): readonly number[] {
  const times: number[] = [];
  const waiting: Command[] = [{ type: 'start', processId: 'large', variables: REQUEST }];
  let state;
  for (let command = waiting.shift(); command; command = waiting.shift()) {
    const from = performance.now();
    const outcome = accepted(library, state, command);
    times.push((performance.now() - from) * 1000);
    waiting.push(...nextCommands(outcome));
    state = outcome.state;
  }
  if (state?.phase !== 'completed') throw new Error(`The large instance is ${state?.phase}`);
  return times;
}
