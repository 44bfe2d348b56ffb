import { isReasonGiven } from '@shixiao/collaboration';
import { changeRow, projects, roleGrants } from '@shixiao/persistence';
import type { ProjectRow } from '@shixiao/persistence';
import { IsNull } from 'typeorm';
import { organisationById } from '../lookup/directory.ts';
import { findProject, isUuid, lockProject } from '../lookup/find-project.ts';
import type { Act } from '../operations.ts';
import { placeOfProject } from '../process/place-of.ts';
import { openTasks, step, takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { refused } from '../refusal.ts';
import type { ActScope } from '../scope.ts';
import { isRunning, partiesOf, projectOver } from './project-of.ts';

/** Tasks that the verifying body does. */
const CHECKS = new Set(['verifyEvidence', 'measureOutcome']);

/** The authority names the body that checks; it belongs to neither side. Checks that wait already become its own. */
export const appointVerifier: Act<'appointVerifier'> = async (scope, input) => {
  const seen = await findProject(scope, 'Mutation.appointVerifier', input.projectId);
  if (!seen) return refused('NotFound', { id: input.projectId }, ['projectId']);
  const problems = found(textProblem(input.reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  const running = seen.instanceId === null ? undefined : await takeInHand(scope, placeOfProject(seen));
  const project = await lockProject(scope, seen.id);
  if (!isRunning(project)) return projectOver(project);
  const organisation = isUuid(input.organisationId) ? await scope.load(organisationById, input.organisationId) : undefined;
  if (!organisation) return invalid({ path: ['organisationId'], kind: 'unknownId' });
  const { authority, enterprises } = await partiesOf(scope, project);
  if ([authority, ...enterprises].includes(organisation.id)) return refused('VerifierIsParty', { organisation }, ['organisationId']);
  if (organisation.kind !== 'verifier' || organisation.disabledAt !== null) return refused('NotAVerifier', { organisation }, ['organisationId']);
  if (input.personId != null && !(await isVerifierThere(scope, input.personId, organisation.id))) {
    return invalid({ path: ['personId'], kind: 'unknownId' });
  }

  const others = project.partyIds.filter((id) => id !== project.verifierOrganisationId);
  const changes = {
    verifierOrganisationId: organisation.id,
    verifierPersonId: input.personId ?? null,
    partyIds: [...new Set([...others, organisation.id])],
    changedAt: scope.now,
  };
  const saved = await changeRow(scope.tx, projects, project, changes);
  if (saved.kind === 'conflict') throw new Error(`Project ${project.id} changed although it was locked`);
  const appointed: ProjectRow = { ...project, ...changes, version: saved.version };
  if (running) await giveChecksTo(scope, running, appointed);
  const { id, jurisdictionId } = project;
  const { organisationId, personId = null, reason } = input;
  scope.record({ jurisdictionId, projectId: id, subject: id, content: { organisationId, personId, reason } });
  scope.tell('project', { jurisdictionId, projectId: id });
  return { ...appointed, __typename: 'Project' };
};

async function isVerifierThere({ entities }: ActScope, personId: string, organisationId: string): Promise<boolean> {
  if (!isUuid(personId)) return false;
  return entities.exists(roleGrants, { where: { personId, organisationId, role: 'verifier', revokedAt: IsNull() } });
}

/** Asking anew names the body's group instead of whoever was asked before. */
async function giveChecksTo(scope: ActScope, before: Running, project: ProjectRow): Promise<void> {
  let running: Running = { ...before, place: placeOfProject(project) };
  for (const { id } of openTasks(before.instance.state).filter(({ element }) => CHECKS.has(element))) {
    const asked = await step(scope, running, { type: 'assignTask', item: id, assignee: project.verifierPersonId, candidateGroups: ['verifier'] });
    if (!asked.done) throw new Error(`A check cannot be assigned: ${JSON.stringify(asked.rejected)}`);
    running = asked.running;
  }
}
