/**
 * The two statements that store an act: one round trip writes the state, the records and every row that follows from them.
 *
 * `$1` id, `$2` records, `$3` how many they are, `$4` state, `$5` and `$6` model, `$7` phase, `$8` time, `$9` actor, `$10` the
 * projections as one JSON text.
 */

const VALUES = `act as (select $10::json as rows)`;

/** What both statements do once `saved` names the instance; it is empty when somebody else was faster, and nothing is done. */
const REST = `
  history as (
    insert into process_record (instance_id, sequence, jurisdiction_id, project_id, at, actor, record)
    select id, before + number, jurisdiction_id, project_id, $8::timestamptz, $9::text, body
    from saved, jsonb_array_elements($2::jsonb) with ordinality as it (body, number)),
  tasks_opened as (
    insert into task (instance_id, jurisdiction_id, project_id, item, element, assignee, candidate_groups, candidate_users,
      due_at, follow_up_at, priority, status, opened_at, closed_at, closed_by)
    select id, jurisdiction_id, project_id, it.item, it.element, it.assignee, it.candidate_groups, it.candidate_users,
      it.due_at, it.follow_up_at, it.priority, it.status, it.opened_at, it.closed_at, it.closed_by
    from saved, act, json_to_recordset(rows -> 'tasksOpened') as it (item integer, element text, assignee text,
      candidate_groups text[], candidate_users text[], due_at timestamptz, follow_up_at timestamptz, priority integer,
      status text, opened_at timestamptz, closed_at timestamptz, closed_by text)),
  tasks_changed as (
    update task set
      assignee = case when it.fields is null then task.assignee else it.fields ->> 'assignee' end,
      candidate_groups = case when it.fields is null then task.candidate_groups
        else array(select json_array_elements_text(it.fields -> 'candidate_groups')) end,
      candidate_users = case when it.fields is null then task.candidate_users
        else array(select json_array_elements_text(it.fields -> 'candidate_users')) end,
      due_at = case when it.fields is null then task.due_at else (it.fields ->> 'due_at')::timestamptz end,
      follow_up_at = case when it.fields is null then task.follow_up_at else (it.fields ->> 'follow_up_at')::timestamptz end,
      priority = case when it.fields is null then task.priority else (it.fields ->> 'priority')::integer end,
      status = coalesce(it.closing ->> 'status', task.status),
      closed_at = coalesce((it.closing ->> 'closed_at')::timestamptz, task.closed_at),
      closed_by = coalesce(it.closing ->> 'closed_by', task.closed_by)
    from saved, act, json_to_recordset(rows -> 'tasksChanged') as it (item integer, fields json, closing json)
    where task.instance_id = saved.id and task.item = it.item),
  timers_closed as (
    delete from timer using saved, act, json_array_elements_text(rows -> 'subscriptionsClosed') as it (item)
    where instance_id = saved.id and timer.item = it.item::integer),
  subscriptions_closed as (
    delete from subscription using saved, act, json_array_elements_text(rows -> 'subscriptionsClosed') as it (item)
    where instance_id = saved.id and subscription.item = it.item::integer),
  timers_set as (
    insert into timer (instance_id, jurisdiction_id, project_id, item, element, due_at)
    select id, jurisdiction_id, project_id, it.item, it.element, it.due_at
    from saved, act, json_to_recordset(rows -> 'timersSet') as it (item integer, element text, due_at timestamptz)
    on conflict (instance_id, item) do update set element = excluded.element, due_at = excluded.due_at),
  subscriptions_opened as (
    insert into subscription (instance_id, jurisdiction_id, project_id, item, element, kind, name, correlation_key)
    select id, jurisdiction_id, project_id, it.item, it.element, it.kind, it.name, it.correlation_key
    from saved, act, json_to_recordset(rows -> 'subscriptionsOpened') as it (item integer, element text, kind text, name text,
      correlation_key text)),
  jobs_closed as (
    delete from job using saved, act, json_array_elements_text(rows -> 'jobsClosed') as it (item)
    where instance_id = saved.id and job.item = it.item::integer),
  jobs_changed as (
    update job set retries = it.retries, retry_at = it.retry_at
    from saved, act, json_to_recordset(rows -> 'jobsChanged') as it (item integer, retries integer, retry_at timestamptz)
    where job.instance_id = saved.id and job.item = it.item),
  jobs_opened as (
    insert into job (instance_id, jurisdiction_id, project_id, item, element, type, headers, retries, retry_at)
    select id, jurisdiction_id, project_id, it.item, it.element, it.type, it.headers, it.retries, it.retry_at
    from saved, act, json_to_recordset(rows -> 'jobsOpened') as it (item integer, element text, type text, headers jsonb,
      retries integer, retry_at timestamptz)
    on conflict (instance_id, item) do update set element = excluded.element, type = excluded.type,
      headers = excluded.headers, retries = excluded.retries, retry_at = excluded.retry_at)
  select version, recorded from saved`;

/** `$11`, `$12`: jurisdiction and project. */
export const START = `with ${VALUES},
  saved as (
    insert into process_instance (id, jurisdiction_id, project_id, process_id, process_version, phase, version, recorded, state,
      started_at, changed_at)
    values ($1::uuid, $11::uuid, $12::uuid, $5::text, $6::integer, $7::text, 1, $3::integer, $4::jsonb, $8::timestamptz,
      $8::timestamptz)
    returning id, jurisdiction_id, project_id, version, recorded, 0 as before),${REST}`;

/** `$11`: the version that must still be there. */
export const CHANGE = `with ${VALUES},
  saved as (
    update process_instance set process_id = $5::text, process_version = $6::integer, phase = $7::text, version = version + 1,
      recorded = recorded + $3::integer, state = $4::jsonb, changed_at = $8::timestamptz
    where id = $1::uuid and version = $11::integer
    returning id, jurisdiction_id, project_id, version, recorded, recorded - $3::integer as before),${REST}`;

/** After a migration, `$2` as JSON: the items that wait and their elements' new names. */
export const RENAME = (['task', 'timer', 'subscription', 'job'] as const).map(
  (table) => `update ${table} set element = it.element from json_to_recordset($2::json) as it (item integer, element text)
    where ${table}.instance_id = $1::uuid and ${table}.item = it.item and ${table}.element <> it.element`,
);
