import { DEFAULT_LIMITS, limitFor, promiseLimit } from '@shixiao/collaboration';
import type { Citation, JsonObject, Limit, LimitName } from '@shixiao/collaboration';
import type { JurisdictionRow } from '@shixiao/persistence';

/** What a jurisdiction promises, as its row keeps it: by the limit's name. */
export interface OwnPromise {
  readonly promisedDays: number;
  readonly version: number;
}

export function promiseOf({ limits }: Pick<JurisdictionRow, 'limits'>, name: LimitName): OwnPromise | undefined {
  return (limits as unknown as Readonly<Record<string, OwnPromise | undefined>>)[name];
}

/** The row of `limits.dmn` for one step, as the process has it in its variable `limits`. */
export interface LifecycleLimit {
  readonly statutory: number | null;
  readonly promised: number | null;
  readonly unit: string;
}

export interface LimitsInForce {
  readonly statutory: Limit;
  readonly promised: Limit | undefined;
}

/**
 * The two limits of a step: what the law or else the lifecycle allows, and what is promised, by the jurisdiction or else by the
 * lifecycle, where that is shorter.
 */
export function limitsInForce(name: LimitName, lifecycle: LifecycleLimit | undefined, jurisdiction: Pick<JurisdictionRow, 'limits'>): LimitsInForce {
  const usual = limitFor(name);
  const count = wholeDays(lifecycle?.statutory) ?? (lifecycle && wholeDays(lifecycle.promised)) ?? usual.span.count;
  const unit = lifecycle === undefined ? usual.span.unit : lifecycle.unit === 'days' ? 'calendarDay' : 'workingDay';
  const statutory: Limit = { ...usual, span: { count, unit } };
  const days = promiseOf(jurisdiction, name)?.promisedDays ?? (lifecycle?.statutory == null ? undefined : wholeDays(lifecycle.promised));
  if (days === undefined || days >= count) return { statutory, promised: undefined };
  const promised = promiseLimit(statutory, { count: days, unit });
  return { statutory, promised: promised.ok ? promised.value : undefined };
}

const wholeDays = (days: number | null | undefined): number | undefined =>
  typeof days === 'number' && Number.isSafeInteger(days) && days > 0 ? days : undefined;

/** `limits`: the variable of a process, a context by step. */
export function lifecycleLimit(limits: unknown, step: string): LifecycleLimit | undefined {
  const row = typeof limits === 'object' && limits !== null ? (limits as JsonObject)[step] : undefined;
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as unknown as LifecycleLimit) : undefined;
}

/** The article that sets a limit; absent for a default of this system. */
export const sourceOf = (name: LimitName): Citation | undefined => DEFAULT_LIMITS[name].source;
