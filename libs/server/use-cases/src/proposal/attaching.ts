import { insertRow, proposalAttachments } from '@shixiao/persistence';
import type { ProposalAttachmentRow } from '@shixiao/persistence';
import { useUpload } from '../evidence/use-upload.ts';
import { batched } from '../lookup/batched.ts';
import { isUuid } from '../lookup/find-project.ts';
import type { Act } from '../operations.ts';
import { isRefusal } from '../refusal.ts';
import { announceChange, notFound, storeProposal, takeDraft } from './change-proposal.ts';
import { found, invalid, TITLE_LENGTH, wordsProblem } from './input-problems.ts';
import { listsBy } from './lists-by.ts';

const MOST = 50;

export const attachmentsOfProposal = batched<string, readonly ProposalAttachmentRow[]>(async ({ entities }, ids) => {
  const rows = await entities
    .createQueryBuilder(proposalAttachments, 'a')
    .where('a.proposal_id = any (:ids)', { ids: [...ids] })
    .orderBy('a.id')
    .getMany();
  return listsBy(rows, ({ proposalId }) => proposalId);
});

/** Adds a file that has been sent. What it is called and its hash are kept beside it, as they are part of what is handed in. */
export const attachToProposal: Act<'attachToProposal'> = async (scope, input) => {
  const taken = await takeDraft(scope, 'Mutation.attachToProposal', input);
  if (isRefusal(taken)) return taken;
  const { row } = taken;
  const { kind, title, uploadId } = input;
  const problems = found(wordsProblem(title, ['title'], TITLE_LENGTH));
  if (problems.length > 0) return invalid(...problems);
  const number = await scope.entities.countBy(proposalAttachments, { proposalId: row.id });
  if (number >= MOST) return invalid({ path: ['uploadId'], kind: 'tooMany', limit: MOST });
  const { jurisdictionId, projectId } = row;
  const file = await useUpload(scope, uploadId, { usedAs: 'proposal', projectId });
  if (isRefusal(file)) return file;
  const { fileName, mediaType, size, sha256 } = file;
  if (sha256 === null) throw new Error(`Upload ${uploadId} is ready without a hash`);
  const id = scope.app.newId();
  await insertRow(scope.tx, proposalAttachments, {
    id,
    proposalId: row.id,
    jurisdictionId,
    projectId,
    kind,
    title,
    uploadId,
    fileName,
    mediaType,
    size,
    sha256,
    attachedAt: scope.now,
    attachedBy: scope.caller.personId,
    attachedFor: scope.caller.organisationId,
  });
  const answer = await storeProposal(scope, row, {});
  announceChange(scope, answer, { attachmentId: id, kind, title, fileName, sha256 });
  return answer;
};

/** Takes a file away; the upload itself stays with whoever sent it. */
export const detachFromProposal: Act<'detachFromProposal'> = async (scope, input) => {
  const taken = await takeDraft(scope, 'Mutation.detachFromProposal', input);
  if (isRefusal(taken)) return taken;
  const { row } = taken;
  const { attachmentId: id } = input;
  const removed = isUuid(id) ? await scope.entities.delete(proposalAttachments, { id, proposalId: row.id }) : undefined;
  if (removed?.affected !== 1) return notFound(id, ['attachmentId']);
  const answer = await storeProposal(scope, row, {});
  announceChange(scope, answer, { attachmentId: id });
  return answer;
};
