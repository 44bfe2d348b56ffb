import { beforeAll, describe, expect, it } from '@jest/globals';
import { createPeople, PASSWORD } from './people.ts';
import type { People } from './people.ts';
import { useServer } from './real-server.ts';
import { browserAt, newKey, signIn } from './visitor.ts';
import { invite, offerDemonstration, performByItself } from '@shixiao/use-cases';

const STARTED = Date.parse('2026-11-24T01:00:00.000Z');
let minutes = 0;
const server = useServer({ role: 'api', now: () => new Date(STARTED + minutes * 60_000).toISOString() });
let people: People;
beforeAll(async () => {
  people = await createPeople(server());
});

const ME = '{ me { person { id name } membership { roles organisation { id } } memberships { organisation { id } } preferences { language theme digestHour } csrfToken sessionEndsAt viewerCanCreateProposal viewerCanCreateCall } }';

describe('signing in', () => {
  it('begins a session that scripts and other sites cannot reach', async () => {
    const browser = browserAt(server().url);
    await browser.getCsrfToken();
    const { data, setCookies } = await browser.ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Viewer { person { id } } } }',
      { input: { email: ' LIN@shixiao.example', password: PASSWORD, clientMutationKey: newKey() } },
    );
    expect(data.signIn).toEqual({ __typename: 'Viewer', person: { id: people.lead.id } });
    expect(setCookies.find((line) => line.startsWith('shixiao_session='))).toMatch(/^shixiao_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { data: then } = await browser.ask(ME);
    expect(then.me).toMatchObject({
      person: { id: people.lead.id, name: '林晓' },
      membership: { roles: ['projectLead'], organisation: { id: people.enterpriseId } },
      memberships: [{ organisation: { id: people.enterpriseId } }, { organisation: { id: people.otherEnterpriseId } }],
      preferences: { language: 'zh', theme: 'system', digestHour: 9 },
      viewerCanCreateProposal: true,
      viewerCanCreateCall: false,
    });
  });

  it('keeps nothing in the database that one could come in with', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    const token = browser.cookies.get('shixiao_session');
    const { rows } = await server().database.read((sql) => sql.query('select session::text as all from session'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ all }: { all: string }) => all.includes(token!))).toEqual([]);
  });

  it('marks the cookie for https alone where it comes by https', async () => {
    const browser = browserAt(server().url);
    const response = await browser.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https' },
      body: JSON.stringify({ query: '{ csrfToken }' }),
    });
    expect(response.headers.getSetCookie()[0]).toContain('; Secure');
  });

  it('does not tell which of address and password is wrong', async () => {
    const one = await signIn(browserAt(server().url), people.officer.email, 'wrong');
    const other = await signIn(browserAt(server().url), 'nobody@shixiao.example', 'wrong');
    expect(one).toEqual({ __typename: 'CredentialsWrong', path: [] });
    expect(other).toEqual(one);
  });

  it('is refused without the token that goes with the cookie', async () => {
    const browser = browserAt(server().url);
    const mutation = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const input = { email: people.lead.email, password: PASSWORD, clientMutationKey: newKey() };
    const without = await browser.ask(mutation, { input });
    expect([without.data, without.errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    await browser.getCsrfToken();
    const wrong = await browser.ask(mutation, { input }, { 'x-csrf-token': 'x'.repeat(43) });
    expect(wrong.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', because: 'csrfTokenWrong' });
    expect(browser.cookies.has('shixiao_session')).toBe(false);
  });

  it('has to wait after ten failures for one account, from wherever they come, and may be tried again later', async () => {
    const email = people.officer.email;
    for (let one = 1; one <= 10; one += 1) await signIn(browserAt(server().url, `203.0.113.${one}`), email, 'wrong');
    const refused = await signIn(browserAt(server().url, '203.0.113.99'), email, PASSWORD);
    expect(refused.__typename).toBe('TooManyRequests');
    expect(Date.parse(refused.retryAt)).toBeGreaterThan(Date.parse(server().app.now()));
    minutes += 16;
    expect((await signIn(browserAt(server().url, '203.0.113.99'), email, PASSWORD)).__typename).toBe('Viewer');
  });

  it('has to wait after sixty failures from one address, whatever the account, and not from another', async () => {
    const tries = Array.from({ length: 60 }, (_, one) => `guess${one}@shixiao.example`);
    for (const email of tries) await signIn(browserAt(server().url, '198.51.100.7'), email, 'wrong');
    expect((await signIn(browserAt(server().url, '198.51.100.7'), people.lead.email, PASSWORD)).__typename).toBe('TooManyRequests');
    expect((await signIn(browserAt(server().url, '198.51.100.8'), people.lead.email, PASSWORD)).__typename).toBe('Viewer');
    minutes += 16;
  });
});

describe('a session', () => {
  const input = () => ({ clientMutationKey: newKey() });

  it('ends when one signs out, on the server too', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    const stolen = browser.cookies.get('shixiao_session')!;
    const { data } = await browser.ask('mutation ($input: SignOutInput!) { signOut(input: $input) { __typename } }', { input: input() });
    expect(data.signOut.__typename).toBe('SignedOut');
    expect(browser.cookies.has('shixiao_session')).toBe(false);
    const thief = browserAt(server().url);
    thief.cookies.set('shixiao_session', stolen);
    expect((await thief.ask(ME)).data).toEqual({ me: null });
  });

  it('ends after two hours without a request, and goes on while there are some', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    minutes += 100;
    expect((await browser.ask(ME)).data.me).not.toBeNull();
    minutes += 100;
    expect((await browser.ask(ME)).data.me).not.toBeNull();
    minutes += 121;
    expect((await browser.ask(ME)).data.me).toBeNull();
  });

  it('ends after twelve hours in any case', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    for (let hour = 1; hour < 12; hour += 1) {
      minutes += 60;
      expect((await browser.ask(ME)).data.me).not.toBeNull();
    }
    minutes += 60;
    expect((await browser.ask(ME)).data.me).toBeNull();
  });

  it('that has ended while a form was open is told as that', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    minutes += 121;
    const { data } = await browser.ask(
      'mutation ($input: SetPreferencesInput!) { setPreferences(input: $input) { __typename } }',
      { input: { ...input(), language: 'en', theme: 'dark', digestHour: 8 } },
    );
    expect(data.setPreferences).toEqual({ __typename: 'NotSignedIn' });
  });

  it('does no act without its own token', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    const { errors } = await browser.ask('mutation ($input: SignOutInput!) { signOut(input: $input) { __typename } }', { input: input() }, { 'x-csrf-token': '' });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await browser.ask(ME)).data.me).not.toBeNull();
  });

  it('goes on for another of one’s organisations, and for no other', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    const act = 'mutation ($input: ActForOrganisationInput!) { actForOrganisation(input: $input) { __typename ... on Viewer { membership { organisation { id } } } ... on NotFound { id path } } }';
    const { data } = await browser.ask(act, { input: { ...input(), organisationId: people.otherEnterpriseId } });
    expect(data.actForOrganisation).toEqual({ __typename: 'Viewer', membership: { organisation: { id: people.otherEnterpriseId } } });
    const refused = await browser.ask(act, { input: { ...input(), organisationId: people.jurisdictionId } });
    expect(refused.data.actForOrganisation).toEqual({ __typename: 'NotFound', id: people.jurisdictionId, path: ['organisationId'] });
    const back = browserAt(server().url);
    expect((await signIn(back, people.lead.email, PASSWORD)).membership.organisation.id).toBe(people.otherEnterpriseId);
  });

  it('says how one wants the screens', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    const act = 'mutation ($input: SetPreferencesInput!) { setPreferences(input: $input) { __typename ... on Viewer { preferences { language theme digestHour } } ... on InputInvalid { inputProblems { path kind limit } } } }';
    const { data } = await browser.ask(act, { input: { ...input(), language: 'en', theme: 'dark', digestHour: 8 } });
    expect(data.setPreferences.preferences).toEqual({ language: 'en', theme: 'dark', digestHour: 8 });
    const refused = await browser.ask(act, { input: { ...input(), language: 'en', theme: 'dark', digestHour: 24 } });
    expect(refused.data.setPreferences.inputProblems).toEqual([{ path: ['digestHour'], kind: 'outOfRange', limit: 23 }]);
  });
});

