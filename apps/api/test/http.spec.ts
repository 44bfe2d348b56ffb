import { beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createPeople, PASSWORD } from './people.ts';
import type { People } from './people.ts';
import { useServer } from './real-server.ts';
import { browserAt, newKey, signIn } from './visitor.ts';

const server = useServer({ role: 'all', metricsToken: 'for prometheus' });
let people: People;
beforeAll(async () => {
  people = await createPeople(server());
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${server().url}${path}`, { headers });

describe('the server', () => {
  it('says that it is alive and ready', async () => {
    expect([await (await get('/health')).json(), await (await get('/ready')).json()]).toEqual([{ status: 'ok' }, { status: 'ready' }]);
  });

  it('shows its figures to this machine and to whoever has the token, and is silent to others', async () => {
    expect(await (await get('/metrics')).text()).toContain('shixiao_http_request_seconds_bucket');
    const others = { 'x-forwarded-for': '203.0.113.5' };
    expect((await get('/metrics', others)).status).toBe(404);
    expect((await get('/metrics', { ...others, authorization: 'Bearer for prometheus' })).status).toBe(200);
  });

  it('tells browsers to load nothing from elsewhere', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline'");
    expect([headers.get('x-content-type-options'), headers.get('x-powered-by')]).toEqual(['nosniff', null]);
  });

  it('answers the address of a screen with the page, to be asked for anew each time', async () => {
    for (const address of ['/', '/projects/1/plan', '/work?tab=mine']) {
      const response = await get(address);
      expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([200, expect.stringContaining('实效'), 'no-cache']);
    }
  });

  it('lets a file whose name tells its content be kept for good', async () => {
    const response = await get('/main-4QK2ZL7A.js');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each(['/main-gone.js', '/files/none', '/uploads/none', '/health/x', '/assets/x.png'])('has nothing at %s', async (address) => {
    const response = await get(address);
    expect([response.status, (await response.text()).includes('<!doctype')]).toEqual([404, false]);
  });

  it('fires timers in the background', async () => {
    const count = async (): Promise<number> => Number(/shixiao_jobs_total\{job="fireTimers",outcome="done"\} (\d+)/.exec(await (await get('/metrics')).text())?.[1] ?? 0);
    const until = Date.now() + 20_000;
    while ((await count()) === 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await count()).toBeGreaterThan(0);
  });
});

describe('what is asked by GraphQL', () => {
  it('is described by itself', async () => {
    const { data } = await browserAt(server().url).ask('{ __schema { queryType { fields { name } } } }');
    expect(data.__schema.queryType.fields.length).toBeGreaterThan(40);
  });

  it('is answered for whoever asked, at the time', async () => {
    const { headers } = await get('/graphql?query={csrfToken}', { 'apollo-require-preflight': '1' });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('needs somebody signed in where the contract says so', async () => {
    const { errors } = await browserAt(server().url).ask('{ worklist { edges { node { id } } } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('needs the role that the contract names', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    const { errors } = await browser.ask('{ exceptions { edges { cursor } } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('is refused where it asks for too much at once', async () => {
    const page = (inner: string) => `projects(first: 100) { edges { node { milestones { attempts { answers { evidence { ${inner} } } } } } } }`;
    const { errors, data } = await browserAt(server().url).ask(`{ a: ${page('id')} b: ${page('id')} }`);
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'QUERY_TOO_COSTLY']);
  });

  it('is refused where it goes too deep', async () => {
    const depth = 22;
    const { errors } = await browserAt(server().url).ask(`{ me { person ${'{ memberships { person '.repeat(depth / 2)}{ id }${' } }'.repeat(depth / 2)} } }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('is reckoned in no time where fragments spread each other over and over', async () => {
    const bomb = Array.from({ length: 30 }, (_, one) => `fragment f${one} on Viewer { ${one === 29 ? 'csrfToken' : `...f${one + 1} a: person { id } b: person { id } ...f${one + 1}`} }`);
    const startedAt = Date.now();
    await browserAt(server().url).ask(`{ me { ...f0 } } ${bomb.join(' ')}`);
    expect(Date.now() - startedAt).toBeLessThan(3_000);
  });

  it.each([
    ['is no document', '{'],
    ['asks for what is not there', '{ nothing }'],
    ['has a day that is none', '{ calendar(jurisdictionId: "1", from: "2026-02-30", to: "2026-03-01") { day } }'],
  ])('tells where it %s', async (_what, query) => {
    const { errors } = await browserAt(server().url).ask(query);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('is not there where its id is none', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    const act = 'mutation ($input: ActForOrganisationInput!) { actForOrganisation(input: $input) { __typename } }';
    const { data } = await browser.ask(act, { input: { organisationId: "'; drop table person", clientMutationKey: newKey() } });
    expect(data.actForOrganisation.__typename).toMatch(/^(NotFound|InputInvalid)$/);
  });

  it('is not taken where it is larger than any form', async () => {
    const response = await browserAt(server().url).ask('{ csrfToken }', { padding: 'x'.repeat(5_000_000) });
    expect(response.status).toBe(413);
  });

  it('says nothing of the inside where something goes wrong', async () => {
    const browser = browserAt(server().url);
    await signIn(browser, people.lead.email, PASSWORD);
    const owner = new Client({ connectionString: server().database.ownerUrl });
    await owner.connect();
    try {
      await owner.query('alter table person_preference rename to elsewhere');
      const { errors, data } = await browser.ask('{ me { preferences { theme } } }');
      expect([data, errors]).toEqual([
        { me: null },
        [{ message: 'Something went wrong here', path: ['me', 'preferences'], locations: expect.anything(), extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      ]);
    } finally {
      await owner.query('alter table elsewhere rename to person_preference');
      await owner.end();
    }
  });
});

describe('what every act is held to', () => {
  const act = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on InputInvalid { path inputProblems { path kind limit } } } }';
  const problemsOf = async (input: object): Promise<unknown> => {
    const browser = browserAt(server().url);
    await browser.getCsrfToken();
    return (await browser.ask(act, { input: { email: 'a@shixiao.example', password: 'x', clientMutationKey: newKey(), ...input } })).data.signIn.inputProblems;
  };

  it('tells all that is wrong with the texts of an input at once', async () => {
    expect(await problemsOf({ email: 'a\u0000b', password: 'x'.repeat(100_001) })).toEqual([
      { path: ['email'], kind: 'textWithNul', limit: null },
      { path: ['password'], kind: 'tooLong', limit: 100_000 },
    ]);
  });

  it('takes no half a character', async () => {
    expect(await problemsOf({ email: 'a\ud800b' })).toEqual([{ path: ['email'], kind: 'textBroken', limit: null }]);
  });

  it('takes no key that is longer than keys are', async () => {
    expect(await problemsOf({ clientMutationKey: 'k'.repeat(201) })).toEqual([{ path: ['clientMutationKey'], kind: 'tooLong', limit: 200 }]);
  });
});
