import { isBefore, isInstant, isReasonGiven } from '@shixiao/collaboration';
import { insertRow, instructions } from '@shixiao/persistence';
import type { BlockerRow, TaskRow } from '@shixiao/persistence';
import { personById, projectById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import { must } from '../lookup/must.ts';
import { say as sayNotice } from '../notice/say.ts';
import { tellPeople } from '../notice/send.ts';
import type { Act, Acts, Fields, Read, Reads } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { nameOf } from '../process/stages.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope, Scope } from '../scope.ts';
import { elementOf, taskById } from '../task/task-lookup.ts';
import { subjectOf } from '../task/subject-of.ts';
import { taskIdOf } from '../task/task-key.ts';
import { findException, findExceptions } from './find-exceptions.ts';
import type { ExceptionRow } from './find-exceptions.ts';
import { isSupervised, say, sayEscalated } from './say.ts';

/** What a supervisor looks at: nothing but what is out of order. */
const exceptions: Read<'exceptions'> = async (scope, { filter, ...args }) => {
  const { jurisdictionIds } = scope.caller;
  const within = filter?.jurisdictionId == null ? jurisdictionIds : jurisdictionIds.filter((id) => id === filter.jurisdictionId);
  const [since = '', id = ''] = afterCursor(args, isTextPair) ?? [];
  const rows = await findExceptions(scope, within, {
    kinds: filter?.kinds ?? null,
    after: isInstant(since) ? [since, id] : undefined,
    limit: pageSize(args) + 1,
  });
  return pageOf(rows, args, (row) => [row.since, row.id]);
};

/** 督办: what was found, what is asked for and by when. It goes to whoever has the matter, as something to do. */
const instruct: Act<'instruct'> = async (scope, { exceptionId, findings, instruction, dueAt }) => {
  const found = await findException(scope, scope.caller.jurisdictionIds, exceptionId);
  if (!found || !mayOn(scope.caller, 'Mutation.instruct', found)) return refused('NotFound', { id: exceptionId }, ['exceptionId']);
  const before = await scope.entities.findOneBy(instructions, { exception: exceptionId });
  if (before) return refused('DoneAlready', { doneAt: before.instructedAt, doneBy: await must(scope.load(personById, before.instructedBy)) });
  if (!isReasonGiven(findings)) return refused('ReasonMissing', {}, ['findings']);
  if (!isReasonGiven(instruction)) return refused('ReasonMissing', {}, ['instruction']);
  if (!isBefore(scope.now, dueAt)) return refused('DueInThePast', { deadline: dueAt }, ['dueAt']);
  const { jurisdictionId, projectId } = found;
  await insertRow(scope, instructions, {
    id: scope.app.newId(),
    jurisdictionId,
    projectId,
    exception: exceptionId,
    findings,
    instruction,
    dueAt,
    instructedBy: scope.caller.personId,
    instructedAt: scope.now,
  });
  await tellInstructed(scope, found, instruction, dueAt);
  scope.record({ jurisdictionId, projectId, subject: exceptionId, content: { findings, instruction, dueAt } });
  scope.tell('project', { jurisdictionId, projectId, payload: { act: scope.act } });
  return { ...found, instruction, __typename: 'ExceptionCase' };
};

/** Whoever holds the task answers for it; where nobody does, the authority's case officers have it in their digests. */
async function tellInstructed(scope: CallerActScope, { projectId, jurisdictionId, instanceId, item }: ExceptionRow, message: string, dueAt: string): Promise<void> {
  const project = await must(scope.load(projectById, projectId));
  const task = instanceId === null || item === null ? undefined : await scope.load(taskById, taskIdOf({ instanceId, item }));
  const holder = task?.assignee ?? null;
  await tellPeople(scope, {
    jurisdictionId,
    projectId,
    text: sayNotice('instructed', { project: project.title, message }),
    ownerIds: holder !== null && isUuid(holder) ? [holder] : await officersOf(scope, project.authorityId),
    dueAt,
    shownDoneBy: sayNotice('instructedDone'),
    kind: 'information',
    by: scope.caller,
  });
}

async function officersOf({ sql }: CallerActScope, organisationId: string): Promise<readonly string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `select distinct person_id as id from role_grant where organisation_id = $1 and role in ('caseOfficer', 'approver') and revoked_at is null`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
}

async function told(scope: Scope, { kind, element, instanceId, item, label }: ExceptionRow) {
  if (kind === 'escalated') {
    if (!isSupervised(element)) throw new Error(`${element} is not before the supervisor`);
    const task = instanceId === null || item === null ? undefined : await scope.load(taskById, taskIdOf({ instanceId, item }));
    return sayEscalated(element, task && (await titleOfBlocker(scope, task)));
  }
  const node = element === null || instanceId === null ? undefined : (await elementOf(scope, { instanceId, item: 0, element }))?.node;
  return say(kind, node ? nameOf(node) : { zh: label ?? '', en: label ?? '' });
}

async function titleOfBlocker(scope: Scope, task: TaskRow): Promise<string | undefined> {
  const subject = await subjectOf(scope, task);
  return subject.__typename === 'Blocker' ? (subject as unknown as BlockerRow).title : undefined;
}

export const supervisionFields = {
  ExceptionCase: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    project: ({ projectId }, _args, scope) => must(scope.load(projectById, projectId)),
    told: (exception, _args, scope) => told(scope, exception),
    since: ({ since }) => since,
    task: async ({ instanceId, item }, _args, scope) =>
      instanceId === null || item === null ? null : ((await scope.load(taskById, taskIdOf({ instanceId, item }))) ?? null),
    instruction: ({ instruction }) => instruction,
    viewerCanInstruct: (exception, _args, { caller }) => exception.instruction === null && mayOn(caller, 'Mutation.instruct', exception),
  },
} satisfies Fields;

export const supervisionReads = { exceptions } satisfies Reads;
export const supervisionActs = { instruct } satisfies Acts;
