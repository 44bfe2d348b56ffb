import { contentHash } from '@shixiao/collaboration';
import type { JsonValue } from '@shixiao/collaboration';
import type { Transaction } from '../database/database.ts';
import { sha256 } from '../ledger/sha256.ts';

/** A mutation as its client named it: the same key again means the same wish. */
export interface NamedMutation {
  readonly actor: string;
  readonly key: string;
  /** What is asked: operation and variables. */
  readonly request: JsonValue;
  /** ISO 8601. */
  readonly at: string;
}

export type Claim =
  /** Nobody asked before: go on, and end with `answerMutation`. */
  | { readonly kind: 'claimed' }
  /** It was done already; this is what was answered. */
  | { readonly kind: 'answered'; readonly response: JsonValue }
  /** The key was used for something else. */
  | { readonly kind: 'keyReused'; readonly firstUsedAt: string };

/**
 * Claims a key, first thing in the transaction of the act. Whoever comes second waits until the first has committed, and then
 * gets its answer; or has rolled back, and then goes on instead of it. So a refused act leaves no trace and may be tried again.
 */
export async function claimMutation({ sql }: Transaction, { actor, key, request, at }: NamedMutation): Promise<Claim> {
  const hash = contentHash(request, sha256);
  const { rowCount } = await sql.query({
    name: 'claim-mutation',
    text: `insert into mutation_key (actor, key, request_hash, claimed_at) values ($1, $2, $3, $4)
      on conflict (actor, key) do nothing`,
    values: [actor, key, hash, at],
  });
  if (rowCount === 1) return { kind: 'claimed' };
  const { rows } = await sql.query<{ request_hash: string; response: JsonValue; claimed_at: string }>(
    'select request_hash, response, claimed_at from mutation_key where actor = $1 and key = $2',
    [actor, key],
  );
  const [first] = rows;
  if (!first) throw new Error(`The mutation ${key} was forgotten while it was asked again`);
  if (first.request_hash !== hash) return { kind: 'keyReused', firstUsedAt: first.claimed_at };
  return { kind: 'answered', response: first.response };
}

/** Keeps what an act answers, in the act's own transaction. */
export async function answerMutation(
  { sql }: Transaction,
  { actor, key }: Pick<NamedMutation, 'actor' | 'key'>,
  response: JsonValue,
): Promise<void> {
  const { rowCount } = await sql.query({
    name: 'answer-mutation',
    text: 'update mutation_key set response = $3::jsonb where actor = $1 and key = $2',
    values: [actor, key, JSON.stringify(response)],
  });
  if (rowCount !== 1) throw new Error(`The mutation ${key} was not claimed`);
}

/** Forgets keys that no client will send again; answers how many. */
export async function forgetMutations({ sql }: Transaction, before: string): Promise<number> {
  return (await sql.query('delete from mutation_key where claimed_at < $1', [before])).rowCount ?? 0;
}
