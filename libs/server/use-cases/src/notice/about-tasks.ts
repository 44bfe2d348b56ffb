import type { TaskRow, TaskWorkRow } from '@shixiao/persistence';
import { projectById } from '../lookup/directory.ts';
import { groupOf } from '../policy/place.ts';
import { nameOf } from '../process/stages.ts';
import type { Reaction } from '../process/reaction.ts';
import type { ActScope, Scope } from '../scope.ts';
import { readTasks } from '../task/find-task.ts';
import { holdersOf } from '../task/standing.ts';
import { callByInstance, elementOf } from '../task/task-lookup.ts';
import { clockByItem } from '../limit/limit-lookup.ts';
import { say } from './say.ts';
import type { InBoth, Saying } from './say.ts';
import { tellPeople } from './send.ts';

/** How many of a group have it in their digests at most. */
const LARGEST_GROUP = 50;

/** A reminder without another date is to be answered within a day. */
const URGED_HOURS = 24;

/** Whoever is asked for a task hears of it; what was asked of them is done when the task is. */
export const followNotices: Reaction = async (scope, running, records) => {
  const moved = records.filter((record) => record.type === 'taskOpened' || record.type === 'taskClosed');
  const over = new Set(moved.flatMap(({ type, item }) => (type === 'taskClosed' ? [item] : [])));
  const found = await readTasks(scope, running.place.instanceId, [...new Set(moved.map(({ item }) => item))]);
  const tasks = new Map(found.map(({ task }) => [task.item, task]));
  for (const { type, item } of moved) {
    const task = tasks.get(item);
    if (!task) throw new Error(`There is no task ${running.place.instanceId}.${item}`);
    if (type === 'taskClosed') await tellClosed(scope, task);
    else if (!over.has(item)) await tellOpened(scope, task);
  }
  return running;
};

/** Steps by which the authority decides something about a project; the enterprise hears of each in its digest. */
const DECIDING: readonly string[] = ['decide', 'approvePlanChange', 'resolveDispute', 'acceptProject', 'approveProgramme', 'closeOut'];

async function tellClosed(scope: ActScope, task: TaskRow): Promise<void> {
  await closeNotices(scope, task);
  if (task.status !== 'completed' || task.projectId === null || !DECIDING.includes(task.element)) return;
  const project = await scope.load(projectById, task.projectId);
  if (!project) return;
  const candidateGroups = [groupOf('projectLead', project.leadOrganisationId)];
  await tellAbout(scope, task, 'decided', await peopleOffered(scope, { candidateGroups, candidateUsers: [] }), { kind: 'projectMoved' });
}

async function tellOpened(scope: ActScope, task: TaskRow): Promise<void> {
  const ownerIds = task.assignee !== null ? [task.assignee] : await peopleOffered(scope, task);
  // Whoever brought it about themselves need not be told.
  const others = ownerIds.filter((person) => person !== scope.caller?.personId);
  if (others.length === 0) return;
  const isForOne = task.assignee !== null;
  await tellAbout(scope, task, isForOne ? 'taskForYou' : 'taskForGroup', others, { dueAt: isForOne ? await dueOf(scope, task) : undefined, kind: 'projectMoved' });
}

/** 抄送: a line of each digest. */
export async function tellCopied(scope: ActScope, task: TaskRow, personIds: readonly string[]): Promise<void> {
  if (personIds.length > 0) await tellAbout(scope, task, 'copied', personIds, { kind: 'copied' });
}

/** 催办: everybody who has it, each for their own part, else whoever may take it. */
export async function tellUrged(scope: ActScope, task: TaskRow, work: TaskWorkRow, message: string | null): Promise<void> {
  const holders = holdersOf(task, work);
  const askedFor = holders.length > 0 ? holders.map((holder) => [holder]) : [await peopleOffered(scope, task)];
  const dueAt = await dueSoon(scope, task);
  for (const people of askedFor) await tellAbout(scope, task, 'urged', people, { dueAt, kind: 'information', message });
}

/** 委派, 转交: whoever is to do it now, in the words of whoever asks them. Where nothing says by when, it is wanted soon. */
export async function tellAsked(scope: ActScope, task: TaskRow, asked: 'delegated' | 'handedOver', personId: string, message: string): Promise<void> {
  await tellAbout(scope, task, asked, [personId], { dueAt: await dueSoon(scope, task), kind: 'information', message });
}

