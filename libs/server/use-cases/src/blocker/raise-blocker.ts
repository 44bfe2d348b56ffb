import { DEFAULT_LIMITS, raiseBlocker as raise } from '@shixiao/collaboration';
import type { JsonValue } from '@shixiao/collaboration';
import { blockers, clocks, insertRow } from '@shixiao/persistence';
import type { BlockerRow } from '@shixiao/persistence';
import { milestoneById } from '../lookup/directory.ts';
import { findProject, isUuid } from '../lookup/find-project.ts';
import type { Act } from '../operations.ts';
import { stepsNow } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { step, takeInHand } from '../process/running.ts';
import { isRunning, partiesOf, projectOver } from '../project/project-of.ts';
import { found, invalid, textProblem, TITLE_LENGTH, wordsProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { refused } from '../refusal.ts';
import type { ActScope } from '../scope.ts';
import { taskOfBlocker } from './blocker-of.ts';

/** The enterprise says what stands in the way; from now on the authority's clock runs. */
export const raiseBlocker: Act<'raiseBlocker'> = async (scope, input) => {
  const { projectId, title, text } = input;
  const project = await findProject(scope, 'Mutation.raiseBlocker', projectId);
  if (!project || project.instanceId === null) return refused('NotFound', { id: projectId }, ['projectId']);
  if (!isRunning(project)) return projectOver(project);
  const problems = found(wordsProblem(title, ['title'], TITLE_LENGTH), textProblem(text, ['text']));
  if (problems.length > 0) return invalid(...problems);
  const milestoneId = input.milestoneId ?? null;
  if (milestoneId !== null) {
    const milestone = isUuid(milestoneId) ? await scope.load(milestoneById, milestoneId) : undefined;
    if (milestone?.projectId !== project.id || milestone.droppedAt !== null) return invalid({ path: ['milestoneId'], kind: 'unknownId' });
  }

  const id = scope.app.newId();
  const before = await takeInHand(scope, placeOfProject(project));
  const raised = await step(scope, before, { type: 'correlateMessage', name: 'blockerRaised', key: project.id, variables: { blocker: { id } } });
  if (!raised.done) return refused('NotAtThisStep', { steps: stepsNow(before) });
  const item = taskOfBlocker(raised.running, id, 'respondToBlocker')?.id;
  if (item === undefined) throw new Error(`The process asks nobody to answer blocker ${id}`);
  const by = partyOf(scope.caller);
  const begun = raise(id, { by, text, at: scope.now }, await limitOf(scope, project.instanceId, item), await partiesOf(scope, project));
  if (!begun.ok) {
    return begun.refusal.kind === 'textMissing' ? refused('ReasonMissing', {}, ['text']) : refused('NotAllowed', { because: 'notTheEnterprise' });
  }
  const row: BlockerRow = {
    id,
    jurisdictionId: project.jurisdictionId,
    projectId: project.id,
    milestoneId,
    title,
    status: 'open',
    rounds: begun.value.rounds.map(({ raisedBy, clock }) => ({ raisedBy, text, clock, item })),
    instanceId: project.instanceId,
    item,
    escalatedAt: null,
    closedBy: null,
    closedAt: null,
    closingComment: null,
    version: 1,
    changedBy: by.person,
    changedAt: scope.now,
  };
  await insertRow(scope, blockers, row);
  const { jurisdictionId } = project;
  const content: JsonValue = { title, text, milestoneId };
  scope.record({ jurisdictionId, projectId: project.id, subject: id, content });
  return { ...row, __typename: 'Blocker' };
};

/** The limit that runs on the task, which lifecycle and jurisdiction set. */
async function limitOf({ entities }: ActScope, instanceId: string, item: number) {
  const clock = await entities.findOneBy(clocks, { instanceId, item });
  return clock?.statutory.limit ?? DEFAULT_LIMITS.blockerResponse;
}
