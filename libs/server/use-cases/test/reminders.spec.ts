import { describe, expect, it } from '@jest/globals';
import { insertRow, personPreferences } from '@shixiao/persistence';
import { calendarOf } from '../src/calendar/calendar.ts';
import { issueDigests, remindOfLights, WATCHES } from '../src/index.ts';
import { openQuestion } from '../src/ask.ts';
import { digestAfter } from '../src/notice/issue-digests.ts';
import { fillIn, openTask, startFiling } from './filing.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';
import type { Player } from './world.ts';

const open = useWorld();

const openNotices = async (who: Player): Promise<any[]> => (await open().ask(who, 'notices', { onlyOpen: true, first: 100 })).edges.map(({ node }: any) => node);

/** What somebody is asked about one project, oldest first. */
async function reminded(who: Player, projectId: string): Promise<string[]> {
  const own = (await openNotices(who)).filter((notice) => notice.projectId === projectId);
  return Promise.all(own.sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1)).map((notice) => show(open(), who, 'ActionNotice', notice, 'text')));
}

const YELLOW_AT = '2026-11-26T04:00:00.000Z';
const RED_AT = '2026-11-27T11:12:00.000Z';
const ENDS_AT = '2026-11-27T16:00:00.000Z';
const HALF = '备案：“核对信息是否齐全”的办理时限已用去一半。';
const NEARLY = '备案：“核对信息是否齐全”即将到期。';

describe('a task whose light turns', () => {
  it('is told to whoever has it: once yellow, once red, and is done when the task is', async () => {
    const world = open();
    const filed = async (): Promise<string> => {
      const projectId = await startFiling(world, '备案');
      await fillIn(world, world.lead, projectId, 'submitFiling');
      return projectId;
    };
    const [held, offered] = [await filed(), await filed()];
    const task = await openTask(world, held, 'checkFiling');
    await world.succeed(world.officer, 'claimTask', { taskId: task.id, expectedVersion: 1 });
    const other = await world.person('罗晓', world.authorityId, 'government', 'caseOfficer');

    await world.passTo(new Date(Date.parse(YELLOW_AT) - 1).toISOString());
    expect(await remindOfLights(world.app)).toBe(0);
    await world.passTo(YELLOW_AT);
    expect((await Promise.all([remindOfLights(world.app), remindOfLights(world.app)])).reduce((sum, one) => sum + one)).toBe(2);
    expect(await remindOfLights(world.app)).toBe(0);
    expect(await reminded(world.officer, held)).toEqual([HALF]);
    const [notice] = await openNotices(world.officer);
    expect(notice).toMatchObject({ dueAt: ENDS_AT, sentBy: null, item: task.item });

    // Two may take the other: that is nobody’s to answer for, and a line for each.
    expect([await reminded(world.officer, offered), await reminded(other, offered)]).toEqual([[], []]);
    await issueDigests({ ...world.app, now: () => '2026-11-30T12:00:00.000Z' });
    const lines = (await world.ask(other, 'digests')).flatMap(({ items }: any) => items).filter((item: any) => item.projectId === offered);
    expect(await show(world, other, 'DigestItem', lines.at(-1), 'told')).toMatchObject({ zh: HALF });

    await world.passTo(RED_AT);
    await remindOfLights(world.app);
    await remindOfLights(world.app);
    expect(await reminded(world.officer, held)).toEqual([HALF, NEARLY]);

    await world.succeed(world.officer, 'completeTask', { taskId: task.id, values: { complete: true }, expectedVersion: 2 });
    expect(await reminded(world.officer, held)).toEqual([]);
    await world.passTo(ENDS_AT);
    expect(await remindOfLights(world.app)).toBe(0);
  });

  it('is told as it happens to the one whom it concerns', async () => {
    const world = open();
    const { rows } = await world.database.read((sql) =>
      sql.query<{ payload: any; projectId: string | null; createdAt: string }>(
        `select payload, project_id as "projectId", created_at as "createdAt" from outbox where topic = 'notice' order by created_at limit 1`,
      ),
    );
    const [told] = rows;
    const hear = (who: Player) => WATCHES.noticeReceived.tells(openQuestion(world.app, who) as never, {}, told as never);
    expect(await hear(world.officer)).toMatchObject({ id: told?.payload.noticeId, ownerId: world.officer.personId });
    expect(await hear(world.approver)).toBeUndefined();
  });
});

describe('a digest', () => {
  const calendar = calendarOf({ calendar: {} });

  it.each([
    ['in the morning comes the same day', '2026-11-24T00:59:00.000Z', '2026-11-24', '2026-11-24T01:00:00.000Z'],
    ['after the hour comes on the next working day', '2026-11-24T01:00:00.001Z', '2026-11-25', '2026-11-25T01:00:00.000Z'],
    ['at the end of the week comes on Monday', '2026-11-27T09:00:00.000Z', '2026-11-30', '2026-11-30T01:00:00.000Z'],
    ['on a Sunday that is worked comes that day', '2026-09-20T00:00:00.000Z', '2026-09-20', '2026-09-20T01:00:00.000Z'],
    ['in the national holidays comes after them', '2026-09-30T09:00:00.000Z', '2026-10-08', '2026-10-08T01:00:00.000Z'],
  ])('of what happens %s', (_when, at, day, comesAt) => {
    expect(digestAfter(at, 9, calendar)).toEqual({ day, at: comesAt });
  });

  it('comes at the hour that its reader has chosen, with all that waited, once', async () => {
    const world = open();
    const reader = await world.person('韦明', world.authorityId, 'government', 'caseOfficer');
    await insertRow({ entities: world.database.dataSource.manager }, personPreferences, {
      personId: reader.personId,
      jurisdictionId: world.jurisdictionId,
      theme: 'system',
      digestHour: 17,
    } as never);
    await world.passTo('2026-12-01T01:00:00.000Z');
    const say = (text: string) => world.succeed(world.officer, 'sendNotice', { text, ownerIds: [reader.personId] } as never);
    const digests = async (): Promise<string[][]> =>
      (await world.ask(reader, 'digests')).map(({ day, items }: any) => [day, ...items.map(({ told }: any) => told.written)]);
    await say('例会改期');
    await world.passTo('2026-12-01T08:59:59.000Z');
    await issueDigests(world.app);
    expect(await digests()).toEqual([]);
    await world.passTo('2026-12-01T09:00:00.000Z');
    await say('会议室换了');
    await issueDigests(world.app);
    await issueDigests(world.app);
    expect(await digests()).toEqual([['2026-12-01', '例会改期', '会议室换了']]);
    await world.passTo('2026-12-01T09:00:01.000Z');
    await say('资料已上传');
    await issueDigests(world.app);
    expect(await digests()).toHaveLength(1);
    await world.passTo('2026-12-02T09:00:00.000Z');
    await issueDigests(world.app);
    expect(await digests()).toEqual([['2026-12-02', '资料已上传'], ['2026-12-01', '例会改期', '会议室换了']]);
  });
});
