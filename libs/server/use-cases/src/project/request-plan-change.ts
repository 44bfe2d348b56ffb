import { isDay, requestChange } from '@shixiao/collaboration';
import type { Milestone, PlanRefusal } from '@shixiao/collaboration';
import type { PlanProblem as ShownProblem } from '@shixiao/contract';
import { insertRow, milestones, planChangeRequests } from '@shixiao/persistence';
import type { MilestoneRow, PlanChangeRequestRow } from '@shixiao/persistence';
import { findProject } from '../lookup/find-project.ts';
import type { Act, InputOf } from '../operations.ts';
import { stepsNow } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { step, takeInHand } from '../process/running.ts';
import { found, invalid, textProblem, TITLE_LENGTH } from '../proposal/input-problems.ts';
import type { Problem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { refused } from '../refusal.ts';
import type { ActScope } from '../scope.ts';
import { planOf, planOfProject } from './plan.ts';
import { partiesOf } from './project-of.ts';

/** The enterprise asks for another plan. The work goes on by the one in force until the authority has decided. */
export const requestPlanChange: Act<'requestPlanChange'> = async (scope, input) => {
  const project = await findProject(scope, 'Mutation.requestPlanChange', input.projectId);
  if (!project || project.instanceId === null) return refused('NotFound', { id: input.projectId }, ['projectId']);
  const problems = [...found(textProblem(input.reason, ['reason'])), ...milestoneProblems(input)];
  if (problems.length > 0) return invalid(...problems);
  const running = await takeInHand(scope, placeOfProject(project));
  const plan = await scope.load(planOfProject, project.id);
  const rows = await rowsOf(scope, project.id);
  if (!plan) return refused('NotAtThisStep', { steps: stepsNow(running) });

  const request = {
    onVersion: input.onVersion,
    milestones: plannedBy(input, rows),
    reason: input.reason,
    by: partyOf(scope.caller),
    at: scope.now,
  };
  const { enterprises } = await partiesOf(scope, project);
  const requested = requestChange(planOf(plan), request, metOf(rows), enterprises);
  if (!requested.ok) return refusalToRequest(requested.refusal);
  const told = await step(scope, running, {
    type: 'correlateMessage',
    name: 'planChangeRequested',
    key: project.id,
    variables: { planChange: { version: input.onVersion + 1 } },
  });
  if (!told.done) return refused('NotAtThisStep', { steps: stepsNow(running) });
  const row: PlanChangeRequestRow = {
    id: scope.app.newId(),
    jurisdictionId: project.jurisdictionId,
    projectId: project.id,
    onVersion: request.onVersion,
    milestones: request.milestones,
    reason: request.reason,
    requestedBy: request.by,
    requestedAt: scope.now,
    status: 'pending',
    decisionReason: null,
    decidedBy: null,
    decidedAt: null,
    version: 1,
  };
  await insertRow(scope, planChangeRequests, row);
  const { jurisdictionId, projectId, onVersion, reason } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { onVersion, reason, milestones: request.milestones as never } });
  return { ...row, __typename: 'PlanChangeRequest' };
};

export const rowsOf = (scope: ActScope, projectId: string): Promise<readonly MilestoneRow[]> =>
  scope.entities.find(milestones, { where: { projectId }, lock: { mode: 'pessimistic_write' }, order: { id: 'asc' } });

/** Ids within the plan of what is met. */
export const metOf = (rows: readonly MilestoneRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ status }) => status === 'met').map(({ planId }) => planId));

/** Milestones as the plan names them; whoever has the id of a row means that row. */
function plannedBy({ milestones: wanted }: InputOf<'requestPlanChange'>, rows: readonly MilestoneRow[]): readonly Milestone[] {
  return wanted.map(({ id, name, dueOn, demands }) => ({
    id: rows.find((row) => row.id === id)?.planId ?? id,
    name,
    dueOn,
    evidence: demands.map((demand) => ({ id: demand.id, description: demand.description })),
  }));
}

function milestoneProblems({ milestones: wanted }: InputOf<'requestPlanChange'>): readonly Problem[] {
  return wanted.flatMap(({ id, name, dueOn, demands }, index) => {
    const path = ['milestones', String(index)];
    const ids = demands.map((demand) => demand.id);
    return found(
      textProblem(id, [...path, 'id'], 100),
      textProblem(name, [...path, 'name'], TITLE_LENGTH),
      dueOn === '' || isDay(dueOn) ? undefined : { path: [...path, 'dueOn'], kind: 'notADay' },
      ...demands.flatMap((demand, place) => [
        textProblem(demand.id, [...path, 'demands', String(place), 'id'], 100),
        textProblem(demand.description, [...path, 'demands', String(place), 'description']),
        ids.indexOf(demand.id) === place ? undefined : ({ path: [...path, 'demands', String(place), 'id'], kind: 'idTwice' } as const),
      ]),
    );
  });
}

export function shownProblems(problems: Extract<PlanRefusal, { readonly kind: 'planUnsound' }>['problems']): readonly ShownProblem[] {
  return problems.map((problem): ShownProblem => ({
    __typename: 'PlanProblem',
    kind: problem.kind,
    milestone: 'milestone' in problem ? problem.milestone : null,
  }));
}

function refusalToRequest(refusal: PlanRefusal) {
  switch (refusal.kind) {
    case 'requestPending':
      return refused('RequestPending', { requestedAt: refusal.since });
    case 'planMovedOn':
      return refused('PlanMovedOn', { currentVersion: refusal.current }, ['onVersion']);
    case 'nothingChanged':
      return refused('NothingChanged', {}, ['milestones']);
    case 'planUnsound':
      return refused('PlanUnsound', { planProblems: shownProblems(refusal.problems) }, ['milestones']);
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    default:
      // The other rules are about who decides.
      return refused('NotAllowed', { because: 'notTheEnterprise' });
  }
}

