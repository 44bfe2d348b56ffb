-- Processes: the models that run, where each instance stands, how it came there, and what it waits for.

-- What is put on record stays. The right to change it is taken away as well (rights.sql); this holds even for the owner.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end $$;

create table deployed_model (
  process_id text not null,
  version integer not null constraint deployed_model_version_positive check (version > 0),
  version_tag text,
  xml text not null,
  -- DMN texts that the process was deployed with.
  decisions jsonb not null,
  deployed_at timestamptz not null,
  deployed_by text not null,
  constraint deployed_model_key primary key (process_id, version)
);
create trigger deployed_model_append_only before update or delete on deployed_model
  for each row execute function refuse_change();
create trigger deployed_model_not_emptied before truncate on deployed_model
  for each statement execute function refuse_change();

create table process_instance (
  id uuid constraint process_instance_key primary key,
  jurisdiction_id uuid not null constraint process_instance_in_jurisdiction references jurisdiction (id),
  -- Absent for a call, which belongs to no project.
  project_id uuid,
  process_id text not null,
  process_version integer not null,
  phase text not null constraint process_instance_phase_known
    check (phase in ('running', 'completed', 'terminated', 'cancelled')),
  -- Acts so far; whoever changes the instance names the one that they saw.
  version integer not null,
  -- Records so far.
  recorded integer not null,
  state jsonb not null,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  constraint process_instance_of_model foreign key (process_id, process_version) references deployed_model (process_id, version)
);
create index process_instance_by_project on process_instance (project_id);
create index process_instance_by_model on process_instance (process_id, process_version) where phase = 'running';

create table process_record (
  instance_id uuid not null constraint process_record_of_instance references process_instance (id),
  -- From 1, without gaps.
  sequence integer not null,
  jurisdiction_id uuid not null,
  project_id uuid,
  -- Of the act that the record belongs to.
  at timestamptz not null,
  actor text,
  record jsonb not null,
  constraint process_record_key primary key (instance_id, sequence)
);
create trigger process_record_append_only before update or delete on process_record
  for each row execute function refuse_change();
create trigger process_record_not_emptied before truncate on process_record
  for each statement execute function refuse_change();

create table task (
  instance_id uuid not null constraint task_of_instance references process_instance (id),
  item integer not null,
  jurisdiction_id uuid not null,
  project_id uuid,
  element text not null,
  assignee text,
  candidate_groups text[] not null,
  candidate_users text[] not null,
  due_at timestamptz,
  follow_up_at timestamptz,
  priority integer not null,
  status text not null constraint task_status_known check (status in ('open', 'completed', 'cancelled')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  constraint task_key primary key (instance_id, item),
  constraint task_closed_at_when_closed check ((status = 'open') = (closed_at is null))
);
create index task_open_by_assignee on task (assignee, due_at) where status = 'open';
create index task_open_by_group on task using gin (candidate_groups) where status = 'open' and assignee is null;
create index task_open_by_user on task using gin (candidate_users) where status = 'open' and assignee is null;
create index task_by_project on task (project_id);
create index task_closed_by_person on task (closed_by, closed_at) where status = 'completed';

create table timer (
  instance_id uuid not null constraint timer_of_instance references process_instance (id),
  item integer not null,
  jurisdiction_id uuid not null,
  project_id uuid,
  element text not null,
  due_at timestamptz not null,
  constraint timer_key primary key (instance_id, item)
);
create index timer_by_due on timer (due_at);

create table subscription (
  instance_id uuid not null constraint subscription_of_instance references process_instance (id),
  item integer not null,
  jurisdiction_id uuid not null,
  project_id uuid,
  element text not null,
  kind text not null constraint subscription_kind_known check (kind in ('message', 'signal')),
  name text not null,
  -- Messages: which of those that wait for the name is meant.
  correlation_key text,
  constraint subscription_key primary key (instance_id, item)
);
create index subscription_by_name on subscription (kind, name, correlation_key);

create table job (
  instance_id uuid not null constraint job_of_instance references process_instance (id),
  item integer not null,
  jurisdiction_id uuid not null,
  project_id uuid,
  element text not null,
  type text not null,
  headers jsonb not null,
  retries integer not null,
  retry_at timestamptz,
  constraint job_key primary key (instance_id, item)
);
create index job_by_type on job (type, retry_at);
