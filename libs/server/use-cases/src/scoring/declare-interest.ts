import { isReasonGiven, recuse } from '@shixiao/collaboration';
import { declaredInterests, insertRow } from '@shixiao/persistence';
import type { DeclaredInterestRow, ProjectRow, ScoringRoundRow } from '@shixiao/persistence';
import { personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { isRefusal, refused } from '../refusal.ts';
import { latestRound } from '../review/latest.ts';
import { putOnRecord } from '../review/on-record.ts';
import { findProposal } from '../review/proposal-place.ts';
import type { CallerActScope } from '../scope.ts';
import { alignPanel, removeExpert } from './panel-in-process.ts';
import { storeRound, takeRound } from './round-of.ts';

/** Declares an interest and stands aside. An expert takes the sheet along; whoever would decide does so no more (回避). */
export const declareInterest: Act<'declareInterest'> = async (scope, { proposalId, interest }) => {
  const found = await findProposal(scope, 'Mutation.declareInterest', proposalId);
  if (!found) return refused('NotFound', { id: proposalId }, ['proposalId']);
  if (!isReasonGiven(interest)) return refused('ReasonMissing', {}, ['interest']);
  const { personId, organisationId } = scope.caller;
  const person = await must(scope.load(personById, personId));
  const seen = await scope.load(latestRound, proposalId);
  const sheetStruck = seen?.expertIds.includes(personId) ? await standAside(scope, seen, interest) : false;
  if (isRefusal(sheetStruck)) return sheetStruck;
  const before = await scope.entities.findOneBy(declaredInterests, { proposalId, personId });
  if (before) return refused('DoneAlready', { doneAt: before.declaredAt, doneBy: person });

  const row: DeclaredInterestRow = { ...placeOf(found.project), proposalId, id: scope.app.newId(), personId, organisationId, interest, sheetStruck, declaredAt: scope.now };
  await insertRow(scope.tx, declaredInterests, row);
  putOnRecord(scope, found.project, { subject: row.id, content: row });
  const { proposal } = found;
  return { __typename: 'InterestDeclared', person, proposal, interest, at: scope.now, sheetStruck };
};

const placeOf = ({ jurisdictionId, id: projectId }: ProjectRow) => ({ jurisdictionId, projectId });

/** Answers whether a sheet went with the expert. */
async function standAside(scope: CallerActScope, seen: ScoringRoundRow, interest: string) {
  const { personId } = scope.caller;
  const { running, row, round } = await takeRound(scope, seen);
  const left = recuse(round, personId, interest, scope.now);
  if (!left.ok) {
    const { refusal } = left;
    if (refusal.kind === 'consensusReached') return refused('ConsensusReached', { doneAt: refusal.at });
    // Between the look and the lock the same person stood aside in another window.
    if (refusal.kind === 'notAnExpert') return refused('NotAllowed', { because: 'notAppointed' });
    throw new Error(`${refusal.kind} does not keep anybody from standing aside`);
  }
  const moved = await removeExpert(scope, running, personId, interest);
  await alignPanel(scope, moved, left.value);
  await storeRound(scope, row, left.value);
  return left.value.recusals.at(-1)?.sheetStruck ?? false;
}
