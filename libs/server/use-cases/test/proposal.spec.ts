import { describe, expect, it } from '@jest/globals';
import { digestItems, organisations, projects, proposalVersions } from '@shixiao/persistence';
import { draftedProposal, everything, openCallOf, submittedProposal, WANTED } from './drafted-proposal.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';

const open = useWorld();

const begun = async () => {
  const world = open();
  const created = await world.succeed(world.lead, 'createProposal', { callId: await openCallOf(world), title: '研学营地' });
  return { world, id: created.id as string, created };
};

describe('a proposal', () => {
  it('begins with the project and its process, which asks the project lead', async () => {
    const { world, created } = await begun();
    const project = await world.app.database.dataSource.manager.findOneByOrFail(projects, { id: created.projectId });
    expect(project).toMatchObject({
      status: 'proposal',
      stages: ['proposal'],
      leadOrganisationId: world.enterpriseId,
      authorityId: world.authorityId,
      partyIds: [world.enterpriseId, world.authorityId],
    });
    const { rows } = await world.database.read((sql) => sql.query('select element, assignee from task where project_id = $1', [project.id]));
    expect(rows).toEqual([{ element: 'submitProposal', assignee: world.lead.personId }]);
  });

  it("of the enterprise's own goes to an authority of the jurisdiction that has somebody to handle it", async () => {
    const world = open();
    const { projectId, callId } = await world.succeed(world.lead, 'createProposal', { jurisdictionId: world.jurisdictionId, title: '自提' });
    expect(callId).toBeNull();
    const project = await world.app.database.dataSource.manager.findOneByOrFail(projects, { id: projectId });
    expect(project.authorityId).toBe(world.authorityId);
  });

  it('is not begun without a title, a place, or for what is no open call', async () => {
    const world = open();
    const { lead, jurisdictionId } = world;
    expect(await world.act(lead, 'createProposal', { jurisdictionId, title: ' 。' })).toMatchObject({
      __typename: 'InputInvalid',
      inputProblems: [{ path: ['title'], kind: 'required' }],
    });
    expect(await world.act(lead, 'createProposal', { title: '自提' })).toMatchObject({ inputProblems: [{ path: ['jurisdictionId'], kind: 'required' }] });
    expect(await world.act(lead, 'createProposal', { callId: "x' or 1=1", title: 'x' })).toMatchObject({ __typename: 'NotFound' });
    const callId = await openCallOf(world, '2026-11-24T00:00:00.000Z');
    expect(await world.act(lead, 'createProposal', { callId, title: 'x' })).toMatchObject({ __typename: 'CallNotOpen', callStage: 'closed' });
    expect(await world.act(world.officer, 'createProposal', { jurisdictionId, title: 'x' })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await world.act(undefined, 'createProposal', { jurisdictionId, title: 'x' })).toMatchObject({ __typename: 'NotSignedIn' });
  });

  it('is begun once when the same key is sent twice, and a key is not used for something else', async () => {
    const world = open();
    const input = { jurisdictionId: world.jurisdictionId, title: '同一键', clientMutationKey: 'k1' };
    const first = await world.act(world.lead, 'createProposal', input);
    expect(await world.act(world.lead, 'createProposal', input)).toEqual(first);
    expect(await world.app.database.dataSource.manager.countBy(projects, { title: '同一键' })).toBe(1);
    expect(await world.act(world.lead, 'createProposal', { ...input, title: '另一个' })).toMatchObject({ __typename: 'KeyReused' });
  });

  it('of another organisation is not there, to read or to change', async () => {
    const { world, id } = await begun();
    expect(await world.ask(world.rival, 'proposal', { id })).toBeNull();
    for (const answer of [
      await world.act(world.rival, 'saveProposalDraft', { proposalId: id, baseVersion: 1, changes: [] }),
      await world.act(world.rival, 'submitProposal', { proposalId: id, expectedVersion: 1 }),
      await world.act(world.rival, 'announcePresence', { proposalId: id, field: [] }),
    ]) {
      expect(answer).toMatchObject({ __typename: 'NotFound', id });
    }
    expect(await world.ask(world.officer, 'proposal', { id })).toBeNull();
    const ids = (await world.ask(world.rival, 'proposals')).edges.map(({ node }: any) => node.id);
    expect(ids).not.toContain(id);
  });
});

