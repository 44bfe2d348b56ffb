import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { provideData } from '../src/client/provide-client.ts';
import { injectAct } from '../src/acting/act.ts';
import { injectQuery } from '../src/reading/query.ts';
import { SESSION } from '../src/session/session.ts';
import { SESSION_END } from '../src/session/session-end.ts';
import { DigestsDocument, MarkNoticeDoneDocument, NoticesDocument } from '../generated/notices.ts';
import { serve, unplug, viewer } from './server.ts';

@Component({ template: '' })
class Page {
  readonly onlyOpen = input<boolean>();
  readonly reading = injectQuery(NoticesDocument, () => {
    const onlyOpen = this.onlyOpen();
    return onlyOpen === undefined ? undefined : { onlyOpen, first: 1 };
  });
}
@Component({ template: '' })
class Digests {
  readonly reading = injectQuery(DigestsDocument, () => ({}));
}

const notice = (id: string) => ({ __typename: 'ActionNotice', id, version: 1, text: id, sentAt: '', dueAt: '', light: 'green', shownDoneBy: '', viewerCanMarkDone: true });
const onePage = ({ after }: { after?: string }) => {
  const id = after ? 'second' : 'first';
  return { edges: [{ cursor: id, node: notice(id) }], pageInfo: { hasNextPage: !after, hasPreviousPage: false, endCursor: id } };
};
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
};
const idsOf = ({ reading }: Page) => reading.data()?.notices.edges.map(({ node }) => node.id);

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideData()] });
});

it('reads nothing until its variables are there, then again whenever they change', async () => {
  const asked = serve({ notices: onePage });
  const fixture = TestBed.createComponent(Page);
  await settle();
  expect(asked).toEqual([]);
  fixture.componentRef.setInput('onlyOpen', true);
  await settle();
  expect(idsOf(fixture.componentInstance)).toEqual(['first']);
  fixture.componentRef.setInput('onlyOpen', false);
  await settle();
  expect(asked.length).toBe(2);
});

it('adds the next page to the list', async () => {
  serve({ notices: onePage });
  const fixture = TestBed.createComponent(Page);
  fixture.componentRef.setInput('onlyOpen', true);
  await settle();
  await fixture.componentInstance.reading.loadMore('first');
  await settle();
  expect(idsOf(fixture.componentInstance)).toEqual(['first', 'second']);
});

it('says why it could not read, and reads when asked again', async () => {
  unplug();
  const { reading } = TestBed.createComponent(Digests).componentInstance;
  await settle();
  expect([reading.failure(), reading.isLoading()]).toEqual(['offline', false]);
  serve({ digests: () => [] });
  await reading.reload();
  await settle();
  expect([reading.failure(), reading.data()?.digests]).toEqual([undefined, []]);
});

it('reads what it could not read when somebody has signed in again', async () => {
  serve({ me: () => viewer() });
  const session = TestBed.inject(SESSION);
  await session.load();
  serve({
    digests: () => {
      throw new GraphQLError('no', { extensions: { code: 'UNAUTHENTICATED' } });
    },
  });
  const { reading } = TestBed.createComponent(Digests).componentInstance;
  await settle();
  expect([reading.failure(), session.ended()]).toEqual(['notSignedIn', true]);
  serve({ digests: () => [] });
  TestBed.inject(SESSION_END).clear();
  await settle();
  expect([reading.failure(), reading.data()?.digests]).toEqual([undefined, []]);
});

it('does not show again what was so before an act that was done meanwhile', async () => {
  let text = 'before';
  let answerSlowly: (() => void) | undefined;
  const notices = async () => {
    const seen = { edges: [{ cursor: 'n', node: { ...notice('n'), text } }], pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: 'n' } };
    if (text === 'before') await new Promise<void>((resolve) => (answerSlowly = resolve));
    return seen;
  };
  const markNoticeDone = () => ({ ...notice('n'), text: (text = 'after') });
  const asked = serve({ notices, markNoticeDone });
  const fixture = TestBed.createComponent(Page);
  fixture.componentRef.setInput('onlyOpen', true);
  await settle();
  const act = TestBed.runInInjectionContext(() => injectAct(MarkNoticeDoneDocument));
  expect(await act.perform({ noticeId: 'n', proof: 'The photo.' })).toMatchObject({ text: 'after' });
  answerSlowly?.();
  await settle();
  expect(fixture.componentInstance.reading.data()?.notices.edges.map(({ node }) => node.text)).toEqual(['after']);
  expect(asked.filter(({ operation }) => operation === 'Notices')).toHaveLength(2);
});
