import { openPause, statusOf } from '@shixiao/collaboration';
import { calendarOf } from '../calendar/calendar.ts';
import { jurisdictionById, personById } from '../lookup/directory.ts';
import type { Fields } from '../operations.ts';
import type { Scope } from '../scope.ts';
import { statusRow } from './limit-backing.ts';
import type { LimitStatusRow } from './limit-backing.ts';
import { mayChangeLimit } from './find-limit.ts';
import { sourceOf } from './limits-in-force.ts';

/** Every limit is shown in several fields; the days of a clock are counted once for all of them. A row belongs to one question. */
const standing = new WeakMap<LimitStatusRow, Promise<ReturnType<typeof statusOf>>>();

function stand(scope: Scope, limit: LimitStatusRow): Promise<ReturnType<typeof statusOf>> {
  const known = standing.get(limit) ?? reckon(scope, limit);
  standing.set(limit, known);
  return known;
}

async function reckon(scope: Scope, { row, clock }: LimitStatusRow): Promise<ReturnType<typeof statusOf>> {
  const jurisdiction = await scope.load(jurisdictionById, row.jurisdictionId);
  if (!jurisdiction) throw new Error(`There is no jurisdiction ${row.jurisdictionId}`);
  return statusOf(clock, scope.now, calendarOf(jurisdiction));
}

/** Stopped, paused and running are the same for both; only a promise that has passed is not paused any more. */
const isPausable = ({ clock }: LimitStatusRow): boolean => clock.stoppedAt === undefined && openPause(clock) === undefined;

export const limitFields = {
  TwoLimits: {
    statutory: ({ clock }) => statusRow(clock, 'statutory', clock.statutory),
    promised: ({ clock }) => (clock.promised ? statusRow(clock, 'promised', clock.promised) : null),
  },
  LimitStatus: {
    id: ({ id }) => id,
    version: ({ version }) => version,
    name: ({ row }) => row.name,
    allowed: ({ clock }) => clock.limit.span.count + (clock.extension?.days ?? 0),
    unit: ({ clock }) => clock.limit.span.unit,
    bound: ({ clock }) => clock.limit.bound,
    phase: async (limit, _args, scope) => (await stand(scope, limit)).phase,
    light: async (limit, _args, scope) => (await stand(scope, limit)).light,
    used: async (limit, _args, scope) => (await stand(scope, limit)).used,
    daysLeft: async (limit, _args, scope) => (await stand(scope, limit)).daysLeft,
    startedAt: ({ clock }) => clock.startedAt,
    endsAt: async (limit, _args, scope) => (await stand(scope, limit)).deadline?.endsAt ?? null,
    isProvisional: async (limit, _args, scope) => (await stand(scope, limit)).deadline?.provisional ?? false,
    stoppedAt: ({ clock }) => clock.stoppedAt ?? null,
    pauses: async ({ clock, row }, _args, scope) =>
      Promise.all(
        clock.pauses.map(async ({ from, to, ground, reason }, index) => {
          const by = row.pausedBy[index];
          return { from, to: to ?? null, ground, reason, pausedBy: (by ? await scope.load(personById, by) : undefined) ?? null };
        }),
      ),
    extension: async ({ clock }, _args, scope) => {
      if (!clock.extension) return null;
      const { days, reason, approvedBy, at } = clock.extension;
      const person = await scope.load(personById, approvedBy);
      return person ? { days, reason, approvedBy: person, at } : null;
    },
    atTheEnd: ({ clock }) => clock.limit.atTheEnd,
    // Cited as this release does; a clock keeps what was written when it began. A promise has no law behind it.
    source: ({ clock, row }) => (clock.limit.source === undefined ? null : (sourceOf(row.name) ?? null)),
    viewerCanPause: async (limit, _args, scope) => isPausable(limit) && (await stand(scope, limit)).light !== 'overdue' && mayChangeLimit(scope, 'pauseLimit', limit.row),
    viewerCanResume: async (limit, _args, scope) =>
      limit.clock.stoppedAt === undefined && openPause(limit.clock) !== undefined && mayChangeLimit(scope, 'resumeLimit', limit.row),
  },
} satisfies Fields;
