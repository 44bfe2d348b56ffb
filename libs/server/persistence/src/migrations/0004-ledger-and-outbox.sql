-- What was put on record, what was asked twice, and what others are to be told.

create table ledger_entry (
  jurisdiction_id uuid not null constraint ledger_entry_in_jurisdiction references jurisdiction (id),
  -- From 1 in each jurisdiction, without gaps.
  sequence bigint not null,
  project_id uuid,
  at timestamptz not null,
  actor text not null,
  on_behalf_of text,
  organisation text not null,
  act text not null,
  subject text not null,
  content_hash text not null,
  previous_hash text not null,
  hash text not null,
  constraint ledger_entry_key primary key (jurisdiction_id, sequence)
);
create index ledger_entry_by_project on ledger_entry (project_id, at);
create index ledger_entry_by_subject on ledger_entry (subject);
create trigger ledger_entry_append_only before update or delete on ledger_entry
  for each row execute function refuse_change();
create trigger ledger_entry_not_emptied before truncate on ledger_entry
  for each statement execute function refuse_change();

create table mutation_key (
  actor text not null,
  key text not null,
  request_hash text not null,
  response jsonb,
  claimed_at timestamptz not null,
  constraint mutation_key_key primary key (actor, key)
);
create index mutation_key_by_time on mutation_key (claimed_at);

create table outbox (
  id uuid constraint outbox_key primary key,
  jurisdiction_id uuid,
  project_id uuid,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  delivered_at timestamptz
);
create index outbox_undelivered on outbox (created_at) where delivered_at is null;
create index outbox_by_project on outbox (project_id, created_at);

-- Listeners are told which row it is and read it themselves: a notification holds 8,000 bytes at most.
create function tell_listeners() returns trigger language plpgsql as $$
begin
  perform pg_notify('shixiao_outbox', json_build_object('id', new.id, 'topic', new.topic,
    'projectId', new.project_id, 'jurisdictionId', new.jurisdiction_id)::text);
  return null;
end $$;
create trigger outbox_tells_listeners after insert on outbox for each row execute function tell_listeners();
