import { isReasonGiven, isRectificationClosed, recordCallBack as callBack, reportRectified as report } from '@shixiao/collaboration';
import type { CallBack, RatingRefusal, Rectification } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { changeRow, ratings, rectifications } from '@shixiao/persistence';
import type { ProjectRow, RatingRow, RectificationRow, StoredCallBack } from '@shixiao/persistence';
import { conflictWith } from '../conflict.ts';
import { evidenceProblems } from '../indicator/take-figure.ts';
import { personById, projectById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { completeStep } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope, Scope } from '../scope.ts';
import { giveToOwner, isRating, placeOfRectification, rectificationById, rectificationOf, taskOfRating } from './rectification-of.ts';

/** Whoever answers for it says what was done; the citizen is asked next, by somebody else. */
export const reportRectified: Act<'reportRectified'> = async (scope, input) => {
  const taken = await take(scope, 'Mutation.reportRectified', input);
  if (isRefusal(taken)) return taken;
  const { row, project, running, state } = taken;
  const { measures, evidenceIds } = input;
  const problems = [...found(textProblem(measures, ['measures'])), ...(await evidenceProblems(scope, project, evidenceIds, ['evidenceIds']))];
  if (problems.length > 0) return invalid(...problems);
  const reported = report(state, scope.caller.personId, scope.now, measures);
  if (!reported.ok) return reported.refusal.kind === 'whatMissing' ? refused('ReasonMissing', {}, ['measures']) : doneAlready(scope, row);
  const done = await completeStep(scope, running, { elements: ['rectify'], where: { rating: isRating(row.ratingId) } });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notTheOwner' }) : doneAlready(scope, row);
  const item = taskOfRating(done.running, row.ratingId, 'callBack')?.id ?? row.item;
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { measures, evidenceIds }, onBehalfOf: done.onBehalfOf });
  return store(scope, row, { done: reported.value.done ?? null, proofs: evidenceIds, item });
};

/** Somebody other than who put it right asks the citizen. Still wrong opens it again; three calls in vain are enough. */
export const recordCallBack: Act<'recordCallBack'> = async (scope, input) => {
  const taken = await take(scope, 'Mutation.recordCallBack', input);
  if (isRefusal(taken)) return taken;
  const { row, running, rating, state } = taken;
  const { callBackResult: result, record } = input;
  const problems = found(textProblem(record, ['record']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(record)) return refused('ReasonMissing', {}, ['record']);
  const { personId, organisationId } = scope.caller;
  const call: CallBack = { by: personId, at: scope.now, result };
  const called = callBack(state, call);
  if (!called.ok) return refusalToCallBack(scope, row, called.refusal);
  const isOver = isRectificationClosed(called.value);
  const stored: StoredCallBack = { ...call, organisation: organisationId, record };
  const next = { callBacks: [...row.callBacks, stored], done: called.value.done ?? null };
  const { jurisdictionId, projectId } = row;
  if (!isOver && result !== 'stillWrong') {
    if (!taskOfRating(running, row.ratingId, 'callBack')) return refused('NotDoneYet', {});
    scope.record({ jurisdictionId, projectId, subject: row.id, content: { result, record } });
    scope.tell('project', { jurisdictionId, projectId });
    return store(scope, row, next);
  }
  const done = await completeStep(scope, running, { elements: ['callBack'], variables: { satisfied: isOver }, where: { rating: isRating(row.ratingId) } });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAppointed' }) : refused('NotDoneYet', {});
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { result, record }, onBehalfOf: done.onBehalfOf });
  if (isOver) {
    await scope.entities.update(ratings, { id: rating.id }, { contact: null });
    return store(scope, row, { ...next, closedAt: scope.now });
  }
  const again = taskOfRating(done.running, row.ratingId, 'rectify');
  if (!again) throw new Error(`The process asks nobody to put rating ${row.ratingId} right again`);
  await giveToOwner(scope, done.running, again, row.ownerId);
  return store(scope, row, { ...next, item: again.id });
};

interface InHand {
  readonly row: RectificationRow;
  readonly project: ProjectRow;
  readonly rating: RatingRow;
  readonly running: Running;
  readonly state: Rectification;
}

async function take(scope: CallerActScope, operation: Operation, { rectificationId, expectedVersion }: { readonly rectificationId: string; readonly expectedVersion: number }) {
  const seen = isUuid(rectificationId) ? await scope.load(rectificationById, rectificationId) : undefined;
  const project = seen && (await must(scope.load(projectById, seen.projectId)));
  if (!project || !mayOn(scope.caller, operation, placeOfRectification(project))) return refused('NotFound', { id: rectificationId }, ['rectificationId']);
  const running = await takeInHand(scope, placeOfProject(project));
  const row = await scope.entities.findOneByOrFail(rectifications, { id: rectificationId });
  if (row.version !== expectedVersion) return conflictWith(scope, { __typename: 'Rectification', ...row }, { by: row.changedBy, at: row.changedAt });
  const rating = await scope.entities.findOneByOrFail(ratings, { id: row.ratingId });
  return { row, project, rating, running, state: rectificationOf(row, rating) } satisfies InHand;
}

async function doneAlready({ load }: Scope, { done, closedAt, changedAt }: RectificationRow) {
  return refused('DoneAlready', { doneAt: done?.at ?? closedAt ?? changedAt, doneBy: done ? await must(load(personById, done.by)) : null });
}

async function refusalToCallBack(scope: Scope, row: RectificationRow, refusal: RatingRefusal) {
  switch (refusal.kind) {
    case 'notDoneYet':
      return refused('NotDoneYet', {});
    case 'callBackByOwner':
      return refused('SamePerson', { parts: ['reporter', 'verifier'], person: await must(scope.load(personById, refusal.owner)) });
    case 'contactLeft':
      return refused('ContactLeft', {}, ['callBackResult']);
    case 'noContact':
      return refused('NoContact', {}, ['callBackResult']);
    default:
      return doneAlready(scope, row);
  }
}

async function store(scope: CallerActScope, row: RectificationRow, more: Partial<RectificationRow>) {
  const changes = { ...more, changedBy: scope.caller.personId, changedAt: scope.now };
  const saved = await changeRow(scope.tx, rectifications, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Rectification ${row.id} changed although its process was in hand`);
  return { __typename: 'Rectification' as const, ...row, ...changes, version: saved.version };
}
