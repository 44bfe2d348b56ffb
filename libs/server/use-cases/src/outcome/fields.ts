import type { Operation } from '@shixiao/contract';
import { dayAt, isRectificationClosed } from '@shixiao/collaboration';
import type { FollowUpRow, MeasurementRow, ProjectRow, RectificationRow } from '@shixiao/persistence';
import { evidenceById } from '../evidence/evidence-of.ts';
import { figuresOf } from '../indicator/measurements-of.ts';
import { limitsOfItem } from '../limit/limit-lookup.ts';
import { personById, projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { placeOfMilestone } from '../milestone/milestone-of.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { indicatorsOf } from '../project/indicators.ts';
import { isRunning } from '../project/project-of.ts';
import { shownParty } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';
import type { FollowUpFigureRow } from './backing.ts';
import { followUpsOfProject } from './follow-up-of.ts';
import { placeOfRectification, ratingById, rectificationOf, rectificationOfRating } from './rectification-of.ts';

const projectOf = ({ load }: Scope, { projectId }: { readonly projectId: string }): Promise<ProjectRow> => must(load(projectById, projectId));

/** Whether a follow-up is due and its turn has come: one after another. */
async function isItsTurn(scope: Scope, row: FollowUpRow, operation: Operation): Promise<boolean> {
  if (dayAt(scope.now) < row.dueOn) return false;
  const project = await projectOf(scope, row);
  if (!isRunning(project) || !mayOn(scope.caller, operation, placeOfMilestone(project))) return false;
  const all = (await scope.load(followUpsOfProject, project.id)) ?? [];
  return all.find(({ measuredAt }) => measuredAt === null)?.id === row.id;
}

async function figureIn(scope: Scope, { followUp, of }: FollowUpFigureRow, kind: MeasurementRow['kind']) {
  const row = (await figuresOf(scope, of)).find((one) => one.followUpId === followUp.id && one.kind === kind);
  return row ? { of, row } : null;
}

async function mayOnRectification(scope: Scope, row: RectificationRow, operation: Operation): Promise<boolean> {
  const project = await projectOf(scope, row);
  return isRunning(project) && mayOn(scope.caller, operation, placeOfRectification(project));
}

export const outcomeFields = {
  FollowUp: {
    project: (row, _, scope) => projectOf(scope, row),
    figures: async (followUp, _, scope) => (await indicatorsOf(scope, await projectOf(scope, followUp))).map((of) => ({ followUp, of })),
    isReported: ({ reportedAt }) => reportedAt !== null,
    isMeasured: ({ measuredAt }) => measuredAt !== null,
    viewerCanReport: async (row, _, scope) => row.reportedAt === null && isItsTurn(scope, row, 'Mutation.reportOutcome'),
    viewerCanMeasure: async (row, _, scope) =>
      row.reportedAt !== null && row.measuredAt === null && isItsTurn(scope, row, 'Mutation.measureOutcome'),
  },
  FollowUpFigure: {
    indicator: ({ of }) => of,
    reported: (figure, _, scope) => figureIn(scope, figure, 'reported'),
    verified: (figure, _, scope) => figureIn(scope, figure, 'verified'),
  },
  Rating: {
    // Whoever rates need not have an account, and a rectification leads on to the whole project.
    async rectification(rating, _, scope) {
      const row = await scope.load(rectificationOfRating, rating.id);
      if (!row) return null;
      return mayOn(scope.caller, 'Query.rectification', placeOfRectification(await projectOf(scope, row))) ? row : null;
    },
    rectifyBy: async ({ id }, _, { load }) => (await load(rectificationOfRating, id))?.dueBy ?? null,
    measures: async ({ id }, _, { load }) => (await load(rectificationOfRating, id))?.done?.what ?? null,
    isSettled: async ({ id }, _, { load }) => {
      const row = await load(rectificationOfRating, id);
      return row === undefined || row.closedAt !== null;
    },
  },
  Rectification: {
    project: (row, _, scope) => projectOf(scope, row),
    rating: ({ ratingId }, _, { load }) => must(load(ratingById, ratingId)),
    owner: ({ ownerId }, _, { load }) => must(load(personById, ownerId)),
    contact: async (row, _, scope) =>
      (await mayOnRectification(scope, row, 'Mutation.recordCallBack')) ? (await must(scope.load(ratingById, row.ratingId))).contact : null,
    deadline: ({ dueBy }) => dueBy,
    limits: ({ instanceId, item }, _, scope) => limitsOfItem(scope, instanceId, item),
    measures: ({ done }) => done?.what ?? null,
    proofs: ({ proofs }, _, { load }) => Promise.all(proofs.map((id) => must(load(evidenceById, id)))),
    reportedDoneAt: ({ done }) => done?.at ?? null,
    callBacks: ({ callBacks }, _, scope) =>
      Promise.all(
        callBacks.slice(-20).map(async ({ by, organisation, onBehalfOf, ...call }) => ({
          ...call,
          by: await shownParty(scope, { person: by, organisation, ...(onBehalfOf !== undefined && { onBehalfOf }) }),
        })),
      ),
    isClosed: ({ closedAt }) => closedAt !== null,
    viewerCanReport: async (row, _, scope) =>
      row.closedAt === null && row.done === null && row.ownerId === scope.caller?.personId && mayOnRectification(scope, row, 'Mutation.reportRectified'),
    async viewerCanCallBack(row, _, scope) {
      if (row.closedAt !== null || row.done === null || !(await mayOnRectification(scope, row, 'Mutation.recordCallBack'))) return false;
      return !isRectificationClosed(rectificationOf(row, await must(scope.load(ratingById, row.ratingId))));
    },
  },
  PostEvaluation: {
    by: ({ evaluatedBy }, _, scope) => shownParty(scope, evaluatedBy),
    at: ({ evaluatedAt }) => evaluatedAt,
  },
} satisfies Fields;
