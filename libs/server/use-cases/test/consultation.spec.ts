import { describe, expect, it } from '@jest/globals';
import { submittedProposal } from './drafted-proposal.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';
import type { World } from './world.ts';

const open = useWorld();
const DRAFT = { title: '研学营地征求意见', draft: '拟在西樵山建设研学营地……' };

const acceptedProposal = async (world: World) => {
  const { id, version } = await submittedProposal(world);
  return world.succeed(world.officer, 'acceptProposal', { proposalId: id, expectedVersion: version });
};

const opened = async (world: World, days = 30) => {
  const { id } = await acceptedProposal(world);
  const shorterBecause = days < 30 ? '汛期将至' : undefined;
  return world.succeed(world.officer, 'openConsultation', { proposalId: id, ...DRAFT, days, ...(shorterBecause && { shorterBecause }) });
};

const openTask = async (world: World, projectId: string): Promise<string[]> => {
  const { rows } = await world.database.read((sql) =>
    sql.query<{ element: string }>(`select element from task where project_id = $1 and status = 'open' order by element`, [projectId]),
  );
  return rows.map(({ element }) => element);
};

describe('a consultation', () => {
  it('is opened on an accepted proposal, once, and is open to everybody for thirty days', async () => {
    const world = open();
    const row = await opened(world);
    expect(row).toMatchObject({ startedAt: '2026-11-24T01:00:00.000Z', endsAt: '2026-12-24T16:00:00.000Z', shorterBecause: null });
    expect(await world.ask(undefined, 'consultation', { id: row.id })).toMatchObject({ id: row.id });
    expect(await show(world, undefined, 'Consultation', row, 'isOpen')).toBe(true);
    const again = await world.act(world.officer, 'openConsultation', { proposalId: row.proposalId, ...DRAFT, days: 30 });
    expect(again).toMatchObject({ __typename: 'DoneAlready', doneAt: row.startedAt, doneBy: { id: world.officer.personId } });
  });

  it('is shorter only with a reason, which is published', async () => {
    const world = open();
    const { id } = await acceptedProposal(world);
    const start = (more: object) => world.act(world.officer, 'openConsultation', { proposalId: id, ...DRAFT, days: 10, ...more });
    expect(await start({})).toMatchObject({ __typename: 'ShorterWithoutReason', days: 10, usualDays: 30 });
    expect(await start({ shorterBecause: ' … ' })).toMatchObject({ __typename: 'ShorterWithoutReason' });
    expect(await start({ days: 0 })).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ path: ['days'] }] });
    expect(await start({ uploadId: 'nothing' })).toMatchObject({ __typename: 'ShorterWithoutReason' });
    expect(await start({ shorterBecause: '汛期将至' })).toMatchObject({ __typename: 'Consultation', shorterBecause: '汛期将至' });
  });

  it('is not opened before acceptance, nor by an enterprise, nor with a file that is not there', async () => {
    const world = open();
    const { id, version } = await submittedProposal(world);
    const input = { proposalId: id, ...DRAFT, days: 30 };
    expect(await world.act(world.officer, 'openConsultation', input)).toMatchObject({ __typename: 'ProposalWrongStage', proposalStage: 'submitted' });
    expect(await world.act(world.lead, 'openConsultation', input)).toMatchObject({ __typename: 'NotAllowed' });
    await world.succeed(world.officer, 'acceptProposal', { proposalId: id, expectedVersion: version });
    expect(await world.act(world.officer, 'openConsultation', { ...input, uploadId: 'nothing' })).toMatchObject({ __typename: 'NotFound', path: ['uploadId'] });
  });

  it('takes a comment without an account, as it was written, for a receipt that opens its answer', async () => {
    const world = open();
    const { id } = await opened(world);
    const text = '<b>保留老榕树</b> \u202eabc\u202c';
    const { comment, receipt } = await world.succeed(undefined, 'addComment', { consultationId: id, text, signature: '老街坊' });
    expect(comment).toMatchObject({ text, signature: '老街坊' });
    expect((await world.ask(undefined, 'commentByReceipt', { receipt })).id).toBe(comment.id);
    expect(await world.ask(undefined, 'commentByReceipt', { receipt: `${receipt}x` })).toBeNull();
    const answer = { commentId: comment.id, verdict: 'accepted', text: '予以采纳，保留原址。' } as const;
    expect(await world.act(world.lead, 'answerComment', answer)).toMatchObject({ __typename: 'NotAllowed' });
    await world.succeed(world.officer, 'answerComment', answer);
    const found = await world.ask(undefined, 'commentByReceipt', { receipt });
    expect(await show(world, undefined, 'Comment', found, 'answer')).toMatchObject({
      verdict: 'accepted',
      text: answer.text,
      by: { person: { id: world.officer.personId } },
    });
  });

  it('takes the same comment once, though it is sent twice, also at the same moment', async () => {
    const world = open();
    const { id } = await opened(world);
    const input = { consultationId: id, text: '请公布用水量', clientMutationKey: 'mine-alone' };
    const [one, two] = await Promise.all([world.succeed(undefined, 'addComment', input), world.succeed(undefined, 'addComment', input)]);
    expect(two.receipt).toBe(one.receipt);
    expect(two.comment.id).toBe(one.comment.id);
    expect(await world.act(undefined, 'addComment', { ...input, text: '另一条' })).toMatchObject({ __typename: 'KeyReused' });
    expect(await show(world, undefined, 'Consultation', { id }, 'commentCount')).toBe(1);
  });

  it('takes no comment that says nothing, is endless, or is on what is not there', async () => {
    const world = open();
    const { id } = await opened(world);
    const say = (text: string, consultationId = id) => world.act(undefined, 'addComment', { consultationId, text });
    expect(await say('\u200b！')).toMatchObject({ __typename: 'CommentEmpty' });
    expect(await say('长'.repeat(100_000))).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ kind: 'tooLong', limit: 20_000 }] });
    expect(await say('x', world.app.newId())).toMatchObject({ __typename: 'NotFound' });
    expect(await say('x', '../../etc')).toMatchObject({ __typename: 'NotFound' });
  });

  it('answers each comment once, and rejects none without a reason', async () => {
    const world = open();
    const { id } = await opened(world);
    const { comment } = await world.succeed(undefined, 'addComment', { consultationId: id, text: '不要建' });
    const answer = (verdict: 'accepted' | 'rejected', text: string) => world.act(world.officer, 'answerComment', { commentId: comment.id, verdict, text });
    expect(await answer('rejected', ' ')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await answer('rejected', '已论证选址')).toMatchObject({ __typename: 'Comment', verdict: 'rejected' });
    expect(await answer('accepted', '改主意')).toMatchObject({ __typename: 'AnsweredAlready', doneBy: { id: world.officer.personId } });
    await expect(world.app.database.dataSource.manager.query('update consultation_comment set answer = $1 where id = $2', ['x', comment.id])).rejects.toThrow('append-only');
    await expect(world.app.database.dataSource.manager.query('delete from consultation_comment where id = $1', [comment.id])).rejects.toThrow('append-only');
  });

  it('closes when its time is over and all is answered, and its step of the process with it', async () => {
    const world = open();
    const row = await opened(world, 10);
    const { comment } = await world.succeed(undefined, 'addComment', { consultationId: row.id, text: '增加停车位' });
    const close = (adoptionSummary = '采纳一条') =>
      world.act(world.officer, 'closeConsultation', { consultationId: row.id, expectedVersion: row.version, adoptionSummary });
    expect(await close()).toMatchObject({ __typename: 'StillRunning', endsAt: row.endsAt });
    expect(await openTask(world, row.projectId)).not.toContain('answerComments');
    await world.passTo(row.endsAt);
    expect(await openTask(world, row.projectId)).toContain('answerComments');
    expect(await world.act(undefined, 'addComment', { consultationId: row.id, text: '迟到' })).toMatchObject({ __typename: 'DeadlinePassed', deadline: row.endsAt });
    expect(await close()).toMatchObject({ __typename: 'CommentsUnanswered', unansweredCount: 1 });
    await world.succeed(world.officer, 'answerComment', { commentId: comment.id, verdict: 'accepted', text: '增加三十个' });
    expect(await show(world, world.officer, 'Consultation', row, 'viewerCanClose')).toBe(true);
    expect(await close(' ')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await close()).toMatchObject({ __typename: 'Consultation', closedAt: row.endsAt, adoptionSummary: '采纳一条', version: 2 });
    expect(await close()).toMatchObject({ __typename: 'ConsultationClosed', doneAt: row.endsAt });
    expect(await openTask(world, row.projectId)).not.toContain('answerComments');
    const { rows } = await world.database.read((sql) => sql.query<{ stages: string[] }>('select stages from project where id = $1', [row.projectId]));
    expect(rows[0]?.stages).toEqual(['expertScoring']);
  });

  it('is listed while it is open, what ends first at the head, and its comments oldest first', async () => {
    const world = open();
    const later = await opened(world, 40);
    const sooner = await opened(world, 5);
    const ids = async (onlyOpen: boolean) => (await world.ask(undefined, 'consultations', { onlyOpen, first: 100 })).edges.map(({ node }: any) => node.id);
    const listed = await ids(true);
    expect(listed.indexOf(sooner.id)).toBeLessThan(listed.indexOf(later.id));
    for (const text of ['一', '二', '三']) {
      await world.passTo(new Date(Date.parse(world.now()) + 1_000).toISOString());
      await world.succeed(undefined, 'addComment', { consultationId: later.id, text });
    }
    const first = await show(world, undefined, 'Consultation', later, 'comments', { first: 2 });
    expect(first.edges.map(({ node }: any) => node.text)).toEqual(['一', '二']);
    const rest = await show(world, undefined, 'Consultation', later, 'comments', { first: 2, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }: any) => node.text)).toEqual(['三']);
    await world.passTo(sooner.endsAt);
    expect(await ids(true)).not.toContain(sooner.id);
    expect(await ids(false)).toContain(sooner.id);
  });
});
