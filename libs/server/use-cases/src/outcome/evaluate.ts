import { attainment, isReasonGiven, needsReEvaluation, personsOf } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { blockers, insertRow, postEvaluations, projects, tasks } from '@shixiao/persistence';
import type { PostEvaluationRow, ProjectRow } from '@shixiao/persistence';
import { In, Not } from 'typeorm';
import { figuresOf, ruleIndicator } from '../indicator/measurements-of.ts';
import { batched } from '../lookup/batched.ts';
import { personById } from '../lookup/directory.ts';
import { findProject } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import { indicatorsOf } from '../project/indicators.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';

export const postEvaluationOfProject = batched<string, PostEvaluationRow>(async ({ entities }, ids) => {
  const rows = await entities.findBy(postEvaluations, { projectId: In([...ids]) });
  return new Map(rows.map((row) => [row.projectId, row]));
});

/** What was promised is compared with what came. Where results clearly miss it, the decision itself is to be looked at again. */
export const postEvaluate: Act<'postEvaluate'> = async (scope, { projectId, comparison, conclusion, lessons }) => {
  const taken = await take(scope, 'Mutation.postEvaluate', projectId);
  if (isRefusal(taken)) return taken;
  const { project, running, before } = taken;
  if (before) return refused('DoneAlready', { doneAt: before.evaluatedAt, doneBy: await must(scope.load(personById, before.evaluatedBy.person)) });
  const problems = found(textProblem(comparison, ['comparison']), textProblem(lessons, ['lessons']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(comparison)) return refused('ReasonMissing', {}, ['comparison']);
  if (!isReasonGiven(lessons)) return refused('ReasonMissing', {}, ['lessons']);
  const done = await completeStep(scope, running, { elements: ['postEvaluate'] });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : done;
  const { jurisdictionId } = project;
  await insertRow(scope, postEvaluations, {
    projectId: project.id,
    jurisdictionId,
    comparison,
    conclusion,
    lessons,
    needsReEvaluation: needsReEvaluation(await verifiedAttainments(scope, project)),
    evaluatedBy: partyOf(scope.caller, done.onBehalfOf),
    evaluatedAt: scope.now,
  });
  scope.record({ jurisdictionId, projectId: project.id, subject: project.id, content: { comparison, conclusion, lessons }, onBehalfOf: done.onBehalfOf });
  return { ...(await scope.entities.findOneByOrFail(projects, { id: project.id })), __typename: 'Project' };
};

/** The project ends, when nothing in it is open and somebody other than who evaluated it says so. */
export const closeOutProject: Act<'closeOutProject'> = async (scope, { projectId, closingNote }) => {
  const taken = await take(scope, 'Mutation.closeOutProject', projectId);
  if (isRefusal(taken)) return taken;
  const { project, running, before } = taken;
  const problems = found(textProblem(closingNote, ['closingNote']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(closingNote)) return refused('ReasonMissing', {}, ['closingNote']);
  const [openTasks, openBlockers] = await Promise.all([
    scope.entities.find(tasks, { where: { projectId: project.id, status: 'open', element: Not('closeOut') }, take: 50, order: { item: 'asc' } }),
    scope.entities.find(blockers, { where: { projectId: project.id, status: Not('closed') }, take: 50, order: { id: 'asc' } }),
  ]);
  const done = await completeStep(scope, running, { elements: ['closeOut'] });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : done;
  if (openTasks.length > 0 || openBlockers.length > 0) return refused('StillOpen', { openTasks, openBlockers });
  const closedBy = partyOf(scope.caller, done.onBehalfOf);
  const same = before ? personsOf(closedBy).find((person) => personsOf(before.evaluatedBy).includes(person)) : undefined;
  if (same !== undefined) return refused('SamePerson', { parts: ['verifier', 'judge'], person: await must(scope.load(personById, same)) });
  await scope.entities.update(postEvaluations, { projectId: project.id }, { closingNote, closedBy, closedAt: scope.now } as never);
  const { jurisdictionId } = project;
  scope.record({ jurisdictionId, projectId: project.id, subject: project.id, content: { closingNote }, onBehalfOf: done.onBehalfOf });
  return { ...(await scope.entities.findOneByOrFail(projects, { id: project.id })), __typename: 'Project' };
};

async function take(scope: CallerActScope, operation: Operation, id: string) {
  const project = await findProject(scope, operation, id);
  if (!project || project.instanceId === null) return refused('NotFound', { id }, ['projectId']);
  if (project.authorityId !== scope.caller.organisationId) return refused('NotAllowed', { because: 'notTheAuthority' });
  const running = await takeInHand(scope, placeOfProject(project));
  const before = await scope.entities.findOneBy(postEvaluations, { projectId: project.id });
  return { project, running, before };
}

/** How much of each promise came about, by the last figure that was measured independently. */
async function verifiedAttainments(scope: CallerActScope, project: ProjectRow): Promise<readonly number[]> {
  const all = await Promise.all(
    (await indicatorsOf(scope, project)).map(async (of) => {
      const last = (await figuresOf(scope, of)).findLast(({ kind }) => kind === 'verified');
      const reached = last && attainment(ruleIndicator(of), Number(last.value));
      return reached?.ok ? [reached.value] : [];
    }),
  );
  return all.flat();
}
