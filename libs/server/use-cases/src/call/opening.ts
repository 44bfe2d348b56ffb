import { callProblems, dayAt, isReasonGiven, openCall as open, postponeClosing, withdrawCall as withdraw } from '@shixiao/collaboration';
import type { CallRow } from '@shixiao/persistence';
import { calendarOf } from '../calendar/calendar.ts';
import { jurisdictionById, personById } from '../lookup/directory.ts';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { step } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { announce, storeCall, takeCall } from './change-call.ts';
import { callOf, shown, shownStage } from './call-of.ts';

/** The case officer says that it is ready; from here on it waits for the approver. */
export const handInCall: Act<'handInCall'> = async (scope, input) => {
  const taken = await takeCall(scope, 'Mutation.handInCall', input);
  if (!taken.ok) return taken.answer;
  const { row, running } = taken.value;
  if (row.stageName !== 'draft' || row.handedInAt !== null) return refused('CallLocked', { callStage: shownStage(row) });
  const problems = callProblems(callOf(row).content, scope.now);
  if (problems.length > 0) return refused('CallNotReady', { callProblems: shown(problems, row.content) });
  const closesOn = await closingDay(scope, row);
  await mustComplete(scope, running, 'draftCall', { closesOn });
  const handedIn = { handedInBy: scope.caller.personId, handedInAt: scope.now, returnedBecause: null };
  announce(scope, row);
  return storeCall(scope, row, callOf(row), handedIn);
};

/** Opens the call: from now on criteria and everything else are locked. Whoever handed it in does not open it as well. */
export const openCall: Act<'openCall'> = async (scope, input) => {
  const taken = await takeCall(scope, 'Mutation.openCall', input);
  if (!taken.ok) return taken.answer;
  const { row, running } = taken.value;
  if (row.handedInAt === null) return refused('CallLocked', { callStage: shownStage(row) });
  const person = row.handedInBy === null ? undefined : await scope.load(personById, row.handedInBy);
  if (person?.id === scope.caller.personId) return refused('SamePerson', { parts: ['reporter', 'judge'], person });
  const opened = open(callOf(row), scope.caller.personId, scope.now);
  if (!opened.ok) {
    if (opened.refusal.kind === 'callNotReady') return refused('CallNotReady', { callProblems: shown(opened.refusal.problems, row.content) });
    return refused('CallLocked', { callStage: shownStage(row) });
  }
  await mustComplete(scope, running, 'reviewCall', { outcome: 'open' });
  announce(scope, row);
  return storeCall(scope, row, opened.value);
};

/** Sends it back to be worked on. */
export const returnCall: Act<'returnCall'> = async (scope, input) => {
  const taken = await takeCall(scope, 'Mutation.returnCall', input);
  if (!taken.ok) return taken.answer;
  const { row, running } = taken.value;
  if (row.stageName !== 'draft' || row.handedInAt === null) return refused('CallLocked', { callStage: shownStage(row) });
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  await mustComplete(scope, running, 'reviewCall', { outcome: 'return' });
  announce(scope, row, input.reason);
  return storeCall(scope, row, callOf(row), { handedInAt: null, handedInBy: null, returnedBecause: input.reason });
};

/** More time for everybody. The process waits anew, for the later day. */
export const postponeCallClosing: Act<'postponeCallClosing'> = async (scope, input) => {
  const taken = await takeCall(scope, 'Mutation.postponeCallClosing', input);
  if (!taken.ok) return taken.answer;
  const { row, running } = taken.value;
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  const postponed = postponeClosing(callOf(row), input.closesAt);
  if (!postponed.ok) {
    if (postponed.refusal.kind === 'closingNotLater') return refused('ClosingNotLater', { currentClosing: postponed.refusal.closesAt }, ['closesAt']);
    return refused('CallNotOpen', { callStage: shownStage(row) });
  }
  const later = { ...row, content: postponed.value.content };
  await waitUntil(scope, running, await closingDay(scope, later), input.reason);
  announce(scope, later, input.reason);
  return storeCall(scope, row, postponed.value);
};

/** Takes an open call back; what it began ends with it. */
export const withdrawCall: Act<'withdrawCall'> = async (scope, input) => {
  const taken = await takeCall(scope, 'Mutation.withdrawCall', input);
  if (!taken.ok) return taken.answer;
  const { row, running } = taken.value;
  const withdrawn = withdraw(callOf(row), scope.now, input.reason);
  if (!withdrawn.ok) {
    if (withdrawn.refusal.kind === 'reasonMissing') return refused('ReasonMissing', {}, ['reason']);
    return refused('CallNotOpen', { callStage: shownStage(row) });
  }
  const done = await step(scope, running, { type: 'cancel', reason: input.reason });
  if (!done.done) throw new Error(`Call ${row.id} is not cancelled: ${JSON.stringify(done.rejected)}`);
  announce(scope, row, input.reason);
  return storeCall(scope, row, withdrawn.value);
};

/** The process counts whole days and ends with the last; a call that closes at midnight has the day before as its last. */
async function closingDay(scope: CallerActScope, { jurisdictionId, content }: CallRow): Promise<string> {
  const jurisdiction = await scope.load(jurisdictionById, jurisdictionId);
  if (!jurisdiction || content.closesAt === null) throw new Error('A call that closes has a jurisdiction and a time');
  const { offsetMinutes } = calendarOf(jurisdiction);
  return dayAt(new Date(Date.parse(content.closesAt) - 1).toISOString(), offsetMinutes);
}

async function mustComplete(scope: CallerActScope, running: Running, element: string, variables: Record<string, string>) {
  const done = await completeStep(scope, running, { elements: [element], variables });
  if (isRefusal(done)) throw new Error(`The call's row and its process disagree at ${element}: ${JSON.stringify(done)}`);
  return done;
}

async function waitUntil(scope: CallerActScope, running: Running, closesOn: string, reason: string): Promise<void> {
  const items = running.instance.state.items.flat();
  const waiting = items.find(({ element, kind }) => element === 'callClosing' && kind !== 'subscription');
  const call = items[0]?.variables?.call;
  if (!waiting) throw new Error(`The process ${running.place.instanceId} does not wait for the closing`);
  const variables = { call: { ...(typeof call === 'object' ? call : {}), closesOn } };
  const told = await step(scope, running, { type: 'setVariables', variables });
  if (!told.done) throw new Error(JSON.stringify(told.rejected));
  const moved = await step(scope, told.running, { type: 'modify', cancel: [waiting.id], start: [{ element: 'callClosing' }], reason });
  if (!moved.done) throw new Error(JSON.stringify(moved.rejected));
}
