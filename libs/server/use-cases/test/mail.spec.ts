import { beforeAll, describe, expect, it } from '@jest/globals';
import { invitations, mails, people } from '@shixiao/persistence';
import type { MailRow } from '@shixiao/persistence';
import { composeLetter, issueDigests, markSent, markUndeliverable, wantMail } from '../src/index.ts';
import type { Letter } from '../src/index.ts';
import { useInvitation } from '../src/session/invitations.ts';
import { performByItself } from '../src/perform.ts';
import { useWorld } from './world.ts';
import type { Player } from './world.ts';

const world = useWorld();
const MINUTE = 60_000;

const later = (milliseconds: number): string => new Date(Date.parse(world().now()) + milliseconds).toISOString();
const rowOf = (id: string): Promise<MailRow> => world().database.dataSource.manager.findOneByOrFail(mails, { id });

/** Everybody here has an address that letters come to, of which the world's own have none. */
async function giveAddress({ personId }: Player, address: string): Promise<void> {
  await world().database.dataSource.manager.update(people, { id: personId }, { email: address });
}

/** All letters that wait, none of which is sent. */
async function waiting(): Promise<readonly Letter[]> {
  const letters: Letter[] = [];
  for (const id of await wantMail(world().app)) {
    const letter = await composeLetter(world().app, id);
    if (letter) letters.push(letter);
  }
  return letters;
}

async function only(): Promise<Letter> {
  const [letter, ...others] = await waiting();
  if (!letter || others.length > 0) throw new Error(`Not one letter: ${JSON.stringify([letter, ...others])}`);
  return letter;
}

async function sendAll(): Promise<void> {
  for (const { id } of await waiting()) await markSent(world().app, id);
}

async function notify(owner: Player, more: object = {}): Promise<string> {
  const input = { text: '请补一张竣工照片', ownerIds: [owner.personId], dueAt: later(3 * 24 * 60 * MINUTE), shownDoneBy: '照片', ...more };
  const { sent } = await world().succeed(world().officer, 'sendNotice', input);
  return sent[0].id;
}

beforeAll(async () => {
  await giveAddress(world().approver, 'approver@town.test');
  await giveAddress(world().supervisor, 'supervisor@town.test');
});

describe('a notice with one owner', () => {
  it('goes by mail when it was not read within a minute, in the owner’s language, once', async () => {
    const { approver, app, passTo, database } = world();
    await notify(approver);
    expect(await waiting()).toEqual([]);
    await passTo(later(2 * MINUTE));
    const letter = await only();
    expect(letter).toMatchObject({
      kind: 'notice',
      language: 'zh',
      to: { name: '梁正', address: 'approver@town.test' },
      subject: '请办理：请补一张竣工照片',
      greeting: '梁正，您好：',
      paragraphs: ['请补一张竣工照片'],
      list: ['期限：2026年11月27日 09:00', '完成证明：照片', '发送人：黄敏'],
      way: { words: '查看并办理', path: '/notices' },
    });
    await database.dataSource.manager.update(people, { id: approver.personId }, { language: 'en' });
    expect(await only()).toMatchObject({ id: letter.id, subject: 'To do: 请补一张竣工照片', list: ['Due: 27 November 2026 at 09:00', 'Shown to be done by: 照片', 'From: 黄敏'] });
    await database.dataSource.manager.update(people, { id: approver.personId }, { language: 'zh' });
    await markSent(app, letter.id);
    expect(await waiting()).toEqual([]);
    expect(await composeLetter(app, letter.id)).toBeUndefined();
  });

  it('does not go by mail once it was read, or is done meanwhile', async () => {
    const { approver, app, passTo, succeed } = world();
    const read = await notify(approver);
    await succeed(approver, 'markNoticeRead', { noticeId: read });
    const done = await notify(approver);
    await passTo(later(2 * MINUTE));
    const [id = '', ...others] = await wantMail(app);
    expect(others).toEqual([]);
    await succeed(approver, 'markNoticeDone', { noticeId: done, proof: '照片已传' });
    expect(await composeLetter(app, id)).toBeUndefined();
    expect(await rowOf(id)).toMatchObject({ about: done, droppedBecause: 'unneeded' });
  });

  it('does not go to an address that is nobody’s, and is not looked at again', async () => {
    const { verifier, app, passTo, database } = world();
    const notice = await notify(verifier, { ownerIds: [verifier.personId] });
    await passTo(later(2 * MINUTE));
    expect(await wantMail(app)).toEqual([]);
    const row = await database.dataSource.manager.findOneByOrFail(mails, { about: notice });
    expect(row).toMatchObject({ sentAt: null, droppedBecause: 'undeliverable' });
    await markUndeliverable(app, row.id);
    expect(await rowOf(row.id)).toEqual(row);
  });

  it('does not go to somebody who has left', async () => {
    const { approver, passTo, app, database } = world();
    await notify(approver);
    await passTo(later(2 * MINUTE));
    const [id = ''] = await wantMail(app);
    await database.dataSource.manager.update(people, { id: approver.personId }, { disabledAt: world().now() });
    expect(await composeLetter(app, id)).toBeUndefined();
    await database.dataSource.manager.update(people, { id: approver.personId }, { disabledAt: null });
  });

  it('is one subject line, however it was written', async () => {
    const { approver, passTo } = world();
    await notify(approver, { text: `第一行\r\nBcc: everybody@town.test\n${'长'.repeat(100)}` });
    await passTo(later(2 * MINUTE));
    const { subject } = await only();
    expect(subject).toMatch(/^请办理：第一行 Bcc: everybody@town.test 长+…$/);
    expect([...subject]).toHaveLength(60);
    await sendAll();
  });

  it('is wanted once where several look at the same time', async () => {
    const { approver, passTo, app, database } = world();
    const notice = await notify(approver);
    await passTo(later(2 * MINUTE));
    const found = await Promise.all([wantMail(app), wantMail(app), wantMail(app)]);
    expect(new Set(found.flat()).size).toBe(1);
    expect(await database.dataSource.manager.countBy(mails, { about: notice })).toBe(1);
    await sendAll();
  });
});

