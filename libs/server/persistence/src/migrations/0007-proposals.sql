-- How proposals are drafted together, handed in and checked, and the consultation on them.

create extension if not exists pg_trgm;

alter table proposal add column submitted_at timestamptz;
-- Person, organisation and whoever was stood in for.
alter table proposal add column submitted_by jsonb;
alter table proposal add column submitted_hash text
  constraint proposal_submitted_hash_shape check (submitted_hash ~ '^[0-9a-f]{64}$');
create index proposal_by_jurisdiction on proposal (jurisdiction_id, changed_at);

-- What a draft said at a version: what two people's changes are joined on, and who saved which field.
create table proposal_version (
  proposal_id uuid not null constraint proposal_version_of_proposal references proposal (id),
  version integer not null,
  jurisdiction_id uuid not null constraint proposal_version_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint proposal_version_of_project references project (id),
  content jsonb not null,
  saved_by uuid not null constraint proposal_version_by_person references person (id),
  saved_at timestamptz not null,
  constraint proposal_version_key primary key (proposal_id, version)
);

-- Who has a draft open, until they have not been heard of for a minute.
create table proposal_editor (
  proposal_id uuid not null constraint proposal_editor_of_proposal references proposal (id),
  person_id uuid not null constraint proposal_editor_is_person references person (id),
  jurisdiction_id uuid not null constraint proposal_editor_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint proposal_editor_of_project references project (id),
  field text[] not null,
  seen_at timestamptz not null,
  constraint proposal_editor_key primary key (proposal_id, person_id)
);

create table proposal_attachment (
  id uuid constraint proposal_attachment_key primary key,
  proposal_id uuid not null constraint proposal_attachment_of_proposal references proposal (id),
  jurisdiction_id uuid not null constraint proposal_attachment_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint proposal_attachment_of_project references project (id),
  kind text not null constraint proposal_attachment_kind_known
    check (kind in ('demandEvidence', 'financing', 'qualification', 'plan', 'other')),
  title text not null,
  -- The file as it was when it came in; the upload may be tidied away, the facts about the file stay.
  upload_id uuid not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null constraint proposal_attachment_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  attached_at timestamptz not null,
  attached_by uuid not null constraint proposal_attachment_by_person references person (id),
  attached_for uuid not null constraint proposal_attachment_for_organisation references organisation (id)
);
create index proposal_attachment_by_proposal on proposal_attachment (proposal_id, id);

-- What is compared to find proposals that are much alike; written when one is handed in.
create table proposal_text (
  proposal_id uuid constraint proposal_text_key primary key constraint proposal_text_of_proposal references proposal (id),
  jurisdiction_id uuid not null constraint proposal_text_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint proposal_text_of_project references project (id),
  text text not null
);
create index proposal_text_by_trigram on proposal_text using gin (text gin_trgm_ops);

create table proposal_similarity (
  proposal_id uuid not null constraint proposal_similarity_of_proposal references proposal (id),
  other_id uuid not null constraint proposal_similarity_to_proposal references proposal (id),
  jurisdiction_id uuid not null constraint proposal_similarity_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint proposal_similarity_of_project references project (id),
  likeness double precision not null constraint proposal_similarity_is_a_share check (likeness between 0 and 1),
  passages text[] not null,
  justification text,
  justified_by uuid constraint proposal_similarity_justified_by references person (id),
  justified_at timestamptz,
  constraint proposal_similarity_key primary key (proposal_id, other_id)
);

create table consultation (
  id uuid constraint consultation_key primary key,
  proposal_id uuid not null constraint consultation_on_proposal references proposal (id),
  jurisdiction_id uuid not null constraint consultation_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint consultation_of_project references project (id),
  title text not null,
  draft text not null,
  -- Name, type, size and hash of the draft as a file, with its upload.
  draft_file jsonb,
  started_at timestamptz not null,
  ends_at timestamptz not null,
  shorter_because text,
  closed_at timestamptz,
  adoption_summary text,
  version integer not null,
  opened_by uuid not null constraint consultation_opened_by references person (id),
  changed_at timestamptz not null,
  constraint consultation_times_in_order check (started_at < ends_at)
);
-- Sent back by the decision, a proposal is consulted on anew.
create index consultation_by_proposal on consultation (proposal_id, started_at);
create index consultation_by_end on consultation (ends_at, id);

create table consultation_comment (
  id uuid constraint consultation_comment_key primary key,
  consultation_id uuid not null constraint consultation_comment_in_consultation references consultation (id),
  jurisdiction_id uuid not null constraint consultation_comment_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint consultation_comment_of_project references project (id),
  text text not null,
  signature text,
  at timestamptz not null,
  -- The receipt itself is with whoever commented.
  receipt_hash text not null,
  verdict text constraint consultation_comment_verdict_known check (verdict in ('accepted', 'rejected')),
  answer text,
  answered_by jsonb,
  answered_at timestamptz,
  constraint consultation_comment_answered_as_a_whole check (
    num_nonnulls(verdict, answer, answered_by, answered_at) in (0, 4))
);
create unique index consultation_comment_by_receipt on consultation_comment (receipt_hash);
create index consultation_comment_by_consultation on consultation_comment (consultation_id, at, id);

-- What was said stays as it was said, and so does the answer.
create trigger consultation_comment_stays before update on consultation_comment
  for each row when (
    old.verdict is not null or old.text is distinct from new.text or old.signature is distinct from new.signature
    or old.at is distinct from new.at or old.consultation_id is distinct from new.consultation_id)
  execute function refuse_change();
create trigger consultation_comment_not_removed before delete on consultation_comment
  for each row execute function refuse_change();
