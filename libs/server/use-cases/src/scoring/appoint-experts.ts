import { appointExpert, isReasonGiven } from '@shixiao/collaboration';
import type { Expert, ScoringRefusal, ScoringRound } from '@shixiao/collaboration';
import { people, roleGrants } from '@shixiao/persistence';
import { In, IsNull } from 'typeorm';
import { organisationById, personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { completeStep, stepsNow } from '../process/complete-step.ts';
import { openTasks } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { invalid } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import { interestsIn, latestRound } from '../review/latest.ts';
import { putOnRecord } from '../review/on-record.ts';
import { findProposal } from '../review/proposal-place.ts';
import type { CallerActScope } from '../scope.ts';
import { addExpert, alignPanel, isAtConsensus, repetitionOf } from './panel-in-process.ts';
import { storeRound, takeRound } from './round-of.ts';

/** Appoints experts: all of a new panel, or more of them while it is at work or after some have stood aside. */
export const appointExperts: Act<'appointExperts'> = async (scope, { proposalId, personIds, selection }) => {
  const found = await findProposal(scope, 'Mutation.appointExperts', proposalId);
  if (!found) return refused('NotFound', { id: proposalId }, ['proposalId']);
  if (!isReasonGiven(selection)) return refused('ReasonMissing', {}, ['selection']);
  const experts = await expertsNamed(scope, found.project.jurisdictionId, personIds, found.proposal.proposers);
  if (isRefusal(experts)) return experts;
  const seen = await scope.load(latestRound, proposalId);
  if (!seen) return refused('NotAtThisStep', { steps: [] });
  const { project, running, row, round } = await takeRound(scope, seen);
  const interests = (await scope.load(interestsIn, proposalId)) ?? [];

  let appointed: ScoringRound = round;
  for (const [index, expert] of experts.entries()) {
    const path = ['personIds', String(index)];
    if (interests.some(({ personId }) => personId === expert.person)) {
      return refused('ExpertRecused', { person: await must(scope.load(personById, expert.person)) }, path);
    }
    const added = appointExpert(appointed, expert);
    if (!added.ok) return refusalToAppoint(scope, added.refusal, expert, path);
    appointed = added.value;
  }

  const moved = await askInProcess(scope, running, experts);
  if (isRefusal(moved)) return moved;
  await alignPanel(scope, moved, appointed);
  const selections = [...row.selections, { how: selection, at: scope.now, by: scope.caller.personId }];
  putOnRecord(scope, project, { subject: row.id, content: { experts, selection } });
  return storeRound(scope, row, appointed, { selections });
};

async function askInProcess(scope: CallerActScope, running: Running, experts: readonly Expert[]) {
  const { state } = running.instance;
  if (openTasks(state).some(({ element }) => element === 'appointExperts')) {
    const variables = { experts: experts.map(({ person }) => ({ id: person })) };
    const done = await completeStep(scope, running, { elements: ['appointExperts'], variables });
    return isRefusal(done) ? done : done.running;
  }
  if (!repetitionOf(running)) return isAtConsensus(running) ? running : refused('NotAtThisStep', { steps: stepsNow(running) });
  let now = running;
  for (const { person } of experts) now = await addExpert(scope, now, person);
  return now;
}

/** Everybody of that list as an expert. Somebody who also has a part in a proposer counts as the proposer's, so that the rule refuses. */
async function expertsNamed(scope: CallerActScope, jurisdictionId: string, ids: readonly string[], proposers: readonly string[]) {
  if (ids.length === 0) return invalid({ path: ['personIds'], kind: 'required' });
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) return invalid({ path: ['personIds', String(twice)], kind: 'idTwice' });
  const known = ids.filter(isUuid);
  const [persons, grants] = await Promise.all([
    scope.entities.find(people, { where: { id: In(known), disabledAt: IsNull() } }),
    scope.entities.find(roleGrants, { where: { personId: In(known), revokedAt: IsNull() } }),
  ]);
  const experts: Expert[] = [];
  for (const [index, id] of ids.entries()) {
    const own = grants.filter(({ personId }) => personId === id);
    const asExpert = own.find((grant) => grant.role === 'expert' && grant.jurisdictionId === jurisdictionId);
    if (!asExpert || !persons.some((person) => person.id === id)) return invalid({ path: ['personIds', String(index)], kind: 'unknownId' });
    const partial = own.find(({ organisationId }) => proposers.includes(organisationId));
    experts.push({ person: id, organisation: (partial ?? asExpert).organisationId });
  }
  return experts;
}

async function refusalToAppoint(scope: CallerActScope, refusal: ScoringRefusal, expert: Expert, path: readonly string[]) {
  const person = await must(scope.load(personById, expert.person));
  switch (refusal.kind) {
    case 'expertAlready':
      return refused('ExpertAlready', { person }, path);
    case 'expertOfProposer':
      return refused('ExpertOfProposer', { person, organisation: await must(scope.load(organisationById, refusal.organisation)) }, path);
    case 'recused':
      return refused('ExpertRecused', { person }, path);
    case 'consensusReached':
      return refused('ConsensusReached', { doneAt: refusal.at });
    default:
      throw new Error(`${refusal.kind} does not keep anybody from being appointed`);
  }
}