describe('a password', () => {
  const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on PasswordTooWeak { weaknesses path } ... on CredentialsWrong { path } } }';
  const CHOOSE = 'mutation ($input: ChoosePasswordInput!) { choosePassword(input: $input) { __typename ... on Viewer { person { id } } ... on PasswordTooWeak { weaknesses } } }';

  it('is changed by whoever knows the one so far, and all other sessions end', async () => {
    const here = browserAt(server().url);
    const elsewhere = browserAt(server().url);
    await signIn(here, people.lead.email, PASSWORD);
    await signIn(elsewhere, people.lead.email, PASSWORD);
    const change = async (current: string, next: string) =>
      (await here.ask(CHANGE, { input: { current, next, clientMutationKey: newKey() } })).data.changePassword;
    expect(await change('wrong', 'quite another one')).toEqual({ __typename: 'CredentialsWrong', path: ['current'] });
    expect(await change(PASSWORD, 'short')).toEqual({ __typename: 'PasswordTooWeak', weaknesses: ['tooShort'], path: ['next'] });
    expect((await change(PASSWORD, 'lin@shixiao.example')).weaknesses).toContain('likeTheAccount');
    expect((await change(PASSWORD, 'password2026')).weaknesses).toEqual(['tooCommon']);
    expect(await change(PASSWORD, 'quite another one')).toEqual({ __typename: 'Viewer' });
    expect((await here.ask(ME)).data.me).not.toBeNull();
    expect((await elsewhere.ask(ME)).data.me).toBeNull();
    expect(await change('quite another one', PASSWORD)).toEqual({ __typename: 'Viewer' });
  });

  it('is chosen by an invitation, once', async () => {
    const { app } = server();
    const { token } = await performByItself(app, 'invite', (scope) => invite(scope, { id: people.officer.id, jurisdictionId: people.jurisdictionId }));
    const choose = async (invitation: string, password: string) => {
      const browser = browserAt(server().url);
      await browser.getCsrfToken();
      return (await browser.ask(CHOOSE, { input: { invitation, password, clientMutationKey: newKey() } })).data.choosePassword;
    };
    expect(await choose('unknown', PASSWORD)).toEqual({ __typename: 'InvitationUnknown' });
    expect(await choose(token, 'aaaaaaaaaaaa')).toEqual({ __typename: 'PasswordTooWeak', weaknesses: ['tooCommon'] });
    expect(await choose(token, PASSWORD)).toEqual({ __typename: 'Viewer', person: { id: people.officer.id } });
    expect(await choose(token, PASSWORD)).toEqual({ __typename: 'InvitationUnknown' });
  });
});

