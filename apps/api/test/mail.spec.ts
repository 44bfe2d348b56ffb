import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mails } from '@shixiao/persistence';
import type { MailRow } from '@shixiao/persistence';
import { perform, setUpJurisdiction, wantMail } from '@shixiao/use-cases';
import type { Caller } from '@shixiao/use-cases';
import type { Email } from 'postal-mime';
import { render } from '../src/mail/render.ts';
import { readOptions } from '../src/options.ts';
import { startServer } from '../src/start-server.ts';
import type { StartedServer } from '../src/start-server.ts';
import { startMailServer } from './mail-server.ts';
import type { MailServer } from './mail-server.ts';
import { temporaryFolder } from './real-server.ts';
import { browserAt, newKey } from './visitor.ts';

const PUBLIC_URL = 'https://shixiao.town.test';
const MAIL = { from: '实效 <no-reply@town.test>', publicUrl: PUBLIC_URL };

let post: MailServer;
let server: StartedServer;
let administrator: Caller;
/** Notices wait a minute for whoever is at the screen: the clock goes ahead by so much. */
let ahead = 0;

beforeAll(async () => {
  post = await startMailServer();
  server = await startServer({
    port: 0,
    dataFolder: await temporaryFolder(),
    filesFolder: await temporaryFolder(),
    mail: { ...MAIL, smtpUrl: post.url },
    now: () => new Date(Date.now() + ahead).toISOString(),
  });
  administrator = await setUpJurisdiction(server.app, {
    jurisdiction: { regionCode: '440605', name: '南海区', nameEn: 'Nanhai', timeZone: 'Asia/Shanghai' },
    organisation: { name: '西樵镇 <办> & 所', nameEn: 'Xiqiao Town', creditCode: '1144060000YANXHX17' },
    administrator: { name: '关理', email: 'admin@town.test', jobTitle: '管理员' },
  });
});

afterAll(async () => {
  await server.close();
  await post.close();
});

async function invited(email: string): Promise<string> {
  const { app } = server;
  const added = await perform(app, administrator, 'addPerson', {
    organisationId: administrator.organisationId,
    name: '新同事',
    email,
    roles: ['caseOfficer'],
    clientMutationKey: newKey(),
  });
  if (added.__typename !== 'Membership') throw new Error(added.__typename);
  const personId = (added as unknown as { person: { id: string } }).person.id;
  const invitation = await perform(app, administrator, 'invitePerson', { personId, clientMutationKey: newKey() });
  expect(invitation).toMatchObject({ __typename: 'Invitation', isMailed: true });
  await look();
  return personId;
}

/** Looks for what is to be mailed now, and has looked when this ends; a minute may be long. */
async function look(): Promise<void> {
  const looked = async (): Promise<number> => Number(/shixiao_jobs_total\{job="wantMail",outcome="done"\} (\d+)/.exec(await metrics())?.[1] ?? 0);
  const before = await looked();
  await server.database.read((sql) => sql.query(`select from graphile_worker.add_job('wantMail', job_key := 'wantMail', max_attempts := 1)`));
  await until(async () => ((await looked()) > before ? true : undefined));
}

const metrics = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();

