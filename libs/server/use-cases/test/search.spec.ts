import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchHit } from '@shixiao/contract';
import { organisations, people } from '@shixiao/persistence';
import { draftedProposal, submittedProposal } from './drafted-proposal.ts';
import { useWorld } from './world.ts';
import type { Player } from './world.ts';

const world = useWorld();
const look = (who: Player, text: string, more: object = {}): Promise<readonly SearchHit[]> => world().ask(who, 'search', { text, limit: 50, ...more });
const kindsOf = (hits: readonly SearchHit[]): readonly string[] => [...new Set(hits.map(({ kind }) => kind))].toSorted();

describe('a search', () => {
  let submitted: { id: string; projectId: string; version: number };

  beforeAll(async () => {
    submitted = await submittedProposal(world());
  });

  it('finds a project, its proposal and the call by words of their titles, for both sides', async () => {
    const { lead, officer } = world();
    expect(kindsOf(await look(lead, '西樵山研学'))).toEqual(['call', 'project', 'proposal']);
    expect(kindsOf(await look(officer, '西樵山研学'))).toEqual(['call', 'project', 'proposal', 'task']);
    expect(await look(lead, '西樵山研学', { kinds: ['call'] })).toEqual([expect.objectContaining({ kind: 'call', projectId: null })]);
  });

  it('names a task by what there is to do, in the language of whoever looks', async () => {
    const { officer, database } = world();
    const [task] = await look(officer, '研学营地', { kinds: ['task'] });
    expect(task).toMatchObject({ projectId: submitted.projectId, excerpt: '西樵山研学营地' });
    expect(task?.title).toMatch(/^受理/);
    await database.dataSource.manager.update(people, { id: officer.personId }, { language: 'en' });
    const [inEnglish] = await look(officer, '研学营地', { kinds: ['task'] });
    expect(inEnglish?.title).toMatch(/^Check/);
    await database.dataSource.manager.update(people, { id: officer.personId }, { language: 'zh' });
  });

  it('does not show one enterprise what another hands in, nor anybody a draft that is not theirs', async () => {
    const { rival, officer, lead } = world();
    expect(await look(rival, '西樵山研学', { kinds: ['project', 'proposal', 'task'] })).toEqual([]);
    const { projectId } = await draftedProposal(world(), rival);
    const projectsOf = async (who: Player) => (await look(who, '西樵山研学', { kinds: ['project'] })).map(({ id }) => id);
    expect(await projectsOf(rival)).toEqual([projectId]);
    expect(await projectsOf(officer)).not.toContain(projectId);
    expect(await projectsOf(lead)).not.toContain(projectId);
  });

  it('finds a consultation for everybody who is signed in', async () => {
    const { officer, rival, succeed } = world();
    expect(await look(rival, '营地征求意见')).toEqual([]);
    await succeed(officer, 'acceptProposal', { proposalId: submitted.id, expectedVersion: submitted.version });
    const { id } = await succeed(officer, 'openConsultation', { proposalId: submitted.id, title: '研学营地征求意见', draft: '拟建设研学营地', days: 30 });
    expect(await look(rival, '营地征求意见')).toEqual([
      { kind: 'consultation', id, title: '研学营地征求意见', projectId: submitted.projectId, excerpt: '研学营地征求意见 拟建设研学营地' },
    ]);
  });

  it('finds people of one’s own organisation and, for officials, those of their jurisdiction', async () => {
    const { lead, colleague, rival, officer } = world();
    expect((await look(lead, colleagueName())).map(({ id }) => id)).toEqual([colleague.personId]);
    expect(await look(rival, colleagueName())).toEqual([]);
    expect((await look(officer, colleagueName())).map(({ id }) => id)).toEqual([colleague.personId]);
  });

  it('names an organisation in English for whoever reads English, where it has such a name', async () => {
    const { lead, database, enterpriseId } = world();
    await database.dataSource.manager.update(organisations, { id: enterpriseId }, { nameEn: 'Qingcheng Education' });
    const titles = async () => (await look(lead, 'qingcheng')).map(({ title }) => title);
    expect(await titles()).toEqual(['青成教育科技有限公司']);
    await database.dataSource.manager.update(people, { id: lead.personId }, { language: 'en' });
    expect(await titles()).toEqual(['Qingcheng Education']);
  });

  it('takes what looks like a pattern as it is written, and nothing for nothing', async () => {
    const { officer } = world();
    expect(await look(officer, '%')).toEqual([]);
    expect(await look(officer, '西_山')).toEqual([]);
    expect(await look(officer, '   ')).toEqual([]);
    expect(await look(officer, `'); drop table project; --`)).toEqual([]);
  });

  const colleagueName = (): string => '何青';
});
