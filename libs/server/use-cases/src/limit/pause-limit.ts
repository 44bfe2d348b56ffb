import { endOf, pauseClock, resumeClock } from '@shixiao/collaboration';
import type { Clock, ClockRefusal } from '@shixiao/collaboration';
import type { ClockRow } from '@shixiao/persistence';
import { calendarOf } from '../calendar/calendar.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import type { Act } from '../operations.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { moveDecisionDeadline, putOffDecision } from './decision-deadline.ts';
import { takeLimit } from './find-limit.ts';
import { keepClock } from './follow-limits.ts';
import { statusRow } from './limit-backing.ts';

/** 中止, on a ground of the licensing law's article 45. Both clocks of the step stop together; a promise that has passed stays passed. */
export const pauseLimit: Act<'pauseLimit'> = async (scope, { limitId, ground, reason, expectedVersion }) => {
  const taken = await takeLimit(scope, 'pauseLimit', limitId, expectedVersion);
  if ('path' in taken) return taken;
  const { row, running, current } = taken;
  const calendar = await calendarFor(scope, row);
  const pause = { at: scope.now, ground, reason };
  const statutory = pauseClock(row.statutory, pause, calendar);
  if (!statutory.ok) return refusalToPause(statutory.refusal);
  const promised = row.promised && pauseClock(row.promised, pause, calendar);
  const kept = await keepClock(scope, row, {
    statutory: statutory.value,
    promised: promised ? (promised.ok ? promised.value : row.promised) : null,
    pausedBy: [...row.pausedBy, scope.caller.personId],
  });
  if (row.name === 'decision') await putOffDecision(scope, running);
  return changed(scope, kept, current.id, { ground, reason });
};

/** 恢复. What was left of the limit runs on. */
export const resumeLimit: Act<'resumeLimit'> = async (scope, { limitId, expectedVersion }) => {
  const taken = await takeLimit(scope, 'resumeLimit', limitId, expectedVersion);
  if ('path' in taken) return taken;
  const { row, running, current } = taken;
  const statutory = resumeClock(row.statutory, scope.now);
  if (!statutory.ok) return refusalToResume(statutory.refusal);
  const promised = row.promised && resumeClock(row.promised, scope.now);
  const kept = await keepClock(scope, row, {
    statutory: statutory.value,
    promised: promised ? (promised.ok ? promised.value : row.promised) : null,
  });
  const end = endOf(kept.statutory, await calendarFor(scope, row));
  if (row.name === 'decision' && end) await moveDecisionDeadline(scope, running, end.lastDay);
  return changed(scope, kept, current.id, {});
};

async function calendarFor(scope: CallerActScope, { jurisdictionId }: ClockRow) {
  const jurisdiction = await scope.load(jurisdictionById, jurisdictionId);
  if (!jurisdiction) throw new Error(`There is no jurisdiction ${jurisdictionId}`);
  return calendarOf(jurisdiction);
}

function changed(scope: CallerActScope, row: ClockRow, id: string, content: { readonly ground?: string; readonly reason?: string }) {
  const { jurisdictionId, projectId, name } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { name, ...content } });
  scope.tell('project', { jurisdictionId, projectId, payload: { limitId: row.id } });
  const isPromised = id.endsWith('.promised') && row.promised !== null;
  const clock: Clock = (isPromised ? row.promised : null) ?? row.statutory;
  return { ...statusRow(row, isPromised ? 'promised' : 'statutory', clock), __typename: 'LimitStatus' as const };
}

function refusalToPause(refusal: ClockRefusal) {
  switch (refusal.kind) {
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    case 'clockStopped':
      return refused('LimitStopped', { doneAt: refusal.at });
    case 'alreadyPaused':
      return refused('LimitPausedAlready', { pausedFrom: refusal.from });
    case 'limitPassed':
      return refused('DeadlinePassed', { deadline: refusal.endedAt });
    default:
      throw new Error(`${refusal.kind} does not keep anybody from pausing: time only grows`);
  }
}

function refusalToResume(refusal: ClockRefusal) {
  switch (refusal.kind) {
    case 'clockStopped':
      return refused('LimitStopped', { doneAt: refusal.at });
    case 'notPaused':
      return refused('LimitNotPaused', {});
    default:
      throw new Error(`${refusal.kind} does not keep anybody from resuming: time only grows`);
  }
}
