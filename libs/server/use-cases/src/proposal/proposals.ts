import type { Acts, Reads } from '../operations.ts';
import { attachToProposal, detachFromProposal } from './attaching.ts';
import { createProposal } from './creating.ts';
import { saveProposalDraft } from './drafting.ts';
import { announcePresence } from './presence.ts';
import { addProposer, removeProposer } from './proposers.ts';
import { proposal, proposals } from './reading.ts';
import { justifySimilarity } from './similarity.ts';
import { submitProposal, withdrawProposal } from './submitting.ts';

export { proposalFields } from './proposal-fields.ts';

export const proposalActs = {
  createProposal,
  saveProposalDraft,
  announcePresence,
  attachToProposal,
  detachFromProposal,
  addProposer,
  removeProposer,
  submitProposal,
  withdrawProposal,
  justifySimilarity,
} satisfies Acts;

export const proposalReads = { proposal, proposals } satisfies Reads;
