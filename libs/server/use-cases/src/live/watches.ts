import type { Operation, SubscriptionResolvers } from '@shixiao/contract';
import type { JsonObject } from '@shixiao/collaboration';
import type { Caller } from '../caller.ts';
import { findProject } from '../lookup/find-project.ts';
import { personById } from '../lookup/directory.ts';
import { groupsOf, mayCall, personsOfCaller } from '../policy/ability.ts';
import { READS } from '../reads.ts';
import { FIELDS } from '../fields.ts';
import { notices } from '@shixiao/persistence';
import type { CallerScope, Topic } from '../scope.ts';
import { findProposal } from '../proposal/proposal-of.ts';

/** Something that was told, as the outbox holds it. */
export interface Told {
  readonly projectId: string | null;
  readonly payload: JsonObject;
  readonly createdAt: string;
}

/** One subscription: which messages it goes by, and what they tell this caller, by the rights that the caller has then. */
export interface Watch {
  readonly topic: Topic;
  /** Whether what is to be watched is there for the caller. */
  isThere(scope: CallerScope, args: Readonly<Record<string, string>>): Promise<boolean>;
  /** Nothing where the message is not for the caller. */
  tells(scope: CallerScope, args: Readonly<Record<string, string>>, told: Told): Promise<object | undefined>;
}

/** Why a subscription may not be had, if it may not. */
export function refusalToWatch(caller: Caller | undefined, name: string): 'UNAUTHENTICATED' | 'FORBIDDEN' | undefined {
  if (mayCall(caller, `Subscription.${name}` as Operation)) return undefined;
  return caller ? 'FORBIDDEN' : 'UNAUTHENTICATED';
}

const projectChanged: Watch = {
  topic: 'project',
  isThere: async (scope, { projectId = '' }) => (await findProject(scope, 'Subscription.projectChanged', projectId)) !== undefined,
  async tells(scope, { projectId = '' }, { projectId: concerned, payload, createdAt }) {
    if (concerned !== projectId) return undefined;
    const project = await findProject(scope, 'Subscription.projectChanged', projectId);
    return project && { project, act: payload['act'] ?? null, at: createdAt };
  },
};

const worklistChanged: Watch = {
  topic: 'worklist',
  isThere: async () => true,
  async tells(scope, _args, { payload }) {
    const { taskId, kind, personId, groups } = payload as { taskId: string; kind: string; personId?: string; groups?: readonly string[] };
    const own = groupsOf(scope.caller);
    const isOwn = personId === undefined ? groups?.some((group) => own.includes(group)) : personsOfCaller(scope.caller).includes(personId);
    if (!isOwn) return undefined;
    const task = kind === 'removed' ? null : await READS.task?.(scope, { id: taskId });
    return { kind, taskId, task: task ?? null, summary: await READS.worklistSummary?.(scope, {}) };
  },
};

const draftChanged: Watch = {
  topic: 'draft',
  isThere: async (scope, { proposalId = '' }) => (await findProposal(scope, 'Subscription.draftChanged', proposalId)) !== undefined,
  async tells(scope, { proposalId = '' }, { payload }) {
    const { change, savedBy, ...facts } = payload as { change: string; savedBy?: string } & JsonObject;
    if (payload['proposalId'] !== proposalId || savedBy === scope.caller.personId) return undefined;
    const proposal = await findProposal(scope, 'Subscription.draftChanged', proposalId);
    if (!proposal) return undefined;
    if (change === 'EditorsChanged') {
      const editors = FIELDS.Proposal?.editors as ((row: object, args: object, scope: CallerScope) => Promise<unknown>) | undefined;
      return { __typename: change, editors: await editors?.(proposal, {}, scope) };
    }
    return { __typename: change, ...facts, ...(savedBy !== undefined && { savedBy: await scope.load(personById, savedBy) }) };
  },
};

const noticeReceived: Watch = {
  topic: 'notice',
  isThere: async () => true,
  async tells({ caller, entities }, _args, { payload: { personId, noticeId } }) {
    if (personId !== caller.personId || typeof noticeId !== 'string') return undefined;
    return (await entities.findOneBy(notices, { id: noticeId, ownerId: caller.personId })) ?? undefined;
  },
};

/** Every subscription, by its name. */
export const WATCHES: { readonly [N in keyof SubscriptionResolvers]-?: Watch } = { projectChanged, worklistChanged, draftChanged, noticeReceived };
