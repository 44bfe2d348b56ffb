import type { Context } from '../commands.ts';
import type { Library } from '../library.ts';
import type { ItemId, ModelRef } from '../state.ts';
import { type Arrival, type Assumptions, DEFAULTS, type WorkAssumption, type WorkOutcome } from './assumptions.ts';
import { type Table, withBranches } from './branches.ts';
import { millisecondsOf, type Sampler, samplerOf } from './distributions.ts';
import { type Later, laterIn } from './virtual-time.ts';

/** An element in the models, as results speak of it. */
export interface Place {
  readonly processId: string;
  readonly element: string;
  readonly name: string;
}

export interface WorkPlan {
  readonly wait: Sampler;
  readonly work: Sampler;
  readonly outcomes: readonly WorkOutcome[];
}

export interface ArrivalPlan {
  readonly after: Sampler;
  readonly probability: number;
  readonly variables: NonNullable<Arrival['variables']>;
}

/** Checked assumptions, made ready to be drawn from again and again. */
export interface Scenario {
  readonly assumptions: Assumptions;
  readonly library: Library;
  readonly table: Table;
  /** Milliseconds of the epoch. */
  readonly from: number;
  readonly horizon: number;
  readonly mostActs: number;
  readonly runs: number;
  readonly context: Omit<Context, 'now'>;
  readonly later: Later;
  /** Absent where nothing is assumed. */
  workAt(place: Place, sort: 'task' | 'job'): WorkPlan | undefined;
  arrivalOf(sort: 'message' | 'signal', name: string): ArrivalPlan | undefined;
  openSince(item: ItemId): number | undefined;
  place(model: ModelRef, element: string): Place;
}

/** Steps that one act may cause in a simulation before it counts as endless. */
const MOST_STEPS = 100_000;

/** @throws RangeError where a distribution is wrong; `assumptionProblems` tells that before */
export function scenarioOf(library: Library, assumptions: Assumptions): Scenario {
  const { calendar, limits, timeZone = DEFAULTS.timeZone } = assumptions;
  const table: Table = { dice: () => 0 };
  const from = Date.parse(assumptions.from);
  const work = mapped(assumptions.elements, workPlan);
  const defaults = { task: assumptions.tasks && workPlan(assumptions.tasks), job: assumptions.jobs && workPlan(assumptions.jobs) };
  const arrivals = { message: mapped(assumptions.messages, arrivalPlan), signal: mapped(assumptions.signals, arrivalPlan) };
  const since = mapped(assumptions.openSince, (at) => Date.parse(at));
  return {
    assumptions,
    library: withBranches(library, assumptions.branches ?? {}, table),
    table,
    from,
    horizon: from + millisecondsOf(assumptions.horizon ?? DEFAULTS.horizon),
    mostActs: assumptions.mostActs ?? DEFAULTS.mostActs,
    runs: assumptions.runs ?? DEFAULTS.runs,
    context: { timeZone, maxSteps: MOST_STEPS, ...(calendar && { calendar }), ...(limits && { limits }) },
    later: laterIn(timeZone, calendar),
    workAt: ({ element }, sort) => work.get(element) ?? defaults[sort],
    arrivalOf: (sort, name) => arrivals[sort].get(name),
    openSince: (item) => since.get(String(item)),
    place: placesIn(library),
  };
}

function mapped<A, B>(entries: Readonly<Record<string, A>> | undefined, map: (a: A) => B): ReadonlyMap<string, B> {
  return new Map(Object.entries(entries ?? {}).map(([key, value]) => [key, map(value)]));
}

function workPlan({ wait, work, outcomes = [] }: WorkAssumption): WorkPlan {
  return { wait: samplerOf(wait), work: samplerOf(work), outcomes };
}

function arrivalPlan({ after, probability = 1, variables = {} }: Arrival): ArrivalPlan {
  return { after: samplerOf(after), probability, variables };
}

/** One object for each element, so that results can be gathered by it. */
function placesIn(library: Library): Scenario['place'] {
  const places = new Map<string, Place>();
  return (model, element) => {
    const key = `${model.processId} ${element}`;
    const known = places.get(key);
    if (known) return known;
    const found = library.process(model);
    const name = element === found?.processId ? found.name : found?.nodes.get(element)?.name;
    const place = { processId: model.processId, element, name: name || element };
    places.set(key, place);
    return place;
  };
}
