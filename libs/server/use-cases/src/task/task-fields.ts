import type { Role, Stage } from '@shixiao/contract';
import type { TaskRow } from '@shixiao/persistence';
import { organisationById, projectById } from '../lookup/directory.ts';
import { clockByItem, limitsOfItem } from '../limit/limit-lookup.ts';
import type { Fields } from '../operations.ts';
import { nameOf } from '../process/stages.ts';
import type { Scope } from '../scope.ts';
import { stageOfNode } from '../process-view/stage-names.ts';
import { isStepOfExpert, knowsExperts } from '../scoring/who-knows.ts';
import { earlierSteps } from './earlier-steps.ts';
import { viewerMay, viewerMayReturn, viewerMayUrge, viewerMayWithdraw } from './rights-on-task.ts';
import { shownSignOff } from './sign-off-fields.ts';
import { standingOf } from './standing.ts';
import { statusOfTask, versionOfTask } from './status-of-task.ts';
import { subjectOf } from './subject-of.ts';
import { shownForm } from './task-form.ts';
import { rolesOfGroups, taskIdOf } from './task-key.ts';
import { elementOf, workOf } from './task-lookup.ts';
import { personKnown, personNamed } from './task-refusals.ts';

/** Whether it asks an expert for a score, and the viewer is not told whom. */
async function isNameless(scope: Scope, task: TaskRow): Promise<boolean> {
  if (!isStepOfExpert((await elementOf(scope, task))?.node.properties.act)) return false;
  return !knowsExperts(scope.caller, { jurisdictionId: task.jurisdictionId, expertIds: task.assignee === null ? [] : [task.assignee] });
}

export const taskFields = {
  Task: {
    id: (task) => taskIdOf(task),
    version: async (task, _args, scope) => versionOfTask(task, await workOf(scope, task)),
    act: async (task, _args, scope) => (await elementOf(scope, task))?.node.properties.act ?? task.element,
    name: async (task, _args, scope) => {
      const found = await elementOf(scope, task);
      return found ? nameOf(found.node) : { zh: task.element, en: task.element };
    },
    project: async ({ projectId }, _args, scope) => (projectId === null ? null : ((await scope.load(projectById, projectId)) ?? null)),
    subject: (task, _args, scope) => subjectOf(scope, task),
    stage: async (task, _args, scope): Promise<Stage | null> => {
      const found = await elementOf(scope, task);
      return found ? (stageOfNode(found.model, found.node) ?? null) : null;
    },
    element: ({ element }) => element,
    taskStatus: async (task, _args, scope) => statusOfTask(task, await workOf(scope, task)),
    assignee: async (task, _args, scope) => ((await isNameless(scope, task)) ? null : ((await personNamed(scope, task.assignee)) ?? null)),
    assignedFor: async (task, _args, scope) => {
      const { caller } = scope;
      if (!caller || task.status !== 'open') return null;
      const { holdsAs, takesAs } = standingOf(caller, task, await workOf(scope, task));
      const person = holdsAs ?? takesAs;
      return person === undefined || person === caller.personId ? null : personKnown(scope, person);
    },
    candidateRoles: ({ candidateGroups }) => rolesOfGroups(candidateGroups) as Role[],
    limits: (task, _args, scope) => limitsOfItem(scope, task.instanceId, task.item),
    dueAt: async (task, _args, scope) => {
      const clock = await scope.load(clockByItem, taskIdOf(task));
      return clock ? clock.endsAt : task.dueAt;
    },
    createdAt: ({ openedAt }) => openedAt,
    form: (task, _args, scope) => shownForm(scope, task),
    signOff: async (task, _args, scope) => shownSignOff(scope, task, await workOf(scope, task)),
    earlierSteps: async (task, _args, scope) => (await earlierSteps(scope, task)).map(({ id, name }) => ({ id, name })),
    copiedTo: async (task, _args, scope) => Promise.all((await workOf(scope, task)).copiedTo.map((person) => personKnown(scope, person))),
    urgedAt: async (task, _args, scope) => (await workOf(scope, task)).urgedAt,
    completedBy: async (task, _args, scope) => {
      const { doneBy, doneFor, doneInOrganisation } = await workOf(scope, task);
      if (doneBy === null || doneInOrganisation === null || (await isNameless(scope, task))) return null;
      const [person, organisation, onBehalfOf] = await Promise.all([
        personKnown(scope, doneBy),
        scope.load(organisationById, doneInOrganisation),
        personNamed(scope, doneFor),
      ]);
      return organisation ? { person, organisation, onBehalfOf: onBehalfOf ?? null } : null;
    },
    completedAt: ({ status, closedAt }) => (status === 'completed' ? closedAt : null),
    viewerCanClaim: (task, _args, scope) => viewerMay(scope, task, 'claim'),
    viewerCanRelease: (task, _args, scope) => viewerMay(scope, task, 'release'),
    viewerCanComplete: (task, _args, scope) => viewerMay(scope, task, 'complete'),
    viewerCanStartSignOff: (task, _args, scope) => viewerMay(scope, task, 'startSignOff'),
    viewerCanSign: (task, _args, scope) => viewerMay(scope, task, 'sign'),
    viewerCanAddSigner: (task, _args, scope) => viewerMay(scope, task, 'addSigner'),
    viewerCanHandOver: (task, _args, scope) => viewerMay(scope, task, 'handOver'),
    viewerCanDelegate: (task, _args, scope) => viewerMay(scope, task, 'delegate'),
    viewerCanGiveBack: (task, _args, scope) => viewerMay(scope, task, 'giveBack'),
    viewerCanReturn: (task, _args, scope) => viewerMayReturn(scope, task),
    viewerCanWithdraw: (task, _args, scope) => viewerMayWithdraw(scope, task),
    viewerCanCopy: (task, _args, scope) => viewerMay(scope, task, 'copy'),
    viewerCanUrge: (task, _args, scope) => viewerMayUrge(scope, task),
  },
} satisfies Fields;
