import { describe, expect, it } from '@jest/globals';
import { matterOf } from '../src/task/matter.ts';

type Task = Parameters<typeof matterOf>[0];

const office = { id: 'office', name: '市项目协同办公室', englishName: 'City Project Office' };
const parks = { id: 'parks', name: '活力体育', englishName: null };
const project = { id: 'p', parties: [{ partyRole: 'authority', organisation: office }, { partyRole: 'leadEnterprise', organisation: parks }] };
const about = (subject: object): Task => ({ project, subject }) as unknown as Task;
const round = (text: string) => ({ text, raisedBy: { person: { name: '罗志远' } }, raisedAt: '2026-11-12T01:00:00.000Z', limits: { statutory: {} } });
const blocker = { __typename: 'Blocker', id: 'b', title: '电力增容', blockerStatus: 'open', milestone: { id: 'm', name: '九处新建' }, rounds: [round('等待勘察'), round('仍未勘察')] };

describe('what a task is about', () => {
  it('is the blocker as it was last raised, what it holds up, and that the authority owes the answer', () => {
    expect(matterOf(about(blocker))).toMatchObject({
      kind: 'blocker',
      title: '电力增容',
      link: ['/projects', 'p', 'blockers'],
      said: { text: '仍未勘察', at: '2026-11-12T01:00:00.000Z' },
      milestone: { name: '九处新建', link: ['/projects', 'p', 'milestones', 'm'] },
      limits: { statutory: {} },
      owedBy: office,
    });
  });

  it('is with the enterprise once the blocker is answered, and with nobody once it is closed', () => {
    expect(matterOf(about({ ...blocker, blockerStatus: 'answered' }))?.owedBy).toEqual(parks);
    expect(matterOf(about({ ...blocker, blockerStatus: 'closed' }))?.owedBy).toBeUndefined();
  });

  it.each([
    ['planned', parks],
    ['disputed', office],
    ['met', undefined],
  ])('is a milestone, which is %s, and who goes on with it', (milestoneStatus, owedBy) => {
    const milestone = { __typename: 'Milestone', id: 'm', name: '九处新建', milestoneStatus, dueOn: '2026-12-01', limits: null };
    expect(matterOf(about(milestone))).toMatchObject({ title: '九处新建', link: ['/projects', 'p', 'milestones', 'm'], dueOn: '2026-12-01', owedBy });
  });

  it('names nobody who rated', () => {
    const rectification = { __typename: 'Rectification', id: 'r', owner: { name: '罗志远' }, limits: null, rating: { level: 'dissatisfied', text: null, at: '2026-11-12T01:00:00.000Z' } };
    expect(matterOf(about(rectification))).toMatchObject({ kind: 'rectification', said: { by: undefined }, owedBy: { name: '罗志远' } });
  });

  it('is nothing beyond the project where the project itself is meant, or a call', () => {
    expect(matterOf(about({ __typename: 'Project', id: 'p' }))).toBeUndefined();
    expect(matterOf({ ...about({ __typename: 'Call', id: 'c' }), project: null })).toBeUndefined();
  });
});
