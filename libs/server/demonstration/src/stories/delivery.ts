import type { Instant } from '@shixiao/collaboration';
import { picture } from '../files/picture.ts';
import { report } from '../files/report.ts';
import { dayOf } from '../world/clock.ts';
import type { DemonstrationFile, Director } from '../world/director.ts';
import type { Course } from './market-led.ts';
import type { Subject, SubjectIndicator, SubjectMilestone } from './subjects.ts';

/** What became of the milestones that are behind. */
export interface Delivery {
  /** Ids of milestones that were met, in their order. */
  readonly met: readonly string[];
  /** One that is handed in and waits to be checked. */
  readonly waiting?: string;
  /** One whose verdict the enterprise does not accept. */
  readonly disputed?: string;
  /** Raised and not answered. */
  readonly blocker?: { readonly milestone: string; readonly title: string; readonly text: string; readonly daysAgo: number };
}

type Day = (day: number, hour?: number) => Instant;

/** From the agreement on: evidence, verification, what goes wrong, and the application for acceptance. */
export async function* deliver(director: Director, course: Course, projectId: string, on: Day): AsyncGenerator<Instant, void, void> {
  const { subject, delivery, until, beganDaysAgo } = course;
  const { lead } = subject;
  yield on(62);
  const verifier = director.who('verifier');
  await director.act('officer', 'appointVerifier', {
    projectId,
    organisationId: verifier.organisationId,
    personId: verifier.personId,
    reason: '从名录中抽取，与双方均无关联。',
  });
  await director.act(lead, 'postToDiscussion', { projectId, text: '现场已围挡，施工公示牌已立，欢迎各方随时查看。' });
  const milestones = new Map<string, { readonly id: string; readonly planId: string }>(
    (await director.ask(lead, 'project', { id: projectId })) && (await milestonesOf(director, projectId)),
  );
  for (const milestone of subject.milestones) {
    const row = milestones.get(milestone.id);
    const outcome = outcomeOf(milestone.id, delivery);
    if (!row || outcome === undefined) continue;
    yield on(milestone.dueAfterDays - 6);
    const evidenceIds = await handIn(director, subject, milestone, { projectId, milestoneId: row.id, at: on(milestone.dueAfterDays - 8) });
    if (outcome === 'waiting') continue;
    yield on(milestone.dueAfterDays - 2);
    await director.act('verifier', 'verifyMilestone', {
      milestoneId: row.id,
      verdict: outcome === 'met' ? 'met' : 'notMet',
      reason: outcome === 'met' ? '现场核对，与证据一致。' : '现场仅见部分完成，照片中两处未达到开放条件。',
      visitedOn: dayOf(on(milestone.dueAfterDays - 3)),
      expectedVersion: await versionOf(director, row.id),
    });
    if (outcome === 'met') {
      yield* measure(director, course, projectId, { on, after: milestone.dueAfterDays, part: partOf(subject, milestone), evidenceIds });
      continue;
    }
    yield on(milestone.dueAfterDays);
    await director.act(lead, 'disputeVerdict', {
      milestoneId: row.id,
      reason: '核验当日两处正在换灯，次日即已开放，附开放公示。',
      expectedVersion: await versionOf(director, row.id),
    });
  }
  if (delivery?.blocker) {
    const { daysAgo, milestone, title, text } = delivery.blocker;
    yield on(beganDaysAgo - daysAgo);
    const milestoneId = milestones.get(milestone)?.id;
    await director.act(lead, 'raiseBlocker', { projectId, title, text, ...(milestoneId !== undefined && { milestoneId }) });
  }
  if (until !== 'acceptance') return;
  yield on((subject.milestones.at(-1)?.dueAfterDays ?? 0) + 6);
  await director.act(lead, 'applyForAcceptance', {
    projectId,
    claims: [...milestones.values()].map(({ id }) => ({ milestoneId: id, claim: '已完成，证据与核验结论见里程碑。' })),
    outcomeStatement: '停工天数明显减少，水质达标率提高；指标由第三方测量，差异已公开。',
  });
}

/** How much of the way to its targets a project has gone with this milestone. */
const partOf = ({ milestones }: Subject, milestone: SubjectMilestone): number => (milestones.indexOf(milestone) + 1) / milestones.length;

interface Measuring {
  readonly on: Day;
  readonly after: number;
  readonly part: number;
  /** What was handed in; the report is the last of it. */
  readonly evidenceIds: readonly string[];
}

