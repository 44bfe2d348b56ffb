import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertRow, uploads } from '@shixiao/persistence';
import { disposition } from '../src/files/downloads.ts';
import { createPeople, PASSWORD } from './people.ts';
import type { People } from './people.ts';
import { useServer } from './real-server.ts';
import { browserAt, signIn } from './visitor.ts';
import type { Browser } from './visitor.ts';

const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), randomBytes(300_000)]);

const server = useServer({ role: 'api' });
let mine: Browser;
let others: Browser;
let people: People;
let upload = '';
let later = '';
beforeAll(async () => {
  people = await createPeople(server());
  mine = browserAt(server().url);
  others = browserAt(server().url);
  await signIn(mine, people.lead.email, PASSWORD);
  await signIn(others, people.officer.email, PASSWORD);
  upload = await announce();
  later = await announce();
});

/** A file as its owner has announced it. */
async function announce(): Promise<string> {
  const { app, database } = server();
  const id = app.newId();
  await insertRow({ entities: database.dataSource.manager }, uploads, {
    id,
    jurisdictionId: people.jurisdictionId,
    personId: people.lead.id,
    organisationId: people.enterpriseId,
    fileName: '现场 (一).jpg',
    mediaType: 'image/jpeg',
    size: JPEG.length,
    state: 'waiting',
    createdAt: app.now(),
    expiresAt: new Date(Date.parse(app.now()) + 3_600_000).toISOString(),
  });
  return id;
}

const row = (id: string) => server().database.dataSource.manager.findOneByOrFail(uploads, { id });

const tus = { 'tus-resumable': '1.0.0' };
const offsetOf = async (browser: Browser, id: string): Promise<number> => Number((await browser.fetch(`/uploads/${id}`, { method: 'HEAD', headers: tus })).headers.get('upload-offset'));
const send = (browser: Browser, id: string, offset: number, bytes: Uint8Array) =>
  browser.fetch(`/uploads/${id}`, {
    method: 'PATCH',
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  });

describe('an upload', () => {
  it('goes on from what has arrived where it was cut off', async () => {
    expect(await offsetOf(mine, upload)).toBe(0);
    await cutOff(upload, JPEG.subarray(0, 100_000));
    let offset = 0;
    for (const until = Date.now() + 10_000; offset === 0 && Date.now() < until; ) offset = await offsetOf(mine, upload);
    expect(offset).toBeGreaterThan(0);
    expect(offset).toBeLessThan(JPEG.length);
    const response = await send(mine, upload, offset, JPEG.subarray(offset));
    expect([response.status, response.headers.get('upload-offset')]).toEqual([204, String(JPEG.length)]);
    expect(await row(upload)).toMatchObject({ state: 'ready', sha256: createHash('sha256').update(JPEG).digest('hex') });
  });

  it('is not there for anybody else', async () => {
    for (const browser of [others, browserAt(server().url)]) {
      const response = await browser.fetch(`/uploads/${later}`, { method: 'HEAD', headers: tus });
      expect(response.status).toBe(404);
    }
    expect((await send(others, later, 0, JPEG)).status).toBe(404);
  });

  it('takes no more bytes than were announced', async () => {
    await offsetOf(mine, later);
    const response = await send(mine, later, 0, Buffer.concat([JPEG, JPEG]));
    expect([response.status, (await row(later)).state]).toEqual([413, 'waiting']);
  });

  it('cannot be begun here, read back, or sent by another site’s page', async () => {
    const statuses = await Promise.all(['POST', 'GET', 'PUT'].map(async (method) => (await mine.fetch(`/uploads/${later}`, { method, headers: tus })).status));
    expect(statuses).toEqual([405, 405, 405]);
    const asked = await mine.fetch(`/uploads/${later}`, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a kept file', () => {
  it('comes whole, under its name, and runs nothing', async () => {
    const response = await mine.fetch(`/files/${upload}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(JPEG)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'content-disposition': `inline; filename="__ (_).jpg"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%28%E4%B8%80%29.jpg`,
      'accept-ranges': 'bytes',
    });
  });

  it('comes in ranges', async () => {
    const response = await mine.fetch(`/files/${upload}`, { headers: { range: 'bytes=100-199' } });
    expect([response.status, response.headers.get('content-range')]).toEqual([206, `bytes 100-199/${JPEG.length}`]);
    expect(Buffer.from(await response.arrayBuffer()).equals(JPEG.subarray(100, 200))).toBe(true);
    expect((await mine.fetch(`/files/${upload}`, { headers: { range: 'bytes=999999-' } })).status).toBe(416);
  });

  it('is not there for whoever may not see it', async () => {
    expect((await others.fetch(`/files/${upload}`)).status).toBe(404);
    expect((await browserAt(server().url).fetch(`/files/${upload}`)).status).toBe(404);
  });

  it.each([
    ['报告.pdf', true, `inline; filename="__.pdf"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf`],
    ["it's (1).csv", false, `attachment; filename="it's (1).csv"; filename*=UTF-8''it%27s%20%281%29.csv`],
    ['a"\r\nSet-Cookie: x', false, `attachment; filename="a___Set-Cookie: x"; filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20x`],
  ])('%j is named so that nothing else gets into the header', (name, isShown, header) => {
    expect(disposition(isShown, name)).toBe(header);
  });
});

/** Sends some bytes of a longer body, and breaks the connection. */
async function cutOff(id: string, bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => {
    const sent = request(`${server().url}/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        ...tus,
        cookie: [...mine.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': String(JPEG.length),
      },
    });
    sent.on('error', () => resolve());
    sent.on('close', () => resolve());
    sent.write(bytes, () => setTimeout(() => sent.destroy(), 200));
  });
}
