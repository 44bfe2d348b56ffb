-- What people do with tasks, the clocks that run on them, what they are told, and what it costs them.

create extension if not exists pg_trgm;

-- Beside each task: whoever signs, helps, was let know. The task itself is the process's own row.
create table task_work (
  instance_id uuid not null,
  item integer not null,
  jurisdiction_id uuid not null constraint task_work_in_jurisdiction references jurisdiction (id),
  project_id uuid,
  -- The rules' own state; absent until somebody does more than take it.
  sign_off jsonb,
  -- Whether several people sign, or one person has it.
  several_sign boolean not null,
  -- Who has it now, where that is not whom the process names.
  holders text[],
  copied_to text[] not null,
  -- Whose act led to it; absent where the process came here by itself.
  submitted_by text,
  urged_at timestamptz,
  -- How it ended where the process only says that it was cancelled.
  ended_as text constraint task_work_ending_known check (ended_as in ('returned', 'withdrawn')),
  ended_reason text,
  done_by text,
  done_for text,
  done_in_organisation text,
  -- What was handed in with its form.
  filled jsonb,
  -- Which of several the task is about: a milestone, a blocker, a plan change; as the process names it.
  about text,
  version integer not null,
  changed_by text,
  changed_at timestamptz not null,
  constraint task_work_key primary key (instance_id, item),
  constraint task_work_of_task foreign key (instance_id, item) references task (instance_id, item),
  constraint task_work_ending_has_reason check ((ended_as is null) = (ended_reason is null))
);
create index task_work_by_holder on task_work using gin (holders);
create index task_work_by_copy on task_work using gin (copied_to);
create index task_work_by_submitter on task_work (submitted_by, changed_at);

-- What somebody has filled in and not handed in. It belongs to the person, and outlives the session.
create table task_draft (
  instance_id uuid not null,
  item integer not null,
  person_id uuid not null constraint task_draft_of_person references person (id),
  jurisdiction_id uuid not null constraint task_draft_in_jurisdiction references jurisdiction (id),
  project_id uuid,
  content jsonb not null,
  saved_at timestamptz not null,
  constraint task_draft_key primary key (instance_id, item, person_id),
  constraint task_draft_of_task foreign key (instance_id, item) references task (instance_id, item)
);

-- The statutory and the promised clock of one step, and from when its light changes: so that a worklist is ordered by time
-- alone, without counting working days.
create table clock (
  id uuid constraint clock_key primary key,
  jurisdiction_id uuid not null constraint clock_in_jurisdiction references jurisdiction (id),
  project_id uuid,
  instance_id uuid not null constraint clock_of_instance references process_instance (id),
  item integer not null,
  element text not null,
  name text not null,
  statutory jsonb not null,
  promised jsonb,
  -- Person by pause, in the order of the pauses.
  paused_by jsonb not null,
  phase text not null constraint clock_phase_known check (phase in ('running', 'paused', 'stopped')),
  -- Of the nearer of the two; absent while they are paused.
  yellow_at timestamptz,
  red_at timestamptz,
  ends_at timestamptz,
  -- The light at which it stopped, or pauses.
  held_light text constraint clock_light_known check (held_light in ('green', 'yellow', 'red', 'overdue')),
  version integer not null,
  changed_by uuid constraint clock_changed_by references person (id),
  changed_at timestamptz not null,
  constraint clock_light_held_unless_running check ((phase = 'running') = (held_light is null))
);
create unique index clock_by_item on clock (instance_id, item);
create index clock_by_project on clock (project_id, name);
create index clock_by_end on clock (jurisdiction_id, ends_at) where phase = 'running';

-- 办理通知: one owner, a due time, what shows that it is done.
create table notice (
  id uuid constraint notice_key primary key,
  jurisdiction_id uuid not null constraint notice_in_jurisdiction references jurisdiction (id),
  project_id uuid,
  instance_id uuid,
  item integer,
  -- What somebody wrote, or what the system says in each language.
  text jsonb not null,
  shown_done_by jsonb not null,
  owner_id uuid not null constraint notice_to_person references person (id),
  sent_by uuid constraint notice_by_person references person (id),
  sent_in_organisation uuid constraint notice_by_organisation references organisation (id),
  sent_at timestamptz not null,
  due_at timestamptz not null,
  read_at timestamptz,
  done_at timestamptz,
  proof jsonb,
  version integer not null,
  constraint notice_due_later check (sent_at < due_at),
  constraint notice_done_with_proof check ((done_at is null) = (proof is null))
);
create index notice_open_by_owner on notice (owner_id, due_at) where done_at is null;
create index notice_by_owner on notice (owner_id, due_at);
create index notice_by_sender on notice (sent_by, sent_at);
create index notice_of_task on notice (instance_id, item) where done_at is null;

-- All else: a line of somebody's digest.
create table digest_item (
  id uuid constraint digest_item_key primary key,
  jurisdiction_id uuid not null constraint digest_item_in_jurisdiction references jurisdiction (id),
  project_id uuid,
  person_id uuid not null constraint digest_item_for_person references person (id),
  kind text not null constraint digest_item_kind_known
    check (kind in ('copied', 'projectMoved', 'commentAnswered', 'mentioned', 'information')),
  told jsonb not null,
  -- Of the jurisdiction.
  day date not null,
  at timestamptz not null
);
create index digest_item_by_person on digest_item (person_id, day, at);

-- Minutes that a form really took. Nobody's name is with them.
create table burden_entry (
  id uuid constraint burden_entry_key primary key,
  jurisdiction_id uuid not null constraint burden_entry_in_jurisdiction references jurisdiction (id),
  project_id uuid,
  process_id text not null,
  element text not null,
  minutes numeric not null constraint burden_entry_not_negative check (minutes >= 0),
  at timestamptz not null
);
create index burden_entry_by_element on burden_entry (process_id, element);
create trigger burden_entry_append_only before update or delete on burden_entry
  for each row execute function refuse_change();
create trigger burden_entry_not_emptied before truncate on burden_entry
  for each statement execute function refuse_change();

-- 督办: what a supervisor asks for about an exception.
create table instruction (
  id uuid constraint instruction_key primary key,
  jurisdiction_id uuid not null constraint instruction_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint instruction_on_project references project (id),
  -- Names the exception: its kind and what it hangs on.
  exception text not null,
  findings text not null,
  instruction text not null,
  due_at timestamptz not null,
  instructed_by uuid not null constraint instruction_by_person references person (id),
  instructed_at timestamptz not null
);
create unique index instruction_by_exception on instruction (exception);
create index instruction_by_project on instruction (project_id);
