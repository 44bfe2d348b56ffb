import { describe, expect, it } from '@jest/globals';
import { contentHash } from '@shixiao/collaboration';
import type { LedgerAct } from '@shixiao/collaboration';
import { appendToLedger, readLedger, verifyLedger } from '../src/ledger/ledger-store.ts';
import { sha256 } from '../src/ledger/sha256.ts';
import { query, refusalOf, useDatabase } from './real-database.ts';
import { createJurisdiction, NOW } from './world.ts';

const open = useDatabase();

const act = (subject: string): LedgerAct => ({
  at: NOW,
  actor: 'p1',
  organisation: 'o1',
  act: 'submitProposal',
  subject,
  contentHash: contentHash({ subject }, sha256),
});

async function append(jurisdictionId: string, ...acts: LedgerAct[]) {
  return open().transaction((tx) => appendToLedger(tx, { jurisdictionId, projectId: null }, acts));
}

const verify = (jurisdictionId: string, pageSize?: number) =>
  open().transaction(({ sql }) => verifyLedger(sql, jurisdictionId, pageSize));

describe('the ledger', () => {
  it('chains the acts of a jurisdiction, with whom they were done for, and holds over any size of page', async () => {
    const place = await createJurisdiction(open());
    await append(place, act('一'), { ...act('二'), onBehalfOf: 'p2' });
    const [third] = await append(place, act('三'));
    expect(third).toMatchObject({ sequence: 3, subject: '三' });
    for (const pageSize of [1, 2, 3, 1000]) expect(await verify(place, pageSize)).toEqual({ kind: 'holds', entries: 3, hash: third!.hash });
    const read = await open().transaction(async ({ sql }) => {
      const entries = [];
      for await (const entry of readLedger(sql, place, 2)) entries.push(entry);
      return entries;
    });
    expect(read.map(({ subject, onBehalfOf }) => [subject, onBehalfOf])).toEqual([['一', undefined], ['二', 'p2'], ['三', undefined]]);
    expect(read[2]).toEqual(third);
  });

  it('has no gap and no fork when many acts are put on record at once', async () => {
    const place = await createJurisdiction(open());
    await Promise.all(Array.from({ length: 40 }, (_, index) => append(place, act(`act ${index}`))));
    expect(await verify(place)).toMatchObject({ kind: 'holds', entries: 40 });
  });

  it('is one chain for each jurisdiction, and one does not wait for another', async () => {
    const [one, other] = [await createJurisdiction(open()), await createJurisdiction(open())];
    await open().transaction(async (tx) => {
      await appendToLedger(tx, { jurisdictionId: one, projectId: null }, [act('held open')]);
      await append(other, act('not kept waiting'));
    });
    expect(await verify(one)).toMatchObject({ entries: 1 });
    expect(await verify(other)).toMatchObject({ entries: 1 });
  });

  it('gives the place of an act that was rolled back to the next', async () => {
    const place = await createJurisdiction(open());
    await open().transaction((tx) => appendToLedger(tx, { jurisdictionId: place, projectId: null }, [act('refused')]), () => false);
    expect((await append(place, act('kept')))[0]).toMatchObject({ sequence: 1 });
    expect(await verify(place)).toMatchObject({ kind: 'holds', entries: 1 });
  });

  it('cannot be changed by the role that serves people, nor by the owner, nor by one who takes the right back', async () => {
    const place = await createJurisdiction(open());
    await append(place, act('on record'));
    const changes = [`update ledger_entry set act = 'x'`, 'delete from ledger_entry', 'truncate ledger_entry'];
    const { url, ownerUrl } = open();
    for (const change of changes) {
      expect(await refusalOf(query(url, change))).toEqual({ code: '42501' });
      expect(await refusalOf(query(ownerUrl, change))).toEqual({ code: '42501' });
    }
    for (const change of changes) {
      const forced = `grant all on ledger_entry to current_user; ${change}`;
      expect(await refusalOf(query(ownerUrl, forced))).toEqual({ code: '23001' });
    }
    expect(await verify(place)).toMatchObject({ kind: 'holds', entries: 1 });
  });

  it('shows where somebody who owned the machine changed it all the same', async () => {
    const place = await createJurisdiction(open());
    await append(place, act('一'), act('二'), act('三'));
    const tamper = (change: string) =>
      query(
        open().ownerUrl,
        `begin; grant all on ledger_entry to current_user; alter table ledger_entry disable trigger user; ${change};
         alter table ledger_entry enable trigger user; revoke update, delete, truncate on ledger_entry from current_user; commit`,
      );
    await tamper(`update ledger_entry set actor = 'p9' where jurisdiction_id = '${place}' and sequence = 2`);
    expect(await verify(place, 1)).toEqual({ kind: 'broken', after: 1, break: { kind: 'hashDiffers', position: 0, sequence: 2 } });
    await tamper(`delete from ledger_entry where jurisdiction_id = '${place}' and sequence = 2`);
    expect(await verify(place)).toMatchObject({ kind: 'broken', break: { kind: 'sequenceBroken', expected: 2, found: 3 } });
  });

  it('refuses an instant in a spelling that could not be read back', async () => {
    const place = await createJurisdiction(open());
    await expect(append(place, { ...act('late'), at: '2026-11-24T09:00:00+08:00' })).rejects.toThrow("not in the ledger's spelling");
  });
});
