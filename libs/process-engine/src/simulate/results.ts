import type { Phase } from '../state.ts';
import type { Course, IncidentMet } from './course.ts';
import type { DeadEndReason } from './dead-end.ts';
import type { Place } from './scenario.ts';
import type { Stay } from './stays.ts';

/** What many runs have in common. */
export interface Simulation {
  readonly simulated: true;
  readonly runs: number;
  /** Runs that came to an end before the horizon. */
  readonly finished: number;
  readonly ended: Readonly<Record<Exclude<Phase, 'running'>, number>>;
  readonly beyondHorizon: number;
  /** ISO 8601 instants by which that share of all runs has finished; null where so many never do. */
  readonly finish: Readonly<Record<Quantile, string | null>>;
  /** Every element that was visited; where most of the time goes comes first. */
  readonly elements: readonly ElementResult[];
  /** Why runs could not go on, the most frequent first. */
  readonly deadEnds: readonly DeadEnd[];
  /** Incidents in any run, finished or not, the most frequent first. */
  readonly incidents: readonly (IncidentMet & { readonly runs: number })[];
  /** Tasks and jobs that took no time because nothing was assumed about them. */
  readonly unassumed: readonly Place[];
}

export type Quantile = 'p10' | 'p50' | 'p80' | 'p90';

export interface ElementResult {
  readonly place: Place;
  /** Share of runs in which it was visited at all, from 0 to 1. */
  readonly visited: number;
  /** Visits per run, all runs counted. */
  readonly visits: number;
  /** From coming to going. */
  readonly stay: Spread;
  /** Tasks and jobs: the parts of it before and after somebody began. Joins: how long tokens waited for one another. */
  readonly wait?: Spread;
  readonly work?: Spread;
  /** Its share of the time on which the end of the finished runs waited, from 0 to 1. */
  readonly critical: number;
}

/** Milliseconds. */
export interface Spread {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
}

export interface DeadEnd {
  readonly reason: DeadEndReason;
  readonly runs: number;
}

const QUANTILES: Readonly<Record<Quantile, number>> = { p10: 0.1, p50: 0.5, p80: 0.8, p90: 0.9 };

/** Takes in one course after the other, so that none has to be kept. */
export class Results {
  private runs = 0;
  private beyondHorizon = 0;
  private readonly ended = { completed: 0, terminated: 0, cancelled: 0 };
  private readonly finishes: number[] = [];
  private readonly elements = new Map<Place, Gathered>();
  private readonly deadEnds = new Map<string, { reason: DeadEndReason; runs: number }>();
  private readonly incidents = new Map<string, IncidentMet & { runs: number }>();
  private readonly unassumed = new Set<Place>();
  private criticalTime = 0;

  add({ end, stays, critical, incidents, unassumed }: Course): void {
    this.runs += 1;
    if (end.kind === 'finished') {
      this.finishes.push(end.at);
      this.ended[end.phase] += 1;
    } else if (end.kind === 'beyondHorizon') this.beyondHorizon += 1;
    else countIn(this.deadEnds, JSON.stringify(end.reason), { reason: end.reason });
    for (const stay of stays) this.gathered(stay.place).add(stay, this.runs);
    for (const [place, spent] of critical) {
      this.gathered(place).critical += spent;
      this.criticalTime += spent;
    }
    const met = new Map(incidents.map((incident) => [JSON.stringify(incident), incident]));
    for (const [key, incident] of met) countIn(this.incidents, key, incident);
    for (const place of unassumed) this.unassumed.add(place);
  }

  result(): Simulation {
    return {
      simulated: true,
      runs: this.runs,
      finished: this.finishes.length,
      ended: this.ended,
      beyondHorizon: this.beyondHorizon,
      finish: this.finish(),
      elements: [...this.elements.values()].map((it) => it.result(this.runs, this.criticalTime)).sort((a, b) => b.critical - a.critical),
      deadEnds: mostFrequentFirst(this.deadEnds),
      incidents: mostFrequentFirst(this.incidents),
      unassumed: [...this.unassumed],
    };
  }

  private finish(): Simulation['finish'] {
    const sorted = Float64Array.from(this.finishes).sort();
    const at = (share: number): string | null => {
      const finish = sorted[rankOf(share, this.runs)];
      return finish === undefined ? null : new Date(finish).toISOString();
    };
    return { p10: at(QUANTILES.p10), p50: at(QUANTILES.p50), p80: at(QUANTILES.p80), p90: at(QUANTILES.p90) };
  }

  private gathered(place: Place): Gathered {
    const known = this.elements.get(place) ?? new Gathered(place);
    this.elements.set(place, known);
    return known;
  }
}

/** What all visits of one element add up to. */
class Gathered {
  critical = 0;
  private readonly place: Place;
  private visits = 0;
  private runs = 0;
  private lastRun = 0;
  private readonly stays: number[] = [];
  private readonly waits: number[] = [];
  private readonly works: number[] = [];

  constructor(place: Place) {
    this.place = place;
  }

  add({ stay, isPart, wait, work }: Stay, run: number): void {
    if (!isPart) {
      this.visits += 1;
      this.stays.push(stay);
    }
    if (wait !== undefined) this.waits.push(wait);
    if (work !== undefined) this.works.push(work);
    if (this.lastRun !== run) this.runs += 1;
    this.lastRun = run;
  }

  result(runs: number, criticalTime: number): ElementResult {
    return {
      place: this.place,
      visited: this.runs / runs,
      visits: this.visits / runs,
      stay: spreadOf(this.stays),
      ...(this.waits.length > 0 && { wait: spreadOf(this.waits) }),
      ...(this.works.length > 0 && { work: spreadOf(this.works) }),
      critical: criticalTime > 0 ? this.critical / criticalTime : 0,
    };
  }
}

function countIn<T extends object>(counts: Map<string, T & { runs: number }>, key: string, what: T): void {
  const count = counts.get(key);
  if (count) count.runs += 1;
  else counts.set(key, { ...what, runs: 1 });
}

function mostFrequentFirst<T extends { readonly runs: number }>(counts: ReadonlyMap<string, T>): T[] {
  return [...counts.values()].sort((a, b) => b.runs - a.runs);
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  const sum = sorted.reduce((total, value) => total + value, 0);
  const at = (share: number): number => sorted[rankOf(share, sorted.length)] ?? 0;
  return { mean: sorted.length > 0 ? sum / sorted.length : 0, p50: at(0.5), p90: at(0.9) };
}

/** Place of a quantile among sorted values, by the nearest rank. */
function rankOf(share: number, count: number): number {
  return Math.max(0, Math.ceil(share * count) - 1);
}
