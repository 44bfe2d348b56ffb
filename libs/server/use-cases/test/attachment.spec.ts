import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { uploadsOf } from '../src/index.ts';
import { draftedProposal } from './drafted-proposal.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';
import type { Player, World } from './world.ts';

const open = useWorld();
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const HASH = createHash('sha256').update(PDF).digest('hex');

const announced = async (world: World, who: Player): Promise<{ readonly id: string }> => {
  const answer = await world.act(who, 'startUpload', { fileName: '意向书.pdf', mediaType: 'application/pdf', size: PDF.length });
  if (answer.__typename !== 'Upload') throw new Error(answer.__typename);
  return answer;
};

const uploaded = async (world: World, who: Player): Promise<string> => {
  const { id } = await announced(world, who);
  await mkdir(world.app.filesFolder, { recursive: true });
  const file = path.join(world.app.filesFolder, id);
  await writeFile(file, PDF);
  await uploadsOf(world.app).finished(id, { path: file, sha256: HASH, size: PDF.length });
  return id;
};

describe('a file that goes with a proposal', () => {
  it('is shown with its hash, is part of what is handed in, and can be taken away until then', async () => {
    const world = open();
    const { id, version } = await draftedProposal(world);
    const uploadId = await uploaded(world, world.lead);
    const row = await world.succeed(world.lead, 'attachToProposal', { proposalId: id, uploadId, kind: 'demandEvidence', title: '意向书' });
    expect(row.version).toBe(version + 1);
    const [file] = await show(world, world.lead, 'Proposal', row, 'attachments');
    expect(await show(world, world.lead, 'Attachment', file, 'file')).toMatchObject({ id: uploadId, fileName: '意向书.pdf', sha256: HASH, size: PDF.length });
    expect(await show(world, world.colleague, 'Attachment', file, 'viewerCanRemove')).toBe(true);
    const gone = await world.succeed(world.colleague, 'detachFromProposal', { proposalId: id, attachmentId: file.id });
    expect(await show(world, world.lead, 'Proposal', gone, 'attachments')).toEqual([]);
    const bare = await world.succeed(world.lead, 'submitProposal', { proposalId: id, expectedVersion: gone.version });
    expect(await world.act(world.lead, 'attachToProposal', { proposalId: id, uploadId, kind: 'other', title: '迟到' })).toMatchObject({ __typename: 'ProposalLocked' });
    expect(bare.submittedHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is not another's, not unfinished, and not without a title", async () => {
    const world = open();
    const { id } = await draftedProposal(world);
    const attach = (uploadId: string, title = '文件') => world.act(world.lead, 'attachToProposal', { proposalId: id, uploadId, kind: 'plan', title });
    expect(await attach(await uploaded(world, world.rival))).toMatchObject({ __typename: 'NotFound' });
    expect(await attach('nothing')).toMatchObject({ __typename: 'NotFound' });
    expect(await attach((await announced(world, world.lead)).id)).toMatchObject({ __typename: 'UploadNotFinished' });
    expect(await attach(await uploaded(world, world.lead), ' ')).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ path: ['title'] }] });
    expect(await world.act(world.lead, 'detachFromProposal', { proposalId: id, attachmentId: 'nothing' })).toMatchObject({ __typename: 'NotFound' });
  });

  it('changes the hash of what is handed in', async () => {
    const world = open();
    const hashes: string[] = [];
    for (const withFile of [false, true]) {
      const { id, version } = await draftedProposal(world);
      const { version: now } = withFile
        ? await world.succeed(world.lead, 'attachToProposal', { proposalId: id, uploadId: await uploaded(world, world.lead), kind: 'other', title: 'x' })
        : { version };
      const { submittedHash } = await world.succeed(world.lead, 'submitProposal', { proposalId: id, expectedVersion: now });
      hashes.push(submittedHash);
    }
    expect(new Set(hashes).size).toBe(2);
  });
});
