import { sealRefusal, tally, visibleSheets, waitingFor, weightedTotal, RECOMMENDATIONS } from '@shixiao/collaboration';
import type { ScoringRound } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import type { ScoringRoundRow } from '@shixiao/persistence';
import type { Caller } from '../caller.ts';
import { organisationById, personById, projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { proposalById } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';
import { loadRound, placeOfRound, sheetsIn } from './round-of.ts';
import { decimal, shownCriterion, shownSpread } from './shown.ts';

/** Officials see how a panel stands; experts and proposers see nobody else's part in it while it is sealed. */
function isOfficial(caller: Caller | undefined, { jurisdictionId }: ScoringRoundRow): boolean {
  if (!caller?.jurisdictionIds.includes(jurisdictionId)) return false;
  return caller.roles.some((role) => role === 'caseOfficer' || role === 'approver' || role === 'supervisor');
}

async function may(scope: Scope, operation: Operation, row: ScoringRoundRow): Promise<boolean> {
  return mayOn(scope.caller, operation, placeOfRound(row, await must(scope.load(projectById, row.projectId))));
}

async function isUnderWay(scope: Scope, { projectId, consensus }: ScoringRoundRow): Promise<boolean> {
  if (consensus) return false;
  const { status } = await must(scope.load(projectById, projectId));
  return !['completed', 'terminated', 'cancelled'].includes(status);
}

const hasScored = ({ sheets }: ScoringRound, person: string): boolean => sheets.some(({ expert }) => expert === person);

export const scoringFields = {
  ScoringRound: {
    proposal: ({ proposalId }, _, { load }) => must(load(proposalById, proposalId)),
    criteria: ({ criteria }) => criteria.map(shownCriterion),
    async experts(row, _, scope) {
      const round = await loadRound(scope, row);
      const open = !sealRefusal(round) || isOfficial(scope.caller, row);
      const shown = round.experts.filter(({ person }) => open || person === scope.caller?.personId);
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
      return sheets.map((sheet) => ({ sheet, criteria: row.criteria }));
    },
    async recusals(row, _, scope) {
      const sealed = sealRefusal(await loadRound(scope, row)) !== undefined;
      const shown = sealed && !isOfficial(scope.caller, row) ? [] : row.recusals;
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
    async consensus({ consensus }, _, { load }) {
      if (!consensus) return null;
      const { dissent, ...rest } = consensus;
      const kept = dissent.map(async ({ expert, statement }) => ({ person: await must(load(personById, expert)), statement }));
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
    expert: ({ sheet }, _, { load }) => must(load(personById, sheet.expertId)),
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