describe('drafting together', () => {
  it('joins what two people changed in different fields', async () => {
    const { world, id } = await begun();
    const save = (who: typeof world.lead, field: string[], value: unknown) =>
      world.succeed(who, 'saveProposalDraft', { proposalId: id, baseVersion: 1, changes: [{ field, value: value as string }] });
    await save(world.lead, ['summary'], '甲写的摘要');
    const { proposal, conflicts } = await save(world.colleague, ['localAdvantage'], '乙写的优势');
    expect(conflicts).toEqual([]);
    expect(proposal).toMatchObject({ version: 3, content: { summary: '甲写的摘要', localAdvantage: '乙写的优势' } });
  });

  it('keeps what was saved first where two people changed one field, and shows both', async () => {
    const { world, id } = await begun();
    const save = (who: typeof world.lead, value: string) =>
      world.succeed(who, 'saveProposalDraft', { proposalId: id, baseVersion: 1, changes: [{ field: ['marketCase', 'demandEvidence'], value }] });
    await save(world.lead, '三十所学校');
    const { proposal, conflicts } = await save(world.colleague, '五十所学校');
    expect(proposal.content.marketCase.demandEvidence).toBe('三十所学校');
    expect(conflicts).toEqual([
      expect.objectContaining({ field: ['marketCase', 'demandEvidence'], base: '', mine: '五十所学校', theirs: '三十所学校' }),
    ]);
    expect(conflicts[0]).toMatchObject({ savedBy: { id: world.lead.personId }, savedAt: world.now() });
  });

  it('loses no change of people who save at the same moment', async () => {
    const { world, id } = await begun();
    const fields = ['title', 'summary', 'localAdvantage'] as const;
    await Promise.all(
      fields.map((field, at) =>
        world.succeed(at % 2 ? world.colleague : world.lead, 'saveProposalDraft', {
          proposalId: id,
          baseVersion: 1,
          changes: [{ field: [field], value: `文字${at}` }],
        }),
      ),
    );
    const { content, version } = await world.ask(world.lead, 'proposal', { id });
    expect(content).toMatchObject({ title: '文字0', summary: '文字1', localAdvantage: '文字2' });
    expect(version).toBe(4);
  });

  it('keeps a hundred thousand characters, markup and marks of direction as they were written, and refuses more', async () => {
    const { world, id } = await begun();
    const long = '长'.repeat(100_000);
    const odd = '<script>alert(1)</script> \u202e倒\u202c \u200f &amp; 😀';
    const save = (value: string, baseVersion: number) =>
      world.act(world.lead, 'saveProposalDraft', { proposalId: id, baseVersion, changes: [{ field: ['summary'], value }] });
    await save(long, 1);
    expect((await world.ask(world.lead, 'proposal', { id })).content.summary).toBe(long);
    await save(odd, 2);
    expect((await world.ask(world.lead, 'proposal', { id })).content.summary).toBe(odd);
    expect(await save(`${long}x`, 3)).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ kind: 'tooLong', limit: 100_000 }] });
  });

  it.each<[string, string[], unknown, string]>([
    ['an unknown field', ['marketcase'], 'x', 'unknownField'],
    ['a field of every object', ['__proto__', 'polluted'], 'x', 'unknownField'],
    ['a field below a text', ['summary', 'x'], 'x', 'unknownField'],
    ['no field', [], 'x', 'unknownField'],
    ['a number for a text', ['summary'], 7, 'textBroken'],
    ['a NUL', ['summary'], 'a\u0000b', 'textWithNul'],
    ['a share that is none', ['marketCase', 'ownFundsShare'], 'half', 'outOfRange'],
    ['an item with a field of its own making', ['indicators', 'i'], { name: 'x', admin: true }, 'unknownField'],
    ['a field of an item that is not there', ['indicators', 'nope', 'name'], 'x', 'unknownId'],
    ['a day that is none', ['milestones'], [{ id: 'm', dueOn: '2027-02-30' }], 'notADay'],
    ['one id for two items', ['milestones'], [{ id: 'm' }, { id: 'm' }], 'idTwice'],
    ['more items than anybody reads', ['indicators'], Array.from({ length: 31 }, (_, at) => ({ id: `i${at}` })), 'tooMany'],
    ['a measuring party that is not there', ['indicators', 'i'], { measuredBy: 'nobody' }, 'unknownId'],
  ])('takes no change with %s', async (_what, field, value, kind) => {
    const { world, id } = await begun();
    const changes = [{ field, value: value as string }];
    const answer = await world.act(world.lead, 'saveProposalDraft', { proposalId: id, baseVersion: 1, changes });
    expect(answer).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ kind }] });
    expect((await world.ask(world.lead, 'proposal', { id })).version).toBe(1);
  });

  it('removes an item where its value is left out, and answers a version that never was with what there is now', async () => {
    const { world, id } = await begun();
    const save = (baseVersion: number, change: { field: string[]; value?: string | object }) =>
      world.act(world.lead, 'saveProposalDraft', { proposalId: id, baseVersion, changes: [change as { field: string[] }] });
    await save(1, { field: ['milestones', 'm1'], value: { name: '开课' } });
    expect((await world.ask(world.lead, 'proposal', { id })).content.milestones).toEqual([{ id: 'm1', name: '开课', dueOn: '', evidence: [] }]);
    await save(2, { field: ['milestones', 'm1'] });
    expect((await world.ask(world.lead, 'proposal', { id })).content.milestones).toEqual([]);
    expect(await save(99, { field: ['summary'], value: 'x' })).toMatchObject({ __typename: 'Conflict', current: { id, version: 3 } });
  });

  it('names the project after its title', async () => {
    const { world, id, created } = await begun();
    await world.succeed(world.lead, 'saveProposalDraft', { proposalId: id, baseVersion: 1, changes: [{ field: ['title'], value: '新名称' }] });
    const project = await world.app.database.dataSource.manager.findOneByOrFail(projects, { id: created.projectId });
    expect(project.title).toBe('新名称');
  });

  it('keeps who saved what', async () => {
    const { world, id } = await begun();
    await world.succeed(world.colleague, 'saveProposalDraft', { proposalId: id, baseVersion: 1, changes: [{ field: ['summary'], value: 'x' }] });
    const kept = await world.app.database.dataSource.manager.find(proposalVersions, { where: { proposalId: id }, order: { version: 'ASC' } });
    expect(kept.map(({ version, savedBy }) => [version, savedBy])).toEqual([[1, world.lead.personId], [2, world.colleague.personId]]);
  });

  it('shows who has it open and where, for a minute, and to nobody who cannot edit', async () => {
    const { world, id } = await begun();
    await world.succeed(world.lead, 'announcePresence', { proposalId: id, field: ['summary'] });
    await world.succeed(world.colleague, 'announcePresence', { proposalId: id, field: [] });
    const row = await world.ask(world.lead, 'proposal', { id });
    const editors = await show(world, world.lead, 'Proposal', row, 'editors');
    const where = Object.fromEntries(editors.map(({ personId, field }: any) => [personId, field]));
    expect(where).toEqual({ [world.lead.personId]: ['summary'], [world.colleague.personId]: [] });
    expect(await show(world, world.rival, 'Proposal', row, 'editors')).toEqual([]);
    await world.passTo(new Date(Date.parse(world.now()) + 60_001).toISOString());
    expect(await show(world, world.lead, 'Proposal', row, 'editors')).toEqual([]);
  });

  it('tells the others who is there only when something is different', async () => {
    const { world, id } = await begun();
    const told = async () => {
      const { rows } = await world.database.read((sql) =>
        sql.query<{ n: number }>(`select count(*)::integer as n from outbox where topic = 'draft' and payload ->> 'proposalId' = $1
          and payload ->> 'change' = 'EditorsChanged'`, [id]),
      );
      return rows[0]?.n;
    };
    await world.succeed(world.lead, 'announcePresence', { proposalId: id, field: ['summary'] });
    await world.succeed(world.lead, 'announcePresence', { proposalId: id, field: ['summary'] });
    expect(await told()).toBe(1);
    await world.succeed(world.lead, 'announcePresence', { proposalId: id, field: ['title'] });
    expect(await told()).toBe(2);
  });
});

