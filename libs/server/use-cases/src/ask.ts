import type { Operation } from '@shixiao/contract';
import type { Statements } from '@shixiao/persistence';
import type { Application } from './application.ts';
import type { Caller } from './caller.ts';
import { createLookup } from './lookup/batched.ts';
import { mayCall } from './policy/ability.ts';
import type { ReadScope } from './scope.ts';

/** What one question has at hand; made once for each, so that what it looks up is looked up once. */
export function openQuestion(app: Application, caller: Caller | undefined): ReadScope {
  const run = (text: string, values?: unknown[]): Promise<unknown> => app.database.read((one) => one.query(text, values));
  const sql = { query: run as Statements['query'] };
  const entities = app.database.dataSource.manager;
  return { app, caller, now: app.now(), sql, entities, load: createLookup({ sql, entities }) };
}

/** Why a query may not be asked, if it may not. */
export function refusalToAsk(caller: Caller | undefined, query: string): 'UNAUTHENTICATED' | 'FORBIDDEN' | undefined {
  if (mayCall(caller, `Query.${query}` as Operation)) return undefined;
  return caller ? 'FORBIDDEN' : 'UNAUTHENTICATED';
}
