import { addDays } from '@shixiao/collaboration';
import type { Instant } from '@shixiao/collaboration';
import { daysBefore, dayOf } from '../world/clock.ts';
import type { Director } from '../world/director.ts';
import { deliver } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { Story } from './story.ts';
import { CRITERIA } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** How far a project has got by today. */
export type Until = 'draft' | 'review' | 'overdueDecision' | 'execution' | 'acceptance';

export interface Course {
  readonly subject: Subject;
  /** How many days ago its call was drafted. */
  readonly beganDaysAgo: number;
  readonly until: Until;
  readonly delivery?: Delivery;
}

/** One project from its call on, through the acts that its people do. */
export async function* marketLed(director: Director, course: Course): Story {
  const { subject, beganDaysAgo, until } = course;
  const on = (day: number, hour = 0): Instant => daysBefore(director.today, beganDaysAgo - day, hour);

  yield on(0);
  const callId = await openedCall(director, subject, on(25, 8));
  yield on(3);
  const proposal = await drafted(director, subject, callId, dayOf(on(0)));
  if (until === 'draft') return;
  yield on(12);
  const expectedVersion = (await director.ask(subject.lead, 'proposal', { id: proposal.id })).version;
  await director.act(subject.lead, 'submitProposal', { proposalId: proposal.id, expectedVersion });
  yield on(14);
  const submitted = await director.ask('officer', 'proposal', { id: proposal.id });
  await director.act('officer', 'acceptProposal', { proposalId: proposal.id, expectedVersion: submitted.version });
  yield on(15);
  const consultation = await director.act('officer', 'openConsultation', {
    proposalId: proposal.id,
    title: subject.title,
    draft: subject.summary,
    days: 30,
  });
  const round = await director.act('officer', 'appointExperts', {
    proposalId: proposal.id,
    personIds: ['expert1', 'expert2', 'expert3'].map((key) => director.who(key).personId),
    selection: '从专家库中按专业随机抽取三人，现场记录编号。',
  });
  yield on(18);
  const comments: string[] = [];
  for (const { text } of subject.comments) {
    const added = await director.act(undefined, 'addComment', { consultationId: consultation.id, text });
    comments.push(added.comment?.id ?? added.commentId ?? added.id);
  }
  yield on(20);
  await score(director, subject, round.id, until === 'review' ? ['expert1', 'expert2'] : ['expert1', 'expert2', 'expert3']);
  if (until === 'review') return;
  yield on(22);
  await consent(director, round.id);
  yield on(48);
  for (const [at, commentId] of comments.entries()) {
    const comment = subject.comments[at];
    if (!comment) continue;
    await director.act('officer', 'answerComment', { commentId, verdict: comment.accepted ? 'accepted' : 'rejected', text: comment.answer });
  }
  await director.act('officer', 'closeConsultation', {
    consultationId: consultation.id,
    adoptionSummary: '意见已逐条答复，可行的写入协议。',
    expectedVersion: (await director.ask(undefined, 'consultation', { id: consultation.id })).version,
  });
  if (until === 'overdueDecision') return;
  yield on(55);
  const project = await decided(director, proposal);
  yield on(60);
  await agreed(director, subject, project.id);
  yield* deliver(director, course, project.id, on);
}

async function openedCall(director: Director, subject: Subject, closesAt: Instant): Promise<string> {
  const draft = await director.act('officer', 'draftCall', { title: subject.title });
  const saved = await director.act('officer', 'saveCallDraft', {
    callId: draft.id,
    title: subject.title,
    need: subject.need,
    wantedIndicators: subject.indicators.map(({ id, name, unit }) => ({ id, name, unit })),
    criteria: [...CRITERIA],
    closesAt,
    expectedVersion: draft.version,
  });
  const handedIn = await director.act('officer', 'handInCall', { callId: saved.id, expectedVersion: saved.version });
  const opened = await director.act('approver', 'openCall', { callId: handedIn.id, expectedVersion: handedIn.version });
  return opened.id;
}

async function drafted(director: Director, subject: Subject, callId: string, firstDay: string) {
  const proposal = await director.act(subject.lead, 'createProposal', { callId, title: subject.title });
  const { summary, demandEvidence, ownFundsShare, revenueAfterSupport, localAdvantage, indicators, milestones } = subject;
  const lastDay = addDays(firstDay, 400);
  const changes = [
    { field: ['summary'], value: summary },
    { field: ['marketCase', 'demandEvidence'], value: demandEvidence },
    { field: ['marketCase', 'ownFundsShare'], value: ownFundsShare },
    { field: ['marketCase', 'revenueAfterSupport'], value: revenueAfterSupport },
    { field: ['localAdvantage'], value: localAdvantage },
    {
      field: ['indicators'],
      value: indicators.map(({ id, name, unit, baseline, target, method }) => ({
        id,
        answers: id,
        name,
        unit,
        source: '业务系统记录',
        method,
        baseline,
        baselineOn: firstDay,
        target,
        targetOn: lastDay,
        measuredBy: director.who('verifier').organisationId,
      })),
    },
    {
      field: ['milestones'],
      value: milestones.map(({ id, name, dueAfterDays, shows }) => ({
        id,
        name,
        dueOn: addDays(firstDay, dueAfterDays),
        evidence: [{ id: `${id}-shown`, description: shows }],
      })),
    },
  ];
  await director.act(subject.lead, 'saveProposalDraft', { proposalId: proposal.id, baseVersion: proposal.version, changes });
  return proposal;
}

async function score(director: Director, subject: Subject, roundId: string, experts: readonly string[]): Promise<void> {
  for (const [at, expert] of experts.entries()) {
    await director.act(expert, 'submitScoreSheet', {
      roundId,
      scores: CRITERIA.map(({ id, name }, row) => ({
        criterionId: id,
        score: String(78 + ((at * 5 + row * 4 + subject.title.length) % 17)),
        reason: `${name}：材料与现场情况相符。`,
      })),
      recommendation: 'approve',
      reason: '需求真实，自筹比例高，成效可以测量。',
      noInterest: true,
    });
  }
}

async function consent(director: Director, roundId: string): Promise<void> {
  const round = await director.ask('expert1', 'scoringRound', { id: roundId });
  await director.act('expert1', 'recordConsensus', {
    roundId,
    recommendation: 'approve',
    reason: '三位专家一致建议同意，建议把夜间施工限制写入协议。',
    dissent: [],
    expectedVersion: round.version,
  });
}

async function decided(director: Director, { projectId }: { readonly projectId: string }) {
  const matter = await director.row('decision_matter', projectId);
  await director.act('approver', 'decide', {
    matterId: matter.id,
    verdict: 'approve',
    reason: '同意。市场需求有据，专家意见一致，公众意见已逐条答复。',
    expectedVersion: matter.version,
  });
  return { id: projectId };
}

async function agreed(director: Director, subject: Subject, projectId: string): Promise<void> {
  const agreement = await director.act('officer', 'drawUpAgreement', {
    projectId,
    text: `双方就“${subject.title}”约定：企业按里程碑交付并提交证据，政府按核验结果支持，指标以第三方测量为准。`,
  });
  for (const signer of [subject.lead, 'approver']) {
    await director.act(signer, 'signAgreement', { agreementId: agreement.id, contentHash: agreement.contentHash });
  }
}
