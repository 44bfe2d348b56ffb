import { isReasonGiven, submitSheet } from '@shixiao/collaboration';
import type { ScoreSheet, ScoringRefusal, ScoringRound } from '@shixiao/collaboration';
import { insertRow, scoreSheets } from '@shixiao/persistence';
import type { ScoreSheetRow } from '@shixiao/persistence';
import { personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act, InputOf } from '../operations.ts';
import { completeStep, stepsNow } from '../process/complete-step.ts';
import type { Running } from '../process/running.ts';
import { invalid } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import type { CallerActScope } from '../scope.ts';
import { alignPanel, isAtConsensus, sheetTaskOf } from './panel-in-process.ts';
import { findRound, roundNotFound, storeRound, takeRound } from './round-of.ts';
import { shownCriterion } from './shown.ts';

/**
 * Hands in one's own sheet. It is sealed: the process hears the recommendation, nobody else hears anything until all are in.
 * Judging is personal, so nobody does it for another.
 */
export const submitScoreSheet: Act<'submitScoreSheet'> = async (scope, input) => {
  const seen = await findRound(scope, 'Mutation.submitScoreSheet', input.roundId);
  if (!seen) return roundNotFound(input.roundId);
  if (!input.noInterest) return refused('InterestNotCleared', {}, ['noInterest']);
  const scores = scoresIn(input);
  if (isRefusal(scores)) return scores;
  const { project, running, row, round } = await takeRound(scope, seen);
  const expert = scope.caller.personId;
  const { recommendation, reason } = input;
  const figures = Object.entries(scores).map(([criterion, { score }]) => [criterion, score] as const);
  const sheet: ScoreSheet = { expert, scores: Object.fromEntries(figures), recommendation, reason, at: scope.now };
  const submitted = submitSheet(round, sheet);
  if (!submitted.ok) return refusalToScore(scope, submitted.refusal, round, input);

  const moved = await handOver(scope, running, sheet);
  if (isRefusal(moved)) return moved;
  await alignPanel(scope, moved, submitted.value);
  const stored: ScoreSheetRow = {
    id: scope.app.newId(),
    jurisdictionId: row.jurisdictionId,
    projectId: row.projectId,
    roundId: row.id,
    expertId: expert,
    scores,
    recommendation,
    reason,
    at: scope.now,
  };
  await insertRow(scope.tx, scoreSheets, stored);
  putOnRecord(scope, project, { subject: stored.id, content: stored });
  return storeRound(scope, row, submitted.value);
};

/** An expert who was appointed when the others were done already has no task of their own in the process. */
async function handOver(scope: CallerActScope, running: Running, { expert, recommendation }: ScoreSheet) {
  if (!sheetTaskOf(running, expert)) {
    return isAtConsensus(running) ? running : refused('NotAtThisStep', { steps: stepsNow(running) });
  }
  const where = { expert: (it: unknown) => it === expert };
  const done = await completeStep(scope, running, { elements: ['scoreProposal'], variables: { recommendation }, where });
  return isRefusal(done) ? done : done.running;
}

function scoresIn({ scores }: InputOf<'submitScoreSheet'>) {
  const read: Record<string, { readonly score: number; readonly reason: string }> = {};
  for (const [index, { criterionId, score, reason }] of scores.entries()) {
    if (Object.hasOwn(read, criterionId)) return invalid({ path: ['scores', String(index), 'criterionId'], kind: 'idTwice' });
    if (!isReasonGiven(reason)) return refused('ReasonMissing', {}, ['scores', String(index), 'reason']);
    read[criterionId] = { score: Number(score), reason };
  }
  return read;
}

async function refusalToScore(scope: CallerActScope, refusal: ScoringRefusal, { criteria }: ScoringRound, { scores }: InputOf<'submitScoreSheet'>) {
  const inInput = (criterion: string): string => String(scores.findIndex(({ criterionId }) => criterionId === criterion));
  switch (refusal.kind) {
    case 'consensusReached':
      return refused('ConsensusReached', { doneAt: refusal.at });
    case 'recused':
      return refused('ExpertRecused', { person: await must(scope.load(personById, refusal.recusal.expert)) });
    case 'notAnExpert':
      return refused('NotAllowed', { because: 'notAppointed' });
    case 'scoredAlready':
      return refused('ScoredAlready', { doneAt: refusal.at });
    case 'criteriaUnscored':
      return refused('CriteriaUnscored', { criteria: criteria.filter(({ id }) => refusal.criteria.includes(id)).map(shownCriterion) }, ['scores']);
    case 'criterionUnknown':
      return invalid({ path: ['scores', inInput(refusal.criterion), 'criterionId'], kind: 'unknownId' });
    case 'scoreOutOfRange': {
      const criterion = criteria.find(({ id }) => id === refusal.criterion);
      if (!criterion) throw new Error(`Criterion ${refusal.criterion} is scored and not there`);
      return refused('ScoreOutOfRange', { criterion: shownCriterion(criterion) }, ['scores', inInput(refusal.criterion), 'score']);
    }
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    default:
      throw new Error(`${refusal.kind} does not keep anybody from scoring`);
  }
}
