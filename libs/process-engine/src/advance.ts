import { perform } from './acts/perform.ts';
import type { Command, Context, Outcome, Rejection } from './commands.ts';
import { inputProblem } from './input.ts';
import type { Library } from './library.ts';
import { Refusal, Run, Stuck } from './run/run.ts';
import { runToRest } from './run/steps.ts';
import type { InstanceState } from './state.ts';

/**
 * What `command` makes of a process: the records of all that follows from it until every token rests, and the state after
 * them. A command that cannot be done is rejected as a whole and changes nothing.
 *
 * The same arguments always give the same outcome; `context` brings in all there is of the world outside.
 *
 * @param library the models of the process and of every process it calls
 * @param state undefined for `start` only
 * @throws Error for a state that does not belong to the library's models: a bug, or history that was tampered with
 */
export function advance(
  library: Library,
  state: InstanceState | undefined,
  command: Command,
  context: Context,
): Outcome {
  const problem = inputProblem(command, context) ?? phaseProblem(state, command);
  if (problem) return rejected(problem);
  const run = new Run(library, state, context);
  try {
    run.emit({
      type: 'acted',
      act: command.type,
      at: context.now,
      ...(context.actor !== undefined && { actor: context.actor }),
      ...('reason' in command && command.reason !== undefined && { note: command.reason }),
    });
    perform(run, command);
    runToRest(run);
  } catch (error) {
    if (error instanceof Refusal) return rejected(error.rejection);
    // Where no element is there to carry an incident, the command itself cannot be done.
    if (error instanceof Stuck) return rejected({ reason: 'stuck', code: error.code, detail: error.message });
    throw error;
  }
  return { accepted: true, state: run.state, records: run.records };
}

function rejected(rejection: Rejection): Outcome {
  return { accepted: false, rejection };
}

function phaseProblem(state: InstanceState | undefined, command: Command): Rejection | undefined {
  if (command.type === 'start') return state && { reason: 'alreadyStarted' };
  if (state === undefined) return { reason: 'notStarted' };
  return state.phase === 'running' ? undefined : { reason: 'ended', phase: state.phase };
}