async function until<T>(found: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 40_000;
  for (;;) {
    const thing = await found();
    if (thing !== undefined) return thing;
    if (Date.now() > end) throw new Error('Waited too long');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const lettersTo = (address: string): readonly Email[] => post.letters.filter(({ to }) => to?.some((one) => one.address === address));
const mailOf = async (personId: string): Promise<MailRow> => server.database.dataSource.manager.findOneByOrFail(mails, { personId });
const counted = async (outcome: string): Promise<number> => {
  return [...(await metrics()).matchAll(new RegExp(`shixiao_mails_total\\{kind="\\w+",outcome="${outcome}"\\} (\\d+)`, 'g'))].reduce((sum, [, count]) => sum + Number(count), 0);
};

describe('mail', () => {
  it('brings an invitation whose link lets its reader choose a password, and holds no other secret', async () => {
    const personId = await invited('new@town.test');
    const letter = await until(() => lettersTo('new@town.test')[0]);
    expect(letter).toMatchObject({ subject: '西樵镇 <办> & 所邀请您使用实效', from: { name: '实效', address: 'no-reply@town.test' } });
    expect(letter.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    const { id, sentAt } = await until(async () => ((await mailOf(personId)).sentAt === null ? undefined : mailOf(personId)));
    expect([letter.messageId, typeof sentAt]).toEqual([`<${id}@shixiao.town.test>`, 'string']);
    const [, invitation = ''] = /https:\/\/shixiao\.town\.test\/invitation\/([\w-]+)/.exec(letter.text ?? '') ?? [];
    expect(letter.html).toContain(`href="${PUBLIC_URL}/invitation/${invitation}"`);
    expect(letter.html).toContain('西樵镇 &lt;办&gt; &amp; 所');
    const { rows } = await server.database.read((sql) => sql.query<{ all: string }>(`select (select json_agg(j)::text from graphile_worker._private_jobs j) || (select json_agg(m)::text from mail m) as all`));
    expect(rows[0]?.all).not.toContain(invitation);
    const browser = browserAt(server.url);
    await browser.getCsrfToken();
    const choose = 'mutation ($input: ChoosePasswordInput!) { choosePassword(input: $input) { __typename } }';
    const { data } = await browser.ask(choose, { input: { invitation, password: '山高水长 rivers', clientMutationKey: newKey() } });
    expect(data.choosePassword).toEqual({ __typename: 'Viewer' });
  });

  it('brings a notice to its owner when it was not read, once', async () => {
    const { app } = server;
    const personId = administrator.personId;
    const sent = await perform(app, { ...administrator, roles: ['caseOfficer'] }, 'sendNotice', {
      text: '请补照片',
      ownerIds: [personId],
      dueAt: '2099-01-01T01:00:00.000Z',
      shownDoneBy: '照片',
      clientMutationKey: newKey(),
    });
    expect(sent.__typename).toBe('NoticeRouted');
    await look();
    expect(lettersTo('admin@town.test')).toEqual([]);
    ahead = 2 * 60_000;
    await look();
    const letter = await until(() => lettersTo('admin@town.test')[0]);
    expect(letter.text).toBe(
      ['关理，您好：', '请补照片', '- 期限：2099年1月1日 09:00\n- 完成证明：照片\n- 发送人：关理', `查看并办理\n${PUBLIC_URL}/notices`, '读过不等于办完：办完后请在系统中给出完成证明。'].join('\n\n') + '\n',
    );
    await until(async () => ((await mailOf(personId)).sentAt === null ? undefined : true));
    await look();
    expect(await wantMail(app)).toEqual([]);
    expect(lettersTo('admin@town.test')).toHaveLength(1);
  });

  it('is tried again when the mail server is busy, and counts both', async () => {
    const before = await counted('failed');
    post.refusals.set('busy@town.test', 451);
    await invited('busy@town.test');
    await until(async () => ((await counted('failed')) > before ? true : undefined));
    expect(lettersTo('busy@town.test')).toEqual([]);
    post.refusals.delete('busy@town.test');
    await until(() => lettersTo('busy@town.test')[0]);
    expect(lettersTo('busy@town.test')).toHaveLength(1);
  });

  it('is given up at once where there is nobody of that address, and says so in the metrics', async () => {
    post.refusals.set('gone@town.test', 550);
    const personId = await invited('gone@town.test');
    const { droppedBecause } = await until(async () => ((await mailOf(personId).catch(() => undefined))?.droppedAt ? mailOf(personId) : undefined));
    expect(droppedBecause).toBe('undeliverable');
    expect(post.asked.get('gone@town.test')).toBe(1);
    expect(await counted('undeliverable')).toBe(1);
  });
});

describe('a letter', () => {
  it('says the same as text and as HTML, in which nothing that people wrote is markup', () => {
    const { text, html } = render(
      {
        id: 'l',
        kind: 'digest',
        language: 'en',
        to: { name: 'N', address: 'n@town.test' },
        subject: 'S "</title>',
        greeting: 'Dear <script>,',
        paragraphs: ['one\ntwo'],
        list: ['<img src=x onerror=alert(1)>'],
        way: { words: 'Look', path: '/notices' },
        closing: `That's all`,
      },
      PUBLIC_URL,
    );
    expect(text).toBe(`Dear <script>,\n\none\ntwo\n\n- <img src=x onerror=alert(1)>\n\nLook\n${PUBLIC_URL}/notices\n\nThat's all\n`);
    expect(html).toContain('<p>Dear &lt;script&gt;,</p>\n<p>one<br>two</p>\n<ul><li>&lt;img src=x onerror=alert(1)&gt;</li></ul>');
    expect(html).toContain('<title>S &quot;&lt;/title&gt;</title>');
    expect(html).toContain('That&#39;s all');
  });
});

describe('the settings of mail', () => {
  const read = (environment: Readonly<Record<string, string>>) => readOptions([], environment).mail;
  const WHOLE = { SMTP_URL: 'smtps://me:secret@mail.town.test', MAIL_FROM: 'no-reply@town.test', PUBLIC_URL: 'https://town.test/' };

  it('are the server, the sender and the address for links', () => {
    expect(read({})).toBeUndefined();
    expect(read({ MAIL_FROM: 'no-reply@town.test' })).toBeUndefined();
    expect(read(WHOLE)).toEqual({ smtpUrl: WHOLE.SMTP_URL, from: WHOLE.MAIL_FROM, publicUrl: 'https://town.test' });
  });

  it.each([
    ['SMTP_URL', 'mail.town.test:25'],
    ['MAIL_FROM', ''],
    ['PUBLIC_URL', ''],
    ['PUBLIC_URL', 'town.test'],
    ['PUBLIC_URL', 'https://town.test/below'],
  ])('are refused by name: %s=%s', (name, value) => {
    expect(() => read({ ...WHOLE, [name]: value })).toThrow(name);
  });
});