describe('a consortium', () => {
  it('drafts together once the leader brought another enterprise in, which leaves again', async () => {
    const { world, id } = await begun();
    const { rival, lead } = world;
    const organisationId = rival.organisationId;
    const joined = await world.succeed(lead, 'addProposer', { proposalId: id, organisationId, expectedVersion: 1 });
    expect(joined.proposers).toEqual([world.enterpriseId, organisationId]);
    await world.succeed(rival, 'saveProposalDraft', { proposalId: id, baseVersion: 2, changes: [{ field: ['summary'], value: '文旅' }] });
    expect(await world.act(lead, 'addProposer', { proposalId: id, organisationId, expectedVersion: 3 })).toMatchObject({ __typename: 'ProposerAlready' });
    expect(await world.act(lead, 'removeProposer', { proposalId: id, organisationId, expectedVersion: 2 })).toMatchObject({
      __typename: 'Conflict',
      current: { id, version: 3 },
      changedBy: { id: rival.personId },
    });
    await world.succeed(lead, 'removeProposer', { proposalId: id, organisationId, expectedVersion: 3 });
    expect(await world.ask(rival, 'proposal', { id })).toBeNull();
  });

  it('tells the project leads of the enterprise that was brought in by whom, into what, and that it may leave; and it does', async () => {
    const { world, id } = await begun();
    const { rival, lead, database } = world;
    await world.succeed(lead, 'addProposer', { proposalId: id, organisationId: rival.organisationId, expectedVersion: 1 });
    const lines = await database.dataSource.manager.findBy(digestItems, { kind: 'information', personId: rival.personId });
    const { name, nameEn } = await database.dataSource.manager.findOneByOrFail(organisations, { id: lead.organisationId });
    expect(lines.at(-1)?.told).toEqual({
      zh: `${name}（陈立）已将贵企业加入提案“研学营地”的联合体。如不同意，可在提案提交前退出。`,
      en: `${nameEn ?? name} (陈立) has brought your enterprise into the consortium of the proposal “研学营地”. If you do not agree, you can leave until it is handed in.`,
    });
    const projectOn = () => show(world, rival, 'DigestItem', lines.at(-1), 'project');
    expect(await projectOn()).toMatchObject({ title: '研学营地' });
    const left = await world.succeed(rival, 'removeProposer', { proposalId: id, organisationId: rival.organisationId, expectedVersion: 2 });
    expect(left.proposers).toEqual([lead.organisationId]);
    expect(await projectOn()).toBeNull();
  });

  it('takes no authority in, and keeps its leader', async () => {
    const { world, id } = await begun();
    const change = (act: 'addProposer' | 'removeProposer', organisationId: string) =>
      world.act(world.lead, act, { proposalId: id, organisationId, expectedVersion: 1 });
    expect(await change('addProposer', world.authorityId)).toMatchObject({ __typename: 'NotAnEnterprise' });
    expect(await change('addProposer', 'nobody')).toMatchObject({ __typename: 'NotFound' });
    expect(await change('removeProposer', world.enterpriseId)).toMatchObject({ __typename: 'LeaderStays' });
  });
});

