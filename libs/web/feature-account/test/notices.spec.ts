import { expect, it } from '@jest/globals';
import { noticeRoutes } from '../src/routes.ts';
import { openAt, press, textOf, write } from './screen.ts';
import { serve } from './server.ts';

const routes = [{ path: 'notices', children: noticeRoutes }];

const notice = (changed: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'ActionNotice',
  id: 'n1',
  version: 1,
  text: 'Hand in the photo of the finished court.',
  sentBy: null,
  sentAt: '2026-11-20T01:00:00.000Z',
  dueAt: '2026-11-27T01:00:00.000Z',
  light: 'yellow',
  shownDoneBy: 'a photo',
  task: null,
  project: null,
  readAt: null,
  shownDoneAt: null,
  proof: null,
  viewerCanMarkDone: true,
  ...changed,
});
const pageOf = (...notices: unknown[]) => ({
  edges: notices.map((node) => ({ cursor: 'c', node })),
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
});

it('says what is asked, by when, and what shows that it is done', async () => {
  serve({ notices: () => pageOf(notice()), digests: () => [] });
  const card = textOf((await openAt('/notices', routes)).querySelector('sx-notice-card'));
  expect(card).toContain('Past half-way');
  expect(card).toContain('Hand in the photo of the finished court.');
  expect(card).toContain('27 Nov 2026, 09:00');
  expect(card).toContain('a photo');
});

it('is done only with a proof, which goes along', async () => {
  const asked: unknown[] = [];
  serve({
    notices: () => pageOf(notice()),
    digests: () => [],
    markNoticeDone: ({ input }: { input: { noticeId: string; proof: string } }) => {
      asked.push([input.noticeId, input.proof]);
      return notice({ shownDoneAt: '2026-11-24T01:00:00.000Z', proof: input.proof, viewerCanMarkDone: false });
    },
  });
  const page = await openAt('/notices', routes);
  await press(page, 'Mark as done');
  await press(document.querySelector('sx-confirm-dialog') ?? document, 'Mark as done');
  expect(asked).toEqual([]);
  await write(document, 'sx-confirm-dialog textarea', 'Photo of the court');
  await press(document.querySelector('sx-confirm-dialog') ?? document, 'Mark as done');
  expect(asked).toEqual([['n1', 'Photo of the court']]);
});

const task = {
  id: 'i.1',
  act: 'superviseBlocker',
  taskStatus: 'held',
  project: null,
  subject: { __typename: 'Blocker', id: 'b1', title: 'No power at the site' },
  viewerCanClaim: false,
  viewerCanComplete: true,
  viewerCanSign: false,
  viewerCanGiveBack: false,
};

it('leads to the task that it asks for, whose end says that it is done', async () => {
  serve({ notices: () => pageOf(notice({ task })), digests: () => [] });
  const card = (await openAt('/notices', routes)).querySelector('sx-notice-card');
  expect(card?.querySelector('a.button')?.getAttribute('href')).toBe('/tasks/i.1');
  expect(textOf(card)).not.toContain('Mark as done');
});

it('is done by its owner where its task is with somebody else by now', async () => {
  serve({ notices: () => pageOf(notice({ task: { ...task, viewerCanComplete: false } })), digests: () => [] });
  expect(textOf((await openAt('/notices', routes)).querySelector('sx-notice-card'))).toContain('Mark as done');
});

it('names the day only where its end is the limit', async () => {
  serve({ notices: () => pageOf(notice({ dueAt: '2026-11-27T15:59:00.000Z' })), digests: () => [] });
  const card = textOf((await openAt('/notices', routes)).querySelector('sx-notice-card'));
  expect(card).toContain('27 Nov 2026');
  expect(card).not.toContain('23:59');
});

it('says what to expect where nothing is asked', async () => {
  serve({ notices: () => pageOf(), digests: () => [] });
  const page = await openAt('/notices', routes);
  expect(textOf(page.querySelector('sx-empty'))).toContain('No notice asks anything of you');
});

it('says so where the server cannot be reached', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const page = await openAt('/notices', routes);
  expect(textOf(page.querySelector('[role=alert]'))).toContain('The server cannot be reached.');
});
