import { describe, expect, it } from '@jest/globals';
import { people } from '@shixiao/persistence';
import { issueDigests } from '../src/index.ts';
import { fillIn, openTask, startFiling } from './filing.ts';
import { approved } from './review/under-review.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';

const open = useWorld();
const DUE = '2026-11-27T10:00:00.000Z';

/** What has gone out to somebody, once every hour of digests has passed. */
const digestsOf = async (who: any): Promise<any[]> => {
  await issueDigests({ ...open().app, now: () => '2027-03-01T12:00:00.000Z' });
  return open().ask(who, 'digests');
};

const openNotices = async (who: any): Promise<any[]> => (await open().ask(who, 'notices', { onlyOpen: true, first: 100 })).edges.map(({ node }: any) => node);

describe('a notice', () => {
  it('asks one owner for something only with a due time and a proof; the lacks are named, and it goes into digests', async () => {
    const world = open();
    const send = (more: object) => world.act(world.officer, 'sendNotice', { text: '请补齐用地材料', ownerIds: [world.lead.personId], ...more } as never);
    const sent: any = await send({ dueAt: DUE, shownDoneBy: '上传用地证明' });
    expect(sent).toMatchObject({ __typename: 'NoticeRouted', lacks: [], sent: [{ __typename: 'ActionNotice', ownerId: world.lead.personId }] });
    const lacking: any = await send({ ownerIds: [world.lead.personId, world.colleague.personId] });
    expect(lacking.lacks).toEqual(['oneOwner', 'dueAt', 'shownDoneBy']);
    expect(lacking.sent).toHaveLength(2);
    expect(await send({ text: ' ' })).toMatchObject({ __typename: 'CommentEmpty' });
    expect(await send({ dueAt: world.now(), shownDoneBy: '证明' })).toMatchObject({ __typename: 'DueInThePast' });
    expect(await send({ ownerIds: ['x'] })).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ path: ['ownerIds', '0'], kind: 'unknownId' }] });
    expect(await send({ projectId: world.app.newId() })).toMatchObject({ __typename: 'NotFound' });
    const [day] = await digestsOf(world.colleague);
    expect(day).toMatchObject({ day: '2026-11-24', items: [expect.objectContaining({ kind: 'information' })] });
  });

  it('goes to people of one’s own organisation, of one that shares a project, and of one’s jurisdiction, and to nobody else', async () => {
    const world = open();
    const { lead, colleague, verifier, officer, database, app } = world;
    const stranger = await world.person('生人', world.rival.organisationId, 'enterprise', 'projectLead');
    const reaches = async (who: any, owner: any): Promise<boolean> => {
      const answer: any = await world.act(who, 'sendNotice', { text: '周五碰头', ownerIds: [colleague.personId, owner.personId].slice(owner === colleague ? 1 : 0) } as never);
      if (answer.__typename !== 'NoticeRouted') expect(answer.inputProblems).toContainEqual({ path: ['ownerIds', '1'], kind: 'unknownId', limit: null });
      return answer.__typename === 'NoticeRouted';
    };
    expect([await reaches(lead, colleague), await reaches(lead, stranger), await reaches(lead, officer), await reaches(lead, verifier)]).toEqual([true, false, false, false]);
    await startFiling(world);
    expect([await reaches(lead, stranger), await reaches(lead, officer), await reaches(lead, verifier)]).toEqual([false, true, true]);
    expect([await reaches(officer, lead), await reaches(officer, stranger), await reaches(officer, verifier)]).toEqual([true, true, true]);

    // In another jurisdiction an official has nothing to say, but for those with whom they share a project.
    const elsewhere = app.newId();
    await database.dataSource.query(
      `insert into jurisdiction (id, region_code, name, name_en, time_zone, calendar, limits, version) values ($1, '440606', '顺德区', 'Shunde', 'Asia/Shanghai', '{}', '{}', 1)`,
      [elsewhere],
    );
    await database.dataSource.manager.update(people, [stranger.personId, verifier.personId], { jurisdictionId: elsewhere });
    expect([await reaches(officer, stranger), await reaches(officer, verifier)]).toEqual([false, true]);
    await database.dataSource.manager.update(people, [stranger.personId, verifier.personId], { jurisdictionId: world.jurisdictionId });
  });

  it('is read without being done, and done by its owner with a proof', async () => {
    const world = open();
    const [notice] = await openNotices(world.lead);
    const done = (who: any, proof: string) => world.act(who, 'markNoticeDone', { noticeId: notice.id, proof });
    await world.succeed(world.lead, 'markNoticeRead', { noticeId: notice.id });
    expect(await openNotices(world.lead)).toHaveLength(1);
    expect(await done(world.officer, '证明')).toMatchObject({ __typename: 'NotFound' });
    expect(await done(world.lead, ' ')).toMatchObject({ __typename: 'ProofMissing', shownDoneBy: '上传用地证明' });
    expect(await world.ask(world.officer, 'followThrough')).toMatchObject({ sent: 1, done: 0, rate: null });
    expect(await done(world.lead, '见附件三')).toMatchObject({ __typename: 'ActionNotice', doneAt: world.now() });
    expect(await done(world.lead, '见附件三')).toMatchObject({ __typename: 'DoneAlready', doneBy: { id: world.lead.personId } });
    expect(await world.ask(world.officer, 'followThrough')).toEqual({ sent: 1, done: 1, doneInTime: 1, overdue: 0, rate: 1 });
    expect(await world.ask(world.approver, 'followThrough')).toMatchObject({ sent: 0 });
    expect(await openNotices(world.lead)).toEqual([]);
  });

  it('of a decision is a line of the enterprise’s digests', async () => {
    const world = open();
    await approved(world);
    for (const who of [world.lead, world.colleague]) {
      const days = await digestsOf(who);
      const told = await Promise.all(days.flatMap(({ items }: any) => items).map((item: any) => show(world, who, 'DigestItem', item, 'told')));
      expect(told).toContainEqual({ zh: '青年成才园：“审批决定”已办结。', en: '青年成才园: “Decide” is done.' });
    }
    expect((await digestsOf(world.rival)).flatMap(({ items }: any) => items)).toEqual([]);
  });

  it('of a task that a group may take is a line of each digest, and of a reminder is done when the task is', async () => {
    const world = open();
    const projectId = await startFiling(world);
    await fillIn(world, world.lead, projectId, 'submitFiling');
    const [day] = await digestsOf(world.officer);
    const own = day.items.filter((item: any) => item.projectId === projectId);
    expect(await show(world, world.officer, 'DigestItem', own.at(-1), 'told')).toEqual({
      zh: '西樵山研学营地备案：“核对信息是否齐全”待领取。',
      en: '西樵山研学营地备案: “Check whether all is there” waits for somebody to claim it.',
    });
    const task = await openTask(world, projectId, 'checkFiling');
    await world.succeed(world.officer, 'claimTask', { taskId: task.id, expectedVersion: 1 });
    await world.succeed(world.lead, 'urgeTask', { taskId: task.id, message: '工期紧' });
    const [notice] = await openNotices(world.officer);
    expect(await show(world, world.officer, 'ActionNotice', notice, 'text')).toBe('西樵山研学营地备案：催办“核对信息是否齐全”。工期紧');
    expect(await show(world, world.officer, 'ActionNotice', notice, 'sentBy')).toMatchObject({ person: { id: world.lead.personId } });
    expect(await show(world, world.officer, 'ActionNotice', notice, 'task')).toMatchObject({ item: task.item });
    await world.succeed(world.officer, 'completeTask', { taskId: task.id, values: { complete: true }, expectedVersion: 3 });
    expect(await openNotices(world.officer)).toEqual([]);
  });
});
