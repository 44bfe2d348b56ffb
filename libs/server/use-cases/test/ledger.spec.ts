import { describe, expect, it } from '@jest/globals';
import { verifyInclusion } from '@shixiao/collaboration';
import { sha256 } from '@shixiao/persistence';
import { ACTS } from '../src/acts.ts';
import { OFF_RECORD } from '../src/ledger/acts-on-record.ts';
import { EN } from '../src/ledger/messages/en.ts';
import { ZH } from '../src/ledger/messages/zh.ts';
import { hasWords, wordsOfAct } from '../src/ledger/words.ts';
import { performByItself } from '../src/perform.ts';
import { accepted } from './delivery/delivered.ts';
import { projectOf } from './delivery/in-execution.ts';
import { appointed, roundOf, scored, sheet } from './review/under-review.ts';
import type { Case } from './review/under-review.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';
import type { Player } from './world.ts';

const open = useWorld();

/** A project's entries as the API shows them to somebody. */
async function entriesOf(who: Player, made: Case): Promise<Record<string, any>[]> {
  const world = open();
  const { edges } = await show(world, who, 'Project', await projectOf(world, who, made), 'ledger', { first: 100 });
  const fields = ['told', 'actorKind', 'by', 'actor', 'onBehalfOf', 'organisationId', 'act'];
  return Promise.all(
    edges.map(async ({ node }: any) => Object.fromEntries(await Promise.all(fields.map(async (name) => [name, await show(world, who, 'LedgerEntry', node, name)])))),
  );
}

describe('words of the ledger', () => {
  it('are there for every act that can be put on record, in both languages, and for no other', () => {
    for (const act of Object.keys(ACTS)) expect([act, hasWords(act)]).toEqual([act, !(OFF_RECORD as readonly string[]).includes(act)]);
    expect(Object.keys(EN).sort()).toEqual(Object.keys(ZH).sort());
    for (const act of Object.keys(ZH) as (keyof typeof ZH)[]) {
      expect([act, ZH[act]]).toEqual([act, expect.stringMatching(/^[\p{Script=Han}，]+$/u)]);
      expect([act, EN[act]]).toEqual([act, expect.stringMatching(/^[A-Z][\w’, -]+$/)]);
    }
  });

  it('say in general that something was done where this release no more knows the act', () => {
    expect(wordsOfAct('stampPaper')).toEqual({ zh: '办理一项业务', en: 'Something was done' });
  });

  it('are asked for before anything goes on record', async () => {
    const world = open();
    const place = { jurisdictionId: world.jurisdictionId, projectId: null, subject: 'x', content: {} };
    await expect(performByItself(world.app, 'stampPaper', async (scope) => scope.record(place))).rejects.toThrow('stampPaper goes on record and has no words');
  });
});

describe('entries of the ledger', () => {
  it('say what was done to what and by whom, so that no two acts on different things read alike', async () => {
    const world = open();
    const made = await accepted(world);
    await world.succeed(undefined, 'submitRating', { projectId: made.projectId, level: 'satisfied', text: '', contact: null });
    const entries = await entriesOf(world.lead, made);
    const told = entries.map((entry) => entry.told.zh);
    expect(told).toEqual(expect.arrayContaining(['提交里程碑证据：场地交付', '提交里程碑证据：首批青年入驻', '核验里程碑：场地交付', '登记证据：现场.png', '验收清单逐项确认：场地交付', '签署协议']));
    expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^核验指标：新增青年就业$/)]));
    expect(entries.find(({ act }) => act === 'submitRating')).toMatchObject({ told: { zh: '群众评价' }, actorKind: 'citizen', by: null, actor: 'public' });
    expect(entries.find(({ act }) => act === 'handInEvidence')).toMatchObject({
      actorKind: 'person',
      by: { person: { id: world.lead.personId }, organisation: { id: world.enterpriseId }, onBehalfOf: null },
      actor: world.lead.personId,
      organisationId: world.enterpriseId,
    });
    expect(entries.flatMap((entry) => [entry.told.zh, entry.told.en]).filter((text) => /[a-z][A-Z]|undefined|^$/.test(text))).toEqual([]);
  });

  it('tell a proposer neither name nor id of an expert, in what experts put on record and in what they do with their tasks', async () => {
    const world = open();
    const made = await appointed(world);
    const [task] = await world.database.dataSource.query(
      `select instance_id || '.' || item as id from task where project_id = $1 and element = 'scoreProposal' and assignee = $2`,
      [made.projectId, world.experts[0]?.personId],
    );
    await world.succeed(world.experts[0], 'copyTask', { taskId: task.id, personIds: [world.officer.personId] });
    await world.succeed(world.experts[1], 'submitScoreSheet', { roundId: (await roundOf(world, made)).id, ...sheet('approve') });
    const forLead = await entriesOf(world.lead, made);
    const secret = forLead.filter(({ act }) => act === 'submitScoreSheet' || act === 'copyTask');
    expect(secret).toHaveLength(2);
    for (const entry of secret) expect(entry).toMatchObject({ actorKind: 'expert', by: null, actor: null, onBehalfOf: null, organisationId: null });
    for (const { personId } of world.experts) expect(JSON.stringify(forLead)).not.toContain(personId);
    const forOfficer = await entriesOf(world.officer, made);
    expect(forOfficer.find(({ act }) => act === 'submitScoreSheet')).toMatchObject({ actorKind: 'person', actor: world.experts[1]?.personId, by: { person: { id: world.experts[1]?.personId } } });
    expect(forOfficer.find(({ act }) => act === 'copyTask')).toMatchObject({ told: { zh: '抄送：密封独立评分' }, actor: world.experts[0]?.personId });
  });
});

describe('the proof of an entry', () => {
  it('shows offline that an entry is in it, to those who may see the project', async () => {
    const world = open();
    const { projectId } = await scored(world);
    const { rows } = await world.database.read((sql) =>
      sql.query<{ id: string; hash: string }>(`select jurisdiction_id || '.' || sequence as id, hash from ledger_entry where project_id = $1 order by sequence`, [projectId]),
    );
    const [entry] = rows;
    const { index, size, hashPath, root } = await world.ask(world.lead, 'inclusionProof', { entryId: entry?.id });
    expect(verifyInclusion(entry?.hash ?? '', { index, size, path: hashPath }, root, sha256)).toBe(true);
    expect(verifyInclusion(rows[1]?.hash ?? '', { index, size, path: hashPath }, root, sha256)).toBe(false);
    expect(await world.ask(undefined, 'ledgerHead')).toMatchObject({ size, root, lastHash: rows.at(-1)?.hash });
    expect(await world.ask(world.rival, 'inclusionProof', { entryId: entry?.id })).toBeNull();
    for (const entryId of ['', 'x.1', `${world.jurisdictionId}.0`, `${world.jurisdictionId}.99999`]) {
      expect(await world.ask(world.lead, 'inclusionProof', { entryId })).toBeNull();
    }
  });
});
