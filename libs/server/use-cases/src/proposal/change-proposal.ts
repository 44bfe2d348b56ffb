import type { JsonValue, Proposal } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { changeRow, proposals, proposalVersions } from '@shixiao/persistence';
import type { ProposalRow } from '@shixiao/persistence';
import { conflictWith } from '../conflict.ts';
import type { ActOnRecord } from '../ledger/acts-on-record.ts';
import { projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { refused } from '../refusal.ts';
import type { ActScope, CallerActScope } from '../scope.ts';
import { findProposal, isEditable } from './proposal-of.ts';

type Named = { readonly proposalId: string };
type Seen = Named & { readonly expectedVersion: number };

export const notFound = (id: string, path: readonly string[] = ['proposalId']) => refused('NotFound', { id }, path);

/** The row as it is now, and nobody else's until the act is over. Process first, then proposal, then project: always in this order. */
export async function lockProposal({ entities }: ActScope, id: string): Promise<ProposalRow> {
  return entities.findOneOrFail(proposals, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** A proposal that the caller may change while it is drafted or corrected; refused where it is handed in. */
export async function takeDraft(scope: CallerActScope, operation: Operation, { proposalId }: Named) {
  const seen = await findProposal(scope, operation, proposalId);
  if (!seen) return notFound(proposalId);
  const row = await lockProposal(scope, proposalId);
  if (!isEditable(row)) return refused('ProposalLocked', { proposalStage: row.stageName });
  return { row };
}

/** The proposal as the caller saw it, and its process in hand; refused where it is not theirs or has changed since. */
export async function takeProposal(scope: CallerActScope, operation: Operation, { proposalId, expectedVersion }: Seen) {
  const seen = await findProposal(scope, operation, proposalId);
  if (!seen) return notFound(proposalId);
  const project = await must(scope.load(projectById, seen.projectId));
  const running: Running = await takeInHand(scope, placeOfProject(project));
  const row = await lockProposal(scope, proposalId);
  if (row.version !== expectedVersion) return staleProposal(scope, row);
  return { row, running, project };
}

/** Stores what became of a proposal and answers it as it is now. */
export async function storeProposal(scope: ActScope, row: ProposalRow, changes: Partial<Omit<ProposalRow, 'id' | 'version'>>) {
  const all = { ...changes, changedAt: scope.now };
  const saved = await changeRow(scope.tx, proposals, row, all);
  if (saved.kind === 'conflict') throw new Error(`Proposal ${row.id} changed although it was locked`);
  return { __typename: 'Proposal' as const, ...row, ...all, version: saved.version };
}

/** What the rules made of it. */
export const ruled = ({ stage, proposers }: Proposal) => ({ stage, stageName: stage.name, proposers });

export async function staleProposal(scope: ActScope, row: ProposalRow) {
  const last = await scope.entities.findOne(proposalVersions, { where: { proposalId: row.id }, order: { version: 'DESC' } });
  const by = last && last.version === row.version ? last.savedBy : null;
  return conflictWith(scope, { __typename: 'Proposal', ...row }, { at: row.changedAt, by });
}

interface HowDone {
  /** Default: the mutation's name. */
  readonly act?: ActOnRecord;
  readonly onBehalfOf?: string | undefined;
}

/** The proposal is at another stage: on the ledger, and to whoever has it open. */
export function announce(scope: ActScope, row: ProposalRow, content: JsonValue, how: HowDone = {}): void {
  putOnRecord(scope, row, content, how);
  const { id, jurisdictionId, projectId, stageName } = row;
  scope.tell('draft', { jurisdictionId, projectId, payload: { proposalId: id, change: 'DraftLocked', proposalStage: stageName } });
}

/** Something beside its text has changed: whoever has it open hears that there is a new version. */
export function announceChange(scope: CallerActScope, row: ProposalRow, content: JsonValue): void {
  putOnRecord(scope, row, content);
  const { id, jurisdictionId, projectId, version } = row;
  const saved = { version, changedFields: [], savedBy: scope.caller.personId, savedAt: scope.now };
  scope.tell('draft', { jurisdictionId, projectId, payload: { proposalId: id, change: 'DraftSavedByOther', ...saved } });
}

export function putOnRecord(scope: ActScope, { id, jurisdictionId, projectId }: ProposalRow, content: JsonValue, { act, onBehalfOf }: HowDone = {}): void {
  scope.record({ jurisdictionId, projectId, subject: id, content, ...(act !== undefined && { act }), onBehalfOf });
}
