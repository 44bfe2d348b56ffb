import type { Client } from './client.ts';

/** What one run through the acts has been told by the server, and nothing that it only hopes. */
export interface Acknowledged {
  /** Of this run alone, so that what it made can be found. */
  readonly mark: string;
  callId?: string;
  version?: number;
  need?: string;
}

/** What was changed, or, without an id, why it was not. */
export interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly version?: number;
}

/** One act under fire. It is sent again under the same key until it is acknowledged. */
export interface DrivenAct {
  /** Of the mutation. */
  readonly name: string;
  readonly mutation: string;
  input(so: Acknowledged): object;
  /** Notes what the server answered; a refusal is a failure of the test, as every act here is allowed. */
  note(so: Acknowledged, answer: Answer): void;
}

const draftCall: DrivenAct = {
  name: 'draftCall',
  mutation: `mutation ($input: DraftCallInput!) { draftCall(input: $input) { __typename ... on Call { id version } } }`,
  input: ({ mark }) => ({ title: mark }),
  note(so, { id, version }) {
    so.callId = id;
    so.version = version;
  },
};

const saveCallDraft = (need: string): DrivenAct => ({
  name: 'saveCallDraft',
  mutation: `mutation ($input: SaveCallDraftInput!) { saveCallDraft(input: $input) { __typename ... on Call { id version need } } }`,
  input: ({ mark, callId, version }) => ({ callId, title: mark, need, wantedIndicators: [], criteria: [], expectedVersion: version }),
  note(so, { version }) {
    so.version = version;
    so.need = need;
  },
});

/** Who does it, and what, in this order. */
export const ROLE = 'caseOfficer';
export const ACTS: readonly DrivenAct[] = [draftCall, saveCallDraft('first'), saveCallDraft('second'), saveCallDraft('third')];

interface Found {
  readonly call: { readonly title: string; readonly version: number; readonly need: string } | null;
  readonly calls: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** What of the acknowledged is not there exactly once, one line each. */
export async function lost({ ask }: Client, so: Acknowledged): Promise<readonly string[]> {
  const { call, calls } = await ask<Found>(
    `query ($id: ID!, $text: String!) { call(id: $id) { title version need } calls(filter: { text: $text }) { edges { node { id } } } }`,
    { id: so.callId, text: so.mark },
  );
  if (!call) return [`${so.mark}: the acknowledged call is not there`];
  const found = calls.edges.map(({ node }) => node.id);
  return [
    ...(call.title === so.mark ? [] : [`${so.mark}: has the title ${call.title}`]),
    // A version for each act: one more and something was done twice, one less and something was lost.
    ...(call.version === so.version ? [] : [`${so.mark}: has version ${call.version}, acknowledged was ${so.version}`]),
    ...(so.need === undefined || call.need === so.need ? [] : [`${so.mark}: says "${call.need}", acknowledged was "${so.need}"`]),
    ...(found.length === 1 ? [] : [`${so.mark}: is found ${found.length} times: ${found.join(', ')}`]),
  ];
}
