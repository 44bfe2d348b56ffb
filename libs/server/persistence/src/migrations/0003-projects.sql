-- Calls, proposals, projects, what was promised in them and what was shown for it.

create extension if not exists btree_gist;
-- Search in Chinese and Latin text alike.
create extension if not exists pg_trgm;

create table call (
  id uuid constraint call_key primary key,
  jurisdiction_id uuid not null constraint call_in_jurisdiction references jurisdiction (id),
  authority_id uuid not null constraint call_by_authority references organisation (id),
  instance_id uuid constraint call_runs_as references process_instance (id),
  content jsonb not null,
  stage jsonb not null,
  stage_name text not null constraint call_stage_known check (stage_name in ('draft', 'open', 'closed', 'withdrawn')),
  version integer not null,
  created_by uuid not null constraint call_by_person references person (id),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint call_stage_named_as_it_is check (stage ->> 'name' = stage_name)
);
create index call_by_stage on call (stage_name, changed_at);
create index call_by_jurisdiction on call (jurisdiction_id, stage_name);

create table project (
  id uuid constraint project_key primary key,
  jurisdiction_id uuid not null constraint project_in_jurisdiction references jurisdiction (id),
  authority_id uuid not null constraint project_by_authority references organisation (id),
  lead_organisation_id uuid not null constraint project_led_by references organisation (id),
  instance_id uuid constraint project_runs_as references process_instance (id),
  lifecycle_id text not null,
  title text not null,
  status text not null,
  -- What the rules hold of it as a whole: agreement, plan with all its versions, clocks.
  content jsonb not null,
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create unique index project_with_authority on project (id, authority_id);
create index project_by_organisation on project (lead_organisation_id, changed_at);
create index project_by_authority_and_time on project (authority_id, changed_at);

create table proposal (
  id uuid constraint proposal_key primary key,
  jurisdiction_id uuid not null constraint proposal_in_jurisdiction references jurisdiction (id),
  -- A proposal and the project that may become of it are one instance, so the project's row comes with the proposal.
  project_id uuid not null constraint proposal_of_project references project (id),
  call_id uuid constraint proposal_to_call references call (id),
  proposers uuid[] not null constraint proposal_by_somebody check (cardinality(proposers) > 0),
  content jsonb not null,
  stage jsonb not null,
  stage_name text not null constraint proposal_stage_known
    check (stage_name in ('draft', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn')),
  returned jsonb,
  version integer not null,
  created_by uuid not null constraint proposal_by_person references person (id),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint proposal_stage_named_as_it_is check (stage ->> 'name' = stage_name)
);
create unique index proposal_by_project on proposal (project_id);
create index proposal_by_call on proposal (call_id, stage_name);
create index proposal_by_proposer on proposal using gin (proposers);

create table milestone (
  id uuid constraint milestone_key primary key,
  jurisdiction_id uuid not null constraint milestone_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint milestone_of_project references project (id),
  -- Its id within the plan, the same through all versions.
  plan_id text not null,
  title text not null,
  due_on date not null,
  content jsonb not null,
  attempts jsonb not null,
  status text not null constraint milestone_status_known
    check (status in ('planned', 'handedIn', 'met', 'notMet', 'disputed')),
  version integer not null,
  changed_at timestamptz not null
);
create unique index milestone_by_plan on milestone (project_id, plan_id);
create unique index milestone_with_project on milestone (id, project_id);

create table evidence (
  id uuid constraint evidence_key primary key,
  jurisdiction_id uuid not null constraint evidence_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint evidence_of_project references project (id),
  milestone_id uuid,
  file_name text not null,
  media_type text not null,
  size bigint not null constraint evidence_not_empty check (size > 0),
  sha256 text not null constraint evidence_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  captured_at timestamptz not null,
  uploaded_at timestamptz not null,
  source text not null,
  proves text not null,
  reporter_person_id uuid not null constraint evidence_by_person references person (id),
  -- Whoever the reporter stood in for.
  reporter_principal_id uuid constraint evidence_for_person references person (id),
  reporter_organisation_id uuid not null constraint evidence_by_organisation references organisation (id),
  constraint evidence_for_milestone foreign key (milestone_id, project_id) references milestone (id, project_id),
  constraint evidence_captured_before_upload check (captured_at <= uploaded_at)
);
create index evidence_by_milestone on evidence (milestone_id);
create index evidence_by_project on evidence (project_id, uploaded_at);
create index evidence_by_content on evidence (sha256);

create table verification (
  id uuid constraint verification_key primary key,
  jurisdiction_id uuid not null constraint verification_in_jurisdiction references jurisdiction (id),
  project_id uuid not null,
  authority_id uuid not null,
  milestone_id uuid not null,
  -- Which round of handing in it checks, from 1.
  attempt integer not null constraint verification_attempt_positive check (attempt > 0),
  verdict text not null constraint verification_verdict_known check (verdict in ('met', 'notMet', 'disputed')),
  reason text not null,
  verified_at timestamptz not null,
  verifier_person_id uuid not null constraint verification_by_person references person (id),
  verifier_principal_id uuid constraint verification_for_person references person (id),
  verifier_organisation_id uuid not null constraint verification_by_organisation references organisation (id),
  constraint verification_of_project foreign key (project_id, authority_id) references project (id, authority_id),
  constraint verification_of_milestone foreign key (milestone_id, project_id) references milestone (id, project_id),
  -- A verifier belongs to neither side; the enterprises are kept out as reporters.
  constraint verifier_is_not_the_authority check (verifier_organisation_id <> authority_id)
);
create unique index verification_once_per_attempt on verification (milestone_id, attempt);

create table decision (
  id uuid constraint decision_key primary key,
  jurisdiction_id uuid not null constraint decision_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint decision_in_project references project (id),
  -- What is decided on: a proposal, or a milestone whose verdict is in dispute.
  proposal_id uuid constraint decision_on_proposal references proposal (id),
  milestone_id uuid,
  verdict text not null,
  reason text not null constraint decision_has_reason check (btrim(reason) <> ''),
  departure_reason text,
  departs_from_majority boolean not null,
  dissent jsonb not null,
  decided_at timestamptz not null,
  judge_person_id uuid not null constraint decision_by_person references person (id),
  judge_principal_id uuid constraint decision_for_person references person (id),
  judge_organisation_id uuid not null constraint decision_by_organisation references organisation (id),
  constraint decision_on_milestone foreign key (milestone_id, project_id) references milestone (id, project_id),
  constraint decision_on_one_thing check (num_nonnulls(proposal_id, milestone_id) = 1),
  constraint decision_departure_has_reason check (not departs_from_majority or btrim(departure_reason) <> '')
);
create index decision_by_proposal on decision (proposal_id);
create index decision_by_milestone on decision (milestone_id);
create index decision_by_project on decision (project_id, decided_at);

create trigger evidence_append_only before update or delete on evidence
  for each row execute function refuse_change();
create trigger evidence_not_emptied before truncate on evidence
  for each statement execute function refuse_change();
create trigger verification_append_only before update or delete on verification
  for each row execute function refuse_change();
create trigger verification_not_emptied before truncate on verification
  for each statement execute function refuse_change();
create trigger decision_append_only before update or delete on decision
  for each row execute function refuse_change();
create trigger decision_not_emptied before truncate on decision
  for each statement execute function refuse_change();

-- Reporter ≠ verifier ≠ judge. Every person and organisation that took a part in a subject (a milestone or a proposal) has
-- a row; the two exclusions keep everybody to one part, also where two transactions run side by side. The rows are written
-- by triggers, so that no code can forget them.
create table part_taken (
  subject_id uuid not null,
  project_id uuid not null,
  jurisdiction_id uuid not null,
  part text not null constraint part_taken_part_known check (part in ('reporter', 'verifier', 'judge')),
  -- The nil UUID: a part of the organisation as a whole, such as a proposer's.
  person_id uuid not null,
  organisation_id uuid not null,
  constraint part_taken_key primary key (subject_id, part, person_id, organisation_id),
  constraint one_part_per_person exclude using gist (subject_id with =, person_id with =, part with <>)
    where (person_id <> '00000000-0000-0000-0000-000000000000'),
  constraint one_part_per_organisation exclude using gist (subject_id with =, organisation_id with =, part with <>)
);
create trigger part_taken_append_only before update or delete on part_taken
  for each row execute function refuse_change();
create trigger part_taken_not_emptied before truncate on part_taken
  for each statement execute function refuse_change();

-- A delegate's part is also that of the person stood in for: leave opens no back door.
create function take_part(subject uuid, project uuid, jurisdiction uuid, part text, person uuid, principal uuid, organisation uuid)
returns void language sql as $$
  insert into part_taken (subject_id, project_id, jurisdiction_id, part, person_id, organisation_id)
  select subject, project, jurisdiction, part, one, organisation
  from unnest(array[person, principal]) as it (one) where one is not null
  -- The key is named, or a conflict with the exclusions would be passed over as well.
  on conflict (subject_id, part, person_id, organisation_id) do nothing
$$;

create function report() returns trigger language plpgsql as $$
begin
  if new.milestone_id is not null then
    perform take_part(new.milestone_id, new.project_id, new.jurisdiction_id, 'reporter',
      new.reporter_person_id, new.reporter_principal_id, new.reporter_organisation_id);
  end if;
  return null;
end $$;
create trigger evidence_is_reported after insert on evidence for each row execute function report();

create function verify() returns trigger language plpgsql as $$
begin
  perform take_part(new.milestone_id, new.project_id, new.jurisdiction_id, 'verifier',
    new.verifier_person_id, new.verifier_principal_id, new.verifier_organisation_id);
  return null;
end $$;
create trigger verification_is_verified after insert on verification for each row execute function verify();

create function judge() returns trigger language plpgsql as $$
begin
  perform take_part(coalesce(new.milestone_id, new.proposal_id), new.project_id, new.jurisdiction_id, 'judge',
    new.judge_person_id, new.judge_principal_id, new.judge_organisation_id);
  return null;
end $$;
create trigger decision_is_judged after insert on decision for each row execute function judge();

create function propose() returns trigger language plpgsql as $$
begin
  if new.stage_name <> 'draft' then
    perform take_part(new.id, new.project_id, new.jurisdiction_id, 'reporter',
      '00000000-0000-0000-0000-000000000000', null, proposer) from unnest(new.proposers) as it (proposer);
  end if;
  return null;
end $$;
create trigger proposal_is_reported after insert or update on proposal for each row execute function propose();
