import { contentHash, PAYMENT_DAYS } from '@shixiao/collaboration';
import type { Hash, JsonObject } from '@shixiao/collaboration';
import { decisions, organisations, sha256 } from '@shixiao/persistence';
import type { ProjectRow, ProposalRow, UploadRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import type { ActScope } from '../scope.ts';

/** What is put before the parties: the words, and all that the accepted proposal promises. */
export interface DrawnUp {
  readonly text: string;
  readonly file: JsonObject | null;
  readonly content: JsonObject;
  readonly hash: Hash;
}

/** The authority first, then every enterprise: each signs. */
export const partiesOf = ({ authorityId }: ProjectRow, { proposers }: ProposalRow): readonly string[] => [authorityId, ...proposers];

export async function drawnUp(
  scope: ActScope,
  { project, proposal, text, upload }: { readonly project: ProjectRow; readonly proposal: ProposalRow; readonly text: string; readonly upload: UploadRow | undefined },
): Promise<DrawnUp> {
  const { title, indicators, milestones, marketCase } = proposal.content;
  const file = upload ? fileOf(upload) : null;
  const [decision] = await scope.entities.find(decisions, { where: { proposalId: proposal.id }, order: { decidedAt: 'desc' }, take: 1 });
  const said = {
    title,
    text,
    // The bytes are bound by their hash; where they lie is nobody's promise.
    file: file && { fileName: file.fileName, sha256: file.sha256 },
    parties: await partiesNamed(scope, project, proposal),
    decision: decision && { id: decision.id, verdict: decision.verdict, reason: decision.reason },
    ownFundsShare: marketCase.ownFundsShare,
    indicators,
    milestones,
    paymentTerms: { withinDays: PAYMENT_DAYS, countedFrom: 'acceptance', source: '保障中小企业款项支付条例 (令802) 第九条' },
  };
  // Figures that nobody gave are no fields, so that the hash is of what JSON can say.
  const content = JSON.parse(JSON.stringify(said)) as JsonObject;
  return { text, file, content, hash: contentHash(content, sha256) };
}

async function partiesNamed({ entities }: ActScope, project: ProjectRow, proposal: ProposalRow) {
  const ids = partiesOf(project, proposal);
  const rows = new Map((await entities.findBy(organisations, { id: In([...ids]) })).map((row) => [row.id, row]));
  return ids.map((id, index) => {
    const { name, creditCode } = rows.get(id) ?? {};
    return { id, name, creditCode, part: index === 0 ? 'authority' : index === 1 ? 'lead' : 'partner' };
  });
}

function fileOf({ id, fileName, mediaType, size, sha256: hash }: UploadRow) {
  return { id, fileName, mediaType, size, sha256: hash };
}
