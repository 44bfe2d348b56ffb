-- Who has a part in a project, and at which stages of its lifecycle it stands, to look projects up by.

alter table project add column party_ids uuid[] not null default '{}';
alter table project add column verifier_organisation_id uuid constraint project_verified_by references organisation (id);
alter table project add column stages text[] not null default '{}';
alter table project alter column party_ids drop default;
alter table project alter column stages drop default;
create index project_by_party on project using gin (party_ids);
