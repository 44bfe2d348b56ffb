import { isReasonGiven } from '@shixiao/collaboration';
import { acceptances, insertRow } from '@shixiao/persistence';
import type { AcceptanceRow, MilestoneRow } from '@shixiao/persistence';
import { findProject } from '../lookup/find-project.ts';
import type { Act, InputOf } from '../operations.ts';
import { completeStep, stepsNow } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { openTasks, takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { milestonesOfProject } from '../project/plan.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import type { Problem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import { storeAcceptance } from './acceptance-of.ts';
import { gateProblemsOf, judgeOf } from './gate.ts';

/** The enterprise says what came of every milestone and of the whole. All that still keeps the stage from ending is told at once. */
export const applyForAcceptance: Act<'applyForAcceptance'> = async (scope, input) => {
  const { projectId, outcomeStatement } = input;
  const project = await findProject(scope, 'Mutation.applyForAcceptance', projectId);
  if (!project || project.instanceId === null) return refused('NotFound', { id: projectId }, ['projectId']);
  const running = await takeInHand(scope, placeOfProject(project));
  const gateProblems = await gateProblemsOf(scope, project, judgeOf(project));
  // Before there is a plan there is nothing to be accepted; that is another matter than a milestone that is open.
  const milestones = (await scope.load(milestonesOfProject, project.id)) ?? [];
  if (milestones.length > 0 && isDelivering(project.stages) && gateProblems.length > 0) return refused('StageGateShut', { gateProblems });
  if (!openTasks(running.instance.state).some(({ element }) => element === 'applyForAcceptance')) {
    return refused('NotAtThisStep', { steps: stepsNow(running) });
  }
  const problems = [...found(textProblem(outcomeStatement, ['outcomeStatement'])), ...claimProblems(input, milestones)];
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(outcomeStatement)) return refused('ReasonMissing', {}, ['outcomeStatement']);

  const done = await completeStep(scope, running, { elements: ['applyForAcceptance'] });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : done;
  const claims = Object.fromEntries(input.claims.map(({ milestoneId, claim }) => [milestoneId, claim]));
  const applied = {
    outcomeStatement,
    claims,
    appliedBy: partyOf(scope.caller, done.onBehalfOf),
    appliedAt: scope.now,
    item: taskToAccept(done.running),
  };
  const { jurisdictionId } = project;
  const before = await scope.entities.findOneBy(acceptances, { projectId: project.id });
  const subject = before?.id ?? scope.app.newId();
  scope.record({ jurisdictionId, projectId: project.id, subject, content: { outcomeStatement, claims }, onBehalfOf: done.onBehalfOf });
  if (before) {
    return storeAcceptance(scope, before, { ...applied, application: before.application + 1, state: 'applied', decidedBy: null, decidedAt: null });
  }
  const row: AcceptanceRow = {
    ...applied,
    id: subject,
    jurisdictionId,
    projectId: project.id,
    application: 1,
    state: 'applied',
    instanceId: project.instanceId,
    returnedBecause: null,
    returnedAt: null,
    acceptedBecause: null,
    decidedBy: null,
    decidedAt: null,
    version: 1,
    changedBy: scope.caller.personId,
    changedAt: scope.now,
  };
  await insertRow(scope, acceptances, row);
  return { ...row, __typename: 'Acceptance' };
};

const isDelivering = (stages: readonly string[]): boolean => stages.includes('execution') || stages.includes('acceptance');

function taskToAccept({ instance: { state } }: Running): number {
  const task = openTasks(state).find(({ element }) => element === 'acceptProject');
  if (!task) throw new Error('Nobody is asked to accept what was applied for');
  return task.id;
}

/** Every milestone is to be claimed once, in words. */
function claimProblems({ claims }: InputOf<'applyForAcceptance'>, milestones: readonly MilestoneRow[]): readonly Problem[] {
  const ids = claims.map(({ milestoneId }) => milestoneId);
  const problems = claims.flatMap(({ milestoneId, claim }, index): readonly Problem[] => {
    const path = ['claims', String(index)];
    if (ids.indexOf(milestoneId) !== index) return [{ path: [...path, 'milestoneId'], kind: 'idTwice' }];
    if (!milestones.some(({ id }) => id === milestoneId)) return [{ path: [...path, 'milestoneId'], kind: 'unknownId' }];
    const problem = textProblem(claim, [...path, 'claim']);
    if (problem) return [problem];
    return isReasonGiven(claim) ? [] : [{ path: [...path, 'claim'], kind: 'required' }];
  });
  return milestones.every(({ id }) => ids.includes(id)) ? problems : [...problems, { path: ['claims'], kind: 'required' }];
}
