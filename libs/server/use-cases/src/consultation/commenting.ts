import { createHash } from 'node:crypto';
import { addComment as add, answerComment as answer } from '@shixiao/collaboration';
import type { CommentAnswer } from '@shixiao/collaboration';
import { consultationComments, insertRow } from '@shixiao/persistence';
import type { ConsultationCommentRow } from '@shixiao/persistence';
import { personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act, OpenAct, OpenRead } from '../operations.ts';
import { notFound } from '../proposal/change-proposal.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { refused } from '../refusal.ts';
import { consultationById, consultationOf, findComment, findConsultation, mayOnConsultation } from './consultation-of.ts';

const COMMENT_LENGTH = 20_000;
const SIGNATURE_LENGTH = 100;

/**
 * Anybody's comment, without an account. The receipt follows from the key that the sender made up, so that a second sending gets the
 * same receipt, and we keep only its hash.
 */
export const addComment: OpenAct<'addComment'> = async (scope, input) => {
  const { consultationId, text, clientMutationKey: key } = input;
  const row = await findConsultation(scope, 'Mutation.addComment', consultationId);
  if (!row) return notFound(consultationId, ['consultationId']);
  const signature = input.signature == null || input.signature.trim() === '' ? null : input.signature;
  const problems = found(
    textProblem(text, ['text'], COMMENT_LENGTH),
    signature === null ? undefined : textProblem(signature, ['signature'], SIGNATURE_LENGTH),
    textProblem(key, ['clientMutationKey'], 200),
  );
  if (problems.length > 0) return invalid(...problems);
  const receipt = createHash('sha256').update(`${consultationId}\n${key}`).digest('base64url');
  const receiptHash = hashOf(receipt);
  // Two sendings at once: the second waits here and then finds what the first has written.
  await scope.sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [receiptHash]);
  const before = await scope.entities.findOneBy(consultationComments, { receiptHash });
  if (before) {
    if (before.text !== text || before.signature !== signature) return refused('KeyReused', { firstUsedAt: before.at }, ['clientMutationKey']);
    return { __typename: 'CommentReceived', comment: before, receipt };
  }
  const id = scope.app.newId();
  const added = add(consultationOf(row, []), { id, text, at: scope.now });
  if (!added.ok) {
    return added.refusal.kind === 'commentEmpty' ? refused('CommentEmpty', {}, ['text']) : refused('DeadlinePassed', { deadline: row.endsAt });
  }
  const { jurisdictionId, projectId } = row;
  const comment: ConsultationCommentRow = {
    id,
    consultationId,
    jurisdictionId,
    projectId,
    text,
    signature,
    at: scope.now,
    receiptHash,
    verdict: null,
    answer: null,
    answeredBy: null,
    answeredAt: null,
  };
  await insertRow(scope.tx, consultationComments, comment);
  // What somebody said cannot be lost unseen: its hash is in the chain from now on.
  scope.record({ jurisdictionId, projectId, subject: id, content: { consultationId, text, signature }, isAnonymous: true });
  scope.tell('project', { jurisdictionId, projectId, payload: { consultationId } });
  return { __typename: 'CommentReceived', comment, receipt };
};

/** Every comment is answered once, in public. */
export const answerComment: Act<'answerComment'> = async (scope, { commentId, verdict, text }) => {
  const comment = await findComment(scope, commentId);
  const row = comment && (await must(scope.load(consultationById, comment.consultationId)));
  if (!comment || !row || !(await mayOnConsultation(scope, 'Mutation.answerComment', row))) return notFound(commentId, ['commentId']);
  const problems = found(textProblem(text, ['text'], COMMENT_LENGTH));
  if (problems.length > 0) return invalid(...problems);
  const by = { by: scope.caller.personId, at: scope.now };
  const given: CommentAnswer = verdict === 'accepted' ? { verdict, ...by, note: text } : { verdict, ...by, reason: text };
  const answered = answer(consultationOf(row, [comment]), commentId, given);
  if (!answered.ok) {
    const { refusal } = answered;
    switch (refusal.kind) {
      case 'closed':
        return refused('ConsultationClosed', { doneAt: refusal.at });
      case 'answeredAlready':
        return refused('AnsweredAlready', { doneAt: refusal.answer.at, doneBy: await must(scope.load(personById, refusal.answer.by)) });
      case 'reasonMissing':
        return refused('ReasonMissing', {}, ['text']);
      default:
        throw new Error(`An answer is not refused for ${refusal.kind}`);
    }
  }
  const changes = { verdict, answer: text, answeredBy: partyOf(scope.caller), answeredAt: scope.now };
  await scope.entities.update(consultationComments, { id: commentId }, changes);
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: commentId, content: { verdict, text } });
  scope.tell('project', { jurisdictionId, projectId, payload: { consultationId: row.id } });
  return { __typename: 'Comment', ...comment, ...changes };
};

/** What became of one's comment, by the receipt that one was given. */
export const commentByReceipt: OpenRead<'commentByReceipt'> = async ({ entities }, { receipt }) => {
  if (receipt.length > SIGNATURE_LENGTH) return null;
  return entities.findOneBy(consultationComments, { receiptHash: hashOf(receipt) });
};

const hashOf = (receipt: string): string => createHash('sha256').update(receipt).digest('hex');
