import { reportersOf, statusOfMilestone, verifiersOf } from './progress.ts';
import type { MilestoneProgress, MilestoneStatus } from './progress.ts';
import { refusalToJudge } from '../organisation/separation.ts';
import type { Party, SeparationRefusal } from '../organisation/separation.ts';

export type GateProblem =
  | { readonly kind: 'milestoneOpen'; readonly milestone: string; readonly status: MilestoneStatus }
  /** A stage that changed nothing that can be measured is not over (看实效，不看动作). */
  | { readonly kind: 'noOutcomeStatement' }
  | { readonly kind: 'outcomeIndicatorUnknown'; readonly indicator: string }
  | { readonly kind: 'judgeNotApart'; readonly milestone: string; readonly refusal: SeparationRefusal };

/**
 * What keeps a stage from ending: every milestone met, at least one outcome among what the verifier found true, and a judge who
 * reported and verified none of it. `indicators`: those of the project, which were checked to be outcomes when promised.
 */
export function stageGateProblems(
  milestones: readonly MilestoneProgress[],
  indicators: readonly string[],
  judge: Party,
): readonly GateProblem[] {
  const problems: GateProblem[] = [];
  for (const progress of milestones) {
    const { id } = progress.milestone;
    const status = statusOfMilestone(progress);
    if (status !== 'met') problems.push({ kind: 'milestoneOpen', milestone: id, status });
    const refusal = refusalToJudge(judge, reportersOf(progress), verifiersOf(progress));
    if (refusal) problems.push({ kind: 'judgeNotApart', milestone: id, refusal });
  }
  const outcomes = milestones
    .filter((progress) => statusOfMilestone(progress) === 'met')
    .flatMap(({ attempts }) => attempts.at(-1)?.submission.outcomes ?? []);
  const unknown = outcomes.find(({ indicator }) => !indicators.includes(indicator));
  if (unknown) problems.push({ kind: 'outcomeIndicatorUnknown', indicator: unknown.indicator });
  if (!outcomes.some(({ indicator }) => indicators.includes(indicator))) problems.push({ kind: 'noOutcomeStatement' });
  return problems;
}
