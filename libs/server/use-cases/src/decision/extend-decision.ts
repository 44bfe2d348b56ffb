import { endOf } from '@shixiao/collaboration';
import { calendarOf } from '../calendar/calendar.ts';
import { moveDecisionDeadline } from '../limit/decision-deadline.ts';
import { extendLimit } from '../limit/extend-limit.ts';
import type { Extended } from '../limit/extend-limit.ts';
import { jurisdictionById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { stepsNow } from '../process/complete-step.ts';
import { step } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { invalid } from '../proposal/input-problems.ts';
import { refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import type { CallerActScope } from '../scope.ts';
import { findMatter, matterNotFound, staleMatter, storeMatter, takeMatter } from './matter-of.ts';

/** Extends the time for deciding: once, before it ends, with a reason that the applicant is told (行政许可法 第四十二条). */
export const extendDecision: Act<'extendDecision'> = async (scope, input) => {
  const seen = await findMatter(scope, 'Mutation.extendDecision', input.matterId);
  if (!seen) return matterNotFound(input.matterId);
  const { project, running, row, decision } = await takeMatter(scope, seen);
  if (decision) return refused('LimitStopped', { doneAt: decision.decidedAt });
  if (scope.caller.organisationId !== project.authorityId) return refused('NotAllowed', { because: 'notTheAuthority' });
  const { days, reason } = input;
  const extended = await extendLimit(scope, project.id, 'decision', { days, reason });
  if (!extended.ok) return refusalToExtend(scope, running, extended.refusal);
  if (row.version !== input.expectedVersion) return staleMatter(scope, row);

  const variables = { extensionReason: reason };
  const granted = await step(scope, running, { type: 'correlateMessage', name: 'extensionGranted', key: project.id, variables });
  if (!granted.done) throw new Error(`The extension and the process disagree: ${JSON.stringify(granted.rejected)}`);
  const { statutory } = extended.row;
  const end = endOf(statutory, calendarOf(await must(scope.load(jurisdictionById, row.jurisdictionId))));
  // The model adds the most that the law allows; fewer days, or a pause, end on another day. A paused clock has none yet.
  if (end) await moveDecisionDeadline(scope, granted.running, end.lastDay);
  const extension = statutory.extension ?? null;
  putOnRecord(scope, project, { subject: row.id, content: { extension } });
  return storeMatter(scope, row, { extension });
};

async function refusalToExtend(scope: CallerActScope, running: Running, refusal: Extract<Extended, { readonly ok: false }>['refusal']) {
  switch (refusal.kind) {
    case 'noClock':
      return refused('NotAtThisStep', { steps: stepsNow(running) });
    case 'noExtensionAllowed':
      return refused('ExtensionNotAllowed', {});
    case 'alreadyExtended': {
      const { approvedBy, ...extension } = refusal.extension;
      return refused('ExtendedAlready', { extension: { ...extension, approvedBy: await must(scope.load(personById, approvedBy)) } });
    }
    case 'extensionTooLong':
      return refused('ExtensionTooLong', { days: refusal.days, allowedDays: refusal.allowed }, ['days']);
    case 'daysNotWhole':
      return invalid({ path: ['days'], kind: 'outOfRange' });
    case 'limitPassed':
      return refused('DeadlinePassed', { deadline: refusal.endedAt });
    case 'clockStopped':
      return refused('LimitStopped', { doneAt: refusal.at });
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    default:
      throw new Error(`${refusal.kind} does not keep anybody from extending`);
  }
}
