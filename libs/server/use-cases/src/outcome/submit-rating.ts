import { createHash, randomBytes } from 'node:crypto';
import { DEFAULT_LIMITS, isPoor, openRectification, RATING_LEVELS } from '@shixiao/collaboration';
import type { Instant, RatingLevel } from '@shixiao/collaboration';
import { clocks, insertRow, ratings, rectifications } from '@shixiao/persistence';
import type { ProjectRow, RatingRow } from '@shixiao/persistence';
import { calendarOf } from '../calendar/calendar.ts';
import { jurisdictionById, projectById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { OpenAct } from '../operations.ts';
import { placeOfProject } from '../process/place-of.ts';
import { step, takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { refused } from '../refusal.ts';
import type { ActScope } from '../scope.ts';
import { giveToOwner, ownerIn, ratingOf, taskOfRating } from './rectification-of.ts';

const TEXT_LENGTH = 2000;
const CONTACT_LENGTH = 200;
/** Ratings of one project within a minute, after which the next has to wait. */
const PER_MINUTE = 60;

/** How the process counts: 5 best, 1 and 2 poor. */
const levelNumber = (level: RatingLevel): number => RATING_LEVELS.length - RATING_LEVELS.indexOf(level);

export const hashOfReceipt = (receipt: string): string => createHash('sha256').update(receipt.trim().toUpperCase()).digest('hex');

/** A citizen says what they think of a project; no account, and nothing depends on it. A poor rating has to be put right. */
export const submitRating: OpenAct<'submitRating'> = async (scope, { projectId, level, ...input }) => {
  const project = isUuid(projectId) ? await scope.load(projectById, projectId) : undefined;
  if (!project || project.instanceId === null) return refused('NotFound', { id: projectId }, ['projectId']);
  const text = filled(input.text);
  const contact = filled(input.contact);
  const problems = found(textProblem(text ?? '', ['text'], TEXT_LENGTH), textProblem(contact ?? '', ['contact'], CONTACT_LENGTH));
  if (problems.length > 0) return invalid(...problems);
  const retryAt = await crowdedUntil(scope, project);
  if (retryAt !== undefined) return refused('TooManyRequests', { retryAt });

  const receipt = receiptFor(project, input.clientMutationKey);
  const row: RatingRow = {
    id: scope.app.newId(),
    jurisdictionId: project.jurisdictionId,
    projectId: project.id,
    level,
    text,
    // Nobody is called back about what was not poor.
    contact: isPoor(level) ? contact : null,
    receiptSha256: hashOfReceipt(receipt),
    at: scope.now,
  };
  const running = await takeInHand(scope, placeOfProject(project));
  const before = await scope.entities.findOneBy(ratings, { receiptSha256: row.receiptSha256 });
  if (before) {
    const isSame = before.level === level && before.text === text;
    return isSame ? { __typename: 'RatingReceived', rating: before, receipt } : refused('KeyReused', { firstUsedAt: before.at }, ['clientMutationKey']);
  }
  const rated = await step(scope, running, {
    type: 'correlateMessage',
    name: 'ratingSubmitted',
    key: project.id,
    variables: { rating: { id: row.id, level: levelNumber(level) } },
  });
  if (!rated.done) return refused('RatingNotOpen', {});
  await insertRow(scope, ratings, row);
  if (isPoor(level)) await openFor(scope, rated.running, project, row);
  const { jurisdictionId } = project;
  scope.record({ jurisdictionId, projectId: project.id, subject: row.id, content: { level, text }, isAnonymous: true });
  return { __typename: 'RatingReceived', rating: row, receipt };
};

/** Bytes of a receipt, and characters of a key that nobody guesses. */
const RECEIPT_BYTES = 15;
const KEY_LENGTH = 16;

/**
 * Whoever sends the same key again gets the same receipt, and their rating counts once: without an account there is nothing else to
 * know them by. A key that could be guessed is no secret to make a receipt of.
 */
function receiptFor({ id }: ProjectRow, key: string): string {
  const bytes = key.length < KEY_LENGTH ? randomBytes(RECEIPT_BYTES) : createHash('sha256').update(`${id} ${key}`).digest().subarray(0, RECEIPT_BYTES);
  return bytes.toString('hex').toUpperCase();
}

const filled = (text: string | null | undefined): string | null => (text == null || text.trim() === '' ? null : text);

async function crowdedUntil({ sql, now }: ActScope, { id }: ProjectRow): Promise<Instant | undefined> {
  const { rows } = await sql.query<{ at: string }>(
    `select at from rating where project_id = $1 and at > $2::timestamptz - interval '1 minute' order by at desc offset $3 limit 1`,
    [id, now, PER_MINUTE - 1],
  );
  const [nth] = rows;
  return nth && new Date(Date.parse(nth.at) + 60_000).toISOString();
}

/** One person answers for putting it right, by a day that is known at once. */
async function openFor(scope: ActScope, running: Running, project: ProjectRow, rating: RatingRow): Promise<void> {
  const task = taskOfRating(running, rating.id, 'rectify');
  if (!task) throw new Error(`The process asks nobody to put rating ${rating.id} right`);
  const { instanceId } = running.place;
  const [jurisdiction, clock, ownerId] = await Promise.all([
    must(scope.load(jurisdictionById, project.jurisdictionId)),
    scope.entities.findOneBy(clocks, { instanceId, item: task.id }),
    ownerIn(scope, project),
  ]);
  const opened = openRectification(ratingOf(rating), ownerId, clock?.statutory.limit ?? DEFAULT_LIMITS.rectification, calendarOf(jurisdiction));
  if (!opened.ok) throw new Error(`Rating ${rating.id} opens nothing: ${opened.refusal.kind}`);
  await giveToOwner(scope, running, task, ownerId);
  await insertRow(scope, rectifications, {
    id: scope.app.newId(),
    jurisdictionId: project.jurisdictionId,
    projectId: project.id,
    ratingId: rating.id,
    ownerId,
    dueBy: opened.value.dueBy,
    instanceId,
    item: task.id,
    proofs: [],
    callBacks: [],
    version: 1,
    changedAt: scope.now,
  });
}
