import { advance } from '@shixiao/process-engine';
import type { Accepted, Command, Context, InstanceState, Library } from '@shixiao/process-engine';
import { REQUEST } from '../models/sources.ts';

export const CONTEXT: Context = { now: '2026-03-02T01:00:00Z', actor: 'bench' };

/** @throws Error on a refusal, which no command of the benchmark should meet. */
export function accepted(library: Library, state: InstanceState | undefined, command: Command): Accepted {
  const outcome = advance(library, state, command, CONTEXT);
  if (!outcome.accepted) throw new Error(`${command.type} was refused: ${JSON.stringify(outcome.rejection)}`);
  return outcome;
}

export const START: Command = { type: 'start', processId: 'approval', variables: REQUEST };

/** The commands that end what the last one left waiting, as its records tell. */
export function nextCommands({ records }: Accepted): readonly Command[] {
  return records.flatMap((record): readonly Command[] => {
    if (record.type === 'taskOpened') return [{ type: 'completeTask', item: record.item, variables: { approved: true } }];
    if (record.type === 'jobOpened') return [{ type: 'completeJob', item: record.item, variables: { paymentId: 'P-2026-0117' } }];
    return [];
  });
}

/** One whole instance, from start to end. */
export function runInstance(library: Library): void {
  let outcome = accepted(library, undefined, START);
  for (let [command] = nextCommands(outcome); command; [command] = nextCommands(outcome)) {
    outcome = accepted(library, outcome.state, command);
  }
  if (outcome.state.phase !== 'completed') throw new Error(`The instance is ${outcome.state.phase}`);
}
