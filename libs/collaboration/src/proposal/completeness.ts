import { isReasonGiven } from '../reason.ts';
import { isDay } from '../clock/day.ts';
import type { Day } from '../clock/day.ts';
import { indicatorProblems } from '../indicator/indicator.ts';
import type { IndicatorProblem } from '../indicator/indicator.ts';
import type { WantedIndicator } from '../call/call.ts';
import type { ProposalContent, ProposedIndicator, ProposedMilestone } from './content.ts';

/** One thing that a proposal lacks, with the item that lacks it. */
export type MissingPart =
  | { readonly kind: 'textMissing'; readonly field: 'title' | 'summary' | 'localAdvantage' }
  | { readonly kind: 'marketCaseMissing'; readonly field: 'demandEvidence' | 'revenueAfterSupport' | 'ownFundsShare' }
  | { readonly kind: 'shareOutOfRange'; readonly share: number }
  | { readonly kind: 'noIndicator' }
  | { readonly kind: 'wantedIndicatorUnanswered'; readonly wanted: string }
  | { readonly kind: 'indicatorAnswersUnknown'; readonly indicator: string; readonly wanted: string }
  | { readonly kind: 'indicatorProblem'; readonly indicator: string; readonly problem: IndicatorProblem }
  | { readonly kind: 'noMilestone' }
  | { readonly kind: 'milestoneUnnamed'; readonly milestone: string }
  | { readonly kind: 'milestoneWithoutDay'; readonly milestone: string }
  | { readonly kind: 'milestonesOutOfOrder'; readonly milestone: string; readonly after: string }
  | { readonly kind: 'milestoneInThePast'; readonly milestone: string; readonly dueOn: Day }
  | { readonly kind: 'milestoneWithoutEvidence'; readonly milestone: string }
  | { readonly kind: 'evidenceDemandEmpty'; readonly milestone: string; readonly demand: string }
  | { readonly kind: 'idTwice'; readonly id: string };

/** What a proposal is held against. */
export interface CompletenessContext {
  /** Indicators that the call wants; none for an enterprise's own proposal (企业自提). */
  readonly wanted: readonly WantedIndicator[];
  /** Organisations that propose, alone or as a consortium (联合体). */
  readonly proposers: readonly string[];
  readonly today: Day;
}

/**
 * Everything that a proposal lacks, in the order in which it is read. One list, because the law gives the applicant all of it
 * at once (一次性告知, 行政许可法 第三十二条(四)); and the same list before submission, so that a return is seldom needed.
 */
export function missingFrom(content: ProposalContent, context: CompletenessContext): readonly MissingPart[] {
  return [
    ...textsMissing(content),
    ...indicatorsMissing(content.indicators, context),
    ...milestonesMissing(content.milestones, context.today),
    ...idsTwice([...content.indicators, ...content.milestones, ...content.milestones.flatMap(({ evidence }) => evidence)]),
  ];
}

function textsMissing(content: ProposalContent): MissingPart[] {
  const { ownFundsShare } = content.marketCase;
  return [
    ...(['title', 'summary', 'localAdvantage'] as const)
      .filter((field) => !isReasonGiven(content[field]))
      .map((field): MissingPart => ({ kind: 'textMissing', field })),
    ...(['demandEvidence', 'revenueAfterSupport'] as const)
      .filter((field) => !isReasonGiven(content.marketCase[field]))
      .map((field): MissingPart => ({ kind: 'marketCaseMissing', field })),
    ...(ownFundsShare === null ? [{ kind: 'marketCaseMissing', field: 'ownFundsShare' } as const] : []),
    ...(ownFundsShare !== null && !(ownFundsShare >= 0 && ownFundsShare <= 100)
      ? [{ kind: 'shareOutOfRange', share: ownFundsShare } as const]
      : []),
  ];
}

function indicatorsMissing(
  indicators: readonly ProposedIndicator[],
  { wanted, proposers }: CompletenessContext,
): MissingPart[] {
  const answered = new Set(indicators.map(({ answers }) => answers));
  const known = new Set(wanted.map(({ id }) => id));
  return [
    ...(indicators.length === 0 ? [{ kind: 'noIndicator' } as const] : []),
    ...wanted
      .filter(({ id }) => !answered.has(id))
      .map(({ id }): MissingPart => ({ kind: 'wantedIndicatorUnanswered', wanted: id })),
    ...indicators.flatMap((indicator): MissingPart[] => {
      const { baseline, target, answers } = indicator;
      const unknown = answers !== undefined && !known.has(answers);
      // What has not been filled in is no number, and is reported as that.
      const filled = { ...indicator, baseline: baseline ?? Number.NaN, target: target ?? Number.NaN };
      return [
        ...(unknown ? [{ kind: 'indicatorAnswersUnknown', indicator: indicator.id, wanted: answers } as const] : []),
        ...indicatorProblems(filled, proposers).map(
          (problem): MissingPart => ({ kind: 'indicatorProblem', indicator: indicator.id, problem }),
        ),
      ];
    }),
  ];
}

function milestonesMissing(milestones: readonly ProposedMilestone[], today: Day): MissingPart[] {
  if (milestones.length === 0) return [{ kind: 'noMilestone' }];
  return milestones.flatMap(({ id, name, dueOn, evidence }, index): MissingPart[] => {
    const before = milestones[index - 1];
    const missing: MissingPart[] = [];
    if (!isReasonGiven(name)) missing.push({ kind: 'milestoneUnnamed', milestone: id });
    if (!isDay(dueOn)) missing.push({ kind: 'milestoneWithoutDay', milestone: id });
    else if (dueOn < today) missing.push({ kind: 'milestoneInThePast', milestone: id, dueOn });
    else if (before && isDay(before.dueOn) && dueOn < before.dueOn) {
      missing.push({ kind: 'milestonesOutOfOrder', milestone: id, after: before.id });
    }
    if (evidence.length === 0) missing.push({ kind: 'milestoneWithoutEvidence', milestone: id });
    for (const demand of evidence) {
      if (!isReasonGiven(demand.description)) {
        missing.push({ kind: 'evidenceDemandEmpty', milestone: id, demand: demand.id });
      }
    }
    return missing;
  });
}

function idsTwice(items: readonly { readonly id: string }[]): MissingPart[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of items) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => ({ kind: 'idTwice', id }));
}
