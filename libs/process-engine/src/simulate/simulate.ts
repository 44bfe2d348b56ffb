import type { Library } from '../library.ts';
import type { InstanceState } from '../state.ts';
import { type AssumptionProblem, assumptionProblems } from './assumption-problems.ts';
import type { Assumptions } from './assumptions.ts';
import { runCourse } from './course.ts';
import { diceFor } from './random.ts';
import { Results, type Simulation } from './results.ts';
import { scenarioOf } from './scenario.ts';

export type SimulationOutcome = Simulation | NotSimulated;

export interface NotSimulated {
  readonly simulated: false;
  readonly problems: readonly AssumptionProblem[];
}

/**
 * Runs a process many times by the engine's own rules on a virtual clock: from where it is now to its end, or from its
 * start where none is running. What happens in between comes from the assumptions and from dice.
 *
 * The same arguments give the same result. It ends after `runs` × `mostActs` commands at the latest.
 *
 * @param seed whole number from 0 below 2³²; another one gives other dice
 */
export function simulate(
  library: Library,
  state: InstanceState | undefined,
  assumptions: Assumptions,
  seed: number,
): SimulationOutcome {
  const problems = assumptionProblems(library, state, assumptions, seed);
  if (problems.length > 0) return { simulated: false, problems };
  const scenario = scenarioOf(library, assumptions);
  const results = new Results();
  for (let run = 0; run < scenario.runs; run += 1) results.add(runCourse(scenario, state, diceFor(seed, run)));
  return results.result();
}
