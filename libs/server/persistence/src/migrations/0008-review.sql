-- Scoring, decision and agreement: what experts think under seal, how it was decided, and what both sides signed.

-- 回避, of experts and of whoever decides.
create table declared_interest (
  id uuid constraint declared_interest_key primary key,
  jurisdiction_id uuid not null constraint declared_interest_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint declared_interest_of_project references project (id),
  proposal_id uuid not null constraint declared_interest_in_proposal references proposal (id),
  person_id uuid not null constraint declared_interest_by_person references person (id),
  organisation_id uuid not null constraint declared_interest_by_organisation references organisation (id),
  interest text not null constraint declared_interest_said check (btrim(interest) <> ''),
  -- Whether a score sheet was taken away with the person.
  sheet_struck boolean not null,
  declared_at timestamptz not null
);
create unique index declared_interest_once on declared_interest (proposal_id, person_id);

create table scoring_round (
  id uuid constraint scoring_round_key primary key,
  jurisdiction_id uuid not null constraint scoring_round_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint scoring_round_of_project references project (id),
  proposal_id uuid not null constraint scoring_round_of_proposal references proposal (id),
  -- From 1; a proposal that was sent back to be improved is scored anew.
  number integer not null constraint scoring_round_number_positive check (number > 0),
  criteria jsonb not null,
  proposers uuid[] not null,
  minimum_experts integer not null constraint scoring_round_minimum_positive check (minimum_experts > 0),
  -- With the organisation each belongs to; the ids alone once more, to look rounds up by.
  experts jsonb not null,
  expert_ids uuid[] not null,
  recusals jsonb not null,
  -- How experts were chosen, each time that some were.
  selections jsonb not null,
  consensus jsonb,
  consensus_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  changed_by uuid constraint scoring_round_changed_by references person (id),
  changed_at timestamptz not null,
  constraint scoring_round_consensus_dated check ((consensus is null) = (consensus_at is null)),
  constraint scoring_round_experts_counted check (jsonb_array_length(experts) = cardinality(expert_ids))
);
create unique index scoring_round_by_proposal on scoring_round (proposal_id, number);
create index scoring_round_by_project on scoring_round (project_id);
create index scoring_round_by_expert on scoring_round using gin (expert_ids) where consensus_at is null;

-- Stays as it was handed in. One whose expert stood aside is there and counts no more: the round has its recusal.
create table score_sheet (
  id uuid constraint score_sheet_key primary key,
  jurisdiction_id uuid not null constraint score_sheet_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint score_sheet_of_project references project (id),
  round_id uuid not null constraint score_sheet_in_round references scoring_round (id),
  expert_id uuid not null constraint score_sheet_by_person references person (id),
  -- Figure and reason by criterion.
  scores jsonb not null,
  recommendation text not null constraint score_sheet_recommendation_known check (recommendation in ('approve', 'return', 'reject')),
  reason text not null constraint score_sheet_has_reason check (btrim(reason) <> ''),
  at timestamptz not null
);
create unique index score_sheet_once_per_expert on score_sheet (round_id, expert_id);

create table decision_matter (
  id uuid constraint decision_matter_key primary key,
  jurisdiction_id uuid not null constraint decision_matter_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint decision_matter_of_project references project (id),
  proposal_id uuid not null constraint decision_matter_on_proposal references proposal (id),
  number integer not null constraint decision_matter_number_positive check (number > 0),
  proposers uuid[] not null,
  expert_majority text constraint decision_matter_majority_known check (expert_majority in ('approve', 'return', 'reject')),
  members uuid[] not null,
  chief_id uuid constraint decision_matter_chief references person (id),
  extension jsonb,
  -- Whoever decides puts the decision on record, where nobody may change it; a foreign key would need the right to.
  decision_id uuid,
  -- Why the majority was not followed, as it was published.
  published_reason text,
  published_at timestamptz,
  published_by uuid constraint decision_matter_published_by references person (id),
  version integer not null,
  created_at timestamptz not null,
  changed_by uuid constraint decision_matter_changed_by references person (id),
  changed_at timestamptz not null,
  constraint decision_matter_published_whole check (num_nonnulls(published_reason, published_at, published_by) in (0, 3))
);
create unique index decision_matter_by_proposal on decision_matter (proposal_id, number);
create index decision_matter_by_project on decision_matter (project_id);
create unique index decision_matter_by_decision on decision_matter (decision_id);

