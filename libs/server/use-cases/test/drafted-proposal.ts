import type { DraftChangeInput } from '@shixiao/contract';
import { calls, insertRow } from '@shixiao/persistence';
import type { Player, World } from './world.ts';

export const WANTED = 'nights';

/** An open call, as the authority published it. */
export async function openCallOf({ database, app, jurisdictionId, authorityId, officer, now }: World, closesAt = '2026-12-31T16:00:00.000Z'): Promise<string> {
  const id = app.newId();
  await insertRow({ entities: database.dataSource.manager }, calls, {
    id,
    jurisdictionId,
    authorityId,
    content: {
      title: '西樵山研学旅行',
      need: '让来访学校留下过夜',
      wanted: [{ id: WANTED, name: '过夜率', unit: '%' }],
      criteria: [{ id: 'market', name: '市场论证', weight: 100 }],
      closesAt,
    },
    stage: { name: 'open', openedAt: now(), openedBy: officer.personId },
    stageName: 'open',
    version: 1,
    createdBy: officer.personId,
    createdAt: now(),
    changedAt: now(),
  });
  return id;
}

/** Changes that leave nothing missing. `measuredBy`: an organisation that does not promise. */
export const everything = (
  measuredBy: string,
  more: { readonly summary?: string; readonly demand?: string; readonly local?: string } = {},
): readonly DraftChangeInput[] => [
  { field: ['summary'], value: more.summary ?? '以岭南非遗课程吸引学校，住宿与课程收入维持运营。' },
  { field: ['marketCase'], value: {
    demandEvidence: more.demand ?? '已与三十所中学签订意向书，每年两万人次。',
    ownFundsShare: '62.5',
    revenueAfterSupport: '课程费与住宿费。',
  } },
  { field: ['localAdvantage'], value: more.local ?? '西樵山有四十余处火山地貌与非遗传承人。' },
  { field: ['indicators', 'i1'], value: {
    answers: WANTED,
    name: '过夜率',
    unit: '%',
    source: '住宿登记',
    method: '过夜人次除以来访人次',
    baseline: '12',
    baselineOn: '2026-10-31',
    target: '35',
    targetOn: '2027-10-31',
    measuredBy,
  } },
  { field: ['milestones', 'm1'], value: {
    name: '课程开课',
    dueOn: '2027-03-31',
    evidence: [{ id: 'd1', description: '首期课程签到表与照片' }],
  } },
];

/** A proposal in answer to an open call, with nothing missing, not yet handed in. */
export async function draftedProposal(world: World, by: Player = world.lead, more: Parameters<typeof everything>[1] = {}) {
  const callId = await openCallOf(world);
  const created = await world.succeed(by, 'createProposal', { callId, title: '西樵山研学营地' });
  const { proposal } = await world.succeed(by, 'saveProposalDraft', {
    proposalId: created.id,
    baseVersion: created.version,
    changes: everything(world.verifierId, more),
  });
  return proposal;
}

/** The same, handed in. */
export async function submittedProposal(world: World, by: Player = world.lead, more: Parameters<typeof everything>[1] = {}) {
  const { id, version } = await draftedProposal(world, by, more);
  return world.succeed(by, 'submitProposal', { proposalId: id, expectedVersion: version });
}
