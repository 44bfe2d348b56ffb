import { closeConsultation as close, limitFor, openConsultation as open } from '@shixiao/collaboration';
import { changeRow, consultationComments, consultations, insertRow } from '@shixiao/persistence';
import type { ConsultationFile, ConsultationRow } from '@shixiao/persistence';
import { isReasonGiven } from '@shixiao/collaboration';
import { IsNull } from 'typeorm';
import { calendarOf } from '../calendar/calendar.ts';
import { conflictWith } from '../conflict.ts';
import { useUpload } from '../evidence/use-upload.ts';
import { jurisdictionById, personById, projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import { notFound } from '../proposal/change-proposal.ts';
import { found, invalid, textProblem, TITLE_LENGTH, wordsProblem } from '../proposal/input-problems.ts';
import { findProposal } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { consultationOf, findConsultation } from './consultation-of.ts';

const MOST_DAYS = 365;

/** Puts the draft before the public: as a rule for thirty days, for fewer only with a reason that is published along. */
export const openConsultation: Act<'openConsultation'> = async (scope, input) => {
  const proposal = await findProposal(scope, 'Mutation.openConsultation', input.proposalId);
  if (!proposal) return notFound(input.proposalId);
  const { jurisdictionId, projectId } = proposal;
  const { title, draft, days } = input;
  const shorterBecause = input.shorterBecause ?? '';
  const problems = found(
    wordsProblem(title, ['title'], TITLE_LENGTH),
    wordsProblem(draft, ['draft']),
    textProblem(shorterBecause, ['shorterBecause'], 2_000),
    days > MOST_DAYS ? { path: ['days'], kind: 'outOfRange', limit: MOST_DAYS } : undefined,
  );
  if (problems.length > 0) return invalid(...problems);
  const project = await must(scope.load(projectById, projectId));
  const running = await takeInHand(scope, placeOfProject(project));
  const before = await scope.entities.findOne(consultations, { where: { proposalId: proposal.id }, order: { startedAt: 'DESC' } });
  // One before the proposal was last handed in was on another text.
  if (before && proposal.submittedAt !== null && before.startedAt >= proposal.submittedAt) {
    const doneBy = await must(scope.load(personById, before.openedBy));
    return refused('DoneAlready', { doneAt: before.startedAt, doneBy });
  }
  if (proposal.stageName !== 'accepted') return refused('ProposalWrongStage', { proposalStage: proposal.stageName });
  const jurisdiction = await must(scope.load(jurisdictionById, jurisdictionId));
  const usual = limitFor('consultation').span.count;
  const opened = open({ days, shorterBecause, usual }, scope.now, calendarOf(jurisdiction));
  if (!opened.ok) {
    if (opened.refusal.kind === 'shorterWithoutReason') return refused('ShorterWithoutReason', { days, usualDays: usual }, ['days']);
    return invalid({ path: ['days'], kind: 'outOfRange' });
  }
  const draftFile = await fileOf(scope, input.uploadId, projectId);
  if (isRefusal(draftFile)) return draftFile;
  const published = opened.value.shorterBecause ?? null;
  const done = await completeStep(scope, running, {
    elements: ['publishConsultation'],
    variables: { shortenedDays: published === null ? null : days, shorteningReason: published },
  });
  if (isRefusal(done)) return done;
  const row: ConsultationRow = {
    id: scope.app.newId(),
    proposalId: proposal.id,
    jurisdictionId,
    projectId,
    title,
    draft,
    draftFile,
    startedAt: opened.value.openedAt,
    endsAt: opened.value.endsAt,
    shorterBecause: published,
    closedAt: null,
    adoptionSummary: null,
    version: 1,
    openedBy: scope.caller.personId,
    changedAt: scope.now,
  };
  await insertRow(scope.tx, consultations, row);
  const file = draftFile?.sha256 ?? null;
  const content = { title, draft, file, endsAt: row.endsAt, shorterBecause: published };
  scope.record({ jurisdictionId, projectId, subject: row.id, content, onBehalfOf: done.onBehalfOf });
  return { __typename: 'Consultation', ...row };
};

async function fileOf(scope: CallerActScope, uploadId: string | null | undefined, projectId: string) {
  if (uploadId == null) return null;
  const file = await useUpload(scope, uploadId, { usedAs: 'consultation', projectId });
  if (isRefusal(file)) return file;
  const { fileName, mediaType, size, sha256 } = file;
  if (sha256 === null) throw new Error(`Upload ${uploadId} is ready without a hash`);
  return { uploadId, fileName, mediaType, size, sha256 } satisfies ConsultationFile;
}

/** Over when its time is and every comment has its answer. */
export const closeConsultation: Act<'closeConsultation'> = async (scope, input) => {
  const { consultationId: id, adoptionSummary } = input;
  const seen = await findConsultation(scope, 'Mutation.closeConsultation', id);
  if (!seen) return notFound(id, ['consultationId']);
  const problems = found(textProblem(adoptionSummary, ['adoptionSummary']));
  if (problems.length > 0) return invalid(...problems);
  const running = await takeInHand(scope, placeOfProject(await must(scope.load(projectById, seen.projectId))));
  const row = await scope.entities.findOneOrFail(consultations, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row.closedAt !== null) return refused('ConsultationClosed', { doneAt: row.closedAt });
  if (row.version !== input.expectedVersion) {
    return conflictWith(scope, { __typename: 'Consultation', ...row }, { at: row.changedAt });
  }
  const unanswered = await scope.entities.findBy(consultationComments, { consultationId: id, verdict: IsNull() });
  const closed = close(consultationOf(row, unanswered), scope.now);
  if (!closed.ok) {
    const { refusal } = closed;
    if (refusal.kind === 'stillOpen') return refused('StillRunning', { endsAt: refusal.endsAt });
    return refused('CommentsUnanswered', { unansweredCount: unanswered.length });
  }
  if (!isReasonGiven(adoptionSummary)) return refused('ReasonMissing', {}, ['adoptionSummary']);
  const done = await completeStep(scope, running, { elements: ['answerComments'] });
  if (isRefusal(done)) return done;
  const changes = { closedAt: scope.now, adoptionSummary, changedAt: scope.now };
  const saved = await changeRow(scope.tx, consultations, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Consultation ${id} changed although it was locked`);
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: id, content: { adoptionSummary }, onBehalfOf: done.onBehalfOf });
  return { __typename: 'Consultation', ...row, ...changes, version: saved.version };
};
