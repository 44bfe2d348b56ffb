import type { Acceptance, ChecklistMark } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { acceptanceMarks, acceptances, changeRow } from '@shixiao/persistence';
import type { AcceptanceMarkRow, AcceptanceRow, MilestoneRow, ProjectRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { conflictWith } from '../conflict.ts';
import { batched, rowsById } from '../lookup/batched.ts';
import { personById, projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { progressOf } from '../milestone/milestone-of.ts';
import { mayOn } from '../policy/ability.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { milestonesOfProject } from '../project/plan.ts';
import { refused } from '../refusal.ts';
import { groupedBy } from '../review/grouped.ts';
import type { CallerActScope, Scope } from '../scope.ts';

const acceptanceById = rowsById(acceptances);

export const acceptanceOfProject = batched<string, AcceptanceRow>(async ({ entities }, ids) => {
  const rows = await entities.findBy(acceptances, { projectId: In([...ids]) });
  return new Map(rows.map((row) => [row.projectId, row]));
});

/** Every mark, in order, by the acceptance. */
export const marksOf = batched<string, readonly AcceptanceMarkRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(acceptanceMarks, { where: { acceptanceId: In([...ids]) }, order: { number: 'asc' } });
  return groupedBy(rows, ({ acceptanceId }) => acceptanceId);
});

/** The mark that counts: the last, unless it found a fault of which the enterprise has since said that it is put right. */
export function markThatCounts(marks: readonly AcceptanceMarkRow[], milestone: MilestoneRow, application: number): AcceptanceMarkRow | undefined {
  const last = marks.findLast(({ milestoneId }) => milestoneId === milestone.id);
  return last?.verdict === 'defective' && last.application < application ? undefined : last;
}

/** An acceptance as the rules see it, with the milestones of the plan in force. */
export function stateOf(row: AcceptanceRow, milestones: readonly MilestoneRow[], marks: readonly AcceptanceMarkRow[]): Acceptance {
  const counting = milestones.flatMap((milestone) => {
    const mark = markThatCounts(marks, milestone, row.application);
    return mark ? [markOf(mark, milestone)] : [];
  });
  const { state, decidedBy, decidedAt } = row;
  return {
    milestones: milestones.map(progressOf),
    marks: counting,
    ...(state === 'accepted' && decidedBy && decidedAt !== null && { accepted: { by: decidedBy, at: decidedAt } }),
  };
}

const markOf = (mark: AcceptanceMarkRow, { planId }: MilestoneRow): ChecklistMark => ({
  milestone: planId,
  verdict: mark.verdict,
  note: mark.note,
  by: markedBy(mark),
  at: mark.markedAt,
});

export const markedBy = ({ judgePersonId, judgePrincipalId, judgeOrganisationId }: AcceptanceMarkRow) => ({
  person: judgePersonId,
  organisation: judgeOrganisationId,
  ...(judgePrincipalId !== null && { onBehalfOf: judgePrincipalId }),
});

export interface AcceptanceInHand {
  readonly row: AcceptanceRow;
  readonly project: ProjectRow;
  readonly running: Running;
  readonly milestones: readonly MilestoneRow[];
  readonly state: Acceptance;
}

/** An acceptance about which the caller may do the operation, with its process in hand. Only the authority of the project judges. */
export async function takeAcceptance(scope: CallerActScope, operation: Operation, id: string) {
  const seen = isUuid(id) ? await scope.load(acceptanceById, id) : undefined;
  const project = seen && (await must(scope.load(projectById, seen.projectId)));
  if (!project || !mayOn(scope.caller, operation, placeOfProjectRow(project))) return refused('NotFound', { id }, ['acceptanceId']);
  if (scope.caller.organisationId !== project.authorityId) return refused('NotAllowed', { because: 'notTheAuthority' });
  const running = await takeInHand(scope, placeOfProject(project));
  const row = await scope.entities.findOneByOrFail(acceptances, { id });
  const milestones = (await scope.load(milestonesOfProject, project.id)) ?? [];
  const marks = (await scope.load(marksOf, id)) ?? [];
  return { row, project, running, milestones, state: stateOf(row, milestones, marks) } satisfies AcceptanceInHand;
}

/** It was accepted, or sent back and is with the enterprise. */
export async function decidedAlready({ load }: Scope, { decidedAt, decidedBy, appliedAt }: AcceptanceRow) {
  return refused('DoneAlready', { doneAt: decidedAt ?? appliedAt, doneBy: decidedBy && (await must(load(personById, decidedBy.person))) });
}

export const staleAcceptance = (scope: CallerActScope, row: AcceptanceRow) =>
  conflictWith(scope, { __typename: 'Acceptance', ...row }, { by: row.changedBy, at: row.changedAt });

export async function storeAcceptance(scope: CallerActScope, row: AcceptanceRow, more: Partial<AcceptanceRow>) {
  const changes = { ...more, changedBy: scope.caller.personId, changedAt: scope.now };
  const saved = await changeRow(scope.tx, acceptances, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Acceptance ${row.id} changed although its process was in hand`);
  return { __typename: 'Acceptance' as const, ...row, ...changes, version: saved.version };
}
