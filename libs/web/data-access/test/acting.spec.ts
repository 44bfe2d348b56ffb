import { TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from '@jest/globals';
import { injectAct } from '../src/acting/act.ts';
import { provideData } from '../src/client/provide-client.ts';
import { SESSION } from '../src/session/session.ts';
import { MarkNoticeDoneDocument } from '../generated/notices.ts';
import { SignInDocument } from '../generated/session.ts';
import { serve, unplug, viewer } from './server.ts';

const credentials = { email: 'chen@example.cn', password: 'a long phrase' };

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideData()] });
});

it('sends the token that there is before a session, then that of the session', async () => {
  const asked = serve({ signIn: () => viewer(), markNoticeDone: () => ({ __typename: 'NotFound', path: [], id: 'n1' }) });
  const [signIn, markDone] = TestBed.runInInjectionContext(() => [injectAct(SignInDocument), injectAct(MarkNoticeDoneDocument)] as const);
  const begun = await signIn.perform(credentials);
  if (!begun) throw new Error('Nobody was signed in.');
  await TestBed.inject(SESSION).begin(begun);
  await markDone.perform({ noticeId: 'n1', proof: 'The photo.' });
  expect(asked.map(({ operation, csrfToken }) => [operation, csrfToken])).toEqual([
    ['csrfToken', null],
    ['SignIn', 'before-sign-in'],
    ['MarkNoticeDone', 'of-the-session'],
  ]);
});

it('keeps a refusal as a value, and resolves to nothing', async () => {
  serve({ signIn: () => ({ __typename: 'CredentialsWrong', path: ['password'] }) });
  const act = TestBed.runInInjectionContext(() => injectAct(SignInDocument));
  expect(await act.perform(credentials)).toBeUndefined();
  expect(act.refusal()).toMatchObject({ __typename: 'CredentialsWrong', path: ['password'] });
  expect([act.failure(), act.isBusy()]).toEqual([undefined, false]);
  act.forget();
  expect(act.refusal()).toBeUndefined();
});

it('sends the same key again when the answer was lost, so that it is done once', async () => {
  const act = TestBed.runInInjectionContext(() => injectAct(SignInDocument));
  const keys: unknown[] = [];
  const answer = ({ input }: { input: { clientMutationKey: string } }) => {
    keys.push(input.clientMutationKey);
    if (keys.length === 1) throw new Error('The server fell over after it had done it.');
    return viewer();
  };
  serve({ signIn: answer });
  await act.perform(credentials);
  expect(act.failure()).toBe('broken');
  await act.perform(credentials);
  await act.perform(credentials);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});

it('says that there was no connection', async () => {
  unplug();
  const act = TestBed.runInInjectionContext(() => injectAct(SignInDocument));
  await act.perform(credentials);
  expect(act.failure()).toBe('offline');
});

it('does nothing the second time while the first is on its way', async () => {
  const asked = serve({ signIn: () => viewer() });
  const act = TestBed.runInInjectionContext(() => injectAct(SignInDocument));
  await Promise.all([act.perform(credentials), act.perform(credentials)]);
  expect(asked.filter(({ operation }) => operation === 'SignIn')).toHaveLength(1);
});

it('notes that the session has ended, and keeps who it was', async () => {
  serve({ me: () => viewer(), markNoticeDone: () => ({ __typename: 'NotSignedIn', path: [] }) });
  const session = TestBed.inject(SESSION);
  await session.load();
  const act = TestBed.runInInjectionContext(() => injectAct(MarkNoticeDoneDocument));
  await act.perform({ noticeId: 'n1', proof: 'The photo.' });
  expect([session.ended(), session.viewer()?.person.name]).toEqual([true, 'Chen Xiaolan']);
  await session.begin(session.viewer() ?? (viewer() as never));
  expect(session.ended()).toBe(false);
});