/** The enterprise reports where its indicators stand; some days later somebody else finds what is there. The two differ, as they do. */
async function* measure(director: Director, { subject }: Course, projectId: string, { on, after, part, evidenceIds }: Measuring): AsyncGenerator<Instant, void, void> {
  const { indicators, lead } = subject;
  const value = ({ baseline, target }: SubjectIndicator, tenths: number): string =>
    String(Math.round((baseline + ((target - baseline) * tenths * part) / 10) * 10) / 10);
  yield on(after - 1);
  for (const indicator of indicators) {
    const indicatorId = `${projectId}.${indicator.id}`;
    await director.act(lead, 'reportMeasurement', { indicatorId, value: value(indicator, indicator.reported), takenOn: dayOf(on(after - 1)), evidenceIds: evidenceIds.slice(-1) });
  }
  yield on(after + 3);
  const found = await director.upload('verifier', {
    fileName: '独立测量报告.pdf',
    mediaType: 'application/pdf',
    bytes: await report({
      title: 'Independent measurement',
      lines: ['Taken by the verifier, without the project team.'],
      figures: indicators.map((indicator) => [indicator.id, Number(value(indicator, indicator.verified))]),
      on: on(after + 2),
    }),
  });
  const shown = await director.act('verifier', 'addEvidence', {
    projectId,
    uploadId: found,
    proves: '指标的独立测量结果',
    source: '第三方现场测量',
    capturedAt: on(after + 2),
  });
  for (const indicator of indicators) {
    await director.act('verifier', 'verifyMeasurement', {
      indicatorId: `${projectId}.${indicator.id}`,
      value: value(indicator, indicator.verified),
      takenOn: dayOf(on(after + 2)),
      method: indicator.method,
      evidenceIds: [shown.id],
    });
  }
}

async function milestonesOf(director: Director, projectId: string) {
  const { rows } = await director.app.database.read((sql) =>
    sql.query<{ id: string; planId: string }>('select id, plan_id as "planId" from milestone where project_id = $1', [projectId]),
  );
  return rows.map((row) => [row.planId, row] as const);
}

function outcomeOf(id: string, delivery?: Delivery): 'met' | 'waiting' | 'disputed' | undefined {
  if (delivery?.met.includes(id)) return 'met';
  if (delivery?.waiting === id) return 'waiting';
  return delivery?.disputed === id ? 'disputed' : undefined;
}

interface Place {
  readonly projectId: string;
  readonly milestoneId: string;
  readonly at: Instant;
}

/** A picture of before, one of after, and a report; then the milestone is handed in with what the indicators show by now. */
async function handIn(director: Director, subject: Subject, milestone: SubjectMilestone, { projectId, milestoneId, at }: Place): Promise<readonly string[]> {
  const evidenceIds: string[] = [];
  for (const { proves, ...file } of await filesFor(subject, milestone, at)) {
    const uploadId = await director.upload(subject.lead, file);
    const added = await director.act(subject.lead, 'addEvidence', { projectId, milestoneId, uploadId, proves, source: '现场手机与项目台账', capturedAt: at });
    evidenceIds.push(added.id);
  }
  await director.act(subject.lead, 'handInEvidence', {
    milestoneId,
    answers: [{ demandId: `${milestone.id}-shown`, evidenceIds }],
    outcomes: subject.indicators.slice(0, 1).map(({ id, baseline, target, reported }) => ({
      indicatorId: id,
      value: String(Math.round((baseline + ((target - baseline) * reported) / 10) * 10) / 10),
    })),
    achievedOn: dayOf(at),
    expectedVersion: await versionOf(director, milestoneId),
  });
  return evidenceIds;
}

async function filesFor(subject: Subject, milestone: SubjectMilestone, at: Instant): Promise<readonly (DemonstrationFile & { readonly proves: string })[]> {
  const seed = [...`${subject.key} ${milestone.id}`].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 100_000;
  const scene = { kind: subject.scene, seed };
  return [
    { fileName: `${milestone.name}-前.png`, mediaType: 'image/png', bytes: picture({ ...scene, progress: 0.1 }), proves: '开工前的状况' },
    { fileName: `${milestone.name}-后.png`, mediaType: 'image/png', bytes: picture({ ...scene, progress: 0.95 }), proves: milestone.shows },
    {
      fileName: `${milestone.name}-测量报告.pdf`,
      mediaType: 'application/pdf',
      proves: '指标现值的测量依据',
      bytes: await report({
        title: `Measurement report: ${subject.key} / ${milestone.id}`,
        lines: ['Taken on site by the project team, to be checked by an independent verifier.', `Captured on ${dayOf(at)}.`],
        figures: subject.indicators.map(({ id, baseline, target, reported }) => [id, Math.round((baseline + ((target - baseline) * reported) / 10) * 10) / 10]),
        on: at,
      }),
    },
  ];
}

const versionOf = async (director: Director, id: string): Promise<number> => {
  const { rows } = await director.app.database.read((sql) => sql.query<{ version: number }>('select version from milestone where id = $1', [id]));
  return rows[0]?.version ?? 0;
};
