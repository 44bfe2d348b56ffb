import type { Matter } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { changeRow, decisionMatters, decisions, declaredInterests, opinions } from '@shixiao/persistence';
import type { DecisionMatterRow, DecisionRow, DeclaredInterestRow, OpinionRow, ProjectRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { conflictWith } from '../conflict.ts';
import { batched, rowsById } from '../lookup/batched.ts';
import { personById, projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { mayOn } from '../policy/ability.ts';
import type { Place } from '../policy/place.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { refused } from '../refusal.ts';
import { groupedBy } from '../review/grouped.ts';
import { interestsIn, latestMatter } from '../review/latest.ts';
import type { CallerActScope, Scope } from '../scope.ts';

export const matterById = rowsById(decisionMatters);
export const decisionById = rowsById(decisions);

/** What was said on a matter, in order, by the matter. */
export const opinionsOn = batched<string, readonly OpinionRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(opinions, { where: { matterId: In([...ids]) }, order: { at: 'asc', id: 'asc' } });
  return groupedBy(rows, ({ matterId }) => matterId);
});

export function placeOfMatter({ members, chiefId }: Pick<DecisionMatterRow, 'members' | 'chiefId'>, project: ProjectRow): Place {
  return placeOfProjectRow(project, { personIds: [...members, ...(chiefId === null ? [] : [chiefId])] });
}

/** A matter as the rules see it. */
export function matterOf(row: DecisionMatterRow, said: readonly OpinionRow[], interests: readonly DeclaredInterestRow[]): Matter {
  const { proposers, expertMajority, members, chiefId } = row;
  return {
    proposers,
    members,
    interests: interests.map(({ personId, interest }) => ({ person: personId, interest })),
    opinions: said.map(({ personId, verdict, statement, at }) => ({ person: personId, verdict, statement, at })),
    ...(expertMajority !== null && { expertMajority }),
    ...(chiefId !== null && { chief: chiefId }),
  };
}

/** The same, with what belongs to it looked up. */
export async function loadMatter(scope: Scope, row: DecisionMatterRow): Promise<Matter> {
  const [said, interests] = await Promise.all([scope.load(opinionsOn, row.id), scope.load(interestsIn, row.proposalId)]);
  return matterOf(row, said ?? [], interests ?? []);
}

/** A matter about which the caller may do the operation. */
export async function findMatter(scope: Scope, operation: Operation, id: string): Promise<DecisionMatterRow | undefined> {
  const row = isUuid(id) ? await scope.load(matterById, id) : undefined;
  if (!row) return undefined;
  const project = await must(scope.load(projectById, row.projectId));
  return mayOn(scope.caller, operation, placeOfMatter(row, project)) ? row : undefined;
}

/** What is to be decided on a proposal, for whoever may see it. */
export async function matterOfProposal(scope: Scope, proposalId: string): Promise<DecisionMatterRow | null> {
  const row = await scope.load(latestMatter, proposalId);
  return row ? ((await findMatter(scope, 'Query.decisionMatter', row.id)) ?? null) : null;
}

export interface MatterInHand {
  readonly project: ProjectRow;
  readonly running: Running;
  readonly row: DecisionMatterRow;
  readonly matter: Matter;
  /** Absent until it is decided. */
  readonly decision: DecisionRow | undefined;
}

/** Takes the project's process in hand, and the matter as it is from then on. */
export async function takeMatter(scope: CallerActScope, { id, projectId }: DecisionMatterRow): Promise<MatterInHand> {
  const project = await must(scope.load(projectById, projectId));
  const running = await takeInHand(scope, placeOfProject(project));
  const row = await scope.entities.findOneByOrFail(decisionMatters, { id });
  const said = await scope.entities.find(opinions, { where: { matterId: id }, order: { at: 'asc', id: 'asc' } });
  const interests = await scope.entities.findBy(declaredInterests, { proposalId: row.proposalId });
  const decision = row.decisionId === null ? undefined : await scope.entities.findOneByOrFail(decisions, { id: row.decisionId });
  return { project, running, row, matter: matterOf(row, said, interests), decision };
}

export async function storeMatter(scope: CallerActScope, row: DecisionMatterRow, more: Partial<DecisionMatterRow>) {
  const changes = { ...more, changedBy: scope.caller.personId, changedAt: scope.now };
  const saved = await changeRow(scope.tx, decisionMatters, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Matter ${row.id} changed although its process was in hand`);
  return { __typename: 'DecisionMatter' as const, ...row, ...changes, version: saved.version };
}

export const staleMatter = (scope: CallerActScope, row: DecisionMatterRow) =>
  conflictWith(scope, { __typename: 'DecisionMatter', ...row }, { by: row.changedBy, at: row.changedAt });

export const matterNotFound = (id: string) => refused('NotFound', { id }, ['matterId']);

export async function decidedAlready(scope: CallerActScope, { decidedAt, judgePersonId }: DecisionRow) {
  return refused('DoneAlready', { doneAt: decidedAt, doneBy: await must(scope.load(personById, judgePersonId)) });
}
