import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { uploadFinished } from '../../src/index.ts';
import { approved, MILESTONES } from '../review/under-review.ts';
import type { Case } from '../review/under-review.ts';
import { show } from '../show.ts';
import type { Player, World } from '../world.ts';

/** A project in execution with two milestones, both sides having signed. */
export async function inExecution(world: World): Promise<Case> {
  const made = await approved(world);
  const { id: agreementId, contentHash } = await world.succeed(world.officer, 'drawUpAgreement', { projectId: made.projectId, text: '双方约定如下。' });
  await world.succeed(world.lead, 'signAgreement', { agreementId, contentHash });
  await world.succeed(world.approver, 'signAgreement', { agreementId, contentHash });
  return made;
}

/** The same with a verifying body. */
export async function underVerifier(world: World): Promise<Case> {
  const made = await inExecution(world);
  await world.succeed(world.officer, 'appointVerifier', { projectId: made.projectId, organisationId: world.verifierId, reason: '独立第三方' });
  return made;
}

export const projectOf = (world: World, who: Player, { projectId }: Case) => world.ask(who, 'project', { id: projectId });

export async function milestonesOf(world: World, made: Case, who = world.lead): Promise<any[]> {
  return show(world, who, 'Project', await projectOf(world, who, made), 'milestones');
}

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

export interface SentFile {
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly bytes?: Buffer;
}

/** Announces a file and sends its bytes, as a browser does by tus. */
export async function sendFile(world: World, who: Player, { fileName = '现场.png', mediaType = 'image/png', bytes = PNG }: SentFile = {}) {
  const upload = await world.succeed(who, 'startUpload', { fileName, mediaType, size: bytes.length });
  const file = path.join(world.app.filesFolder, 'uploads', upload.id);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const outcome = await uploadFinished(world.app, upload.id, { path: file, sha256, size: bytes.length });
  return { id: upload.id as string, fileName: upload.fileName as string, sha256, outcome };
}

export const proof = (projectId: string, milestoneId: string, uploadId: string, capturedAt: string) => ({
  projectId,
  milestoneId,
  uploadId,
  capturedAt,
  proves: '首批学员已入驻',
  source: '现场相机',
});

export async function addProof(world: World, { projectId }: Case, milestoneId: string, who = world.lead, sent: SentFile = {}) {
  const { id } = await sendFile(world, who, sent);
  return world.succeed(who, 'addEvidence', proof(projectId, milestoneId, id, '2026-11-23T08:00:00.000Z'));
}

/** Hands in one piece of evidence for every demand of a milestone. */
export async function handIn(world: World, made: Case, milestone: any) {
  const piece = await addProof(world, made, milestone.id);
  const answers = milestone.content.evidence.map(({ id }: any) => ({ demandId: id, evidenceIds: [piece.id] }));
  const fresh = await world.ask(world.lead, 'milestone', { id: milestone.id });
  const handed = await world.succeed(world.lead, 'handInEvidence', {
    milestoneId: milestone.id,
    answers,
    outcomes: [],
    achievedOn: '2026-11-23',
    expectedVersion: fresh.version,
  });
  return { piece, handed };
}

export { MILESTONES };
