import { typeDefs } from '@shixiao/contract';
import { buildSchema, graphql } from 'graphql';

const schema = buildSchema(typeDefs);

/** Stands where the network is: answers by the contract's own schema with the values that the test gives for its fields. */
export function serve(answers: Readonly<Record<string, (args: never) => unknown>>): void {
  globalThis.fetch = async (_address, init) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables?: Record<string, unknown> };
    const result = await graphql({
      schema,
      source: query,
      variableValues: variables,
      rootValue: { csrfToken: () => 'token', ...answers },
      typeResolver: ({ __typename }: { __typename?: string }) => __typename,
    });
    const headers = new Headers({ 'content-type': 'application/json' });
    return { ok: true, status: 200, headers, text: () => Promise.resolve(JSON.stringify(result)), json: () => Promise.resolve(result) } as Response;
  };
}

/** Whoever is signed in, with this role. */
export function viewerWith(role: string, more: object = {}): object {
  const membership = { id: 'm1', roles: [role], organisation: { id: 'o1', name: '粤桂智造', kind: 'enterprise' } };
  return {
    __typename: 'Viewer',
    person: { id: 'p1', version: 1, name: '陈晓岚' },
    membership,
    memberships: [membership],
    standsInFor: [],
    preferences: { language: 'en', theme: 'system', digestHour: 9 },
    csrfToken: 'token',
    sessionEndsAt: '2026-11-24T12:00:00.000Z',
    viewerCanAdminister: false,
    viewerCanCreateCall: false,
    viewerCanCreateProposal: true,
    viewerCanSupervise: false,
    ...more,
  };
}