create table opinion (
  id uuid constraint opinion_key primary key,
  jurisdiction_id uuid not null constraint opinion_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint opinion_of_project references project (id),
  matter_id uuid not null constraint opinion_on_matter references decision_matter (id),
  person_id uuid not null constraint opinion_by_person references person (id),
  verdict text not null constraint opinion_verdict_known check (verdict in ('approve', 'return', 'reject')),
  statement text not null constraint opinion_said check (btrim(statement) <> ''),
  at timestamptz not null
);
create unique index opinion_once_per_person on opinion (matter_id, person_id);

create table agreement (
  id uuid constraint agreement_key primary key,
  jurisdiction_id uuid not null constraint agreement_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint agreement_of_project references project (id),
  -- The authority and every enterprise.
  parties uuid[] not null constraint agreement_between_two check (cardinality(parties) >= 2),
  -- Which of its contents holds now, and that content's hash.
  content_number integer not null constraint agreement_content_positive check (content_number > 0),
  content_hash text not null constraint agreement_hash_shape check (content_hash ~ '^[0-9a-f]{64}$'),
  in_force_since timestamptz,
  version integer not null,
  created_by uuid not null constraint agreement_by_person references person (id),
  created_at timestamptz not null,
  changed_by uuid constraint agreement_changed_by references person (id),
  changed_at timestamptz not null
);
create unique index agreement_by_project on agreement (project_id);

-- Every content that was ever put before the parties.
create table agreement_content (
  id uuid constraint agreement_content_key primary key,
  jurisdiction_id uuid not null constraint agreement_content_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint agreement_content_of_project references project (id),
  agreement_id uuid not null constraint agreement_content_of_agreement references agreement (id),
  number integer not null constraint agreement_content_number_positive check (number > 0),
  text text not null constraint agreement_content_says_something check (btrim(text) <> ''),
  file jsonb,
  content jsonb not null,
  content_hash text not null constraint agreement_content_hash_shape check (content_hash ~ '^[0-9a-f]{64}$'),
  written_by uuid not null constraint agreement_content_by_person references person (id),
  written_at timestamptz not null
);
create unique index agreement_content_by_number on agreement_content (agreement_id, number);

create table agreement_signature (
  id uuid constraint agreement_signature_key primary key,
  jurisdiction_id uuid not null constraint agreement_signature_in_jurisdiction references jurisdiction (id),
  project_id uuid not null constraint agreement_signature_of_project references project (id),
  agreement_id uuid not null,
  content_number integer not null,
  content_hash text not null,
  person_id uuid not null constraint agreement_signature_by_person references person (id),
  -- Whoever was stood in for.
  principal_id uuid constraint agreement_signature_for_person references person (id),
  organisation_id uuid not null constraint agreement_signature_by_organisation references organisation (id),
  at timestamptz not null,
  constraint agreement_signature_of_agreement foreign key (agreement_id) references agreement (id)
);
create unique index agreement_signature_once on agreement_signature (agreement_id, content_number, organisation_id);
-- Nobody signs for two parties.
create unique index agreement_signature_one_party_each on agreement_signature (agreement_id, content_number, person_id);

do $$
declare
  kept text;
begin
  foreach kept in array array['declared_interest', 'score_sheet', 'opinion', 'agreement_content', 'agreement_signature'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      kept || '_append_only', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      kept || '_not_emptied', kept);
  end loop;
end $$;
