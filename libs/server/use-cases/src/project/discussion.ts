import { isReasonGiven } from '@shixiao/collaboration';
import { discussionPosts, insertRow } from '@shixiao/persistence';
import type { DiscussionPostRow } from '@shixiao/persistence';
import { findProject, isUuid } from '../lookup/find-project.ts';
import type { Act } from '../operations.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { refused } from '../refusal.ts';

/** Says something on a project. It stays as it was said, and decides nothing. */
export const postToDiscussion: Act<'postToDiscussion'> = async (scope, input) => {
  const project = await findProject(scope, 'Mutation.postToDiscussion', input.projectId);
  if (!project) return refused('NotFound', { id: input.projectId }, ['projectId']);
  const problems = found(textProblem(input.text, ['text']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(input.text)) return refused('CommentEmpty', {}, ['text']);
  const replyTo = input.replyTo ?? null;
  if (replyTo !== null) {
    const known = isUuid(replyTo) && (await scope.entities.existsBy(discussionPosts, { id: replyTo, projectId: project.id }));
    if (!known) return invalid({ path: ['replyTo'], kind: 'unknownId' });
  }
  const row: DiscussionPostRow = {
    id: scope.app.newId(),
    jurisdictionId: project.jurisdictionId,
    projectId: project.id,
    body: input.text,
    replyTo,
    personId: scope.caller.personId,
    organisationId: scope.caller.organisationId,
    at: scope.now,
  };
  await insertRow(scope, discussionPosts, row);
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { text: row.body, replyTo } });
  scope.tell('project', { jurisdictionId, projectId, payload: { discussionPostId: row.id } });
  return { ...row, __typename: 'DiscussionPost' };
};
