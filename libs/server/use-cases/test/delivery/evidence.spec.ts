import { describe, expect, it } from '@jest/globals';
import { mayUpload, openFile } from '../../src/index.ts';
import { show } from '../show.ts';
import { useWorld } from '../world.ts';
import { addProof, handIn, inExecution, milestonesOf, proof, sendFile, underVerifier } from './in-execution.ts';

const open = useWorld();
const CAPTURED = '2026-11-23T08:00:00.000Z';

describe('an upload', () => {
  it.each([
    [{ fileName: '空.png', mediaType: 'image/png', size: 0 }, 'empty'],
    [{ fileName: '大.png', mediaType: 'image/png', size: 3 * 1024 ** 3 }, 'tooLarge'],
    [{ fileName: '页.html', mediaType: 'text/html', size: 10 }, 'mediaTypeRefused'],
    [{ fileName: '../..', mediaType: 'image/png', size: 10 }, 'nameEmpty'],
  ])('is refused before a byte is sent: %o', async (input, fileFault) => {
    const world = open();
    const answer: any = await world.act(world.lead, 'startUpload', input);
    expect(answer).toMatchObject({ __typename: 'FileRefused', fileFault });
    expect(answer.allowedMediaTypes).toContain('image/png');
  });

  it('named ../../x is kept as x', async () => {
    const world = open();
    const sent = await sendFile(world, world.lead, { fileName: '../../x.png' });
    expect(sent).toMatchObject({ fileName: 'x.png', outcome: 'ready' });
  });

  it('whose content is of another type than it says is refused, and no evidence', async () => {
    const world = open();
    const { projectId } = await inExecution(world);
    const sent = await sendFile(world, world.lead, { bytes: Buffer.from('<script>alert(1)</script>') });
    expect(sent.outcome).toBe('contentNotOfType');
    expect(await show(world, world.lead, 'Upload', await world.ask(world.lead, 'upload', { id: sent.id }), 'fault')).toBe('contentNotOfType');
    const [milestone] = await milestonesOf(world, { projectId } as never);
    expect(await world.act(world.lead, 'addEvidence', proof(projectId, milestone.id, sent.id, CAPTURED))).toMatchObject({
      __typename: 'FileRefused',
      fileFault: 'contentNotOfType',
    });
  });

  it('may be sent, seen and used by nobody else until it is put to use', async () => {
    const world = open();
    const { projectId } = await inExecution(world);
    const [milestone] = await milestonesOf(world, { projectId } as never);
    const begun = await world.succeed(world.lead, 'startUpload', { fileName: 'a.png', mediaType: 'image/png', size: 10 });
    expect(await mayUpload(world.app, world.lead, begun.id)).toMatchObject({ size: 10 });
    expect(await mayUpload(world.app, world.colleague, begun.id)).toBeUndefined();
    expect(await world.ask(world.colleague, 'upload', { id: begun.id })).toBeNull();
    expect(await world.act(world.lead, 'addEvidence', proof(projectId, milestone.id, begun.id, CAPTURED))).toMatchObject({ __typename: 'UploadNotFinished' });
    const sent = await sendFile(world, world.lead);
    expect(await world.act(world.colleague, 'addEvidence', proof(projectId, milestone.id, sent.id, CAPTURED))).toMatchObject({ __typename: 'NotFound' });
    expect(await openFile(world.app, world.officer, sent.id)).toBeUndefined();
    expect(await openFile(world.app, world.lead, sent.id)).toMatchObject({ fileName: '现场.png', mediaType: 'image/png', sha256: sent.sha256 });
    const evidence = await world.succeed(world.lead, 'addEvidence', proof(projectId, milestone.id, sent.id, CAPTURED));
    expect(await openFile(world.app, world.officer, evidence.id)).toMatchObject({ sha256: sent.sha256 });
    expect(await openFile(world.app, world.officer, sent.id)).toMatchObject({ sha256: sent.sha256 });
    expect(await openFile(world.app, world.rival, sent.id)).toBeUndefined();
    expect(await openFile(world.app, undefined, sent.id)).toBeUndefined();
  });
});

