/**
 * The least that keeps a process: its state, its history, and what people and workers have to do. History has one row for
 * each act, under the version that it made, with all records that followed from it: they share its time and its actor, and are
 * written and read together.
 */
export const TABLES = `
  create table instance (
    id uuid primary key,
    version integer not null,
    state jsonb not null
  );
  create table act (
    instance_id uuid not null,
    version integer not null,
    records jsonb not null,
    primary key (instance_id, version)
  );
  create table task (
    instance_id uuid not null,
    item integer not null,
    body jsonb not null,
    primary key (instance_id, item)
  );
  create table job (
    instance_id uuid not null,
    item integer not null,
    type text not null,
    body jsonb not null,
    primary key (instance_id, item)
  );
  create table engine_state (
    id uuid primary key,
    version integer not null,
    state jsonb not null
  );
`;

/** Empties all tables and lets the disk come to rest, so that one round does not pay for another. */
export const EMPTY_TABLES = 'truncate instance, act, task, job, engine_state; checkpoint';
