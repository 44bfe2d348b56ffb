-- Signing in: sessions, attempts that failed, invitations, how somebody wants the screens, made-up accounts.

create table session (
  id uuid constraint session_key primary key,
  jurisdiction_id uuid not null constraint session_in_jurisdiction references jurisdiction (id),
  person_id uuid not null constraint session_of_person references person (id),
  -- For whom the person acts in it now.
  organisation_id uuid not null constraint session_for_organisation references organisation (id),
  -- The token itself is in the browser's cookie alone.
  token_hash text not null constraint session_token_hash_shape check (token_hash ~ '^[0-9a-f]{64}$'),
  csrf_token text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  -- However busy it is.
  ends_at timestamptz not null,
  ended_at timestamptz,
  constraint session_times_in_order check (created_at <= seen_at and created_at < ends_at)
);
create unique index session_by_token on session (token_hash);
create index session_by_person on session (person_id, created_at);
create index session_by_end on session (ends_at);

create table sign_in_attempt (
  id uuid constraint sign_in_attempt_key primary key,
  -- Hash of what was typed: nobody's address is kept for having been mistyped.
  account text,
  address text not null,
  at timestamptz not null
);
create index sign_in_attempt_by_account on sign_in_attempt (account, at);
create index sign_in_attempt_by_address on sign_in_attempt (address, at);
create index sign_in_attempt_by_time on sign_in_attempt (at);

create table invitation (
  id uuid constraint invitation_key primary key,
  jurisdiction_id uuid not null constraint invitation_in_jurisdiction references jurisdiction (id),
  person_id uuid not null constraint invitation_of_person references person (id),
  token_hash text not null constraint invitation_token_hash_shape check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index invitation_by_token on invitation (token_hash);
create index invitation_by_person on invitation (person_id);

create table person_preference (
  person_id uuid constraint person_preference_key primary key constraint person_preference_of_person references person (id),
  jurisdiction_id uuid not null constraint person_preference_in_jurisdiction references jurisdiction (id),
  theme text not null constraint person_preference_theme_known check (theme in ('system', 'light', 'dark')),
  digest_hour integer not null constraint person_preference_hour_of_day check (digest_hour between 0 and 23)
);

-- The demonstration world is loaded where this has a row.
create table demonstration_account (
  person_id uuid constraint demonstration_account_key primary key constraint demonstration_account_of_person references person (id),
  jurisdiction_id uuid not null constraint demonstration_account_in_jurisdiction references jurisdiction (id),
  organisation_id uuid not null constraint demonstration_account_in_organisation references organisation (id),
  role text not null constraint demonstration_account_role_known check (role in (
    'projectLead', 'caseOfficer', 'approver', 'expert', 'verifier', 'supervisor', 'processDesigner', 'administrator')),
  -- The order in which they are offered.
  place integer not null
);
create unique index demonstration_account_by_place on demonstration_account (place);