describe('a digest', () => {
  it('goes by mail when it goes out, all its lines in one letter', async () => {
    const { officer, supervisor, app, passTo, succeed } = world();
    for (const text of ['周五试运行', '周六开放']) {
      await succeed(officer, 'sendNotice', { text, ownerIds: [supervisor.personId] });
      await passTo(later(MINUTE));
    }
    expect(await waiting()).toEqual([]);
    await passTo('2026-11-25T01:00:00.000Z');
    expect(await issueDigests(app)).toBe(2);
    const letter = await only();
    expect(letter).toMatchObject({ kind: 'digest', subject: '2026-11-25 摘要：2 条', list: ['周五试运行', '周六开放'], to: { address: 'supervisor@town.test' } });
    await sendAll();
    expect(await waiting()).toEqual([]);
  });
});

describe('an invitation', () => {
  const add = async (email: string): Promise<string> => {
    const { administrator, authorityId, succeed } = world();
    return (await succeed(administrator, 'addPerson', { organisationId: authorityId, name: '新同事', email, roles: ['caseOfficer'] })).person.id;
  };
  const uses = (token: string): Promise<string | undefined> => performByItself(world().app, 'use', async (scope) => (await useInvitation(scope, token))?.personId);
  const tokenIn = ({ way }: Letter): string => way.path.replace('/invitation/', '');

  it('goes by mail with a link of its own, which holds beside the one that was shown', async () => {
    const { administrator, succeed, database } = world();
    const personId = await add('new@town.test');
    expect(await waiting()).toEqual([]);
    await succeed(administrator, 'invitePerson', { personId });
    const letter = await only();
    expect(letter).toMatchObject({
      kind: 'invitation',
      subject: '西樵镇人民政府邀请您使用实效',
      paragraphs: ['西樵镇人民政府为您开设了实效账号，登录邮箱为 new@town.test。请打开下面的链接，设置您的密码。', expect.stringMatching(/^链接只能使用一次，有效期至 2026年12月9日/)],
    });
    const row = await database.dataSource.manager.findOneByOrFail(invitations, { personId });
    expect(JSON.stringify(row)).not.toContain(tokenIn(letter));
    expect(await uses('unknown')).toBeUndefined();
    expect(await uses(tokenIn(letter))).toBe(personId);
    expect(await uses(tokenIn(letter))).toBeUndefined();
  });

  it('made anew takes the place of the one before, which is not sent any more', async () => {
    const { administrator, succeed, app } = world();
    const personId = await add('newer@town.test');
    await succeed(administrator, 'invitePerson', { personId });
    const [first = ''] = await wantMail(app);
    const before = await composeLetter(app, first);
    await succeed(administrator, 'invitePerson', { personId });
    expect(await composeLetter(app, first)).toBeUndefined();
    expect(await uses(before ? tokenIn(before) : '')).toBeUndefined();
    const after = await only();
    expect(after.id).not.toBe(first);
    expect(await uses(tokenIn(after))).toBe(personId);
  });
});
