import type { WorklistView } from '@shixiao/contract';
import { TASK_COLUMNS } from './task-key.ts';

/**
 * A worklist is one statement whatever its length: the view picks keys by an index, then each task gets its light and due time from
 * its clock, or, where a step has no clock but a due date, from the share of the time that has gone.
 *
 * `$1` now, `$2` the caller, `$3` the caller and all whom they stand in for, `$4` groups, `$5` stand-ins as JSON.
 */

/** Keys of a view: narrow enough for an index, not yet exact. */
const KEYS: Readonly<Record<WorklistView, string>> = {
  mine: `select instance_id, item from task where status = 'open' and assignee = any ($3::text[])
    union select instance_id, item from task_work where holders && $3::text[]`,
  group: `select instance_id, item from task where status = 'open' and assignee is null and candidate_groups && $4::text[]
    union select instance_id, item from task where status = 'open' and assignee is null and candidate_users && $3::text[]`,
  copied: `select instance_id, item from task_work where copied_to && array[$2::text]`,
  submitted: `select instance_id, item from task_work where submitted_by = $2::text
    union select instance_id, item from task where status = 'open' and assignee = $2::text`,
  done: `select instance_id, item from task where status = 'completed' and closed_by = $2::text`,
};

/** Whoever stands in for a person sees those of their tasks that the delegation reaches. */
const STOOD_IN_FOR = `exists (select from json_to_recordset($5::json) as s (person text, groups text[], tasks text[])
  where s.person = any (coalesce(w.holders, array[t.assignee]))
    and (s.groups && t.candidate_groups or t.instance_id || '.' || t.item = any (s.tasks)))`;

const HELD_BY_CALLER = `coalesce($2::text = any (coalesce(w.holders, array[t.assignee])), false)`;

const CONDITIONS: Readonly<Record<WorklistView, string>> = {
  mine: `t.status = 'open' and (${HELD_BY_CALLER} or ${STOOD_IN_FOR})`,
  group: `true`,
  copied: `true`,
  submitted: `t.status = 'open' and not ${HELD_BY_CALLER} and (w.submitted_by = $2::text or w.holders is not null)`,
  done: `true`,
};

const TIME_LIGHT = `case
  when c.id is null and t.due_at is null then null
  when c.held_light is not null then c.held_light
  when $1::timestamptz >= coalesce(c.ends_at, t.due_at) then 'overdue'
  when $1::timestamptz >= coalesce(c.red_at, t.opened_at + (t.due_at - t.opened_at) * 0.9) then 'red'
  when $1::timestamptz >= coalesce(c.yellow_at, t.opened_at + (t.due_at - t.opened_at) * 0.5) then 'yellow'
  else 'green' end`;

/** Light, then time, then the key, as numbers that grow: so that one comparison of rows goes on after a cursor. */
const PLACE: Readonly<Record<'byClock' | 'byEnd', string>> = {
  byClock: `case light when 'overdue' then 0 when 'red' then 1 when 'yellow' then 2 when 'green' then 3 else 4 end as rank,
    coalesce((extract(epoch from due) * 1000)::bigint, 9000000000000000) as moment`,
  byEnd: `0 as rank, -(extract(epoch from "closedAt") * 1000)::bigint as moment`,
};

/** Not every view asks for every value; this says what kind each is of. */
const ASKED = 'asked as (select $1::timestamptz, $2::text, $3::text[], $4::text[], $5::json)';

const LISTED = (view: WorklistView): string => `with ${ASKED}, keys as (${KEYS[view]}),
  listed as (
    select ${TASK_COLUMNS}, ${TIME_LIGHT} as light, case when c.id is null then t.due_at else c.ends_at end as due
    from keys join task t using (instance_id, item)
    left join task_work w using (instance_id, item)
    left join clock c on c.instance_id = t.instance_id and c.item = t.item
    where ${CONDITIONS[view]})`;

/**
 * `$6` lights, `$7` elements, `$8` project, `$9` text, `$10` elements whose names hold the text, `$11`–`$14` the place to go on from,
 * `$15` how many.
 */
export const pageStatement = (view: WorklistView): string => `${LISTED(view)},
  placed as (select *, ${PLACE[view === 'done' ? 'byEnd' : 'byClock']} from listed)
  select * from placed
  where ($6::text[] is null or light = any ($6)) and ($7::text[] is null or element = any ($7)) and ($8::uuid is null or "projectId" = $8)
    and ($9::text is null or element = any ($10::text[])
      or exists (select from project p where p.id = placed."projectId" and p.title ilike $9)
      or exists (select from call k where placed."projectId" is null and k.instance_id = placed."instanceId" and k.content ->> 'title' ilike $9))
    and ($11::integer is null or (rank, moment, "instanceId", item) > ($11, $12::bigint, $13::uuid, $14::integer))
  order by rank, moment, "instanceId", item limit $15`;

export const countStatement = (view: WorklistView): string => `${LISTED(view)} select light, count(*)::integer as count from listed group by light`;
