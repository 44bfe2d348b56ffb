import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readProcesses } from '@shixiao/process-model';
import { createLibrary } from '../../src/index.ts';
import type { Library } from '../../src/index.ts';
import type { Assumptions } from '../../src/simulate/assumptions.ts';
import type { ElementResult, Simulation } from '../../src/simulate/results.ts';
import { simulate } from '../../src/simulate/simulate.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Monday, nine in the morning in Beijing. */
export const FROM = '2026-03-02T01:00:00.000Z';

export async function deployed(...names: string[]): Promise<Library> {
  const read = await Promise.all(
    names.map((name) => readProcesses(readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.bpmn`), 'utf8'))),
  );
  const missing = read.findIndex(({ models }) => models.length === 0);
  if (missing >= 0) throw new Error(`${names[missing] ?? ''}: ${JSON.stringify(read[missing]?.findings)}`);
  return createLibrary(read.flatMap(({ models }) => models));
}

export async function simulated(name: string, assumptions: Partial<Assumptions>, seed = 7): Promise<Simulation> {
  const library = await deployed(name);
  return ran(library, { start: { processId: name }, ...assumptions }, seed);
}

export function ran(library: Library, assumptions: Partial<Assumptions>, seed = 7): Simulation {
  const outcome = simulate(library, undefined, { from: FROM, ...assumptions }, seed);
  if (!outcome.simulated) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

export function at({ elements }: Simulation, element: string): ElementResult {
  const found = elements.find(({ place }) => place.element === element);
  if (found === undefined) throw new Error(`${element} was not visited`);
  return found;
}

/** Days from the beginning to a quantile of the finish. */
export function daysTo({ finish }: Simulation, quantile: keyof Simulation['finish']): number {
  const instant = finish[quantile];
  return instant === null ? Number.POSITIVE_INFINITY : (Date.parse(instant) - Date.parse(FROM)) / DAY;
}
