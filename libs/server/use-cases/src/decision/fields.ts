import { giveOpinion, speakingRefusal } from '@shixiao/collaboration';
import type { Opinion } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { decisionMatters } from '@shixiao/persistence';
import type { DecisionMatterRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { limitsOfProject } from '../limit/limit-lookup.ts';
import { batched } from '../lookup/batched.ts';
import { organisationById, personById, projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { mayOn, personsOfCaller } from '../policy/ability.ts';
import { firstEntryOf } from '../review/ledger-entry.ts';
import { proposalById } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';
import { decisionById, loadMatter, opinionsOn, placeOfMatter } from './matter-of.ts';

const matterOfDecision = batched<string, DecisionMatterRow>(async ({ entities }, ids) => {
  const rows = await entities.findBy(decisionMatters, { decisionId: In([...ids]) });
  return new Map(rows.map((row) => [row.decisionId ?? '', row]));
});

const personsBy = (scope: Scope, ids: readonly string[]) => Promise.all(ids.map((id) => must(scope.load(personById, id))));

const shownOpinion = async ({ load }: Scope, { person, ...rest }: Opinion) => ({ ...rest, person: await must(load(personById, person)) });

/** Whether the caller may, while it is undecided and the authority's own. */
async function mayStill(scope: Scope, operation: Operation, row: DecisionMatterRow): Promise<boolean> {
  if (row.decisionId !== null) return false;
  const project = await must(scope.load(projectById, row.projectId));
  if (['completed', 'terminated', 'cancelled'].includes(project.status)) return false;
  return mayOn(scope.caller, operation, placeOfMatter(row, project));
}

/** Nobody decides who declared an interest, belongs to a proposer, or comes before the others were heard. */
async function isFitToDecide(scope: Scope, row: DecisionMatterRow): Promise<boolean> {
  const { caller } = scope;
  if (!caller) return false;
  const { authorityId } = await must(scope.load(projectById, row.projectId));
  const matter = await loadMatter(scope, row);
  const persons = personsOfCaller(caller);
  if (caller.organisationId !== authorityId || matter.proposers.includes(caller.organisationId)) return false;
  if (matter.interests.some(({ person }) => person === caller.personId)) return false;
  if (row.chiefId !== null && !persons.includes(row.chiefId)) return false;
  return speakingRefusal(matter, caller.personId) === undefined;
}

/** What members said is the authority's own until it has decided. */
function mayHear({ caller }: Scope, { decisionId, jurisdictionId }: DecisionMatterRow): boolean {
  return decisionId !== null || (caller?.organisationKind === 'government' && caller.jurisdictionIds.includes(jurisdictionId));
}

export const decisionFields = {
  DecisionMatter: {
    proposal: ({ proposalId }, _, { load }) => must(load(proposalById, proposalId)),
    limits: ({ projectId }, _, scope) => limitsOfProject(scope, projectId, 'decision'),
    members: ({ members }, _, scope) => personsBy(scope, members),
    chief: ({ chiefId }, _, { load }) => (chiefId === null ? null : must(load(personById, chiefId))),
    async opinions(row, _, scope) {
      const said = mayHear(scope, row) ? ((await scope.load(opinionsOn, row.id)) ?? []) : [];
      return Promise.all(said.map(({ personId, verdict, statement, at }) => shownOpinion(scope, { person: personId, verdict, statement, at })));
    },
    async silent(row, _, scope) {
      if (!mayHear(scope, row)) return [];
      const refusal = speakingRefusal(await loadMatter(scope, row), row.chiefId ?? '');
      return personsBy(scope, refusal?.kind === 'membersNotHeard' ? refusal.members : []);
    },
    expertMajority: ({ expertMajority }) => expertMajority,
    decision: ({ decisionId }, _, { load }) => (decisionId === null ? null : must(load(decisionById, decisionId))),
    async viewerCanNameMembers(row, _, scope) {
      const said = (await scope.load(opinionsOn, row.id)) ?? [];
      return said.length === 0 && (await mayStill(scope, 'Mutation.nameMembers', row));
    },
    async viewerCanSpeak(row, _, scope) {
      const person = scope.caller?.personId;
      if (person === undefined || !(await mayStill(scope, 'Mutation.giveOpinion', row))) return false;
      const matter = await loadMatter(scope, row);
      if (matter.interests.some((interest) => interest.person === person)) return false;
      return giveOpinion(matter, { person, verdict: 'approve', statement: person, at: scope.now }).ok;
    },
    viewerCanDecide: async (row, _, scope) => (await mayStill(scope, 'Mutation.decide', row)) && (await isFitToDecide(scope, row)),
    viewerCanExtend: async (row, _, scope) => row.extension === null && (await mayStill(scope, 'Mutation.extendDecision', row)),
  },
  Decision: {
    // A verdict on a milestone in dispute is told with the milestone; what is shown as a decision is one on a proposal.
    verdict({ verdict }) {
      if (verdict === 'met' || verdict === 'notMet') throw new Error('A verdict on a milestone is no decision on a proposal');
      return verdict;
    },
    async departureReason({ id, jurisdictionId, departureReason }, _, { load, caller }) {
      const matter = await load(matterOfDecision, id);
      if (matter?.publishedReason != null) return matter.publishedReason;
      // Until it is published it is the authority's own.
      const isOfficial = caller?.organisationKind === 'government' && caller.jurisdictionIds.includes(jurisdictionId);
      return isOfficial ? departureReason : null;
    },
    dissent: ({ dissent }, _, scope) => Promise.all(dissent.map((opinion) => shownOpinion(scope, opinion))),
    async by({ judgePersonId, judgePrincipalId, judgeOrganisationId }, _, { load }) {
      return {
        person: await must(load(personById, judgePersonId)),
        organisation: await must(load(organisationById, judgeOrganisationId)),
        onBehalfOf: judgePrincipalId === null ? null : await must(load(personById, judgePrincipalId)),
      };
    },
    at: ({ decidedAt }) => decidedAt,
    ledgerEntry: ({ id }, _, { load }) => must(load(firstEntryOf, id)),
  },
} satisfies Fields;
