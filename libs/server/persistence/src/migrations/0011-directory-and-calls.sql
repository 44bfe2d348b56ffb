-- What may change about organisations and people, who is made up, and the review of a call before it is opened.

alter table organisation add column version integer not null default 1;
alter table organisation add column changed_at timestamptz;
alter table organisation add column disabled_at timestamptz;
alter table organisation add column is_demonstration boolean not null default false;
alter table organisation alter column version drop default;
alter table organisation alter column is_demonstration drop default;
create index organisation_by_name on organisation using gin (name gin_trgm_ops);

alter table person add column version integer not null default 1;
alter table person add column changed_at timestamptz;
alter table person add column job_title text;
alter table person add column is_demonstration boolean not null default false;
alter table person alter column version drop default;
alter table person alter column is_demonstration drop default;
create index person_by_name on person using gin (name gin_trgm_ops);

alter table jurisdiction add column version integer not null default 1;
alter table jurisdiction alter column version drop default;

alter table call add column handed_in_by uuid constraint call_handed_in_by references person (id);
alter table call add column handed_in_at timestamptz;
alter table call add column returned_because text;
create index call_by_authority_and_time on call (authority_id, changed_at);