describe('the demonstration', () => {
  it('lets anybody in with one click, and only while it is loaded', async () => {
    const act = 'mutation ($input: SignInAsDemoInput!) { signInAsDemo(input: $input) { __typename ... on Viewer { person { id } membership { roles } } ... on NotFound { path } } }';
    const browser = browserAt(server().url);
    await browser.getCsrfToken();
    const enter = async (accountId: string) => (await browser.ask(act, { input: { accountId, clientMutationKey: newKey() } })).data.signInAsDemo;
    expect(await enter(people.lead.id)).toEqual({ __typename: 'NotADemonstration' });
    expect((await browser.ask('{ demoAccounts { id } }')).data.demoAccounts).toEqual([]);
    await performByItself(server().app, 'offer', (scope) =>
      offerDemonstration(scope, [{ personId: people.lead.id, jurisdictionId: people.jurisdictionId, organisationId: people.otherEnterpriseId, role: 'projectLead' }]),
    );
    const { data } = await browser.ask('{ demoAccounts { id name role organisationName organisationKind } }');
    expect(data.demoAccounts).toEqual([{ id: people.lead.id, name: '林晓', role: 'projectLead', organisationName: '组织2', organisationKind: 'enterprise' }]);
    expect(await enter(people.officer.id)).toEqual({ __typename: 'NotFound', path: ['accountId'] });
    expect(await enter(people.lead.id)).toEqual({ __typename: 'Viewer', person: { id: people.lead.id }, membership: { roles: ['projectLead'] } });
  });
});
