-- Whom the system has reminded, and when a line went out with a digest.

-- A task's light that was told to whoever has the task: each once.
create table task_reminder (
  instance_id uuid not null,
  item integer not null,
  light text not null constraint task_reminder_light_known check (light in ('yellow', 'red')),
  jurisdiction_id uuid not null constraint task_reminder_in_jurisdiction references jurisdiction (id),
  project_id uuid,
  at timestamptz not null,
  constraint task_reminder_key primary key (instance_id, item, light),
  constraint task_reminder_of_task foreign key (instance_id, item) references task (instance_id, item)
);

create index clock_by_yellow on clock (yellow_at) where phase = 'running';
create index task_open_by_due on task (due_at) where status = 'open';

-- Until then a line waits for the hour that its reader has chosen; `day` becomes the day of the digest.
alter table digest_item add column issued_at timestamptz;
create index digest_item_waiting on digest_item (person_id) where issued_at is null;