describe('handing in', () => {
  it('is refused with everything that is missing, all at once', async () => {
    const { world, id, created } = await begun();
    const answer: any = await world.act(world.lead, 'submitProposal', { proposalId: id, expectedVersion: 1 });
    expect(answer.__typename).toBe('ProposalIncomplete');
    expect(answer.missing).toEqual(expect.arrayContaining([
      expect.objectContaining({ kind: 'textMissing', field: ['summary'] }),
      expect.objectContaining({ kind: 'marketCaseMissing', field: ['marketCase', 'ownFundsShare'] }),
      expect.objectContaining({ kind: 'wantedIndicatorUnanswered', field: ['wantedIndicators', WANTED] }),
      expect.objectContaining({ kind: 'noMilestone', field: ['milestones'] }),
    ]));
    expect(await show(world, world.lead, 'Proposal', created, 'missing')).toEqual(answer.missing);
  });

  it('counts no activity as an outcome, nor lets the promiser measure', async () => {
    const { world, id } = await begun();
    const changes = everything(world.enterpriseId).map((change) =>
      change.field[0] === 'indicators' ? { ...change, value: { ...(change.value as object), name: '会议次数', unit: '次' } } : change,
    );
    const { proposal } = await world.succeed(world.lead, 'saveProposalDraft', { proposalId: id, baseVersion: 1, changes });
    const missing = await show(world, world.lead, 'Proposal', proposal, 'missing');
    expect(missing).toEqual([
      expect.objectContaining({ kind: 'measuredByPromiser', field: ['indicators', 'i1', 'measuredBy'] }),
      expect.objectContaining({ kind: 'activityNotOutcome', found: expect.objectContaining({ activity: 'meetings' }) }),
    ]);
  });

  it('goes on record with the hash of all that was handed in, and locks the draft', async () => {
    const world = open();
    const { id, version, submittedHash, ...row } = await submittedProposal(world);
    expect(row).toMatchObject({ stageName: 'submitted', submittedAt: world.now(), submittedBy: { person: world.lead.personId } });
    const { rows } = await world.database.read((sql) => sql.query('select act, content_hash as hash from ledger_entry where subject = $1 order by sequence', [id]));
    expect(rows).toEqual([expect.objectContaining({ act: 'createProposal' }), { act: 'submitProposal', hash: submittedHash }]);
    expect(await world.act(world.lead, 'saveProposalDraft', { proposalId: id, baseVersion: version, changes: [] })).toMatchObject({
      __typename: 'ProposalLocked',
      proposalStage: 'submitted',
    });
    expect(await world.act(world.lead, 'submitProposal', { proposalId: id, expectedVersion: version })).toMatchObject({ __typename: 'ProposalWrongStage' });
    expect((await world.ask(world.officer, 'proposal', { id })).id).toBe(id);
    expect((await world.ask(world.officer, 'proposals')).edges.map(({ node }: any) => node.id)).toContain(id);
  });

  it('is done by a colleague, too, whoever has the task', async () => {
    const world = open();
    const { id, version } = await draftedProposal(world);
    const answer = await world.succeed(world.colleague, 'submitProposal', { proposalId: id, expectedVersion: version });
    expect(answer.submittedBy).toEqual({ person: world.colleague.personId, organisation: world.enterpriseId });
  });

  it('is done once where two do it at the same moment', async () => {
    const world = open();
    const { id, version } = await draftedProposal(world);
    const answers = await Promise.all([world.lead, world.colleague].map((who) => world.act(who, 'submitProposal', { proposalId: id, expectedVersion: version })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'Proposal']);
  });

  it('is told to whoever has the draft open, as are changes beside its text, and drafting is told with what changed', async () => {
    const world = open();
    const { id, version } = await draftedProposal(world);
    const added = await world.succeed(world.lead, 'addProposer', { proposalId: id, organisationId: world.rival.organisationId, expectedVersion: version });
    await world.succeed(world.lead, 'submitProposal', { proposalId: id, expectedVersion: added.version });
    const { rows } = await world.database.read((sql) =>
      sql.query<{ payload: any }>(`select payload from outbox where topic = 'draft' and payload ->> 'proposalId' = $1 order by id`, [id]),
    );
    const told = rows.map(({ payload }) => payload);
    expect(told).toHaveLength(3);
    expect(told).toContainEqual(expect.objectContaining({ change: 'DraftSavedByOther', version, savedBy: world.lead.personId }));
    expect(told.find((it) => it.version === version).changedFields).toContainEqual({ field: ['localAdvantage'], value: expect.any(String) });
    expect(told).toContainEqual(expect.objectContaining({ change: 'DraftSavedByOther', version: added.version, changedFields: [] }));
    expect(told).toContainEqual({ proposalId: id, change: 'DraftLocked', proposalStage: 'submitted' });
  });

  it('is too late once the call has closed', async () => {
    const world = open();
    const { id, version } = await draftedProposal(world);
    await world.app.database.dataSource.manager.query(
      `update call set content = jsonb_set(content, '{closesAt}', to_jsonb($1::text)) where id = (select call_id from proposal where id = $2)`,
      [world.now(), id],
    );
    expect(await world.act(world.lead, 'submitProposal', { proposalId: id, expectedVersion: version })).toMatchObject({ __typename: 'DeadlinePassed', deadline: world.now() });
  });

  it('is taken back before acceptance for a reason, and ends the project', async () => {
    const world = open();
    const { id, version, projectId } = await submittedProposal(world);
    const withdraw = (reason: string) => world.act(world.lead, 'withdrawProposal', { proposalId: id, expectedVersion: version, reason });
    expect(await withdraw(' ')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await withdraw('合作方退出')).toMatchObject({ __typename: 'Proposal', stageName: 'withdrawn' });
    expect(await world.app.database.dataSource.manager.findOneByOrFail(projects, { id: projectId })).toMatchObject({ status: 'withdrawn', stages: [] });
  });
});
