import path from 'node:path';
import type { Operation } from '@shixiao/contract';
import { evidence, uploads } from '@shixiao/persistence';
import type { UploadRow } from '@shixiao/persistence';
import type { Application } from '../application.ts';
import { openQuestion } from '../ask.ts';
import type { Caller } from '../caller.ts';
import { proposalOfProject } from '../lookup/directory.ts';
import { findProject, isUuid } from '../lookup/find-project.ts';
import { findProposal } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';

export interface OpenedFile {
  /** Absolute. */
  readonly path: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** What one has to be allowed to see in order to see a file that serves as it. */
const SEEN_BY: Readonly<Record<Exclude<NonNullable<UploadRow['usedAs']>, 'consultation' | 'proposal'>, Operation>> = {
  evidence: 'Query.evidence',
  agreement: 'Query.agreement',
};

/** A file that the caller may fetch, by the id of the file or of the evidence. What they may not see is not there. */
export async function openFile(app: Application, caller: Caller | undefined, id: string): Promise<OpenedFile | undefined> {
  if (!isUuid(id)) return undefined;
  const scope = openQuestion(app, caller);
  const row = (await scope.entities.findOneBy(uploads, { id })) ?? (await fileOfEvidence(scope, id));
  if (row?.state !== 'ready' || row.storedAs === null || row.sha256 === null) return undefined;
  if (!(await maySee(scope, row))) return undefined;
  const { fileName, mediaType, size, sha256 } = row;
  return { path: path.join(app.filesFolder, row.storedAs), fileName, mediaType, size, sha256 };
}

async function fileOfEvidence({ entities }: Scope, id: string): Promise<UploadRow | null> {
  const found = await entities.findOneBy(evidence, { id });
  return found === null || found.uploadId === null ? null : entities.findOneBy(uploads, { id: found.uploadId });
}

async function maySee(scope: Scope, { personId, usedAs, projectId }: UploadRow): Promise<boolean> {
  if (scope.caller?.personId === personId) return true;
  if (usedAs === null) return false;
  // What is consulted on is public.
  if (usedAs === 'consultation') return true;
  if (projectId === null) return false;
  // Experts who were asked see it, too; nobody else does before it is handed in.
  if (usedAs === 'proposal') {
    const proposal = await scope.load(proposalOfProject, projectId);
    return proposal !== undefined && (await findProposal(scope, 'Query.proposal', proposal.id)) !== undefined;
  }
  return (await findProject(scope, SEEN_BY[usedAs], projectId)) !== undefined;
}
