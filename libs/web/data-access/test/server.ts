import { buildSchema, graphql } from 'graphql';
import { typeDefs } from '@shixiao/contract';

/** What was asked of the server: the operation's name and its input. */
export interface Asked {
  readonly operation: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly csrfToken: string | null;
}
type Answers = Readonly<Record<string, (args: never) => unknown>>;

const schema = buildSchema(typeDefs);

/** Stands where the network is: answers by the contract's own schema with the values that the test gives for its fields. */
export function serve(answers: Answers): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (_address, init) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables?: { input?: Asked['input'] } };
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'csrfToken';
    const { input } = variables ?? {};
    asked.push({ operation, csrfToken: new Headers(init?.headers).get('x-csrf-token'), ...(input && { input }) });
    const result = await graphql({
      schema,
      source: query,
      variableValues: variables,
      rootValue: { csrfToken: () => 'before-sign-in', ...answers },
      typeResolver: ({ __typename }: { __typename?: string }) => __typename,
    });
    const body = JSON.stringify(result);
    return { ok: true, status: 200, headers: new Headers({ 'content-type': 'application/json' }), text: () => Promise.resolve(body), json: () => Promise.resolve(result) } as Response;
  };
  return asked;
}

/** As if no connection came about. */
export function unplug(): void {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
}

const person = { __typename: 'Person', id: 'p1', version: 1, name: 'Chen Xiaolan', jobTitle: null, email: null };
const organisation = { __typename: 'Organisation', id: 'o1', version: 1, name: '粤桂智造', englishName: null, kind: 'enterprise' };
const membership = { __typename: 'Membership', id: 'm1', person, organisation, roles: ['projectLead'] };

/** Somebody who is signed in. */
export function viewer(changed: Readonly<Record<string, unknown>> = {}) {
  return {
    __typename: 'Viewer',
    person,
    membership,
    memberships: [membership],
    standsInFor: [],
    preferences: { __typename: 'Preferences', language: 'zh', theme: 'system', digestHour: 9 },
    csrfToken: 'of-the-session',
    sessionEndsAt: '2026-11-24T12:00:00.000Z',
    viewerCanAdminister: false,
    viewerCanCreateCall: false,
    viewerCanCreateProposal: true,
    viewerCanSupervise: false,
    ...changed,
  };
}
