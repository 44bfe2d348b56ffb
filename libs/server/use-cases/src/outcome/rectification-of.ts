import type { Rating, Rectification } from '@shixiao/collaboration';
import { ratings, rectifications } from '@shixiao/persistence';
import type { ProjectRow, RatingRow, RectificationRow } from '@shixiao/persistence';
import type { Item } from '@shixiao/process-engine';
import { In } from 'typeorm';
import { batched, rowsById } from '../lookup/batched.ts';
import { placeOfMilestone } from '../milestone/milestone-of.ts';
import type { Place } from '../policy/place.ts';
import { openTasks, step, variableSeenFrom } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import type { ActScope } from '../scope.ts';

export const ratingById = rowsById(ratings);
export const rectificationById = rowsById(rectifications);

export const rectificationOfRating = batched<string, RectificationRow>(async ({ entities }, ids) => {
  const rows = await entities.findBy(rectifications, { ratingId: In([...ids]) });
  return new Map(rows.map((row) => [row.ratingId, row]));
});

/** Where it belongs, for rights: whoever calls back is of the verifying body. */
export const placeOfRectification = (project: ProjectRow): Place => placeOfMilestone(project);

/** A rating as the rules see it. */
export const ratingOf = ({ level, text, at, contact }: RatingRow): Rating => ({
  level,
  at,
  ...(text !== null && { text }),
  ...(contact !== null && { contact }),
});

export const rectificationOf = ({ ownerId, dueBy, done, callBacks }: RectificationRow, rating: RatingRow): Rectification => ({
  rating: ratingOf(rating),
  owner: ownerId,
  dueBy,
  callBacks,
  ...(done && { done }),
});

/** Tells the process's rating by its id. */
export const isRating =
  (id: string) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'id' in value && value.id === id;

export function taskOfRating({ instance: { state } }: Running, id: string, element: string): Item | undefined {
  const isIts = isRating(id);
  return openTasks(state).find((item) => item.element === element && isIts(variableSeenFrom(state, item, 'rating')));
}

/** One person answers for it, so the task is theirs. */
export async function giveToOwner(scope: ActScope, running: Running, task: Item, owner: string): Promise<Running> {
  const given = await step(scope, running, { type: 'assignTask', item: task.id, assignee: owner });
  if (!given.done) throw new Error(`rectify cannot be assigned: ${JSON.stringify(given.rejected)}`);
  return given.running;
}

/** Of the authority's case officers the one who last did something in the project, else any. */
export async function ownerIn({ sql }: ActScope, { id, authorityId }: ProjectRow): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(
    `select g.person_id as id from role_grant g
      left join lateral (select max(t.closed_at) as at from task t where t.project_id = $1 and t.closed_by = g.person_id::text) did on true
      where g.organisation_id = $2 and g.role = 'caseOfficer' and g.revoked_at is null order by did.at desc nulls last, g.person_id limit 1`,
    [id, authorityId],
  );
  const [first] = rows;
  if (!first) throw new Error(`The authority ${authorityId} has no case officer`);
  return first.id;
}
