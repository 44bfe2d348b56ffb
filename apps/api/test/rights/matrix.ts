import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AccessScope, Role } from '@shixiao/contract';

/** In the order of the columns; the first is nobody who is signed in. */
export const COLUMNS = [
  'anonymous',
  'projectLead',
  'caseOfficer',
  'approver',
  'expert',
  'verifier',
  'supervisor',
  'processDesigner',
  'administrator',
] as const satisfies readonly (Role | 'anonymous')[];
export type Column = (typeof COLUMNS)[number];

const SCOPES: Readonly<Record<string, AccessScope>> = {
  E: 'everybody',
  S: 'self',
  A: 'assigned',
  O: 'ownOrganisation',
  P: 'party',
  J: 'jurisdiction',
  W: 'anywhere',
};

/** What may be done by whom; absent where it may not. */
export type Row = Readonly<Record<Column, AccessScope | undefined>>;

/**
 * The table of rights, by `Query.name`, `Mutation.name` or `Subscription.name`.
 *
 * @throws Error where a line is none, or two are about the same
 */
export function readMatrix(): ReadonlyMap<string, Row> {
  const text = readFileSync(path.join(import.meta.dirname, 'rights-matrix.txt'), 'utf8');
  const rows = new Map<string, Row>();
  for (const line of text.split('\n')) {
    if (!/^[A-Z][a-z]+\./.test(line)) continue;
    const [operation = '', ...cells] = line.trim().split(/\s+/);
    const known = cells.every((cell) => cell === '.' || cell in SCOPES);
    if (cells.length !== COLUMNS.length || !known || rows.has(operation)) throw new Error(`This is no line of the table of rights, or a second one: ${line}`);
    rows.set(operation, Object.fromEntries(COLUMNS.map((column, place) => [column, SCOPES[cells[place] ?? '.']])) as Row);
  }
  return rows;
}
