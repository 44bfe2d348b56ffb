-- Who there is: jurisdictions, organisations, people, what they may do and who stands in for whom.

create table jurisdiction (
  id uuid constraint jurisdiction_key primary key,
  region_code text not null constraint jurisdiction_region_code_is_six_digits check (region_code ~ '^[0-9]{6}$'),
  name text not null,
  name_en text not null,
  time_zone text not null,
  -- Days that its calendar counts otherwise, and limits other than the usual ones.
  calendar jsonb not null,
  limits jsonb not null
);
create unique index jurisdiction_by_region_code on jurisdiction (region_code);

create table organisation (
  id uuid constraint organisation_key primary key,
  jurisdiction_id uuid not null constraint organisation_in_jurisdiction references jurisdiction (id),
  kind text not null constraint organisation_kind_known check (kind in ('government', 'enterprise', 'verifier')),
  -- GB 32100-2015. The check character is computed by the rules; here only the shape.
  credit_code text not null constraint organisation_credit_code_shape check (credit_code ~ '^[0-9A-HJ-NP-RT-UW-Y]{18}$'),
  name text not null,
  name_en text,
  created_at timestamptz not null
);
create unique index organisation_by_credit_code on organisation (credit_code);
create index organisation_by_jurisdiction on organisation (jurisdiction_id, kind);

create table person (
  id uuid constraint person_key primary key,
  jurisdiction_id uuid not null constraint person_in_jurisdiction references jurisdiction (id),
  name text not null,
  email text not null constraint person_email_lower_case check (email = lower(email)),
  password_hash text,
  language text not null constraint person_language_known check (language in ('zh', 'en')),
  created_at timestamptz not null,
  disabled_at timestamptz
);
create unique index person_by_email on person (email);

create table role_grant (
  id uuid constraint role_grant_key primary key,
  jurisdiction_id uuid not null constraint role_grant_in_jurisdiction references jurisdiction (id),
  organisation_id uuid not null constraint role_grant_in_organisation references organisation (id),
  person_id uuid not null constraint role_grant_to_person references person (id),
  role text not null constraint role_grant_role_known check (role in (
    'projectLead', 'caseOfficer', 'approver', 'expert', 'verifier', 'supervisor', 'processDesigner', 'administrator')),
  granted_by uuid,
  granted_at timestamptz not null,
  revoked_at timestamptz
);
create unique index role_grant_held_once on role_grant (organisation_id, person_id, role) where revoked_at is null;
create index role_grant_by_person on role_grant (person_id) where revoked_at is null;

create table delegation (
  id uuid constraint delegation_key primary key,
  jurisdiction_id uuid not null constraint delegation_in_jurisdiction references jurisdiction (id),
  organisation_id uuid not null constraint delegation_in_organisation references organisation (id),
  from_person_id uuid not null constraint delegation_from_person references person (id),
  to_person_id uuid not null constraint delegation_to_person references person (id),
  scope jsonb not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  revoked_at timestamptz,
  constraint delegation_to_another check (from_person_id <> to_person_id),
  constraint delegation_dates_in_order check (starts_at < ends_at)
);
create index delegation_by_delegate on delegation (to_person_id, ends_at);
create index delegation_by_delegator on delegation (from_person_id, ends_at);
