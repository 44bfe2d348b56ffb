import { decide as decideOn, refusalToJudge } from '@shixiao/collaboration';
import type { Decision, DecisionRefusal, Party, SeparationRefusal } from '@shixiao/collaboration';
import { decisions, insertRow, proposals } from '@shixiao/persistence';
import type { DecisionMatterRow, DecisionRow } from '@shixiao/persistence';
import { organisationById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { openTasks } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { isRefusal, refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import type { CallerActScope } from '../scope.ts';
import { decidedAlready, findMatter, matterNotFound, staleMatter, storeMatter, takeMatter } from './matter-of.ts';

/**
 * Approves, returns or rejects, with the reason; against the experts' majority with a second one, which the process then has
 * published before the decision takes effect.
 */
export const decide: Act<'decide'> = async (scope, input) => {
  const seen = await findMatter(scope, 'Mutation.decide', input.matterId);
  if (!seen) return matterNotFound(input.matterId);
  const { project, running, row, matter, decision } = await takeMatter(scope, seen);
  if (decision) return decidedAlready(scope, decision);
  if (scope.caller.organisationId !== project.authorityId && !row.proposers.includes(scope.caller.organisationId)) {
    return refused('NotAllowed', { because: 'notTheAuthority' });
  }
  const by = judgeOf(scope, row, running);
  const { verdict, reason, departureReason } = input;
  const given = decideOn(matter, { verdict, reason, ...(departureReason != null && { departureReason }), by, at: scope.now });
  if (!given.ok) return refusalToDecide(scope, given.refusal);
  if (row.chiefId !== null && row.chiefId !== by.person && row.chiefId !== by.onBehalfOf) {
    return refused('NotAllowed', { because: 'notAppointed' });
  }
  const separated = refusalToJudge(by, await reportersOf(scope, row), []);
  if (separated) return clash(scope, separated);
  if (row.version !== input.expectedVersion) return staleMatter(scope, row);

  const done = await completeStep(scope, running, { elements: ['decide'], variables: { outcome: verdict } });
  if (isRefusal(done)) return done;
  const stored = rowOf(scope, row, given.value);
  await insertRow(scope.tx, decisions, stored);
  putOnRecord(scope, project, { subject: stored.id, content: stored, onBehalfOf: by.onBehalfOf });
  const waits = openTasks(done.running.instance.state).some(({ element }) => element === 'publishDepartureReason');
  const published = given.value.departsFromMajority && !waits;
  return storeMatter(scope, row, {
    decisionId: stored.id,
    ...(published && { publishedReason: stored.departureReason, publishedAt: scope.now, publishedBy: scope.caller.personId }),
  });
};

/** Who decides, and for whom: for the task's holder, or for the chief, where the caller stands in for them. */
function judgeOf({ caller }: CallerActScope, { chiefId }: DecisionMatterRow, { instance: { state } }: Running): Party {
  const wait = openTasks(state).find(({ element }) => element === 'decide')?.wait;
  const holder = wait?.for === 'task' ? wait.assignee : undefined;
  const principal = [holder, chiefId].find((id) => id != null && caller.standsInFor.some(({ personId }) => personId === id));
  const { personId: person, organisationId: organisation } = caller;
  const own = person === chiefId || person === holder;
  return { person, organisation, ...(principal != null && !own && { onBehalfOf: principal }) };
}

/** Whoever handed the proposal in reported what is judged. */
async function reportersOf({ entities }: CallerActScope, { proposalId, proposers }: DecisionMatterRow): Promise<readonly Party[]> {
  const { createdBy, submittedBy } = await entities.findOneByOrFail(proposals, { id: proposalId });
  const [organisation = ''] = proposers;
  return [{ person: createdBy, organisation }, ...(submittedBy ? [submittedBy] : [])];
}

function rowOf(scope: CallerActScope, { jurisdictionId, projectId, proposalId }: DecisionMatterRow, given: Decision): DecisionRow {
  const { verdict, reason, departureReason = null, departsFromMajority, dissent, by } = given;
  return {
    id: scope.app.newId(),
    jurisdictionId,
    projectId,
    proposalId,
    milestoneId: null,
    verdict,
    reason,
    // A second reason is one against the majority; with it, there is none to give.
    departureReason: departsFromMajority ? departureReason : null,
    departsFromMajority,
    dissent,
    decidedAt: scope.now,
    judgePersonId: by.person,
    judgePrincipalId: by.onBehalfOf ?? null,
    judgeOrganisationId: by.organisation,
  };
}

async function refusalToDecide(scope: CallerActScope, refusal: DecisionRefusal) {
  switch (refusal.kind) {
    case 'selfInterest':
      return refused('InterestDeclaredBefore', { person: await must(scope.load(personById, refusal.person)) });
    case 'ownOrganisation':
      return refused('OwnOrganisation', { organisation: await must(scope.load(organisationById, refusal.organisation)) });
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    case 'departureReasonMissing':
      return refused('DepartureReasonMissing', { majority: refusal.majority }, ['departureReason']);
    case 'departureReasonRepeatsReason':
      return refused('DepartureReasonRepeatsReason', {}, ['departureReason']);
    case 'membersNotHeard':
      return refused('MembersNotHeard', { members: await Promise.all(refusal.members.map((id) => must(scope.load(personById, id)))) });
    default:
      throw new Error(`${refusal.kind} does not keep anybody from deciding`);
  }
}

async function clash(scope: CallerActScope, refusal: SeparationRefusal) {
  switch (refusal.kind) {
    case 'samePerson':
      return refused('SamePerson', { parts: refusal.parts, person: await must(scope.load(personById, refusal.person)) });
    case 'sameOrganisation':
      return refused('SameOrganisation', { parts: refusal.parts, organisation: await must(scope.load(organisationById, refusal.organisation)) });
    default:
      throw new Error(`${refusal.kind} is no clash of a judge`);
  }
}
