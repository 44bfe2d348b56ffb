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

export const pageOf = (...nodes: unknown[]) => ({ edges: nodes.map((node) => ({ cursor: 'c', node })), pageInfo: { hasNextPage: false, hasPreviousPage: false } });

const sentence = (text: string) => ({ zh: text, en: text });

export const enterprise = {
  id: 'o1',
  version: 1,
  name: 'Quick Parks',
  englishName: null,
  kind: 'enterprise',
  creditCode: '91440605MA4UKX0H37',
  jurisdiction: { id: 'j1', name: sentence('Gaoming') },
  isActive: true,
  isDemonstration: false,
  viewerCanEdit: true,
  viewerCanAddPeople: true,
  members: () => pageOf(),
};

/** Somebody who works for an organisation; by default one whose page the viewer may not open. */
export const member = (name: string, changed: Readonly<Record<string, unknown>> = {}) => ({
  id: `m-${name}`,
  roles: ['projectLead'],
  since: '2026-11-01',
  until: null,
  organisation: enterprise,
  person: { id: name, version: 1, name, jobTitle: null, email: null, isActive: true, viewerCanInvite: false, ...changed },
  viewerCanChangeRoles: false,
});

export const person = (changed: Readonly<Record<string, unknown>> = {}) => ({
  id: 'first',
  version: 1,
  name: 'First Person',
  jobTitle: null,
  email: null,
  isActive: true,
  isDemonstration: false,
  awayUntil: null,
  memberships: [member('first')],
  viewerCanEdit: false,
  viewerCanInvite: true,
  ...changed,
});
