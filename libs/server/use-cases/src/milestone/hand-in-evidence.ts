import { dayAt, handInEvidence as handIn, isDay, statusOfMilestone } from '@shixiao/collaboration';
import type { JsonValue, MilestoneRefusal } from '@shixiao/collaboration';
import type { EvidenceRow, MilestoneRow } from '@shixiao/persistence';
import { evidence } from '@shixiao/persistence';
import { In } from 'typeorm';
import { isWithdrawn } from '../evidence/evidence-of.ts';
import { isUuid } from '../lookup/find-project.ts';
import type { Act, InputOf } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { step } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { indicatorIdIn, indicatorsOf } from '../project/indicators.ts';
import { partiesOf } from '../project/project-of.ts';
import { invalid } from '../proposal/input-problems.ts';
import type { Problem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { ActScope, Scope } from '../scope.ts';
import {
  actingParty,
  isMilestone,
  overOrDropped,
  progressOf,
  storeMilestone,
  takeMilestone,
  taskOfMilestone,
  wrongStatus,
} from './milestone-of.ts';
import type { StoredSubmission, TakenMilestone } from './milestone-of.ts';

type Input = InputOf<'handInEvidence'>;

/** The enterprise shows that a milestone was kept; from here on its evidence stays as it is, and the verifier is asked. */
export const handInEvidence: Act<'handInEvidence'> = async (scope, input) => {
  const taken = await takeMilestone(scope, 'Mutation.handInEvidence', input);
  if (isRefusal(taken)) return taken;
  const { row, project, running } = taken;
  const over = overOrDropped(taken);
  if (over) return over;
  const problems = await inputProblems(scope, taken, input);
  if (problems.length > 0) return invalid(...problems);

  const done = await completeStep(scope, running, { elements: ['handInEvidence'], where: { milestone: isMilestone(row) } });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : wrongStatus(row.status);
  const submission: StoredSubmission = {
    by: actingParty(scope.caller, done.onBehalfOf),
    at: scope.now,
    evidence: Object.fromEntries(input.answers.map(({ demandId, evidenceIds }) => [demandId, evidenceIds])),
    outcomes: input.outcomes.map(({ indicatorId, value }) => ({ indicator: indicatorIdIn(project, indicatorId), value: Number(value) })),
    achievedOn: input.achievedOn,
  };
  const handed = handIn(progressOf(row), submission, await partiesOf(scope, project));
  if (!handed.ok) return refusalOf(row, handed.refusal);
  await askVerifier(scope, done.running, taken);

  scope.record({
    jurisdictionId: row.jurisdictionId,
    projectId: row.projectId,
    subject: row.id,
    content: submission as unknown as JsonValue,
    onBehalfOf: done.onBehalfOf,
  });
  return storeMilestone(scope, row, { attempts: handed.value.attempts, status: statusOfMilestone(handed.value) });
};

/** Where the authority named somebody in the verifying body, the task is theirs. */
export async function askVerifier(scope: ActScope, running: Running, { row, project }: Pick<TakenMilestone, 'row' | 'project'>): Promise<Running> {
  const task = taskOfMilestone(running, row, 'verifyEvidence');
  if (!task || project.verifierPersonId === null) return running;
  const asked = await step(scope, running, { type: 'assignTask', item: task.id, assignee: project.verifierPersonId });
  if (!asked.done) throw new Error(`verifyEvidence cannot be assigned: ${JSON.stringify(asked.rejected)}`);
  return asked.running;
}

function refusalOf({ status, content }: MilestoneRow, refusal: MilestoneRefusal) {
  switch (refusal.kind) {
    case 'wrongStatus':
      return wrongStatus(refusal.status);
    case 'notAnEnterprise':
      return refused('NotAllowed', { because: 'notTheEnterprise' });
    case 'demandsUnanswered': {
      const demands = content.evidence.filter(({ id }) => refusal.demands.includes(id));
      return refused('DemandsUnanswered', { demands }, ['answers']);
    }
    case 'demandUnknown':
      return invalid({ path: ['answers'], kind: 'unknownId' });
    case 'outcomeNotANumber':
      return invalid({ path: ['outcomes'], kind: 'outOfRange' });
    default:
      // The other rules are about checking and judging.
      return wrongStatus(status);
  }
}

/** Whatever in the input names what is not there, or not yet. */
async function inputProblems(scope: Scope, { row, project }: TakenMilestone, input: Input): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const demands = input.answers.map(({ demandId }) => demandId);
  input.answers.forEach(({ demandId }, index) => {
    const path = ['answers', String(index), 'demandId'];
    if (demands.indexOf(demandId) !== index) problems.push({ path, kind: 'idTwice' });
    else if (!row.content.evidence.some(({ id }) => id === demandId)) problems.push({ path, kind: 'unknownId' });
  });
  const usable = await usableEvidence(scope, row, input.answers.flatMap(({ evidenceIds }) => evidenceIds));
  input.answers.forEach(({ evidenceIds }, index) => {
    evidenceIds.forEach((id, place) => {
      if (!usable.has(id)) problems.push({ path: ['answers', String(index), 'evidenceIds', String(place)], kind: 'unknownId' });
    });
  });
  const indicators = await indicatorsOf(scope, project);
  input.outcomes.forEach(({ indicatorId, value }, index) => {
    const wanted = indicatorIdIn(project, indicatorId);
    if (!indicators.some(({ indicator }) => indicator.id === wanted)) problems.push({ path: ['outcomes', String(index), 'indicatorId'], kind: 'unknownId' });
    if (value.trim() === '' || !Number.isFinite(Number(value))) problems.push({ path: ['outcomes', String(index), 'value'], kind: 'outOfRange' });
  });
  if (!isDay(input.achievedOn)) problems.push({ path: ['achievedOn'], kind: 'notADay' });
  else if (input.achievedOn > dayAt(scope.now)) problems.push({ path: ['achievedOn'], kind: 'outOfRange' });
  return problems;
}

/** Evidence for this milestone that nobody took back, from the reporting side. */
async function usableEvidence(scope: Scope, row: MilestoneRow, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(ids.filter(isUuid))];
  if (wanted.length === 0) return new Set();
  const rows: readonly EvidenceRow[] = await scope.entities.find(evidence, { where: { id: In(wanted), milestoneId: row.id } });
  const kept = await Promise.all(rows.map(async (it) => ((await isWithdrawn(scope, it)) ? [] : [it.id])));
  return new Set(kept.flat());
}
