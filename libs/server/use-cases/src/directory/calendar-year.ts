import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, dayAt, isDay, isReasonGiven, isWorkingDay } from '@shixiao/collaboration';
import type { CalendarDay, Operation } from '@shixiao/contract';
import { changeRow, jurisdictions as jurisdictionRows } from '@shixiao/persistence';
import type { JurisdictionRow } from '@shixiao/persistence';
import { calendarOf } from '../calendar/calendar.ts';
import type { CalendarOverrides } from '../calendar/calendar.ts';
import { conflictWith } from '../conflict.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import type { Act, OpenRead } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope, Scope } from '../scope.ts';

const HOLIDAYS: Readonly<Record<string, string>> = chineseDays.holidays;
const WORKDAYS: Readonly<Record<string, string>> = chineseDays.workdays;

export const calendar: OpenRead<'calendar'> = async (scope, { jurisdictionId, year }) => {
  const row = isUuid(jurisdictionId) ? await scope.load(jurisdictionById, jurisdictionId) : undefined;
  return row && year >= 1900 && year <= 2200 ? yearOf(scope, row, year) : null;
};

/** Decides one day otherwise than the State Council has, with a reason; never one that has passed. */
export const overrideCalendarDay: Act<'overrideCalendarDay'> = async (scope, input) => {
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  return change(scope, 'Mutation.overrideCalendarDay', input, (before) => ({
    ...without(before, input.day),
    [input.isWorkingDay ? 'makeUpWorkdays' : 'holidays']: [
      ...(without(before, input.day)[input.isWorkingDay ? 'makeUpWorkdays' : 'holidays'] ?? []),
      input.day,
    ],
    reasons: { ...before.reasons, [input.day]: input.reason },
  }));
};

export const clearCalendarOverride: Act<'clearCalendarOverride'> = async (scope, input) =>
  change(scope, 'Mutation.clearCalendarOverride', input, (before) => without(before, input.day));

interface ChangeInput {
  readonly jurisdictionId: string;
  readonly day: string;
  readonly expectedVersion: number;
}

async function change(
  scope: CallerActScope,
  operation: Operation,
  { jurisdictionId: id, day, expectedVersion }: ChangeInput,
  make: (before: CalendarOverrides) => CalendarOverrides,
) {
  const row = isUuid(id) ? await scope.load(jurisdictionById, id) : undefined;
  if (!row || !mayOn(scope.caller, operation, { jurisdictionId: id })) return refused('NotFound', { id }, ['jurisdictionId']);
  if (!isDay(day)) return refused('InputInvalid', { inputProblems: [{ path: ['day'], kind: 'notADay', limit: null }] }, ['day']);
  const { offsetMinutes } = calendarOf(row);
  if (day < dayAt(scope.now, offsetMinutes)) return refused('DueInThePast', { deadline: `${day}T00:00:00.000Z` }, ['day']);
  const year = Number(day.slice(0, 4));
  const stale = async (current: JurisdictionRow) =>
    conflictWith(scope, { __typename: 'CalendarYear', ...yearOf(scope, current, year) }, { at: scope.now });
  if (row.version !== expectedVersion) return stale(row);
  const overrides = make(row.calendar as CalendarOverrides);
  const saved = await changeRow(scope.tx, jurisdictionRows, row, { calendar: overrides as JurisdictionRow['calendar'] });
  if (saved.kind === 'conflict') return stale(await scope.entities.findOneByOrFail(jurisdictionRows, { id }));
  scope.record({ jurisdictionId: id, projectId: null, subject: id, content: overrides as JurisdictionRow['calendar'] });
  const after = { ...row, calendar: overrides as JurisdictionRow['calendar'], version: saved.version };
  return { __typename: 'CalendarYear' as const, ...yearOf(scope, after, year) };
}

function without({ holidays = [], makeUpWorkdays = [], reasons = {} }: CalendarOverrides, day: string): CalendarOverrides {
  const { [day]: _, ...others } = reasons;
  return {
    holidays: holidays.filter((it) => it !== day),
    makeUpWorkdays: makeUpWorkdays.filter((it) => it !== day),
    reasons: others,
  };
}

function yearOf(scope: Scope, row: JurisdictionRow, year: number) {
  const days: Omit<CalendarDay, '__typename'>[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(dayOf(row, day));
  return {
    id: `${row.id}.${year}`,
    version: row.version,
    jurisdiction: row,
    year,
    days,
    announcedThrough: calendarOf(row).announcedThrough ?? `${year}-01-01`,
    viewerCanOverride: mayOn(scope.caller, 'Mutation.overrideCalendarDay', { jurisdictionId: row.id }),
  };
}

function dayOf(row: JurisdictionRow, day: string): Omit<CalendarDay, '__typename'> {
  const { holidays = [], makeUpWorkdays = [], reasons = {} } = row.calendar as CalendarOverrides;
  const working = isWorkingDay(calendarOf(row), day);
  const named = HOLIDAYS[day] ?? WORKDAYS[day];
  const [en, zh] = named?.split(',') ?? [];
  const label = zh !== undefined && en !== undefined ? { __typename: 'Sentence' as const, zh, en } : null;
  const kind = ((): CalendarDay['kind'] => {
    if (holidays.includes(day)) return 'localHoliday';
    if (makeUpWorkdays.includes(day)) return 'localWorkday';
    if (HOLIDAYS[day] !== undefined) return 'statutoryHoliday';
    if (WORKDAYS[day] !== undefined) return 'makeUpWorkday';
    return working ? 'workday' : 'weekend';
  })();
  return { day, isWorkingDay: working, kind, label, reason: reasons[day] ?? null };
}
