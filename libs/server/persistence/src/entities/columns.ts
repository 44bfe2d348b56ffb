import type { EntitySchemaColumnOptions, ValueTransformer } from 'typeorm';

/**
 * The kinds of column that we have, so that a table reads as a list of names and kinds. A property is named in camel case
 * and its column in snake case; `SnakeCase` sees to that.
 */

type Column = EntitySchemaColumnOptions;

/** Rules write instants as ISO texts; TypeORM hands out dates. */
const instantText: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
};

const countNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (typeof value === 'string' ? Number(value) : value),
};

export const uuid: Column = { type: 'uuid' };
export const text: Column = { type: 'text' };
export const texts: Column = { type: 'text', array: true };
export const uuids: Column = { type: 'uuid', array: true };
export const integer: Column = { type: 'integer' };
/** Up to 2⁵³: bytes, and places in a long list. */
export const count: Column = { type: 'bigint', transformer: countNumber };
/** Drawn by the database. TypeORM knows `identity` and forgot it in the type. */
export const numbered: Column = { ...count, generated: 'identity' as 'increment' };
/** Any decimal number, as text, so that no digit is lost. */
export const decimal: Column = { type: 'numeric' };
export const degrees: Column = { type: 'double precision' };
export const boolean: Column = { type: 'boolean' };
export const json: Column = { type: 'jsonb' };
/** ISO 8601, UTC, to the millisecond. */
export const instant: Column = { type: 'timestamptz', transformer: instantText };
/** ISO 8601, `2026-11-24`. */
export const day: Column = { type: 'date' };

export const optional = (column: Column): Column => ({ ...column, nullable: true });

/** Part of the primary key, whose constraint is named `<table>_key`. */
export const keyOf = (table: string, column: Column): Column => ({
  ...column,
  primary: true,
  primaryKeyConstraintName: `${table}_key`,
});
