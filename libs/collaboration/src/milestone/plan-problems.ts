import { isReasonGiven } from '../reason.ts';
import { isDay } from '../clock/day.ts';
import { isSameJson } from '../content/canonical-json.ts';
import type { JsonValue } from '../content/json.ts';
import type { Milestone } from './plan.ts';

export type PlanProblem =
  | { readonly kind: 'noMilestone' }
  | { readonly kind: 'milestoneUnnamed'; readonly milestone: string }
  | { readonly kind: 'milestoneTwice'; readonly milestone: string }
  | { readonly kind: 'milestoneWithoutDay'; readonly milestone: string }
  | { readonly kind: 'milestonesOutOfOrder'; readonly milestone: string; readonly after: string }
  | { readonly kind: 'milestoneWithoutEvidence'; readonly milestone: string }
  /** What is met was met as it was promised: a plan cannot rewrite it. */
  | { readonly kind: 'metMilestoneChanged'; readonly milestone: string }
  | { readonly kind: 'metMilestoneDropped'; readonly milestone: string };

/** What is wrong with a changed plan, against the one before and what is met of it. */
export function planProblems(
  milestones: readonly Milestone[],
  before: readonly Milestone[],
  met: ReadonlySet<string>,
): readonly PlanProblem[] {
  const problems: PlanProblem[] = milestones.length === 0 ? [{ kind: 'noMilestone' }] : [];
  const seen = new Map<string, Milestone>();
  let last: Milestone | undefined;
  for (const milestone of milestones) {
    const { id, name, dueOn, evidence } = milestone;
    if (seen.has(id)) problems.push({ kind: 'milestoneTwice', milestone: id });
    seen.set(id, milestone);
    if (!isReasonGiven(name)) problems.push({ kind: 'milestoneUnnamed', milestone: id });
    if (!isDay(dueOn)) problems.push({ kind: 'milestoneWithoutDay', milestone: id });
    else if (last && dueOn < last.dueOn) problems.push({ kind: 'milestonesOutOfOrder', milestone: id, after: last.id });
    if (!evidence.some(({ description }) => isReasonGiven(description))) {
      problems.push({ kind: 'milestoneWithoutEvidence', milestone: id });
    }
    if (isDay(dueOn)) last = milestone;
  }
  for (const milestone of before.filter(({ id }) => met.has(id))) {
    const now = seen.get(milestone.id);
    if (!now) problems.push({ kind: 'metMilestoneDropped', milestone: milestone.id });
    else if (!isSame(now, milestone)) problems.push({ kind: 'metMilestoneChanged', milestone: milestone.id });
  }
  return problems;
}

const isSame = (one: Milestone, other: Milestone): boolean =>
  isSameJson(one as unknown as JsonValue, other as unknown as JsonValue);
