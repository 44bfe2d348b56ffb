import { dayAt } from '@shixiao/collaboration';
import type { MeasurementRefusal } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { changeRow, followUps } from '@shixiao/persistence';
import type { FollowUpRow, MeasurementRow, ProjectRow } from '@shixiao/persistence';
import { conflictWith } from '../conflict.ts';
import { evidenceProblems, figureProblem, takeFigure } from '../indicator/take-figure.ts';
import { personById, projectById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { placeOfMilestone, separated } from '../milestone/milestone-of.ts';
import type { Act, InputOf } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { completeStep, stepsNow } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { step, takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { indicatorIdIn, indicatorIdOf, indicatorsOf } from '../project/indicators.ts';
import type { PromisedIndicator } from '../project/indicators.ts';
import { found, invalid, wordsProblem } from '../proposal/input-problems.ts';
import type { Problem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { ActScope, CallerActScope } from '../scope.ts';
import { followUpById } from './follow-up-of.ts';

/** Some months after acceptance the enterprise says how every indicator stands. */
export const reportOutcome: Act<'reportOutcome'> = async (scope, input) => {
  const taken = await take(scope, 'Mutation.reportOutcome', input, 'reportedAt');
  if (isRefusal(taken)) return taken;
  const kept = await keep(scope, taken, input, 'reported');
  if (kept.refusal) return takenElsewhere(scope, kept.refusal) ?? refused('NotAllowed', { because: 'notTheEnterprise' });
  const running = await askVerifier(scope, kept.running, taken.project);
  return store(scope, { ...taken, running }, { reportedAt: scope.now, reportedBy: scope.caller.personId });
};

/** An independent body measures every indicator; what was reported stays beside it. */
export const measureOutcome: Act<'measureOutcome'> = async (scope, input) => {
  const taken = await take(scope, 'Mutation.measureOutcome', input, 'measuredAt');
  if (isRefusal(taken)) return taken;
  const problems = found(wordsProblem(input.method, ['method']));
  if (problems.length > 0) return invalid(...problems);
  const kept = await keep(scope, taken, input, 'verified', input.method);
  if (kept.refusal) {
    const { refusal } = kept;
    const isClash = 'kind' in refusal && (refusal.kind === 'samePerson' || refusal.kind === 'sameOrganisation' || refusal.kind === 'verifierIsParty');
    return isClash ? separated(scope, refusal) : (takenElsewhere(scope, refusal) ?? refused('NotAllowed', { because: 'notAppointed' }));
  }
  return store(scope, taken, { measuredAt: scope.now, measuredBy: scope.caller.personId });
};

interface InHand {
  readonly row: FollowUpRow;
  readonly project: ProjectRow;
  readonly running: Running;
  readonly indicators: readonly PromisedIndicator[];
}

/** A follow-up as the caller saw it, due and not done yet, with its process in hand and figures for every indicator. */
async function take(scope: CallerActScope, operation: Operation, input: InputOf<'reportOutcome'>, done: 'reportedAt' | 'measuredAt') {
  const { followUpId, expectedVersion, figures } = input;
  const seen = isUuid(followUpId) ? await scope.load(followUpById, followUpId) : undefined;
  const project = seen && (await must(scope.load(projectById, seen.projectId)));
  if (!project || !mayOn(scope.caller, operation, placeOfMilestone(project))) return refused('NotFound', { id: followUpId }, ['followUpId']);
  const running = await takeInHand(scope, placeOfProject(project));
  const row = await scope.entities.findOneByOrFail(followUps, { id: followUpId });
  const at = row[done];
  if (at !== null) {
    const by = done === 'reportedAt' ? row.reportedBy : row.measuredBy;
    return refused('DoneAlready', { doneAt: at, doneBy: by === null ? null : await must(scope.load(personById, by)) });
  }
  if (row.version !== expectedVersion) return conflictWith(scope, { __typename: 'FollowUp', ...row }, { at: row.changedAt });
  if (dayAt(scope.now) < row.dueOn) return refused('StillRunning', { endsAt: `${row.dueOn}T01:00:00.000Z` });
  const indicators = await indicatorsOf(scope, project);
  const problems = await figureProblems(scope, project, figures, indicators);
  if (problems.length > 0) return invalid(...problems);
  const bare = figures.findIndex(({ evidenceIds }) => evidenceIds.length === 0);
  if (bare >= 0) return refused('EvidenceMissing', {}, ['figures', String(bare), 'evidenceIds']);
  const given = new Set(figures.map(({ indicatorId }) => indicatorIdIn(project, indicatorId)));
  const missing = indicators.filter(({ indicator }) => !given.has(indicator.id));
  if (missing.length > 0) return refused('FiguresMissing', { indicators: missing }, ['figures']);
  return { row, project, running, indicators } satisfies InHand;
}

async function figureProblems(
  scope: ActScope,
  project: ProjectRow,
  figures: InputOf<'reportOutcome'>['figures'],
  indicators: readonly PromisedIndicator[],
): Promise<readonly Problem[]> {
  const ids = figures.map(({ indicatorId }) => indicatorIdIn(project, indicatorId));
  const problems: Problem[] = [];
  for (const [index, { value, evidenceIds }] of figures.entries()) {
    const path = ['figures', String(index)];
    if (ids.indexOf(ids[index] ?? '') !== index) problems.push({ path: [...path, 'indicatorId'], kind: 'idTwice' });
    else if (!indicators.some(({ indicator }) => indicator.id === ids[index])) problems.push({ path: [...path, 'indicatorId'], kind: 'unknownId' });
    problems.push(...found(figureProblem(value, [...path, 'value'])));
    problems.push(...(await evidenceProblems(scope, project, evidenceIds, [...path, 'evidenceIds'])));
  }
  return problems;
}

type Kept =
  | { readonly refusal?: undefined; readonly running: Running }
  | { readonly refusal: MeasurementRefusal | { readonly __typename: 'NotAtThisStep' | 'NotAllowed' } };

/** Completes the step and keeps the figures, all for the day on which the follow-up is due, so that the two kinds can be compared. */
async function keep(
  scope: CallerActScope,
  { row, running, indicators }: InHand,
  { figures }: InputOf<'reportOutcome'>,
  kind: MeasurementRow['kind'],
  method?: string,
): Promise<Kept> {
  const elements = [kind === 'reported' ? 'reportOutcome' : 'measureOutcome'];
  const done = await completeStep(scope, running, { elements, where: { months: (value) => value === row.months } });
  if (isRefusal(done)) {
    return { refusal: done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : refused('NotAtThisStep', { steps: stepsNow(running) }) };
  }
  const by = partyOf(scope.caller, done.onBehalfOf);
  for (const of of indicators) {
    const figure = figures.find(({ indicatorId }) => indicatorIdIn(of.project, indicatorId) === of.indicator.id);
    if (!figure) throw new Error(`There is no figure of ${indicatorIdOf(of)}`);
    const { value, evidenceIds } = figure;
    const taken = await takeFigure(scope, of, { kind, value, evidenceIds, takenOn: row.dueOn, followUp: row, ...(method !== undefined && { method }) }, by);
    if (!taken.ok) return { refusal: taken.refusal };
  }
  return { running: done.running };
}

function takenElsewhere(scope: ActScope, refusal: NonNullable<Kept['refusal']>) {
  if ('__typename' in refusal) return refusal as ReturnType<typeof refused<'NotAtThisStep'>> | ReturnType<typeof refused<'NotAllowed'>>;
  switch (refusal.kind) {
    case 'figureVerifiedAlready':
      return refused('DoneAlready', { doneAt: scope.now, doneBy: null });
    case 'noEvidence':
      return refused('EvidenceMissing', {}, ['figures']);
    case 'notANumber':
    case 'notADay':
    case 'takenInFuture':
    case 'takenBeforeBaseline':
    case 'otherIndicator':
      return invalid({ path: ['figures'], kind: 'outOfRange' });
    default:
      return undefined;
  }
}

/** Where the authority named somebody in the verifying body, the task is theirs. */
async function askVerifier(scope: ActScope, running: Running, { verifierPersonId }: ProjectRow): Promise<Running> {
  const task = running.instance.state.items.flat().find(({ element, wait }) => element === 'measureOutcome' && wait?.for === 'task');
  if (!task || verifierPersonId === null) return running;
  const asked = await step(scope, running, { type: 'assignTask', item: task.id, assignee: verifierPersonId });
  if (!asked.done) throw new Error(`measureOutcome cannot be assigned: ${JSON.stringify(asked.rejected)}`);
  return asked.running;
}

async function store(scope: CallerActScope, { row }: InHand, more: Partial<FollowUpRow>) {
  const changes = { ...more, changedAt: scope.now };
  const saved = await changeRow(scope.tx, followUps, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Follow-up ${row.id} changed although its process was in hand`);
  return { __typename: 'FollowUp' as const, ...row, ...changes, version: saved.version };
}
