import { calls, insertRow } from '@shixiao/persistence';
import { editCall, isReasonGiven } from '@shixiao/collaboration';
import type { Act } from '../operations.ts';
import { startProcess, step } from '../process/running.ts';
import { refused } from '../refusal.ts';
import { announce, storeCall, takeCall } from './change-call.ts';
import { callOf } from './call-of.ts';

/** Begins a call: a process of its own, at its first step. */
export const draftCall: Act<'draftCall'> = async (scope, { title }) => {
  const { caller, now, app } = scope;
  if (!isReasonGiven(title)) {
    return refused('InputInvalid', { inputProblems: [{ path: ['title'], kind: 'required', limit: null }] }, ['title']);
  }
  const id = app.newId();
  const instanceId = app.newId();
  const { jurisdictionId, organisationId: authorityId } = caller;
  const row = {
    id,
    jurisdictionId,
    authorityId,
    instanceId: null,
    content: { title, need: '', wanted: [], criteria: [], closesAt: null },
    stage: { name: 'draft' },
    stageName: 'draft',
    handedInBy: null,
    handedInAt: null,
    returnedBecause: null,
    version: 1,
    createdBy: caller.personId,
    createdAt: now,
    changedBy: caller.personId,
    changedAt: now,
  } as const;
  const place = { instanceId, jurisdictionId, projectId: null, authorityId, leadOrganisationId: null, verifierOrganisationId: null };
  await startProcess(scope, place, 'marketLedProject', { callId: id, jurisdiction: jurisdictionId });
  await insertRow(scope.tx, calls, { ...row, instanceId });
  announce(scope, { ...row, instanceId });
  return { __typename: 'Call', ...row, instanceId };
};

export const saveCallDraft: Act<'saveCallDraft'> = async (scope, input) => {
  const taken = await takeCall(scope, 'Mutation.saveCallDraft', input);
  if (!taken.ok) return taken.answer;
  const { row } = taken.value;
  if (row.handedInAt !== null) return refused('CallLocked', { callStage: 'inReview' });
  const edited = editCall(callOf(row), {
    title: input.title,
    need: input.need,
    wanted: input.wantedIndicators.map(({ id, name, unit }) => ({ id, name, unit })),
    criteria: input.criteria.map(({ id, name, weight }) => ({ id, name, weight: Number(weight) })),
    closesAt: input.closesAt ?? row.createdAt,
  });
  if (!edited.ok) return refused('CallLocked', { callStage: row.stageName });
  const { content } = edited.value;
  return storeCall(scope, row, edited.value, { content: { ...content, closesAt: input.closesAt ?? null } });
};

/** A draft that nobody needs goes; the process that it began is cancelled and stays on record. */
export const discardCallDraft: Act<'discardCallDraft'> = async (scope, input) => {
  const taken = await takeCall(scope, 'Mutation.discardCallDraft', input);
  if (!taken.ok) return taken.answer;
  const { row, running } = taken.value;
  if (row.stageName !== 'draft') return refused('CallLocked', { callStage: row.stageName });
  if (row.handedInAt !== null) return refused('CallLocked', { callStage: 'inReview' });
  const done = await step(scope, running, { type: 'cancel', reason: 'discardCallDraft' });
  if (!done.done) throw new Error(`Call ${row.id} is not cancelled: ${JSON.stringify(done.rejected)}`);
  announce(scope, row);
  await scope.entities.delete(calls, { id: row.id });
  return { __typename: 'Discarded', id: row.id };
};
