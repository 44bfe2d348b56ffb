import { addWorkingDays, dayAt, isBefore, isWorkingDay, startOfDay } from '@shixiao/collaboration';
import type { Day, Instant, WorkingCalendar } from '@shixiao/collaboration';
import type { Application } from '../application.ts';
import { calendarOf } from '../calendar/calendar.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import { performByItself } from '../perform.ts';
import type { ActScope } from '../scope.ts';
import { USUAL, wishesByPerson } from '../session/preferences.ts';
import { later } from '../session/sessions.ts';

const HOUR = 3_600_000;
const PEOPLE_AT_ONCE = 200;

interface Waiting {
  readonly id: string;
  readonly personId: string;
  readonly jurisdictionId: string;
  readonly at: Instant;
}

/**
 * Sends digests out: the lines that have waited for the hour their reader has chosen, of the next working day. Done twice it has the same
 * effect as once; where nobody did it for days, each line still gets the day that it should have come. Answers how many lines.
 */
export async function issueDigests(app: Application): Promise<number> {
  let issued = 0;
  for (let people = await peopleAfter(app, null); people.length > 0; people = await peopleAfter(app, people.at(-1) ?? null)) {
    issued += await performByItself(app, 'issueDigests', (scope) => issue(scope, people));
  }
  return issued;
}

async function peopleAfter({ database }: Application, last: string | null): Promise<readonly string[]> {
  const { rows } = await database.read((sql) =>
    sql.query<{ id: string }>(
      `select distinct person_id as id from digest_item where issued_at is null and ($1::uuid is null or person_id > $1) order by person_id limit $2`,
      [last, PEOPLE_AT_ONCE],
    ),
  );
  return rows.map(({ id }) => id);
}

async function issue(scope: ActScope, people: readonly string[]): Promise<number> {
  const { rows } = await scope.sql.query<Waiting>(
    `select id, person_id as "personId", jurisdiction_id as "jurisdictionId", at from digest_item
      where issued_at is null and person_id = any ($1::uuid[]) for no key update skip locked`,
    [people],
  );
  const due: { readonly id: string; readonly day: Day }[] = [];
  for (const { id, personId, jurisdictionId, at } of rows) {
    const jurisdiction = await scope.load(jurisdictionById, jurisdictionId);
    if (!jurisdiction) throw new Error(`There is no jurisdiction ${jurisdictionId}`);
    const { digestHour } = (await scope.load(wishesByPerson, personId)) ?? USUAL;
    const next = digestAfter(at, digestHour, calendarOf(jurisdiction));
    if (!isBefore(scope.now, next.at)) due.push({ id, day: next.day });
  }
  if (due.length === 0) return 0;
  const { rowCount } = await scope.sql.query(
    `update digest_item d set day = due.day, issued_at = $2 from json_to_recordset($1::json) as due (id uuid, day date)
      where d.id = due.id and d.issued_at is null`,
    [JSON.stringify(due), scope.now],
  );
  return rowCount ?? 0;
}

/** The first digest that is not before an instant: at an hour of the jurisdiction's day, on working days. */
export function digestAfter(instant: Instant, hour: number, calendar: WorkingCalendar): { readonly day: Day; readonly at: Instant } {
  const { offsetMinutes } = calendar;
  const on = (day: Day) => ({ day, at: later(startOfDay(day, offsetMinutes), hour * HOUR) });
  const today = dayAt(instant, offsetMinutes);
  const first = on(today);
  if (isWorkingDay(calendar, today) && !isBefore(first.at, instant)) return first;
  return on(addWorkingDays(calendar, today, 1));
}
