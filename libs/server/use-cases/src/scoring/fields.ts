import { sealRefusal, tally, visibleSheets, waitingFor, weightedTotal, RECOMMENDATIONS } from '@shixiao/collaboration';
import type { ScoringRound } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import type { ScoringRoundRow } from '@shixiao/persistence';
import { organisationById, personById, projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { proposalById } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';
import { loadRound, placeOfRound, sheetsIn } from './round-of.ts';
import { decimal, shownCriterion, shownSpread } from './shown.ts';
import { isOfficial, knowsExperts } from './who-knows.ts';

/** Whether the caller sees others' part in a panel: officials how it stands, experts once it is unsealed, proposers never. */
const seesPanel = ({ caller }: Scope, row: ScoringRoundRow, isOpen: boolean): boolean =>
  isOfficial(caller, row) || (isOpen && knowsExperts(caller, row));

async function may(scope: Scope, operation: Operation, row: ScoringRoundRow): Promise<boolean> {
  return mayOn(scope.caller, operation, placeOfRound(row, await must(scope.load(projectById, row.projectId))));
}

async function isUnderWay(scope: Scope, { projectId, consensus }: ScoringRoundRow): Promise<boolean> {
  if (consensus) return false;
  const { status } = await must(scope.load(projectById, projectId));
  return !['completed', 'terminated', 'cancelled'].includes(status);
}

/** As good as by lot: an id's random half. */
const orderOf = ({ id }: { readonly id: string }): string => id.slice(-12);

const hasScored = ({ sheets }: ScoringRound, person: string): boolean => sheets.some(({ expert }) => expert === person);

export const scoringFields = {
  ScoringRound: {
    proposal: ({ proposalId }, _, { load }) => must(load(proposalById, proposalId)),
    criteria: ({ criteria }) => criteria.map(shownCriterion),
    async experts(row, _, scope) {
      const round = await loadRound(scope, row);
      const isSeen = seesPanel(scope, row, !sealRefusal(round));
      const shown = round.experts.filter(({ person }) => isSeen || person === scope.caller?.personId);
      return Promise.all(
        shown.map(async ({ person, organisation }) => ({
          person: await must(scope.load(personById, person)),
          organisation: await must(scope.load(organisationById, organisation)),
          hasScored: hasScored(round, person),
        })),
      );
    },
    isSealed: async (row, _, scope) => sealRefusal(await loadRound(scope, row)) !== undefined,
    async sheets(row, _, scope) {
      const visible = visibleSheets(await loadRound(scope, row), scope.caller?.personId ?? '').map(({ expert }) => expert);
      const sheets = ((await scope.load(sheetsIn, row.id)) ?? []).filter(({ expertId }) => visible.includes(expertId));
      const isNamed = knowsExperts(scope.caller, row);
      // By name or by time it could be told whose they are.
      const inOrder = isNamed ? sheets : sheets.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
      return inOrder.map((sheet) => ({ sheet, criteria: row.criteria, isNamed }));
    },
    async recusals(row, _, scope) {
      const shown = seesPanel(scope, row, !sealRefusal(await loadRound(scope, row))) ? row.recusals : [];
      return Promise.all(shown.map(async ({ expert, ...rest }) => ({ ...rest, expert: await must(scope.load(personById, expert)) })));
    },
    async tally(row, _, scope) {
      const counted = tally(await loadRound(scope, row));
      if (!counted.ok) return null;
      const { total, criteria, recommendations, majority = null } = counted.value;
      return {
        total: shownSpread(total),
        criteria: row.criteria.flatMap((criterion) => {
          const spread = criteria[criterion.id];
          return spread ? [{ criterion: shownCriterion(criterion), spread: shownSpread(spread) }] : [];
        }),
        recommendations: RECOMMENDATIONS.map((recommendation) => ({ recommendation, count: recommendations[recommendation] })),
        majority,
      };
    },
    async consensus(row, _, { load, caller }) {
      if (!row.consensus) return null;
      const { dissent, ...rest } = row.consensus;
      const isNamed = knowsExperts(caller, row);
      const kept = dissent.map(async ({ expert, statement }) => ({ person: isNamed ? await must(load(personById, expert)) : null, statement }));
      return { ...rest, dissent: await Promise.all(kept) };
    },
    // What is promised for scoring is no limit that the law knows, so there is no pair of clocks.
    limits: () => null,
    viewerCanAppoint: async (row, _, scope) => (await isUnderWay(scope, row)) && (await may(scope, 'Mutation.appointExperts', row)),
    async viewerCanScore(row, _, scope) {
      const me = scope.caller?.personId;
      if (me === undefined || !(await isUnderWay(scope, row)) || !(await may(scope, 'Mutation.submitScoreSheet', row))) return false;
      return waitingFor(await loadRound(scope, row)).includes(me);
    },
    async viewerCanRecuse(row, _, scope) {
      const me = scope.caller?.personId;
      return me !== undefined && row.expertIds.includes(me) && (await isUnderWay(scope, row)) && (await may(scope, 'Mutation.declareInterest', row));
    },
    async viewerCanRecordConsensus(row, _, scope) {
      if (!(await isUnderWay(scope, row)) || !(await may(scope, 'Mutation.recordConsensus', row))) return false;
      return sealRefusal(await loadRound(scope, row)) === undefined;
    },
  },
  ScoreSheet: {
    id: ({ sheet }) => sheet.id,
    expert: ({ sheet, isNamed }, _, { load }) => (isNamed ? must(load(personById, sheet.expertId)) : null),
    scores: ({ sheet, criteria }) =>
      criteria.flatMap((criterion) => {
        const given = sheet.scores[criterion.id];
        return given ? [{ criterion: shownCriterion(criterion), score: decimal(given.score), reason: given.reason }] : [];
      }),
    weightedTotal({ sheet: { expertId, scores, recommendation, reason, at }, criteria }) {
      const figures = Object.entries(scores).map(([criterion, { score }]) => [criterion, score] as const);
      return decimal(weightedTotal({ expert: expertId, scores: Object.fromEntries(figures), recommendation, reason, at }, criteria));
    },
    recommendation: ({ sheet }) => sheet.recommendation,
    reason: ({ sheet }) => sheet.reason,
    at: ({ sheet }) => sheet.at,
  },
} satisfies Fields;
