import { isReasonGiven } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { insertRow, projects, terminations } from '@shixiao/persistence';
import { findProject } from '../lookup/find-project.ts';
import type { Act } from '../operations.ts';
import { completeStep, stepsNow } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { step, takeInHand } from '../process/running.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { isRunning, projectOver } from './project-of.ts';

/** The enterprise wants out: before the agreement the case ends at once, afterwards it is settled first. */
export const requestWithdrawal: Act<'requestWithdrawal'> = async (scope, input) => {
  const taken = await takeProject(scope, 'Mutation.requestWithdrawal', input.projectId);
  if (isRefusal(taken)) return taken;
  const { project, running } = taken;
  const { reason } = input;
  const problems = found(textProblem(reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(reason)) return refused('ReasonMissing', {}, ['reason']);
  const left = await step(scope, running, { type: 'correlateMessage', name: 'withdrawalRequested', key: project.id, variables: { reason } });
  if (!left.done) return refused('NotAtThisStep', { steps: stepsNow(running) });
  await insertRow(scope, terminations, {
    projectId: project.id,
    jurisdictionId: project.jurisdictionId,
    requestedReason: reason,
    requestedBy: scope.caller.personId,
    requestedAt: scope.now,
  });
  return finish(scope, project.id, { reason });
};

/** The authority says how it is settled. */
export const settleTermination: Act<'settleTermination'> = async (scope, input) => {
  const taken = await takeProject(scope, 'Mutation.settleTermination', input.projectId);
  if (isRefusal(taken)) return taken;
  const { project, running } = taken;
  const { reason, settlement } = input;
  const problems = found(textProblem(reason, ['reason']), textProblem(settlement, ['settlement']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(reason)) return refused('ReasonMissing', {}, ['reason']);
  if (!isReasonGiven(settlement)) return invalid({ path: ['settlement'], kind: 'required' });
  const done = await completeStep(scope, running, { elements: ['settleTermination'] });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : done;
  await scope.entities.update(
    terminations,
    { projectId: project.id },
    { settledReason: reason, settlement, settledBy: scope.caller.personId, settledAt: scope.now },
  );
  return finish(scope, project.id, { reason, settlement }, done.onBehalfOf);
};

/** The enterprise agrees to the settlement; the project ends. */
export const confirmTermination: Act<'confirmTermination'> = async (scope, input) => {
  const taken = await takeProject(scope, 'Mutation.confirmTermination', input.projectId);
  if (isRefusal(taken)) return taken;
  const { project, running } = taken;
  const comment = input.comment ?? null;
  const problems = found(textProblem(comment ?? '', ['comment']));
  if (problems.length > 0) return invalid(...problems);
  const done = await completeStep(scope, running, { elements: ['confirmTermination'] });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : done;
  await scope.entities.update(
    terminations,
    { projectId: project.id },
    { confirmedComment: comment, confirmedBy: scope.caller.personId, confirmedAt: scope.now },
  );
  return finish(scope, project.id, { comment }, done.onBehalfOf);
};

/** A running project with its process in hand. */
async function takeProject(scope: CallerActScope, operation: Operation, id: string) {
  const project = await findProject(scope, operation, id);
  if (!project || project.instanceId === null) return refused('NotFound', { id }, ['projectId']);
  if (!isRunning(project)) return projectOver(project);
  return { project, running: await takeInHand(scope, placeOfProject(project)) };
}

/** On record; and the project as the process left it. */
async function finish(scope: CallerActScope, id: string, content: Readonly<Record<string, string | null>>, onBehalfOf?: string) {
  const project = await scope.entities.findOneByOrFail(projects, { id });
  scope.record({ jurisdictionId: project.jurisdictionId, projectId: id, subject: id, content, onBehalfOf });
  return { ...project, __typename: 'Project' as const };
}

