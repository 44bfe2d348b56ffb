import { DEFAULT_THRESHOLDS } from '@shixiao/collaboration';
import type { Light } from '@shixiao/collaboration';
import type { DigestItemRow, NoticeRow, ProjectRow, ToldText } from '@shixiao/persistence';
import { organisationById, personById } from '../lookup/directory.ts';
import type { Fields } from '../operations.ts';
import { project } from '../project/read-projects.ts';
import type { Scope } from '../scope.ts';
import { findTask } from '../task/find-task.ts';
import { taskIdOf } from '../task/task-key.ts';
import { personKnown } from '../task/task-refusals.ts';

declare module '@shixiao/contract' {
  interface Backing {
    ActionNotice: NoticeRow;
    DigestItem: DigestItemRow;
  }
}

/** What somebody wrote stays as it is; what the system says is said in the language of whoever it is for. */
export async function inLanguage(scope: Scope, text: ToldText, personId: string): Promise<string> {
  if ('written' in text) return text.written;
  const person = await scope.load(personById, personId);
  return text[person?.language ?? 'zh'];
}

export const inBoth = (text: ToldText): { readonly zh: string; readonly en: string } => ('written' in text ? { zh: text.written, en: text.written } : text);

/** A notice has no working days: its time runs from sending to due. */
function lightOf({ sentAt, dueAt, doneAt }: NoticeRow, now: string): Light {
  const [from, to, at] = [Date.parse(sentAt), Date.parse(dueAt), Date.parse(doneAt ?? now)];
  if (at >= to) return 'overdue';
  const used = (at - from) / (to - from);
  return used >= DEFAULT_THRESHOLDS.red ? 'red' : used >= DEFAULT_THRESHOLDS.yellow ? 'yellow' : 'green';
}

/** Whoever had to do with a project once, such as an enterprise that left a consortium, keeps the line and no longer sees the project. */
async function projectSeen({ caller, ...scope }: Scope, id: string | null): Promise<ProjectRow | null> {
  return id === null || !caller ? null : ((await project({ ...scope, caller }, { id })) as ProjectRow | null);
}

export const noticeFields = {
  ActionNotice: {
    id: ({ id }) => id,
    version: ({ version }) => version,
    text: (notice, _args, scope) => inLanguage(scope, notice.text, notice.ownerId),
    owner: ({ ownerId }, _args, scope) => personKnown(scope, ownerId),
    sentBy: async ({ sentBy, sentInOrganisation }, _args, scope) => {
      if (sentBy === null || sentInOrganisation === null) return null;
      const [person, organisation] = await Promise.all([scope.load(personById, sentBy), scope.load(organisationById, sentInOrganisation)]);
      return person && organisation ? { person, organisation, onBehalfOf: null } : null;
    },
    sentAt: ({ sentAt }) => sentAt,
    dueAt: ({ dueAt }) => dueAt,
    light: (notice, _args, { now }) => lightOf(notice, now),
    shownDoneBy: (notice, _args, scope) => inLanguage(scope, notice.shownDoneBy, notice.ownerId),
    task: async ({ instanceId, item }, _args, scope) =>
      instanceId === null || item === null ? null : ((await findTask(scope, 'Query.task', taskIdOf({ instanceId, item }))) ?? null),
    project: ({ projectId }, _args, scope) => projectSeen(scope, projectId),
    readAt: ({ readAt }) => readAt,
    shownDoneAt: ({ doneAt }) => doneAt,
    proof: async ({ proof, ownerId }, _args, scope) => (proof ? inLanguage(scope, proof, ownerId) : null),
    viewerCanMarkDone: ({ doneAt, ownerId }, _args, { caller }) => doneAt === null && caller?.personId === ownerId,
  },
  DigestItem: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    told: ({ told }) => inBoth(told),
    project: ({ projectId }, _args, scope) => projectSeen(scope, projectId),
    at: ({ at }) => at,
  },
} satisfies Fields;
