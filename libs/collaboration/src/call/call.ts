import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { isBefore } from '../clock/day.ts';
import type { Instant } from '../clock/day.ts';
import { activityIn } from '../indicator/activity.ts';
import type { ActivityFound } from '../indicator/activity.ts';
import { weightsRefusal } from './weights.ts';
import type { WeightsRefusal } from './weights.ts';

/** What experts score, and how much it counts (评分标准 / 权重). */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
}

/** An outcome that the call asks for; each proposal sets its own baseline and target for it. */
export interface WantedIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** What a call says; all of it may change while the call is a draft, and none of it afterwards. */
export interface CallContent {
  readonly title: string;
  readonly need: string;
  readonly wanted: readonly WantedIndicator[];
  readonly criteria: readonly Criterion[];
  /** The first instant at which it is too late to submit. */
  readonly closesAt: Instant;
}

export type CallStage =
  | { readonly name: 'draft' }
  | ({ readonly name: 'open' } & Opened)
  | ({ readonly name: 'closed'; readonly at: Instant } & Opened)
  | ({ readonly name: 'withdrawn'; readonly at: Instant; readonly reason: string } & Opened);

interface Opened {
  readonly openedAt: Instant;
  readonly openedBy: string;
}

/** A call for proposals (需求发布). */
export interface Call {
  readonly id: string;
  readonly content: CallContent;
  readonly stage: CallStage;
}

export type CallProblem =
  | { readonly kind: 'titleMissing' }
  | { readonly kind: 'needMissing' }
  | { readonly kind: 'noIndicatorWanted' }
  | { readonly kind: 'indicatorUnnamed'; readonly id: string }
  | { readonly kind: 'activityNotOutcome'; readonly id: string; readonly found: ActivityFound }
  | { readonly kind: 'noCriteria' }
  | { readonly kind: 'criterionUnnamed'; readonly id: string }
  | { readonly kind: 'criterionTwice'; readonly id: string }
  | WeightsRefusal
  | { readonly kind: 'closesBeforeOpening'; readonly closesAt: Instant };

export type CallRefusal =
  | { readonly kind: 'callNotReady'; readonly problems: readonly CallProblem[] }
  /** Criteria and the rest are locked once the call is open: those who answer must be able to rely on them. */
  | { readonly kind: 'callLocked'; readonly stage: CallStage['name'] }
  | { readonly kind: 'callNotOpen'; readonly stage: CallStage['name'] }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'closingNotLater'; readonly closesAt: Instant };

/** Everything that keeps a call from being opened at `at`. */
export function callProblems({ title, need, wanted, criteria, closesAt }: CallContent, at: Instant): readonly CallProblem[] {
  const problems: CallProblem[] = [];
  if (!isReasonGiven(title)) problems.push({ kind: 'titleMissing' });
  if (!isReasonGiven(need)) problems.push({ kind: 'needMissing' });
  if (wanted.length === 0) problems.push({ kind: 'noIndicatorWanted' });
  for (const indicator of wanted) {
    if (!isReasonGiven(indicator.name)) problems.push({ kind: 'indicatorUnnamed', id: indicator.id });
    const found = activityIn(indicator);
    if (found) problems.push({ kind: 'activityNotOutcome', id: indicator.id, found });
  }
  problems.push(...criteriaProblems(criteria));
  if (!isBefore(at, closesAt)) problems.push({ kind: 'closesBeforeOpening', closesAt });
  return problems;
}

function criteriaProblems(criteria: readonly Criterion[]): CallProblem[] {
  if (criteria.length === 0) return [{ kind: 'noCriteria' }];
  const problems: CallProblem[] = criteria
    .filter(({ name }) => !isReasonGiven(name))
    .map(({ id }) => ({ kind: 'criterionUnnamed', id }));
  const seen = new Set<string>();
  for (const { id } of criteria) {
    if (seen.has(id)) problems.push({ kind: 'criterionTwice', id });
    seen.add(id);
  }
  const weights = weightsRefusal(criteria);
  return weights ? [...problems, weights] : problems;
}

export function editCall(call: Call, content: CallContent): Result<Call, CallRefusal> {
  if (call.stage.name !== 'draft') return refuse({ kind: 'callLocked', stage: call.stage.name });
  return accept({ ...call, content });
}

export function openCall(call: Call, by: string, at: Instant): Result<Call, CallRefusal> {
  if (call.stage.name !== 'draft') return refuse({ kind: 'callLocked', stage: call.stage.name });
  const problems = callProblems(call.content, at);
  if (problems.length > 0) return refuse({ kind: 'callNotReady', problems });
  return accept({ ...call, stage: { name: 'open', openedAt: at, openedBy: by } });
}

/** More time for everybody. Less would take away what was promised. */
export function postponeClosing(call: Call, closesAt: Instant): Result<Call, CallRefusal> {
  if (call.stage.name !== 'open') return refuse({ kind: 'callNotOpen', stage: call.stage.name });
  if (!isBefore(call.content.closesAt, closesAt)) return refuse({ kind: 'closingNotLater', closesAt: call.content.closesAt });
  return accept({ ...call, content: { ...call.content, closesAt } });
}

export function closeCall(call: Call, at: Instant): Result<Call, CallRefusal> {
  if (call.stage.name !== 'open') return refuse({ kind: 'callNotOpen', stage: call.stage.name });
  return accept({ ...call, stage: { ...call.stage, name: 'closed', at } });
}

export function withdrawCall(call: Call, at: Instant, reason: string): Result<Call, CallRefusal> {
  if (call.stage.name !== 'open') return refuse({ kind: 'callNotOpen', stage: call.stage.name });
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  return accept({ ...call, stage: { ...call.stage, name: 'withdrawn', at, reason } });
}

/** Whether proposals are taken at `at`; a call past its closing takes none, though nobody has closed it yet. */
export function isOpenFor(call: Call, at: Instant): boolean {
  return call.stage.name === 'open' && isBefore(at, call.content.closesAt);
}
