import { describe, expect, it } from '@jest/globals';
import { loadInstance, loadRecords, verifyLedger } from '@shixiao/persistence';
import { useWorld } from './world.ts';
import type { World } from './world.ts';

const world = useWorld();

const CONTENT = {
  title: '青年人才园运营',
  need: '园区建成后空置三成，需要市场主体运营并带动就业。',
  wantedIndicators: [{ id: 'jobs', name: '新增就业', unit: '人' }],
  criteria: [
    { id: 'market', name: '市场可行性', weight: '60' },
    { id: 'local', name: '本地优势', weight: '40' },
  ],
  closesAt: '2026-12-15T16:00:00.000Z',
};

async function handedIn({ succeed, officer }: World): Promise<any> {
  const drafted = await succeed(officer, 'draftCall', { title: CONTENT.title });
  const saved = await succeed(officer, 'saveCallDraft', { ...CONTENT, callId: drafted.id, expectedVersion: drafted.version });
  return succeed(officer, 'handInCall', { callId: saved.id, expectedVersion: saved.version });
}

describe('a call', () => {
  it('is drafted by a case officer, opened by an approver, and closed by its process when its time has come', async () => {
    const { succeed, approver, ask, passTo, app } = world();
    const waiting = await handedIn(world());
    const opened = await succeed(approver, 'openCall', { callId: waiting.id, expectedVersion: waiting.version });
    expect(opened.stageName).toBe('open');
    await passTo('2026-12-15T15:59:58.000Z');
    expect((await ask(undefined, 'call', { id: opened.id })).stageName).toBe('open');
    await passTo('2026-12-16T01:00:00.000Z');
    expect((await ask(undefined, 'call', { id: opened.id })).stage).toMatchObject({ name: 'closed', openedBy: approver.personId });
    const instance = await app.database.read((sql) => loadInstance(sql, opened.instanceId));
    expect(instance?.state.phase).toBe('completed');
    const records = await app.database.read((sql) => loadRecords(sql, opened.instanceId));
    expect(records.length).toBeGreaterThan(10);
    expect(await app.database.read((sql) => verifyLedger(sql, world().jurisdictionId))).toMatchObject({ kind: 'holds' });
  });

  it('is not opened by whoever handed it in, nor by somebody without the role', async () => {
    const { act, officer, person, authorityId } = world();
    const both = await person('双任', authorityId, 'government', 'caseOfficer', 'approver');
    const drafted: any = await act(both, 'draftCall', { title: '两职' });
    const saved: any = await act(both, 'saveCallDraft', { ...CONTENT, closesAt: '2027-03-01T16:00:00.000Z', callId: drafted.id, expectedVersion: 1 });
    const waiting: any = await act(both, 'handInCall', { callId: saved.id, expectedVersion: saved.version });
    expect(await act(both, 'openCall', { callId: waiting.id, expectedVersion: waiting.version })).toMatchObject({ __typename: 'SamePerson' });
    expect(await act(officer, 'openCall', { callId: waiting.id, expectedVersion: waiting.version })).toMatchObject({
      __typename: 'NotAllowed',
      because: 'roleMissing',
    });
    expect(await act(undefined, 'openCall', { callId: waiting.id, expectedVersion: waiting.version })).toMatchObject({ __typename: 'NotSignedIn' });
  });

  it('says everything that keeps it from being handed in', async () => {
    const { act, succeed, officer } = world();
    const drafted = await succeed(officer, 'draftCall', { title: '会议' });
    const saved = await succeed(officer, 'saveCallDraft', {
      callId: drafted.id,
      title: '会议',
      need: ' ',
      wantedIndicators: [{ id: 'm', name: '召开会议次数', unit: '次' }],
      criteria: [{ id: 'a', name: '甲', weight: '90' }],
      closesAt: null,
      expectedVersion: drafted.version,
    });
    const answer: any = await act(officer, 'handInCall', { callId: saved.id, expectedVersion: saved.version });
    expect(answer.__typename).toBe('CallNotReady');
    expect(answer.callProblems.map(({ kind }: { kind: string }) => kind)).toEqual([
      'needMissing',
      'activityNotOutcome',
      'weightsNotHundred',
      'closingMissing',
    ]);
  });

  it('is not changed over what somebody else has changed', async () => {
    const { act, succeed, officer } = world();
    const drafted = await succeed(officer, 'draftCall', { title: '先后' });
    const input = { ...CONTENT, callId: drafted.id, expectedVersion: drafted.version };
    await succeed(officer, 'saveCallDraft', input);
    expect(await act(officer, 'saveCallDraft', input)).toMatchObject({ __typename: 'Conflict', current: { __typename: 'Call', version: 2 }, changedBy: { id: officer.personId } });
  });

  it('happens once however often it is sent, and not at all with the same key for something else', async () => {
    const { act, officer, ask } = world();
    const once = { title: '只此一次', clientMutationKey: 'k1' };
    const first: any = await act(officer, 'draftCall', once);
    expect(await act(officer, 'draftCall', once)).toMatchObject({ id: first.id });
    expect(await act(officer, 'draftCall', { ...once, title: '另一件' })).toMatchObject({ __typename: 'KeyReused' });
    const page = await ask(officer, 'calls', { first: 100, filter: { text: '只此一次' } });
    expect(page.edges).toHaveLength(1);
  });

  it('is not there for others while it is a draft', async () => {
    const { succeed, officer, lead, ask } = world();
    const drafted = await succeed(officer, 'draftCall', { title: '尚未公布' });
    expect(await ask(lead, 'call', { id: drafted.id })).toBeNull();
    expect(await ask(lead, 'call', { id: 'no id at all' })).toBeNull();
  });

  it('may close later, and its process waits for the later day', async () => {
    const { succeed, act, approver, passTo, ask } = world();
    const waiting = await handedInWith('2027-01-10T16:00:00.000Z');
    const opened = await succeed(approver, 'openCall', { callId: waiting.id, expectedVersion: waiting.version });
    const input = { callId: opened.id, closesAt: '2027-01-20T16:00:00.000Z', reason: '应企业要求', expectedVersion: opened.version };
    expect(await act(approver, 'postponeCallClosing', { ...input, reason: '' })).toMatchObject({ __typename: 'ReasonMissing' });
    await succeed(approver, 'postponeCallClosing', input);
    await passTo('2027-01-12T01:00:00.000Z');
    expect((await ask(undefined, 'call', { id: opened.id })).stageName).toBe('open');
    await passTo('2027-01-21T01:00:00.000Z');
    expect((await ask(undefined, 'call', { id: opened.id })).stageName).toBe('closed');
  });
});

async function handedInWith(closesAt: string): Promise<any> {
  const { succeed, officer } = world();
  const drafted = await succeed(officer, 'draftCall', { title: CONTENT.title });
  const saved = await succeed(officer, 'saveCallDraft', { ...CONTENT, closesAt, callId: drafted.id, expectedVersion: drafted.version });
  return succeed(officer, 'handInCall', { callId: saved.id, expectedVersion: saved.version });
}
