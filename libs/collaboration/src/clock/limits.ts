import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';

/** A number of days, as the law counts them: working days (行政许可法 第八十二条), or every day. */
export interface Span {
  /** A positive whole number. */
  readonly count: number;
  readonly unit: 'workingDay' | 'calendarDay';
}

/** An article of law as each language cites it. */
export interface Citation {
  readonly zh: string;
  readonly en: string;
}

/** What the rules say happens when a limit passes and nobody has acted. */
export type AtTheEnd = 'deemedAccepted' | 'escalateToSupervisor' | 'nothing';

/**
 * How long something may take, or must at least be open. Limits are data: a lifecycle or a jurisdiction may set its own,
 * and these are what holds until one does.
 */
export interface Limit {
  readonly span: Span;
  /** `atMost`: to be done before it ends. `atLeast`: not to be closed before it ends. */
  readonly bound: 'atMost' | 'atLeast';
  /** The single extension that the rule allows, in the limit's own unit of days. */
  readonly extension?: number;
  readonly atTheEnd: AtTheEnd;
  /** Article that sets it; absent for a limit that is only this system's default. */
  readonly source?: Citation;
}

export type LimitName =
  | 'completenessCheck'
  | 'decision'
  | 'jointDecision'
  | 'consultation'
  | 'legalityReview'
  | 'projectApproval'
  | 'blockerResponse'
  | 'verification'
  | 'acceptance'
  | 'rectification';

const working = (count: number): Span => ({ count, unit: 'workingDay' });

export const DEFAULT_LIMITS: Readonly<Record<LimitName, Limit>> = {
  completenessCheck: {
    span: working(5),
    bound: 'atMost',
    atTheEnd: 'deemedAccepted',
    source: { zh: '行政许可法 第三十二条(四)', en: 'Administrative Licensing Law, art. 32(4)' },
  },
  decision: {
    span: working(20),
    bound: 'atMost',
    extension: 10,
    atTheEnd: 'escalateToSupervisor',
    source: { zh: '行政许可法 第四十二条第一款', en: 'Administrative Licensing Law, art. 42(1)' },
  },
  jointDecision: {
    span: working(45),
    bound: 'atMost',
    extension: 15,
    atTheEnd: 'escalateToSupervisor',
    source: { zh: '行政许可法 第四十二条第二款', en: 'Administrative Licensing Law, art. 42(2)' },
  },
  consultation: {
    span: { count: 30, unit: 'calendarDay' },
    bound: 'atLeast',
    atTheEnd: 'nothing',
    source: { zh: '重大行政决策程序暂行条例 (令713) 第十五条', en: 'Interim Regulations on Procedures for Major Administrative Decisions (State Council order 713), art. 15' },
  },
  legalityReview: {
    span: working(7),
    bound: 'atLeast',
    atTheEnd: 'nothing',
    source: { zh: '重大行政决策程序暂行条例 (令713) 第三章', en: 'Interim Regulations on Procedures for Major Administrative Decisions (State Council order 713), chapter 3' },
  },
  projectApproval: {
    span: working(20),
    bound: 'atMost',
    atTheEnd: 'escalateToSupervisor',
    source: { zh: '企业投资项目核准和备案管理条例 (令673)', en: 'Regulations on the Approval and Filing of Enterprise Investment Projects (State Council order 673)' },
  },
  blockerResponse: { span: working(5), bound: 'atMost', atTheEnd: 'escalateToSupervisor' },
  verification: { span: working(10), bound: 'atMost', atTheEnd: 'escalateToSupervisor' },
  acceptance: { span: working(20), bound: 'atMost', atTheEnd: 'escalateToSupervisor' },
  rectification: { span: working(15), bound: 'atMost', atTheEnd: 'escalateToSupervisor' },
};

export type LimitOverrides = Partial<Readonly<Record<LimitName, Limit>>>;

/** The limit that holds: the first of the layers that sets it, most special first, else the default. */
export function limitFor(name: LimitName, ...layers: readonly LimitOverrides[]): Limit {
  return layers.find((layer) => layer[name] !== undefined)?.[name] ?? DEFAULT_LIMITS[name];
}

export type PromiseRefusal =
  | { readonly kind: 'daysNotWhole'; readonly count: number }
  | { readonly kind: 'promiseInOtherUnit'; readonly unit: Span['unit'] }
  | { readonly kind: 'promiseLongerThanStatutory'; readonly promised: number; readonly statutory: number };

/** A promised limit (承诺时限) is the authority's own and may only be as long as the statutory one, or shorter. */
export function promiseLimit(statutory: Limit, promised: Span): Result<Limit, PromiseRefusal> {
  if (!isWholeDays(promised.count)) return refuse({ kind: 'daysNotWhole', count: promised.count });
  if (promised.unit !== statutory.span.unit) return refuse({ kind: 'promiseInOtherUnit', unit: promised.unit });
  if (promised.count > statutory.span.count) {
    return refuse({
      kind: 'promiseLongerThanStatutory',
      promised: promised.count,
      statutory: statutory.span.count,
    });
  }
  // What the law attaches to its own limit, such as acceptance by silence, does not follow from a promise.
  return accept({ span: promised, bound: 'atMost', atTheEnd: 'escalateToSupervisor' });
}

export const isWholeDays = (count: number): boolean => Number.isSafeInteger(count) && count > 0;
