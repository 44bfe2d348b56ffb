import { dayAt, isDay } from '@shixiao/collaboration';
import type { Day, MeasurementRefusal } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import type { ProjectRow } from '@shixiao/persistence';
import { projectById } from '../lookup/directory.ts';
import { isUuid, lockProject } from '../lookup/find-project.ts';
import { placeOfMilestone, separated } from '../milestone/milestone-of.ts';
import type { Act } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { indicatorsOf } from '../project/indicators.ts';
import type { PromisedIndicator } from '../project/indicators.ts';
import { planOfProject } from '../project/plan.ts';
import { isRunning } from '../project/project-of.ts';
import { found, invalid, wordsProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope, Scope } from '../scope.ts';
import { evidenceProblems, figureProblem, takeFigure } from './take-figure.ts';
import type { FigureToTake } from './take-figure.ts';

/** An indicator about which the caller may call the operation. Its id begins with that of its project. */
export async function findIndicator(scope: Scope, operation: Operation, id: string): Promise<PromisedIndicator | undefined> {
  const [projectId = '', ...rest] = id.split('.');
  const project = isUuid(projectId) ? await scope.load(projectById, projectId) : undefined;
  if (!project || !mayOn(scope.caller, operation, placeOfMilestone(project))) return undefined;
  return (await indicatorsOf(scope, project)).find(({ indicator }) => indicator.id === rest.join('.'));
}

/** Figures are taken once both sides are bound, and as long as the project goes on. */
export async function isMeasurable({ load }: Scope, { project }: PromisedIndicator): Promise<boolean> {
  return isRunning(project) && (await load(planOfProject, project.id)) !== undefined;
}

/** Whoever promised says how far it has come. */
export const reportMeasurement: Act<'reportMeasurement'> = async (scope, input) => {
  const taken = await take(scope, 'Mutation.reportMeasurement', input, 'reported');
  if (isRefusal(taken)) return taken;
  const refusal = await keep(scope, taken);
  if (!refusal) return shown(taken.of);
  const answer = await refusalOf(scope, taken.of, refusal);
  switch (answer.__typename) {
    case 'MeasurementOutOfTime':
    case 'EvidenceMissing':
    case 'InputInvalid':
      return answer;
    default:
      return refused('NotAllowed', { because: 'notTheEnterprise' });
  }
};

/** Whoever reported none of it, and belongs to neither side, says what they found. The reported figure stays as it is. */
export const verifyMeasurement: Act<'verifyMeasurement'> = async (scope, input) => {
  const taken = await take(scope, 'Mutation.verifyMeasurement', input, 'verified');
  if (isRefusal(taken)) return taken;
  const refusal = await keep(scope, taken);
  return refusal ? refusalOf(scope, taken.of, refusal) : shown(taken.of);
};

interface Input {
  readonly indicatorId: string;
  readonly value: string;
  readonly takenOn: Day;
  readonly evidenceIds: readonly string[];
  readonly method?: string;
}

interface ToKeep {
  readonly of: PromisedIndicator;
  readonly figure: FigureToTake;
}

async function take(scope: CallerActScope, operation: Operation, input: Input, kind: FigureToTake['kind']) {
  const { indicatorId, value, takenOn, evidenceIds, method } = input;
  const of = await findIndicator(scope, operation, indicatorId);
  if (!of || !(await isMeasurable(scope, of))) return refused('NotFound', { id: indicatorId }, ['indicatorId']);
  const problems = [
    ...found(
      figureProblem(value, ['value']),
      isDay(takenOn) ? undefined : { path: ['takenOn'], kind: 'notADay' },
      method === undefined ? undefined : wordsProblem(method, ['method']),
    ),
    ...(await evidenceProblems(scope, of.project, evidenceIds, ['evidenceIds'])),
  ];
  if (problems.length > 0) return invalid(...problems);
  return { of, figure: { kind, value, takenOn, evidenceIds, ...(method !== undefined && { method }) } } satisfies ToKeep;
}

async function keep(scope: CallerActScope, { of, figure }: ToKeep): Promise<MeasurementRefusal | undefined> {
  const project: ProjectRow = await lockProject(scope, of.project.id);
  const taken = await takeFigure(scope, { ...of, project }, figure, partyOf(scope.caller));
  if (!taken.ok) return taken.refusal;
  scope.tell('project', { jurisdictionId: project.jurisdictionId, projectId: project.id });
  return undefined;
}

const shown = (of: PromisedIndicator) => ({ ...of, __typename: 'Indicator' as const });

async function refusalOf(scope: CallerActScope, { indicator }: PromisedIndicator, refusal: MeasurementRefusal) {
  switch (refusal.kind) {
    case 'samePerson':
    case 'sameOrganisation':
    case 'verifierIsParty':
      return separated(scope, refusal);
    case 'takenInFuture':
    case 'takenBeforeBaseline':
      return refused('MeasurementOutOfTime', { earliest: indicator.baselineOn, latest: dayAt(scope.now) }, ['takenOn']);
    case 'noEvidence':
      return refused('EvidenceMissing', {}, ['evidenceIds']);
    case 'figureVerifiedAlready':
      return refused('FigureVerifiedAlready', { takenOn: refusal.takenOn }, ['takenOn']);
    default:
      return invalid({ path: ['value'], kind: 'outOfRange' });
  }
}
