import type { ProcessModel } from '@shixiao/process-model';
import { Temporal } from 'temporal-polyfill';
import { itemOf } from '../apply.ts';
import type { Library } from '../library.ts';
import { each } from '../pages.ts';
import type { InstanceState } from '../state.ts';
import { type Arrival, type Assumptions, type Distribution, LIMITS, type WorkAssumption } from './assumptions.ts';
import { millisecondsOf, samplerOf } from './distributions.ts';

/** What is wrong with the assumptions, before anything is simulated. */
export interface AssumptionProblem {
  /** Which of them: `elements.Check.work`. */
  readonly path: string;
  /** For an engineer, in English. */
  readonly detail: string;
}

const EPOCH = Temporal.Instant.fromEpochMilliseconds(0);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export function assumptionProblems(library: Library, state: InstanceState | undefined, assumptions: Assumptions, seed: number): AssumptionProblem[] {
  return [
    ...beginProblems(state, assumptions),
    ...boundProblems(assumptions, seed),
    ...Object.entries(assumptions.elements ?? {}).flatMap(([id, work]) => workProblems(`elements.${id}`, work)),
    ...workProblems('tasks', assumptions.tasks ?? {}),
    ...workProblems('jobs', assumptions.jobs ?? {}),
    ...Object.entries(assumptions.messages ?? {}).flatMap(([name, arrival]) => arrivalProblems(`messages.${name}`, arrival)),
    ...Object.entries(assumptions.signals ?? {}).flatMap(([name, arrival]) => arrivalProblems(`signals.${name}`, arrival)),
    ...branchProblems(library, state, assumptions),
  ];
}

function beginProblems(state: InstanceState | undefined, { start, openSince = {} }: Assumptions): AssumptionProblem[] {
  return [
    ...when(state === undefined && start === undefined, 'start', 'is needed where no process runs yet'),
    ...when(state !== undefined && start !== undefined, 'start', 'cannot be given for a process that runs already'),
    ...when(state !== undefined && state.phase !== 'running', 'state', 'is that of a process that has ended'),
    ...Object.entries(openSince).flatMap(([item, at]) => [
      ...when(state === undefined || itemOf(state, Number(item)) === undefined, `openSince.${item}`, 'is no item of the process'),
      ...when(!INSTANT.test(at), `openSince.${item}`, 'is not an ISO 8601 instant'),
    ]),
  ];
}

function boundProblems({ from, horizon, runs = 1, mostActs = 1, timeZone }: Assumptions, seed: number): AssumptionProblem[] {
  return [
    ...when(!INSTANT.test(from) || Number.isNaN(Date.parse(from)), 'from', 'is not an ISO 8601 instant'),
    ...thrown('horizon', () => horizon !== undefined && millisecondsOf(horizon)),
    ...thrown('timeZone', () => timeZone !== undefined && EPOCH.toZonedDateTimeISO(timeZone)),
    ...when(!isWhole(runs, 1, LIMITS.runs), 'runs', `is not a whole number from 1 to ${LIMITS.runs}`),
    ...when(!isWhole(mostActs, 1, LIMITS.mostActs), 'mostActs', `is not a whole number from 1 to ${LIMITS.mostActs}`),
    ...when(!isWhole(seed, 0, 0xffff_ffff), 'seed', 'is not a whole number from 0 below 2³²'),
  ];
}

function workProblems(path: string, { wait, work, outcomes }: WorkAssumption): AssumptionProblem[] {
  return [
    ...distributionProblems(`${path}.wait`, wait),
    ...distributionProblems(`${path}.work`, work),
    ...(outcomes ?? []).flatMap(({ weight }, index) =>
      when(!(weight >= 0 && Number.isFinite(weight)), `${path}.outcomes[${index}].weight`, 'is not a number from 0'),
    ),
    ...when(outcomes !== undefined && !outcomes.some(({ weight }) => weight > 0), `${path}.outcomes`, 'need one that can happen'),
  ];
}

function arrivalProblems(path: string, { after, probability = 1 }: Arrival): AssumptionProblem[] {
  return [
    ...distributionProblems(`${path}.after`, after),
    ...when(!isProbability(probability), `${path}.probability`, 'is not a number from 0 to 1'),
  ];
}

function distributionProblems(path: string, distribution: Distribution | undefined): AssumptionProblem[] {
  return thrown(path, () => samplerOf(distribution));
}

/** Branches may be those of any process that the library's models can come to; only what is known to be wrong is told. */
function branchProblems(library: Library, state: InstanceState | undefined, { start, branches = {} }: Assumptions): AssumptionProblem[] {
  const models = modelsAtStart(library, state, start);
  const sums = new Map<string, number>();
  const problems = Object.entries(branches).flatMap(([id, probability]) => {
    const flow = models.map((model) => model.flows.get(id)).find((it) => it !== undefined);
    if (flow && !flow.isDefault) sums.set(flow.sourceId, (sums.get(flow.sourceId) ?? 0) + probability);
    return [
      ...when(!isProbability(probability), `branches.${id}`, 'is not a number from 0 to 1'),
      ...when(flow?.isDefault === true, `branches.${id}`, 'is a default flow, which is taken when no other is'),
    ];
  });
  return [...problems, ...[...sums].flatMap(([source, sum]) => sumProblems(models, source, sum))];
}

function sumProblems(models: readonly ProcessModel[], source: string, sum: number): AssumptionProblem[] {
  const isExclusive = models.some((model) => model.nodes.get(source)?.kind === 'exclusiveGateway');
  return when(isExclusive && sum > 1 + 1e-9, 'branches', `of ${source} add up to ${sum}, which is more than 1`);
}

function modelsAtStart(library: Library, state: InstanceState | undefined, start: Assumptions['start']): ProcessModel[] {
  const refs = state ? [...each(state.items)].flatMap(({ model }) => model ?? []) : [];
  const first = start && (start.version === undefined ? library.latest(start.processId) : library.process({ processId: start.processId, version: start.version }));
  return [...refs.flatMap((ref) => library.process(ref) ?? []), ...(first ? [first] : [])];
}

function when(isWrong: boolean, path: string, detail: string): AssumptionProblem[] {
  return isWrong ? [{ path, detail }] : [];
}

function thrown(path: string, attempt: () => unknown): AssumptionProblem[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof RangeError) return [{ path, detail: error.message }];
    throw error;
  }
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function isProbability(value: number): boolean {
  return value >= 0 && value <= 1;
}