describe('evidence', () => {
  it('keeps both times apart, its source and its person, and is on the ledger', async () => {
    const world = open();
    const made = await inExecution(world);
    const [milestone] = await milestonesOf(world, made);
    const piece = await addProof(world, made, milestone.id);
    expect(piece).toMatchObject({ capturedAt: CAPTURED, uploadedAt: world.now(), source: '现场相机', proves: '首批学员已入驻' });
    const shown = (field: string) => show(world, world.officer, 'Evidence', piece, field);
    expect(await shown('by')).toMatchObject({ person: { id: world.lead.personId }, organisation: { id: world.enterpriseId } });
    expect(await shown('ledgerEntry')).toMatchObject({ act: 'addEvidence', subject: piece.id });
    expect(await shown('state')).toBe('draft');
    expect(await world.ask(world.rival, 'evidence', { id: piece.id })).toBeNull();
    expect(await world.ask(world.officer, 'evidence', { id: 'x' })).toBeNull();
  });

  it('that is unsound is told everything at once', async () => {
    const world = open();
    const { projectId } = await inExecution(world);
    const { id } = await sendFile(world, world.lead);
    const input = { projectId, uploadId: id, proves: '。', source: ' ', capturedAt: '2026-12-31T00:00:00.000Z', place: { latitude: 91, longitude: 0 } };
    const answer: any = await world.act(world.lead, 'addEvidence', input);
    expect(answer.__typename).toBe('EvidenceUnsound');
    expect(answer.evidenceProblems.map(({ kind }: any) => kind).sort()).toEqual([
      'capturedAfterUpload', 'capturedInFuture', 'placeOutOfRange', 'provesNothing', 'sourceMissing',
    ]);
  });

  it('is taken back before it is handed in, with a reason, and its row stays', async () => {
    const world = open();
    const made = await inExecution(world);
    const [milestone] = await milestonesOf(world, made);
    const piece = await addProof(world, made, milestone.id);
    const remove = (who: any, reason: string) => world.act(who, 'removeEvidence', { evidenceId: piece.id, reason });
    expect(await remove(world.lead, ' ')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await remove(world.rival, '别人的')).toMatchObject({ __typename: 'NotFound' });
    expect(await remove(world.lead, '拍错了')).toEqual({ __typename: 'Discarded', id: piece.id });
    expect(await world.ask(world.lead, 'evidence', { id: piece.id })).toBeNull();
    const page = await show(world, world.lead, 'Project', await world.ask(world.lead, 'project', { id: made.projectId }), 'evidence');
    expect(page.edges).toEqual([]);
    expect(await world.database.dataSource.query('select id from evidence where id = $1', [piece.id])).toHaveLength(1);
  });

  it('that was handed in stays', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    const { piece } = await handIn(world, made, milestone);
    expect(await world.act(world.lead, 'removeEvidence', { evidenceId: piece.id, reason: '后悔' })).toMatchObject({ __typename: 'EvidenceHandedIn' });
    expect(await show(world, world.lead, 'Evidence', piece, 'viewerCanRemove')).toBe(false);
  });

  it('with the same content as another, in whatever project, raises a question, and shows no more than one may see', async () => {
    const world = open();
    const [one, other] = [await inExecution(world), await inExecution(world)];
    const bytes = Buffer.from('单位,人数\n青成,12\n');
    const sent = { fileName: '名册.csv', mediaType: 'text/csv', bytes };
    const [first] = await milestonesOf(world, one);
    const [second] = await milestonesOf(world, other);
    const before = await addProof(world, one, first.id, world.lead, sent);
    const again = await addProof(world, other, second.id, world.lead, sent);
    const [same] = await show(world, world.officer, 'Evidence', again, 'nearDuplicates');
    expect(await show(world, world.officer, 'NearDuplicate', same, 'evidence')).toMatchObject({ id: before.id });
    expect(await show(world, world.rival, 'NearDuplicate', same, 'evidence')).toBeNull();
    expect(await show(world, world.rival, 'NearDuplicate', same, 'sha256')).toBe(before.sha256);
  });
});
