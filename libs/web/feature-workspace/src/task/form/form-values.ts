import { nameOf } from './form-field.ts';
import type { FormField } from './form-field.ts';

export type FormValues = Readonly<Record<string, unknown>>;
/** Into the values: names of fields, and places in lists counted from 0. */
export type ValuePath = readonly string[];

/** A fact that is held already and shown instead of asked (报一次). */
export interface HeldFact {
  readonly field: string;
  readonly mode: 'asked' | 'shown';
  readonly value: unknown;
}

/**
 * What a form begins with: the draft, else what is held already and the rows that its lists start with. A fact of a field in a list
 * goes into each of its rows.
 */
export function firstValues(fields: readonly FormField[], facts: readonly HeldFact[], draft: unknown): FormValues {
  const kept = isRecord(draft) ? draft : {};
  return { ...beginning(fields, facts), ...kept };
}

/** A row that was added by hand. */
export function newRow(list: FormField, facts: readonly HeldFact[]): FormValues {
  return beginning(list.components ?? [], facts);
}

function beginning(fields: readonly FormField[], facts: readonly HeldFact[]): FormValues {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const name = nameOf(field);
    if (name === undefined) return [];
    if (field.type === 'dynamiclist') return [[name, Array.from({ length: field.defaultRepetitions ?? 0 }, () => newRow(field, facts))]];
    const held = facts.find((fact) => fact.field === name && fact.mode === 'shown');
    return held ? [[name, held.value]] : [];
  });
  return Object.fromEntries(entries);
}

export function valueIn(values: unknown, [name, ...rest]: ValuePath): unknown {
  if (name === undefined) return values;
  if (Array.isArray(values)) return valueIn(values[Number(name)], rest);
  return isRecord(values) && Object.hasOwn(values, name) ? valueIn(values[name], rest) : undefined;
}

/** The values with one of them changed; nothing is changed in place. An absent value is taken out. */
export function withValue(values: FormValues, path: ValuePath, value: unknown): FormValues {
  return put(values, path, value) as FormValues;
}

function put(at: unknown, [name, ...rest]: ValuePath, value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(at)) return at.map((row: unknown, index) => (index === Number(name) ? put(row, rest, value) : row));
  const { [name]: before, ...others } = isRecord(at) ? at : {};
  const next = put(before, rest, value);
  return next === undefined ? others : { ...others, [name]: next };
}

export const rowsIn = (values: FormValues, path: ValuePath): readonly FormValues[] => {
  const rows = valueIn(values, path);
  return Array.isArray(rows) ? (rows as FormValues[]) : [];
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Legal days and times are those of China's one time zone. */
const ZONE = '+08:00';
const ZONE_MS = 8 * 3_600_000;

/** An instant as an `<input type="datetime-local">` wants it. */
export function localTime(instant: unknown): string {
  if (typeof instant !== 'string' || Number.isNaN(Date.parse(instant))) return '';
  return new Date(Date.parse(instant) + ZONE_MS).toISOString().slice(0, 16);
}

/** What such an input holds as an instant; absent where it holds nothing. */
export function instantOf(local: string): string | undefined {
  return local === '' ? undefined : new Date(`${local.slice(0, 16)}:00${ZONE}`).toISOString();
}
