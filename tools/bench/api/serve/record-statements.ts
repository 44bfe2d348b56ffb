/**
 * Loaded into a server before its own code: `node --import …/record-statements.ts dist/api/main.js`, started with a channel.
 * Between the messages `begin` and `end` it notes every statement, with its values, and hands them over.
 */
import process from 'node:process';
import pg from 'pg';
import type { Statement } from './statement.ts';

type Query = (this: pg.Client, first: unknown, second?: unknown, ...rest: unknown[]) => unknown;

let noted: Statement[] | undefined;
const prototype = pg.Client.prototype as unknown as { query: Query };
const { query } = prototype;

prototype.query = function (first, second, ...rest) {
  const statement = statementOf(first, second);
  if (statement) noted?.push(statement);
  return query.call(this, first, second, ...rest);
};

process.on('message', (message) => {
  if (message === 'begin') noted = [];
  else if (message === 'end') {
    process.send?.({ kind: 'statements', statements: noted ?? [] });
    noted = undefined;
  }
});

function statementOf(first: unknown, second: unknown): Statement | undefined {
  if (typeof first === 'string') return { text: first, values: valuesOf(second) };
  if (typeof first !== 'object' || first === null || !('text' in first) || typeof first.text !== 'string') return undefined;
  const { text, name, values } = first as { readonly text: string; readonly name?: string; readonly values?: unknown };
  return { text, values: valuesOf(values ?? second), ...(name !== undefined && { name }) };
}

const valuesOf = (values: unknown): readonly unknown[] => (Array.isArray(values) ? (values as unknown[]) : []);
