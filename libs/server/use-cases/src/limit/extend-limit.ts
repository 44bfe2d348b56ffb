import { extendClock } from '@shixiao/collaboration';
import type { ClockRefusal, LimitName } from '@shixiao/collaboration';
import type { ClockRow } from '@shixiao/persistence';
import { clocks } from '@shixiao/persistence';
import { calendarOf } from '../calendar/calendar.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import type { CallerActScope } from '../scope.ts';
import { keepClock } from './follow-limits.ts';

export type Extended = { readonly ok: true; readonly row: ClockRow } | { readonly ok: false; readonly refusal: ClockRefusal | { readonly kind: 'noClock' } };

/**
 * The one extension of a limit that runs on a project. The law's clock is extended; what was promised was promised. The process
 * is told by whoever calls (`extensionGranted`).
 */
export async function extendLimit(scope: CallerActScope, projectId: string, name: LimitName, extension: { readonly days: number; readonly reason: string }): Promise<Extended> {
  const rows = await scope.entities.find(clocks, { where: { projectId, name }, order: { id: 'DESC' }, take: 1 });
  const [row] = rows;
  const jurisdiction = row && (await scope.load(jurisdictionById, row.jurisdictionId));
  if (!row || !jurisdiction) return { ok: false, refusal: { kind: 'noClock' } };
  const extended = extendClock(row.statutory, { ...extension, approvedBy: scope.caller.personId, at: scope.now }, calendarOf(jurisdiction));
  if (!extended.ok) return { ok: false, refusal: extended.refusal };
  return { ok: true, row: await keepClock(scope, row, { statutory: extended.value, promised: row.promised }) };
}
