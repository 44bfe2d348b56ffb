import type { Attempt, Day, MilestoneProgress, MilestoneRefusal, Party, Submission, Verification } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { changeRow, milestones } from '@shixiao/persistence';
import type { MilestoneRow, ProjectRow } from '@shixiao/persistence';
import type { Item } from '@shixiao/process-engine';
import type { Caller } from '../caller.ts';
import { conflictWith } from '../conflict.ts';
import { milestoneById, organisationById, personById, projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { mayOn } from '../policy/ability.ts';
import { groupOf } from '../policy/place.ts';
import type { Place } from '../policy/place.ts';
import { placeOfProject } from '../process/place-of.ts';
import { openTasks, takeInHand, variableSeenFrom } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { isRunning, projectOver } from '../project/project-of.ts';
import { invalid } from '../proposal/input-problems.ts';
import { refused } from '../refusal.ts';
import type { ActScope, CallerActScope, Scope } from '../scope.ts';

/** A round as it is kept: what the rules know of it, and two days that only people read. */
export interface StoredAttempt extends Attempt {
  readonly submission: StoredSubmission;
  readonly verification?: StoredVerification;
}
export interface StoredSubmission extends Submission {
  readonly achievedOn: Day;
}
export interface StoredVerification extends Verification {
  readonly visitedOn?: Day;
}

export const attemptsOf = ({ attempts }: MilestoneRow): readonly StoredAttempt[] => attempts as readonly StoredAttempt[];

export const progressOf = ({ content, attempts }: MilestoneRow): MilestoneProgress => ({ milestone: content, attempts });

/** Where a milestone belongs, for rights: to verify it, one is of the body that was appointed. */
export function placeOfMilestone(project: ProjectRow): Place {
  const { verifierOrganisationId } = project;
  return placeOfProjectRow(project, { groups: verifierOrganisationId === null ? [] : [groupOf('verifier', verifierOrganisationId)] });
}

export interface FoundMilestone {
  readonly row: MilestoneRow;
  readonly project: ProjectRow;
}

/** A milestone about which the caller may call the operation. What they may not is as if it were not there. */
export async function findMilestone(scope: Scope, operation: Operation, id: string): Promise<FoundMilestone | undefined> {
  const row = isUuid(id) ? await scope.load(milestoneById, id) : undefined;
  if (!row) return undefined;
  const project = await must(scope.load(projectById, row.projectId));
  return mayOn(scope.caller, operation, placeOfMilestone(project)) ? { row, project } : undefined;
}

interface Seen {
  readonly milestoneId: string;
  readonly expectedVersion: number;
}

/**
 * A milestone as the caller saw it, with its process in hand: nobody else moves either until the act is over. Process first, then
 * milestone: always in this order. Refused where it is not theirs, the project is over, or it has changed since.
 */
export async function takeMilestone(scope: CallerActScope, operation: Operation, { milestoneId, expectedVersion }: Seen) {
  const found = await findMilestone(scope, operation, milestoneId);
  if (!found || found.project.instanceId === null) return refused('NotFound', { id: milestoneId }, ['milestoneId']);
  const running = await takeInHand(scope, placeOfProject(found.project));
  const row = await scope.entities.findOneOrFail(milestones, { where: { id: found.row.id }, lock: { mode: 'pessimistic_write' } });
  if (row.version !== expectedVersion) return conflictWith(scope, { __typename: 'Milestone', ...row }, { at: row.changedAt });
  return { row, project: found.project, running };
}

export interface TakenMilestone extends FoundMilestone {
  readonly running: Running;
}

export const overOrDropped = ({ project, row }: FoundMilestone) => {
  if (!isRunning(project)) return projectOver(project);
  return row.droppedAt === null ? undefined : refused('NotFound', { id: row.id }, ['milestoneId']);
};

/** Stores what became of a milestone and answers it as it is now. */
export async function storeMilestone(scope: ActScope, row: MilestoneRow, changes: Partial<Omit<MilestoneRow, 'id' | 'version'>>) {
  const all = { ...changes, changedAt: scope.now };
  const saved = await changeRow(scope.tx, milestones, row, all);
  if (saved.kind === 'conflict') throw new Error(`Milestone ${row.id} changed although it was locked`);
  return { __typename: 'Milestone' as const, ...row, ...all, version: saved.version };
}

/** Tells the process's milestone by the id that it has in the plan. */
export const isMilestone =
  ({ planId }: Pick<MilestoneRow, 'planId'>) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'id' in value && value.id === planId;

/** The open task of a milestone at an element of the process. */
export function taskOfMilestone({ instance: { state } }: Running, row: MilestoneRow, element: string): Item | undefined {
  const isIts = isMilestone(row);
  return openTasks(state).find((item) => item.element === element && isIts(variableSeenFrom(state, item, 'milestone')));
}

/** Who acts, for whom: where the task of another is done by delegation, both count. */
export const actingParty = ({ personId, organisationId }: Caller, onBehalfOf?: string): Party => ({
  person: personId,
  organisation: organisationId,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});

export const wrongStatus = (status: MilestoneRow['status']) => refused('MilestoneWrongStatus', { milestoneStatus: status });

/** What keeps reporter, verifier and judge apart, as the contract says it. */
export async function separated(
  { load }: Scope,
  refusal: Extract<MilestoneRefusal, { readonly kind: 'samePerson' | 'sameOrganisation' | 'verifierIsParty' }>,
) {
  switch (refusal.kind) {
    case 'samePerson':
      return refused('SamePerson', { parts: refusal.parts, person: await must(load(personById, refusal.person)) });
    case 'sameOrganisation':
      return refused('SameOrganisation', {
        parts: refusal.parts,
        organisation: await must(load(organisationById, refusal.organisation)),
      });
    case 'verifierIsParty':
      return refused('VerifierIsParty', { organisation: await must(load(organisationById, refusal.organisation)) });
    default:
      return refusal satisfies never;
  }
}

export const unknownId = (...path: string[]) => invalid({ path, kind: 'unknownId' });
