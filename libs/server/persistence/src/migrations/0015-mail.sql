-- What goes out by e-mail: found after the acts that cause it, sent by a job, each once.

create table mail (
  id uuid constraint mail_key primary key,
  jurisdiction_id uuid not null constraint mail_in_jurisdiction references jurisdiction (id),
  person_id uuid not null constraint mail_to_person references person (id),
  kind text not null constraint mail_kind_known check (kind in ('invitation', 'notice', 'digest')),
  -- The invitation or notice by its id; a digest by the instant at which it went out.
  about text not null,
  wanted_at timestamptz not null,
  sent_at timestamptz,
  -- Given up: not needed any more, or nobody could be reached.
  dropped_at timestamptz,
  dropped_because text constraint mail_drop_reason_known check (dropped_because in ('unneeded', 'undeliverable')),
  constraint mail_ends_once check (sent_at is null or dropped_at is null),
  constraint mail_dropped_with_reason check ((dropped_at is null) = (dropped_because is null))
);
create unique index mail_about on mail (kind, about, person_id);
create index mail_by_person on mail (person_id);
create index mail_waiting on mail (wanted_at) where sent_at is null and dropped_at is null;

-- The link that goes by mail has a token of its own, made when the mail is: until then nobody has it, and nothing holds it.
alter table invitation add column mailed_token_hash text
  constraint invitation_mailed_token_hash_shape check (mailed_token_hash ~ '^[0-9a-f]{64}$');
create unique index invitation_by_mailed_token on invitation (mailed_token_hash);

-- Whoever looks for what is to be mailed looks at the last days only.
create index invitation_by_time on invitation (created_at);
create index notice_by_time on notice (sent_at);
create index digest_item_by_issue on digest_item (issued_at) where issued_at is not null;
