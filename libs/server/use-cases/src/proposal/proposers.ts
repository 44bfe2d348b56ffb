import { projects } from '@shixiao/persistence';
import type { ProposalRow } from '@shixiao/persistence';
import { organisationById, projectById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { tellBroughtIn } from '../notice/about-consortium.ts';
import type { Act } from '../operations.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { announceChange, notFound, staleProposal, storeProposal, takeDraft } from './change-proposal.ts';
import { invalid } from './input-problems.ts';

const MOST = 20;

/** Brings another enterprise into a consortium (联合体); from now on it drafts along, hears of it, and may leave again. */
export const addProposer: Act<'addProposer'> = async (scope, input) => {
  const taken = await takeDraft(scope, 'Mutation.addProposer', input);
  if (isRefusal(taken)) return taken;
  const { row } = taken;
  if (row.version !== input.expectedVersion) return staleProposal(scope, row);
  const { organisationId } = input;
  const organisation = isUuid(organisationId) ? await scope.load(organisationById, organisationId) : undefined;
  if (!organisation || organisation.disabledAt !== null) return notFound(organisationId, ['organisationId']);
  if (organisation.kind !== 'enterprise') return refused('NotAnEnterprise', { organisation }, ['organisationId']);
  if (row.proposers.includes(organisationId)) return refused('ProposerAlready', { organisation }, ['organisationId']);
  if (row.proposers.length >= MOST) return invalid({ path: ['organisationId'], kind: 'tooMany', limit: MOST });
  await tellBroughtIn(scope, await must(scope.load(projectById, row.projectId)), organisationId);
  return changeProposers(scope, row, [...row.proposers, organisationId]);
};

export const removeProposer: Act<'removeProposer'> = async (scope, input) => {
  const taken = await takeDraft(scope, 'Mutation.removeProposer', input);
  if (isRefusal(taken)) return taken;
  const { row } = taken;
  if (row.version !== input.expectedVersion) return staleProposal(scope, row);
  const { organisationId } = input;
  if (!row.proposers.includes(organisationId)) return notFound(organisationId, ['organisationId']);
  const organisation = await must(scope.load(organisationById, organisationId));
  if (row.proposers[0] === organisationId) return refused('LeaderStays', { organisation }, ['organisationId']);
  return changeProposers(scope, row, row.proposers.filter((id) => id !== organisationId));
};

/** Whoever proposes is a party to the project, and the others stay as they are. */
async function changeProposers(scope: CallerActScope, row: ProposalRow, proposers: readonly string[]) {
  const answer = await storeProposal(scope, row, { proposers });
  const project = await scope.entities.findOneOrFail(projects, { where: { id: row.projectId }, lock: { mode: 'pessimistic_write' } });
  const others = project.partyIds.filter((id) => !row.proposers.includes(id));
  const partyIds = [...new Set([...proposers, ...others])];
  await scope.entities.update(projects, { id: row.projectId }, { partyIds, version: project.version + 1, changedAt: scope.now });
  announceChange(scope, answer, { proposers: [...proposers] });
  return answer;
}
