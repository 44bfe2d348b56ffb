import { acceptProposal as accept, declineUncorrected, returnForCorrection as giveBack } from '@shixiao/collaboration';
import type { ProposalRefusal } from '@shixiao/collaboration';
import type { ProposalRow, StoredCorrection } from '@shixiao/persistence';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import type { Running } from '../process/running.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { announce, ruled, storeProposal, takeProposal } from '../proposal/change-proposal.ts';
import { found, invalid, textProblem, wordsProblem } from '../proposal/input-problems.ts';
import type { Problem } from '../proposal/input-problems.ts';
import { partyOf, proposalOf } from '../proposal/proposal-of.ts';

const FIRST = 'checkCompleteness';
const SECOND = 'recheckCompleteness';
/** Characters of one point of the list. */
const POINT_LENGTH = 2_000;
const MOST_POINTS = 100;
const FIELD_DEPTH = 16;
const FIELD_NAME_LENGTH = 64;

/** 受理. */
export const acceptProposal: Act<'acceptProposal'> = async (scope, input) => {
  const taken = await takeProposal(scope, 'Mutation.acceptProposal', input);
  if (isRefusal(taken)) return taken;
  const { row, running } = taken;
  const accepted = accept(proposalOf(row), scope.now);
  if (!accepted.ok) return wrongStage(row);
  const done = await completeStep(scope, running, { elements: [FIRST, SECOND], variables: { complete: true } });
  if (isRefusal(done)) return done;
  const answer = await storeProposal(scope, row, ruled(accepted.value));
  announce(scope, answer, { acceptedFrom: scope.now }, done);
  return answer;
};

/** 一次性告知: all that is missing in one list, once, within the limit. */
export const returnForCorrection: Act<'returnForCorrection'> = async (scope, input) => {
  const taken = await takeProposal(scope, 'Mutation.returnForCorrection', input);
  if (isRefusal(taken)) return taken;
  const { row, running } = taken;
  if (input.corrections.length > MOST_POINTS) return invalid({ path: ['corrections'], kind: 'tooMany', limit: MOST_POINTS });
  const problems = input.corrections.flatMap(({ what, howToMend, field }, index): Problem[] => {
    const at = ['corrections', String(index)];
    return found(wordsProblem(what, [...at, 'what'], POINT_LENGTH), wordsProblem(howToMend, [...at, 'howToMend'], POINT_LENGTH), ...fieldProblems(field ?? [], at));
  });
  if (problems.length > 0) return invalid(...problems);
  const corrections: StoredCorrection[] = input.corrections.map(({ what, howToMend, field }) => ({
    id: scope.app.newId(),
    what,
    howToMend,
    ...(field && field.length > 0 && { field: [...field] }),
  }));
  const { personId, organisationId: organisation } = scope.caller;
  const limit = await limitEnd(scope, running);
  const returned = giveBack(proposalOf(row), corrections, personId, scope.now, limit);
  if (!returned.ok) return refusedToReturn(returned.refusal, row);
  const done = await completeStep(scope, running, { elements: [FIRST], variables: { complete: false } });
  if (isRefusal(done)) return done;
  const { onBehalfOf } = done;
  const notice = { at: scope.now, by: personId, organisation, corrections, ...(onBehalfOf !== undefined && { onBehalfOf }) };
  const answer = await storeProposal(scope, row, { ...ruled(returned.value), returned: notice });
  announce(scope, answer, { corrections: corrections.map((it) => ({ ...it })) }, done);
  return answer;
};

/** Only what was on the one list can be held against a proposal that came back. */
export const declineProposal: Act<'declineProposal'> = async (scope, input) => {
  const taken = await takeProposal(scope, 'Mutation.declineProposal', input);
  if (isRefusal(taken)) return taken;
  const { row, running } = taken;
  const problems = found(textProblem(input.reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  const uncorrected = [...new Set(input.uncorrectedIds)];
  const declined = declineUncorrected(proposalOf(row), uncorrected, input.reason, scope.now, await limitEnd(scope, running));
  if (!declined.ok) return refusedToDecline(declined.refusal, row);
  const done = await completeStep(scope, running, { elements: [SECOND], variables: { complete: false } });
  if (isRefusal(done)) return done;
  const by = partyOf(scope.caller, done.onBehalfOf);
  const answer = await storeProposal(scope, row, ruled(declined.value));
  announce(scope, answer, { uncorrected, reason: input.reason, organisation: by.organisation }, done);
  return answer;
};

/** Where a point lies only leads there; a field that the proposal has not is none to refuse a return for, as long as it is short. */
function fieldProblems(field: readonly string[], at: readonly string[]) {
  const path = [...at, 'field'];
  if (field.length > FIELD_DEPTH) return [{ path, kind: 'tooMany', limit: FIELD_DEPTH } as const];
  return field.map((name) => textProblem(name, path, FIELD_NAME_LENGTH));
}

const wrongStage = ({ stageName }: ProposalRow) => refused('ProposalWrongStage', { proposalStage: stageName });

/** When the check counts as done by silence, as the process waits for it. Where it waits for nothing, no limit runs. */
async function limitEnd({ sql }: CallerActScope, { place }: Running): Promise<string> {
  const { rows } = await sql.query<{ due: string }>(
    `select due_at as due from timer where instance_id = $1 and element in ('firstCheckOverdue', 'secondCheckOverdue') order by due_at limit 1`,
    [place.instanceId],
  );
  return rows[0]?.due ?? '9999-12-31T00:00:00.000Z';
}

function refusedToReturn(refusal: ProposalRefusal, row: ProposalRow) {
  switch (refusal.kind) {
    case 'wrongStage':
      return wrongStage(row);
    case 'returnedAlready':
      return refused('ReturnedAlready', { doneAt: refusal.at });
    case 'limitPassed':
      return refused('DeadlinePassed', { deadline: refusal.endedAt });
    case 'nothingListed':
      return refused('NothingListed', {}, ['corrections']);
    default:
      throw new Error(`A return is not refused for ${refusal.kind}`);
  }
}

function refusedToDecline(refusal: ProposalRefusal, row: ProposalRow) {
  switch (refusal.kind) {
    case 'wrongStage':
      return wrongStage(row);
    case 'notReturnedBefore':
      return refused('NotReturnedBefore', {});
    case 'limitPassed':
      return refused('DeadlinePassed', { deadline: refusal.endedAt });
    case 'nothingListed':
      return refused('NothingListed', {}, ['uncorrectedIds']);
    case 'notOnTheList':
      return refused('NotOnTheList', { id: refusal.correction }, ['uncorrectedIds']);
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    default:
      throw new Error(`Declining is not refused for ${refusal.kind}`);
  }
}
