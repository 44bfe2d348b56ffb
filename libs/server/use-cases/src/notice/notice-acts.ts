import { markDone } from '@shixiao/collaboration';
import { changeRow, notices } from '@shixiao/persistence';
import type { NoticeRow } from '@shixiao/persistence';
import { personById } from '../lookup/directory.ts';
import { findProject, isUuid } from '../lookup/find-project.ts';
import type { Act } from '../operations.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { withinReach } from './reach.ts';
import { tellPeople } from './send.ts';
import { inLanguage } from './notice-fields.ts';

const LONGEST_TEXT = 2000;

/** Tells people something. Whether it asks for action is the rule's to say, and the answer names what was missing. */
export const sendNotice: Act<'sendNotice'> = async (scope, { text, ownerIds, dueAt, shownDoneBy, projectId }) => {
  const project = projectId == null ? undefined : await findProject(scope, 'Mutation.sendNotice', projectId);
  if (projectId != null && !project) return refused('NotFound', { id: projectId }, ['projectId']);
  if ([...text].length > LONGEST_TEXT) {
    return refused('InputInvalid', { inputProblems: [{ path: ['text'], kind: 'tooLong', limit: LONGEST_TEXT }] }, ['text']);
  }
  const unknown = await ownersUnknown(scope, ownerIds);
  if (unknown) return unknown;
  const { caller } = scope;
  const told = await tellPeople(scope, {
    jurisdictionId: project?.jurisdictionId ?? caller.jurisdictionId,
    projectId: project?.id ?? null,
    text: { written: text },
    ownerIds: [...new Set(ownerIds)],
    dueAt: dueAt ?? undefined,
    shownDoneBy: shownDoneBy == null ? undefined : { written: shownDoneBy },
    kind: 'information',
    by: caller,
  });
  if (!told.ok) {
    return told.refusal.kind === 'dueInThePast' ? refused('DueInThePast', { deadline: told.refusal.dueAt }, ['dueAt']) : refused('CommentEmpty', {}, ['text']);
  }
  scope.record({
    jurisdictionId: project?.jurisdictionId ?? caller.jurisdictionId,
    projectId: project?.id ?? null,
    subject: told.notices[0]?.id ?? told.lines[0]?.id ?? caller.personId,
    content: { text, ownerIds: [...ownerIds], dueAt: dueAt ?? null, shownDoneBy: shownDoneBy ?? null },
  });
  return {
    __typename: 'NoticeRouted',
    sent: [
      ...told.notices.map((row) => ({ ...row, __typename: 'ActionNotice' as const })),
      ...told.lines.map((row) => ({ ...row, __typename: 'DigestItem' as const })),
    ],
    lacks: told.lacks,
  };
};

async function ownersUnknown(scope: CallerActScope, ownerIds: readonly string[]) {
  const reached = await withinReach(scope, ownerIds);
  const inputProblems = reached.flatMap((isReached, index) =>
    isReached ? [] : [{ path: ['ownerIds', String(index)], kind: 'unknownId' as const, limit: null }],
  );
  return inputProblems.length === 0 ? undefined : refused('InputInvalid', { inputProblems }, ['ownerIds']);
}

/** Reading is kept apart from doing. */
export const markNoticeRead: Act<'markNoticeRead'> = async (scope, { noticeId }) => {
  const notice = await ownNotice(scope, noticeId);
  if (!notice) return refused('NotFound', { id: noticeId }, ['noticeId']);
  if (notice.readAt !== null) return { ...notice, __typename: 'ActionNotice' };
  await changeRow(scope, notices, notice, { readAt: scope.now });
  return { ...notice, readAt: scope.now, version: notice.version + 1, __typename: 'ActionNotice' };
};

/** 完成: by its owner, with what shows it. */
export const markNoticeDone: Act<'markNoticeDone'> = async (scope, { noticeId, proof }) => {
  const notice = await ownNotice(scope, noticeId);
  if (!notice) return refused('NotFound', { id: noticeId }, ['noticeId']);
  const { caller } = scope;
  const shownDoneBy = await inLanguage(scope, notice.shownDoneBy, notice.ownerId);
  const rule = markDone(
    {
      text: '',
      owner: notice.ownerId,
      dueAt: notice.dueAt,
      shownDoneBy,
      sentAt: notice.sentAt,
      ...(notice.doneAt !== null && { done: { at: notice.doneAt, by: notice.ownerId, proof: '' } }),
    },
    caller.personId,
    scope.now,
    proof,
  );
  if (!rule.ok) {
    if (rule.refusal.kind === 'doneAlready') return refused('DoneAlready', { doneAt: rule.refusal.at, doneBy: (await scope.load(personById, notice.ownerId)) ?? null });
    return refused('ProofMissing', { shownDoneBy }, ['proof']);
  }
  const done = { doneAt: scope.now, proof: { written: proof } };
  await changeRow(scope, notices, notice, done);
  scope.record({ jurisdictionId: notice.jurisdictionId, projectId: notice.projectId, subject: notice.id, content: { proof } });
  return { ...notice, ...done, version: notice.version + 1, __typename: 'ActionNotice' };
};

/** Others' notices are not there. Whoever holds the row waits for nobody: two answers to one notice come one after the other. */
async function ownNotice(scope: CallerActScope, id: string): Promise<NoticeRow | null> {
  if (!isUuid(id)) return null;
  return scope.entities.findOne(notices, { where: { id, ownerId: scope.caller.personId }, lock: { mode: 'pessimistic_write' } });
}
