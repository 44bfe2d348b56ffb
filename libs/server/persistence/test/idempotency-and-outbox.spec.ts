import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../src/idempotency/mutation-keys.ts';
import { answerMutation, claimMutation, forgetMutations } from '../src/idempotency/mutation-keys.ts';
import { listenToOutbox } from '../src/outbox/listen.ts';
import type { OutboxNotice } from '../src/outbox/listen.ts';
import { putInOutbox, takeFromOutbox } from '../src/outbox/outbox.ts';
import type { OutboxMessage } from '../src/outbox/outbox.ts';
import { query, useCleanup, useDatabase } from './real-database.ts';
import { uuidv7 } from './uuid.ts';
import { NOW } from './world.ts';

const open = useDatabase();
const after = useCleanup();

const wish = (key: string, request = { title: '一' }) => ({ actor: 'p1', key, request, at: NOW });

describe('the same mutation sent twice', () => {
  it('has one effect, and the second gets the answer of the first', async () => {
    let effects = 0;
    const send = () =>
      open().transaction(async (tx): Promise<Claim | { kind: 'done' }> => {
        const claim = await claimMutation(tx, wish('twice'));
        if (claim.kind !== 'claimed') return claim;
        effects += 1;
        await pause(50);
        await answerMutation(tx, wish('twice'), { proposal: '提案' });
        return { kind: 'done' };
      });
    const answers = await Promise.all([send(), send(), send()]);
    expect(effects).toBe(1);
    expect(answers.filter(({ kind }) => kind === 'answered')).toEqual([
      { kind: 'answered', response: { proposal: '提案' } },
      { kind: 'answered', response: { proposal: '提案' } },
    ]);
  });

  it('goes on the second time when the first was rolled back', async () => {
    let firstClaimed = (): void => undefined;
    const claimed = new Promise<void>((resolve) => (firstClaimed = resolve));
    const first = open().transaction(
      async (tx) => {
        await claimMutation(tx, wish('again'));
        firstClaimed();
        await pause(100);
      },
      () => false,
    );
    await claimed;
    expect(await open().transaction((tx) => claimMutation(tx, wish('again')))).toEqual({ kind: 'claimed' });
    await first;
  });

  it('is refused when its key was used for something else, and is not mixed up with another person’s', async () => {
    await open().transaction((tx) => claimMutation(tx, wish('one')));
    expect(await open().transaction((tx) => claimMutation(tx, wish('one', { title: '二' })))).toMatchObject({ kind: 'keyReused' });
    expect(await open().transaction((tx) => claimMutation(tx, { ...wish('one'), actor: 'p2' }))).toEqual({ kind: 'claimed' });
  });

  it('is forgotten in time', async () => {
    await open().transaction((tx) => claimMutation(tx, { ...wish('old'), at: '2026-01-01T00:00:00.000Z' }));
    expect(await open().transaction((tx) => forgetMutations(tx, '2026-02-01T00:00:00.000Z'))).toBe(1);
    expect(await open().transaction((tx) => claimMutation(tx, wish('old')))).toEqual({ kind: 'claimed' });
  });
});

const message = (topic: string): OutboxMessage => ({
  id: uuidv7(),
  topic,
  jurisdictionId: uuidv7(),
  projectId: null,
  payload: { text: '字'.repeat(10_000) },
  createdAt: NOW,
});

describe('the outbox', () => {
  it('tells listeners of what was committed, however long, and of nothing that was rolled back', async () => {
    const heard: OutboxNotice[] = [];
    const listener = await listenToOutbox(open().url, { onNotice: (notice) => heard.push(notice) });
    after(() => listener.stop());
    const [refused, kept] = [message('refused'), message('kept')];
    await open().transaction((tx) => putInOutbox(tx, [refused]), () => false);
    await open().transaction((tx) => putInOutbox(tx, [kept]));
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ id: kept.id, topic: 'kept', projectId: null, jurisdictionId: kept.jurisdictionId }]);
    expect(await open().transaction((tx) => takeFromOutbox(tx, 10, NOW))).toEqual([kept]);
  });

  it('gives each message to one of those who take at the same time, and again to others when the first failed', async () => {
    const all = Array.from({ length: 20 }, () => message('shared'));
    await open().transaction((tx) => putInOutbox(tx, all));
    await expect(
      open().transaction(async (tx) => {
        await takeFromOutbox(tx, 20, NOW);
        throw new Error('not delivered');
      }),
    ).rejects.toThrow('not delivered');
    const taken = await Promise.all([1, 2, 3].map(() => open().transaction((tx) => takeFromOutbox(tx, 10, NOW))));
    const ids = taken.flat().map(({ id }) => id);
    const rest = await open().transaction((tx) => takeFromOutbox(tx, 20, NOW));
    expect([...ids, ...rest.map(({ id }) => id)].sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('is listened to again after the connection broke, and says that something may have been missed', async () => {
    const heard: string[] = [];
    let gaps = 0;
    const listener = await listenToOutbox(open().url, {
      onNotice: ({ topic }) => heard.push(topic),
      onGap: () => (gaps += 1),
    });
    after(() => listener.stop());
    await query(open().url, `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and usename = current_user`);
    await until(() => gaps === 1);
    await open().transaction((tx) => putInOutbox(tx, [message('after the gap')]));
    await until(() => heard.length === 1);
    expect(heard).toEqual(['after the gap']);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > 10_000) throw new Error('It did not come');
    await pause(10);
  }
}
