import type { Operation } from '@shixiao/contract';
import type { BlockerRow } from '@shixiao/persistence';
import { limitsOfItem } from '../limit/limit-lookup.ts';
import { milestoneById, projectById } from '../lookup/directory.ts';
import { placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { isRunning } from '../project/project-of.ts';
import { shownParty } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';

async function may({ load, caller }: Scope, operation: Operation, { projectId }: BlockerRow, side: 'authority' | 'enterprise'): Promise<boolean> {
  const project = await must(load(projectById, projectId));
  if (!isRunning(project) || !mayOn(caller, operation, placeOfProjectRow(project))) return false;
  return side === 'enterprise' || caller?.organisationId === project.authorityId;
}

export const blockerFields = {
  Blocker: {
    project: ({ projectId }, _, { load }) => must(load(projectById, projectId)),
    blockerStatus: ({ status }) => status,
    milestone: async ({ milestoneId }, _, { load }) => (milestoneId === null ? null : must(load(milestoneById, milestoneId))),
    rounds: (blocker) => blocker.rounds.slice(-20).map((round) => ({ blocker, round })),
    closedBy: ({ closedBy }, _, scope) => (closedBy ? shownParty(scope, closedBy) : null),
    viewerCanAnswer: (row, _, scope) => row.status === 'open' && may(scope, 'Mutation.answerBlocker', row, 'authority'),
    viewerCanClose: (row, _, scope) => row.status !== 'closed' && may(scope, 'Mutation.closeBlocker', row, 'enterprise'),
    viewerCanReopen: (row, _, scope) => row.status === 'answered' && may(scope, 'Mutation.reopenBlocker', row, 'enterprise'),
  },
  BlockerRound: {
    text: ({ round }) => round.text,
    raisedBy: ({ round }, _, scope) => shownParty(scope, round.raisedBy),
    raisedAt: ({ round }) => round.clock.startedAt,
    limits: ({ blocker, round }, _, scope) => limitsOfItem(scope, blocker.instanceId, round.item),
    answer: async ({ round: { answer } }, _, scope) =>
      answer ? { resolution: answer.resolution, text: answer.text, at: answer.at, by: await shownParty(scope, answer.by) } : null,
  },
} satisfies Fields;
