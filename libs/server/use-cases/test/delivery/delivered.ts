import type { Case } from '../review/under-review.ts';
import { show } from '../show.ts';
import type { Player, World } from '../world.ts';
import { handIn, milestonesOf, projectOf, sendFile, underVerifier } from './in-execution.ts';

/** A project whose milestones have all been shown and verified; it waits to be accepted. */
export async function delivered(world: World): Promise<Case> {
  const made = await underVerifier(world);
  for (const milestone of await milestonesOf(world, made)) await deliver(world, made, milestone);
  return made;
}

export async function deliver(world: World, made: Case, milestone: any): Promise<void> {
  const { handed } = await handIn(world, made, milestone);
  await world.succeed(world.verifier, 'verifyMilestone', { milestoneId: milestone.id, verdict: 'met', reason: '现场核实', expectedVersion: handed.version });
}

export async function indicatorOf(world: World, made: Case, who: Player = world.lead): Promise<any> {
  const [indicator] = await show(world, who, 'Project', await projectOf(world, who, made), 'indicators');
  return { ...indicator, id: await show(world, who, 'Indicator', indicator, 'id') };
}

/** Something that shows a figure. */
export async function readingBy(world: World, { projectId }: Case, who: Player): Promise<string> {
  const { id: uploadId } = await sendFile(world, who);
  const added = await world.succeed(who, 'addEvidence', { projectId, uploadId, proves: '社保登记', source: '社保系统', capturedAt: '2026-11-23T08:00:00.000Z' });
  return added.id;
}

export async function measured(world: World, made: Case, takenOn: string, value = '390'): Promise<any> {
  const { id: indicatorId } = await indicatorOf(world, made);
  const evidenceIds = [await readingBy(world, made, world.verifier)];
  return world.succeed(world.verifier, 'verifyMeasurement', { indicatorId, value, takenOn, method: '抽查社保登记', evidenceIds });
}

export async function applied(world: World, made: Case): Promise<any> {
  const rows = await milestonesOf(world, made);
  const claims = rows.map(({ id }) => ({ milestoneId: id, claim: '已按承诺完成' }));
  return world.succeed(world.lead, 'applyForAcceptance', { projectId: made.projectId, claims, outcomeStatement: '新增就业二百七十人' });
}

/** Accepted: what follows is the follow-up and the rating by the public. */
export async function accepted(world: World): Promise<Case> {
  const made = await delivered(world);
  await measured(world, made, world.now().slice(0, 10));
  const { id: acceptanceId } = await applied(world, made);
  for (const { id } of await milestonesOf(world, made)) {
    await world.succeed(world.approver, 'markMilestone', { acceptanceId, milestoneId: id, verdict: 'confirmed' });
  }
  const { version } = await show(world, world.approver, 'Project', await projectOf(world, world.approver, made), 'acceptance');
  await world.succeed(world.approver, 'acceptProject', { acceptanceId, reason: '清单全部符合', expectedVersion: version });
  return made;
}
