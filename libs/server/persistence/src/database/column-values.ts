import { types } from 'pg';

/** What the driver needs to know to read a column: given a type's number, how its text becomes a value. */
export interface ColumnTypes {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown;
}

const INSTANT = types.builtins.TIMESTAMPTZ;
const DAY = types.builtins.DATE;
const INT8 = types.builtins.INT8;

/**
 * Instants are read as the rules write them (`2026-11-24T01:00:00.000Z`) and days as they are stored. The driver's own
 * reading makes a date of the machine's time zone out of a day, and a text out of a count.
 */
export const COLUMN_TYPES: ColumnTypes = {
  getTypeParser(oid, format) {
    if (oid === INSTANT) return (text) => new Date(text).toISOString();
    if (oid === DAY) return (text) => text;
    if (oid === INT8) return Number;
    return types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};
