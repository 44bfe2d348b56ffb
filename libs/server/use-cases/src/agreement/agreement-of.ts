import type { Agreement, Party } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { agreementContents, agreements, agreementSignatures, changeRow, insertRow, proposals } from '@shixiao/persistence';
import type { AgreementContentRow, AgreementRow, AgreementSignatureRow, ProjectRow, ProposalRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { conflictWith } from '../conflict.ts';
import { batched, rowsById } from '../lookup/batched.ts';
import { projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { mayOn } from '../policy/ability.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { refused } from '../refusal.ts';
import { groupedBy } from '../review/grouped.ts';
import type { CallerActScope, Scope } from '../scope.ts';
import type { DrawnUp } from './content.ts';

export const agreementById = rowsById(agreements);

/** The agreement of a project, by the project. */
export const agreementByProject = batched<string, AgreementRow>(async ({ entities }, ids) => {
  const rows = await entities.findBy(agreements, { projectId: In([...ids]) });
  return new Map(rows.map((row) => [row.projectId, row]));
});

/** Every content of an agreement, the first first, by the agreement. */
export const contentsOf = batched<string, readonly AgreementContentRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(agreementContents, { where: { agreementId: In([...ids]) }, order: { number: 'asc' } });
  return groupedBy(rows, ({ agreementId }) => agreementId);
});

/** Every signature ever given, in order, by the agreement. */
export const signaturesOn = batched<string, readonly AgreementSignatureRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(agreementSignatures, { where: { agreementId: In([...ids]) }, order: { at: 'asc', id: 'asc' } });
  return groupedBy(rows, ({ agreementId }) => agreementId);
});

/** An agreement as the rules see it: signatures count for the content that holds now. */
export function agreementOf({ contentHash, contentNumber, parties }: AgreementRow, signatures: readonly AgreementSignatureRow[]): Agreement {
  const given = (holds: boolean) => signatures.filter((row) => (row.contentNumber === contentNumber) === holds).map(signatureOf);
  return { contentHash, parties, signatures: given(true), voided: given(false) };
}

export const signerOf = ({ personId, organisationId, principalId }: AgreementSignatureRow): Party => ({
  person: personId,
  organisation: organisationId,
  ...(principalId !== null && { onBehalfOf: principalId }),
});

const signatureOf = (row: AgreementSignatureRow): Agreement['signatures'][number] => ({ by: signerOf(row), contentHash: row.contentHash, at: row.at });

/** An agreement about which the caller may do the operation. */
export async function findAgreement(scope: Scope, operation: Operation, id: string): Promise<AgreementRow | undefined> {
  const row = isUuid(id) ? await scope.load(agreementById, id) : undefined;
  if (!row) return undefined;
  const project = await must(scope.load(projectById, row.projectId));
  return mayOn(scope.caller, operation, placeOfProjectRow(project)) ? row : undefined;
}

export interface AgreementInHand {
  readonly project: ProjectRow;
  readonly proposal: ProposalRow;
  readonly running: Running;
  readonly row: AgreementRow;
  readonly agreement: Agreement;
}

/** Takes the project's process in hand, and its agreement as it is from then on. */
export async function takeAgreement(scope: CallerActScope, { id, projectId }: AgreementRow): Promise<AgreementInHand> {
  const project = await must(scope.load(projectById, projectId));
  const running = await takeInHand(scope, placeOfProject(project));
  const proposal = await scope.entities.findOneByOrFail(proposals, { projectId });
  const row = await scope.entities.findOneByOrFail(agreements, { id });
  const signatures = await scope.entities.find(agreementSignatures, { where: { agreementId: id }, order: { at: 'asc', id: 'asc' } });
  return { project, proposal, running, row, agreement: agreementOf(row, signatures) };
}

/** Keeps what was put before the parties, for good. */
export async function keepContent(scope: CallerActScope, agreement: AgreementRow, number: number, { text, file, content, hash }: DrawnUp): Promise<void> {
  const { id: agreementId, jurisdictionId, projectId } = agreement;
  const written = { writtenBy: scope.caller.personId, writtenAt: scope.now };
  await insertRow(scope.tx, agreementContents, { id: scope.app.newId(), jurisdictionId, projectId, agreementId, number, text, file, content, contentHash: hash, ...written });
}

export async function storeAgreement(scope: CallerActScope, row: AgreementRow, more: Partial<AgreementRow>) {
  const changes = { ...more, changedBy: scope.caller.personId, changedAt: scope.now };
  const saved = await changeRow(scope.tx, agreements, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Agreement ${row.id} changed although its process was in hand`);
  return { __typename: 'Agreement' as const, ...row, ...changes, version: saved.version };
}

export const staleAgreement = (scope: CallerActScope, row: AgreementRow) =>
  conflictWith(scope, { __typename: 'Agreement', ...row }, { by: row.changedBy, at: row.changedAt });

export const agreementNotFound = (id: string) => refused('NotFound', { id }, ['agreementId']);
