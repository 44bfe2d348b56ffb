import { canonicalJson, contentHash } from '@shixiao/collaboration';
import type { JsonObject, JsonValue } from '@shixiao/collaboration';
import { answerMutation, appendToLedger, claimMutation, putInOutbox, sha256 } from '@shixiao/persistence';
import type { LedgerPlace, Transaction } from '@shixiao/persistence';
import type { Operation } from '@shixiao/contract';
import type { Application } from './application.ts';
import { ACTS } from './acts.ts';
import { brokenTexts } from './broken-texts.ts';
import { PROCESS_ACTOR, PUBLIC_ACTOR } from './caller.ts';
import type { Caller } from './caller.ts';
import { hasWords } from './ledger/words.ts';
import { createLookup } from './lookup/batched.ts';
import type { ActName, AnswerOf, InputOf } from './operations.ts';
import { mayCall } from './policy/ability.ts';
import { isRefusal, refused } from './refusal.ts';
import type { ActScope, OnRecord } from './scope.ts';

type Work = (scope: ActScope) => Promise<unknown>;
type KeyedInput = JsonObject & { readonly clientMutationKey: string };

/**
 * Does one act in one transaction: rights, the key by which a second sending is known, the work, the ledger, what is told.
 * A refusal keeps nothing. The same key with the same input gets the first answer again.
 */
export async function perform<N extends ActName>(
  app: Application,
  caller: Caller | undefined,
  name: N,
  input: InputOf<N>,
): Promise<AnswerOf<N>> {
  const answer = async (): Promise<unknown> => {
    if (!mayCall(caller, `Mutation.${name}` as Operation)) {
      return caller ? refused('NotAllowed', { because: 'roleMissing' }) : refused('NotSignedIn', {});
    }
    const inputProblems = brokenTexts(input);
    if (inputProblems.length > 0) return refused('InputInvalid', { inputProblems }, inputProblems[0]?.path);
    const work = ACTS[name] as ((scope: ActScope, input: unknown) => Promise<unknown>) | undefined;
    if (!work) throw new Error(`Nothing does ${name}`);
    const once = caller ? { actor: `${caller.personId}@${caller.organisationId}`, input: input as KeyedInput } : undefined;
    return commit(app, caller, name, (scope) => work(scope, input), once);
  };
  return (await answer()) as AnswerOf<N>;
}

/** Does what nobody asked for by a mutation: a timer that fires, a clock that runs out. */
export async function performByItself<T>(app: Application, act: string, work: (scope: ActScope) => Promise<T>): Promise<T> {
  return (await commit(app, 'process', act, work)) as T;
}

interface Once {
  readonly actor: string;
  readonly input: KeyedInput;
}

/** @param by who acts; `process` where it happens by itself, nothing where somebody does it without an account */
async function commit(app: Application, by: Caller | 'process' | undefined, act: string, work: Work, once?: Once): Promise<unknown> {
  const caller = by === 'process' ? undefined : by;
  const now = app.now();
  const claim = async (tx: Transaction): Promise<{ readonly answer: unknown } | undefined> => {
    if (!once) return undefined;
    const { clientMutationKey: key, ...request } = once.input;
    const claimed = await claimMutation(tx, { actor: once.actor, key, request: { act, ...request }, at: now });
    switch (claimed.kind) {
      case 'claimed':
        return undefined;
      case 'answered':
        return { answer: claimed.response };
      case 'keyReused':
        return { answer: refused('KeyReused', { firstUsedAt: claimed.firstUsedAt }, ['clientMutationKey']) };
      default:
        return claimed satisfies never;
    }
  };
  return app.database.transaction(async (tx) => {
    const before = await claim(tx);
    if (before) return before.answer;
    const records: OnRecord[] = [];
    const told: Parameters<ActScope['tell']>[] = [];
    const scope: ActScope = {
      app,
      caller,
      now,
      act,
      tx,
      sql: tx.sql,
      entities: tx.entities,
      load: createLookup({ sql: tx.sql, entities: tx.entities }),
      record: (entry) => records.push(entry),
      tell: (...message) => told.push(message),
    };
    const answer = await work(scope);
    if (isRefusal(answer)) return answer;
    await putInOutbox(
      tx,
      told.map(([topic, { jurisdictionId, projectId, payload = {} }]) => ({
        id: app.newId(),
        topic,
        jurisdictionId,
        projectId,
        payload,
        createdAt: now,
      })),
    );
    if (once) await answerMutation(tx, { actor: once.actor, key: once.input.clientMutationKey }, answer as JsonValue);
    await putOnRecord(scope, records, by === 'process' ? PROCESS_ACTOR : PUBLIC_ACTOR);
    return answer;
  }, (answer) => !isRefusal(answer));
}

/** `name`: under which it is put on record where nobody is named. Last of all: from here to the commit, others who write the same ledger wait. */
async function putOnRecord({ tx, caller, now, act }: ActScope, records: readonly OnRecord[], name: string): Promise<void> {
  const nobody = { actor: name, organisation: name };
  const places = new Map<string, { readonly place: LedgerPlace; readonly entries: OnRecord[] }>();
  for (const entry of records) {
    const { jurisdictionId, projectId } = entry;
    if (!hasWords(entry.act ?? act)) throw new Error(`${entry.act ?? act} goes on record and has no words`);
    const key = canonicalJson([jurisdictionId, projectId]);
    const group = places.get(key) ?? { place: { jurisdictionId, projectId }, entries: [] };
    group.entries.push(entry);
    places.set(key, group);
  }
  for (const { place, entries } of [...places.values()].sort((a, b) => (a.place.jurisdictionId < b.place.jurisdictionId ? -1 : 1))) {
    await appendToLedger(
      tx,
      place,
      entries.map(({ act: own = act, subject, content, onBehalfOf, isAnonymous }) => ({
        at: now,
        ...(isAnonymous || !caller ? nobody : { actor: caller.personId, organisation: caller.organisationId }),
        ...(onBehalfOf !== undefined && { onBehalfOf }),
        act: own,
        subject,
        contentHash: contentHash(content, sha256),
      })),
    );
  }
}
