import { beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { performByItself } from '@shixiao/use-cases';
import { createPeople, PASSWORD } from './people.ts';
import type { People } from './people.ts';
import { useServer } from './real-server.ts';
import { browserAt, newKey, signIn } from './visitor.ts';
import type { Browser } from './visitor.ts';

const server = useServer({ role: 'api' });
let people: People;
beforeAll(async () => {
  people = await createPeople(server());
});

function listenerOf(browser: Browser, origin?: string): Client {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  class WithCookies extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { cookie, ...(origin !== undefined && { origin }) } });
    }
  }
  return createClient({ url: `${server().url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookies, retryAttempts: 0 });
}

async function enter(email: string): Promise<Browser> {
  const browser = browserAt(server().url);
  await signIn(browser, email, PASSWORD);
  return browser;
}

const tellWorklist = (personId: string, taskId: string) =>
  performByItself(server().app, 'test', async (scope) =>
    scope.tell('worklist', { jurisdictionId: people.jurisdictionId, projectId: null, payload: { taskId, kind: 'removed', personId } }),
  );

/** Tells again and again until it has come to that: when the server has begun to listen, or ended, cannot be seen from here. */
async function until(come: Promise<unknown>, tell: () => Promise<unknown>): Promise<boolean> {
  let hasCome = false;
  void come.then(() => (hasCome = true));
  for (const end = Date.now() + 10_000; !hasCome && Date.now() < end; ) {
    await tell();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return hasCome;
}

const WORKLIST = { query: 'subscription { worklistChanged { kind taskId } }' };

describe('a subscription', () => {
  it('tells what is committed to whom it concerns, and to nobody else', async () => {
    const client = listenerOf(await enter(people.lead.email));
    const events = client.iterate(WORKLIST);
    const first = events.next();
    await until(first, async () => {
      await tellWorklist(people.officer.id, 'theirs');
      await tellWorklist(people.lead.id, 'mine');
    });
    expect((await first).value).toEqual({ data: { worklistChanged: { kind: 'removed', taskId: 'mine' } } });
    await client.dispose();
  });

  it('ends with the session', async () => {
    const browser = await enter(people.lead.email);
    const client = listenerOf(browser);
    const events = client.iterate(WORKLIST);
    // It listens once the first event has come: whoever signs out before that is never let in.
    const first = events.next();
    expect(await until(first, () => tellWorklist(people.lead.id, 'early'))).toBe(true);
    const rest = (async () => {
      for await (const _event of events);
    })();
    await browser.ask('mutation ($input: SignOutInput!) { signOut(input: $input) { __typename } }', { input: { clientMutationKey: newKey() } });
    expect(await until(rest, () => tellWorklist(people.lead.id, 'late'))).toBe(true);
    await client.dispose();
  });

  it.each([
    ['nobody is signed in', async () => browserAt(server().url), undefined],
    ['another site’s page opened it', () => enter(people.lead.email), 'https://elsewhere.example'],
  ])('is not had where %s', async (_why, come, origin) => {
    const client = listenerOf(await come(), origin);
    await expect(client.iterate(WORKLIST).next()).rejects.toMatchObject({ code: 4403 });
    await client.dispose();
  });

  it('is not had about what is not there for the caller, or asks for too much, or is none', async () => {
    const client = listenerOf(await enter(people.lead.email));
    const answer = async (query: string): Promise<string> => {
      try {
        const { value } = await client.iterate({ query }).next();
        return String((value as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code);
      } catch (errors) {
        const [error] = errors as { message: string; extensions?: { code?: string } }[];
        return error?.extensions?.code ?? error?.message ?? '';
      }
    };
    expect(await answer(`subscription { projectChanged(projectId: "${server().app.newId()}") { at } }`)).toBe('FORBIDDEN');
    expect(await answer('{ csrfToken }')).toBe('Only subscriptions are answered here');
    const deep = `${'{ memberships { person '.repeat(12)}{ id }${' } }'.repeat(12)}`;
    expect(await answer(`subscription { draftChanged(proposalId: "x") { ... on DraftSavedByOther { savedBy ${deep} } } }`)).toBe('QUERY_TOO_COSTLY');
    await client.dispose();
  });
});