/** Its light has turned: whoever has it is told, else whoever may take it, as the notice rule has it. */
export async function tellTurned(scope: ActScope, task: TaskRow, work: TaskWorkRow, light: 'yellow' | 'red'): Promise<void> {
  const holders = holdersOf(task, work);
  const people = holders.length > 0 ? holders : await peopleOffered(scope, task);
  if (people.length === 0) return;
  await tellAbout(scope, task, light === 'red' ? 'nearlyGone' : 'halfGone', people, { dueAt: await dueOf(scope, task), kind: 'information' });
}

const BY_PEOPLE: readonly Saying[] = ['urged', 'copied', 'delegated', 'handedOver'];

interface About {
  readonly dueAt?: string | undefined;
  readonly kind: 'projectMoved' | 'copied' | 'information';
  /** What goes with it, in words of a person. */
  readonly message?: string | null;
}

async function tellAbout(scope: ActScope, task: TaskRow, saying: Saying, ownerIds: readonly string[], { dueAt, kind, message }: About): Promise<void> {
  const { jurisdictionId, projectId, instanceId, item } = task;
  const words = await wordsOf(scope, task);
  const { caller } = scope;
  const isByPerson = BY_PEOPLE.includes(saying);
  const told = await tellPeople(scope, {
    jurisdictionId,
    projectId,
    text: say(saying, { ...words, message: message ?? '' }),
    ownerIds,
    dueAt: dueAt !== undefined && dueAt > scope.now ? dueAt : undefined,
    shownDoneBy: say('taskDone', words),
    kind,
    task: { instanceId, item },
    ...(isByPerson && caller && { by: caller }),
  });
  if (!told.ok) throw new Error(`A notice about ${task.element} is refused: ${told.refusal.kind}`);
}

/** What was asked for by the task is shown to be done by its end. */
async function closeNotices(scope: ActScope, task: TaskRow): Promise<void> {
  await scope.sql.query(
    `update notice set done_at = $3, proof = $4, version = version + 1 where instance_id = $1 and item = $2 and done_at is null`,
    [task.instanceId, task.item, scope.now, JSON.stringify(say('taskDone', await wordsOf(scope, task)))],
  );
}

export async function wordsOf(scope: Scope, task: TaskRow): Promise<{ readonly task: InBoth; readonly project: InBoth | string }> {
  const [element, project, call] = await Promise.all([
    elementOf(scope, task),
    task.projectId === null ? undefined : scope.load(projectById, task.projectId),
    task.projectId === null ? scope.load(callByInstance, task.instanceId) : undefined,
  ]);
  const title = project?.title ?? call?.content.title ?? '';
  return { task: element ? nameOf(element.node) : { zh: task.element, en: task.element }, project: title === '' ? say('untitled') : title };
}

async function dueOf(scope: Scope, task: TaskRow): Promise<string | undefined> {
  const clock = await scope.load(clockByItem, `${task.instanceId}.${task.item}`);
  return clock?.endsAt ?? task.dueAt ?? undefined;
}

/** By when something is wanted that is asked for now: when the task is due, or soon, where it is overdue or nothing says. */
async function dueSoon(scope: ActScope, task: TaskRow): Promise<string> {
  const due = await dueOf(scope, task);
  return due !== undefined && due > scope.now ? due : new Date(Date.parse(scope.now) + URGED_HOURS * 3_600_000).toISOString();
}

export async function peopleOffered({ sql }: ActScope, { candidateGroups, candidateUsers }: Pick<TaskRow, 'candidateGroups' | 'candidateUsers'>): Promise<readonly string[]> {
  const { rows } = await sql.query<{ personId: string }>(
    `select distinct g.person_id as "personId" from role_grant g join organisation o on o.id = g.organisation_id
      where g.revoked_at is null and o.id = any (select split_part(it, '@', 2)::uuid from unnest($1::text[]) it where it ~ '@[0-9a-f-]{36}$')
        and g.role || '@' || o.id = any ($1)
      union
      select distinct g.person_id from role_grant g join organisation o on o.id = g.organisation_id
      where g.revoked_at is null and o.jurisdiction_id = any (select split_part(it, '@', 2)::uuid from unnest($1::text[]) it where it ~ '@[0-9a-f-]{36}$')
        and g.role || '@' || o.jurisdiction_id = any ($1)
      limit $2`,
    [candidateGroups, LARGEST_GROUP],
  );
  return [...new Set([...rows.map(({ personId }) => personId), ...candidateUsers])];
}
