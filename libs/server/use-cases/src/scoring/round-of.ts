import type { ScoringRound } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { changeRow, scoreSheets, scoringRounds } from '@shixiao/persistence';
import type { ProjectRow, ScoreSheetRow, ScoringRoundRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { conflictWith } from '../conflict.ts';
import { batched, rowsById } from '../lookup/batched.ts';
import { projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { mayOn } from '../policy/ability.ts';
import type { Place } from '../policy/place.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { refused } from '../refusal.ts';
import { groupedBy } from '../review/grouped.ts';
import { latestRound } from '../review/latest.ts';
import type { CallerActScope, Scope } from '../scope.ts';

export const roundById = rowsById(scoringRounds);

/** Every sheet of a round, by the round; those of experts who stood aside since are among them. */
export const sheetsIn = batched<string, readonly ScoreSheetRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(scoreSheets, { where: { roundId: In([...ids]) }, order: { at: 'asc', id: 'asc' } });
  return groupedBy(rows, ({ roundId }) => roundId);
});

export const placeOfRound = ({ expertIds }: Pick<ScoringRoundRow, 'expertIds'>, project: ProjectRow): Place =>
  placeOfProjectRow(project, { personIds: expertIds });

/** The round as the rules see it: sheets count as long as their expert does. */
export function roundOf(row: ScoringRoundRow, sheets: readonly ScoreSheetRow[]): ScoringRound {
  const { criteria, proposers, minimumExperts, experts, recusals, consensus } = row;
  return {
    criteria,
    proposers,
    minimumExperts,
    experts,
    recusals,
    sheets: sheets.filter(({ expertId }) => row.expertIds.includes(expertId)).map(sheetOf),
    ...(consensus && { consensus }),
  };
}

function sheetOf({ expertId, scores, recommendation, reason, at }: ScoreSheetRow): ScoringRound['sheets'][number] {
  const figures = Object.entries(scores).map(([criterion, { score }]) => [criterion, score] as const);
  return { expert: expertId, scores: Object.fromEntries(figures), recommendation, reason, at };
}

/** The same, with its sheets looked up. */
export async function loadRound(scope: Scope, row: ScoringRoundRow): Promise<ScoringRound> {
  return roundOf(row, (await scope.load(sheetsIn, row.id)) ?? []);
}

/** A round about which the caller may do the operation. */
export async function findRound(scope: Scope, operation: Operation, id: string): Promise<ScoringRoundRow | undefined> {
  const row = isUuid(id) ? await scope.load(roundById, id) : undefined;
  if (!row) return undefined;
  const project = await must(scope.load(projectById, row.projectId));
  return mayOn(scope.caller, operation, placeOfRound(row, project)) ? row : undefined;
}

/** The round of a proposal, for whoever may see it. */
export async function roundOfProposal(scope: Scope, proposalId: string): Promise<ScoringRoundRow | null> {
  const row = await scope.load(latestRound, proposalId);
  return row ? ((await findRound(scope, 'Query.scoringRound', row.id)) ?? null) : null;
}

export interface RoundInHand {
  readonly project: ProjectRow;
  readonly running: Running;
  readonly row: ScoringRoundRow;
  readonly round: ScoringRound;
}

/** Takes the project's process in hand, and its round as it is from then on. */
export async function takeRound(scope: CallerActScope, { id, projectId }: Pick<ScoringRoundRow, 'id' | 'projectId'>): Promise<RoundInHand> {
  const project = await must(scope.load(projectById, projectId));
  const running = await takeInHand(scope, placeOfProject(project));
  const row = await scope.entities.findOneByOrFail(scoringRounds, { id });
  const sheets = await scope.entities.find(scoreSheets, { where: { roundId: id }, order: { at: 'asc', id: 'asc' } });
  return { project, running, row, round: roundOf(row, sheets) };
}

/** Stores what the rules made of a round; its sheets are stored apart. */
export async function storeRound(scope: CallerActScope, row: ScoringRoundRow, round: ScoringRound, more: Partial<ScoringRoundRow> = {}) {
  const { experts, recusals, consensus = null } = round;
  const changes = {
    experts,
    expertIds: experts.map(({ person }) => person),
    recusals,
    consensus,
    consensusAt: consensus?.at ?? null,
    changedBy: scope.caller.personId,
    changedAt: scope.now,
    ...more,
  };
  const saved = await changeRow(scope.tx, scoringRounds, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Round ${row.id} changed although its process was in hand`);
  return { __typename: 'ScoringRound' as const, ...row, ...changes, version: saved.version };
}

export const staleRound = (scope: CallerActScope, row: ScoringRoundRow) =>
  conflictWith(scope, { __typename: 'ScoringRound', ...row }, { by: row.changedBy, at: row.changedAt });

export const roundNotFound = (id: string) => refused('NotFound', { id }, ['roundId']);
