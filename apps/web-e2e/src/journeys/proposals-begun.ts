import { randomUUID } from 'node:crypto';
import { actor } from '../browser/acting.ts';
import { dayIn } from '../browser/hands.ts';
import type { Actor } from '../browser/acting.ts';

/** What a journey begins with: a proposal, and what names it in the addresses of screens. */
export interface Begun {
  readonly id: string;
  readonly title: string;
  /** Ever higher; what it is now, is asked. */
  version(): Promise<number>;
}

interface Found {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}
interface Places {
  readonly jurisdictions: Found;
  readonly organisations: Found;
}
interface Versioned {
  readonly id: string;
  readonly version: number;
}

const PROPOSAL = 'Proposal { id version }';

/** A draft of one's own idea, with all that handing in asks for but for the fields that are named here. */
export async function draftProposal(lead: Actor, { lacks = [] }: { readonly lacks?: readonly string[] } = {}): Promise<Begun> {
  const title = `夜市口袋公园 ${randomUUID().slice(0, 8)}`;
  const { jurisdictions, organisations } = await lead.ask<Places>(
    '{ jurisdictions(first: 1) { edges { node { id } } } organisations(filter: { kind: verifier }, first: 1) { edges { node { id } } } }',
  );
  const jurisdictionId = jurisdictions.edges[0]?.node.id;
  const { id, version } = await lead.perform<Versioned>('createProposal', { title, jurisdictionId }, PROPOSAL);
  const changes = completeContent(organisations.edges[0]?.node.id ?? '').filter(({ field }) => !lacks.includes(field[0] ?? ''));
  await lead.perform('saveProposalDraft', { proposalId: id, baseVersion: version, changes }, 'DraftSaved { proposal { id } }');
  const now = async (): Promise<number> => (await lead.ask<{ proposal: Versioned }>('query ($id: ID!) { proposal(id: $id) { id version } }', { id })).proposal.version;
  return { id, title, version: now };
}

/** The same, handed in. */
export async function handInProposal(lead: Actor): Promise<Begun> {
  const begun = await draftProposal(lead);
  await lead.perform('submitProposal', { proposalId: begun.id, expectedVersion: await begun.version() }, PROPOSAL);
  return begun;
}

/** The same, accepted as complete. */
export async function acceptedProposal(lead: Actor, officer: Actor): Promise<Begun> {
  const begun = await handInProposal(lead);
  await officer.perform('acceptProposal', { proposalId: begun.id, expectedVersion: await begun.version() }, PROPOSAL);
  return begun;
}

/** @param url of the system */
export const people = async (url: string) => ({
  lead: await actor(url, { key: 'lead' }),
  officer: await actor(url, { key: 'officer' }),
});

function completeContent(measuredBy: string): readonly { readonly field: readonly string[]; readonly value: unknown }[] {
  return [
    { field: ['summary'], value: 'A night market and a pocket park share one square; the market pays for the park.' },
    { field: ['marketCase'], value: { demandEvidence: 'Thirty traders have signed.', ownFundsShare: '60', revenueAfterSupport: 'Rents of 1.2 million yuan a year.' } },
    { field: ['localAdvantage'], value: 'The square lies between the metro and the old harbour.' },
    {
      field: ['indicators', 'shops'],
      value: {
        name: 'Stalls open after 20:00', unit: 'stalls', source: 'Trade register', method: 'Counted on four evenings a month.',
        baseline: '0', baselineOn: dayIn(-10), target: '30', targetOn: dayIn(300), measuredBy,
      },
    },
    { field: ['milestones', 'square'], value: { name: 'The square is paved and lit', dueOn: dayIn(90), evidence: [{ id: 'pictures', description: 'Pictures before and after' }] } },
  ];
}
