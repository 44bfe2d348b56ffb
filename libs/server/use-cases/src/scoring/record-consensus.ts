import { recordConsensus as record } from '@shixiao/collaboration';
import type { ScoringRefusal } from '@shixiao/collaboration';
import type { Act, InputOf } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { invalid } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import { findRound, roundNotFound, staleRound, storeRound, takeRound } from './round-of.ts';

/** What the experts agree on, now that each has seen the others' sheets. Whoever does not share it is heard, and kept. */
export const recordConsensus: Act<'recordConsensus'> = async (scope, input) => {
  const seen = await findRound(scope, 'Mutation.recordConsensus', input.roundId);
  if (!seen) return roundNotFound(input.roundId);
  const { project, running, row, round } = await takeRound(scope, seen);
  const { recommendation, reason } = input;
  const dissent = input.dissent.map(({ personId, statement }) => ({ expert: personId, statement }));
  const recorded = record(round, { recommendation, reason, dissent, at: scope.now });
  if (!recorded.ok) return refusalToRecord(recorded.refusal, input);
  if (row.version !== input.expectedVersion) return staleRound(scope, row);
  const done = await completeStep(scope, running, { elements: ['reachConsensus'] });
  if (isRefusal(done)) return done;
  putOnRecord(scope, project, { subject: row.id, content: { recommendation, reason, dissent }, onBehalfOf: done.onBehalfOf });
  return storeRound(scope, row, recorded.value);
};

function refusalToRecord(refusal: ScoringRefusal, { dissent }: InputOf<'recordConsensus'>) {
  const inInput = (person: string): string => String(dissent.findIndex(({ personId }) => personId === person));
  switch (refusal.kind) {
    case 'consensusReached':
      return refused('ConsensusReached', { doneAt: refusal.at });
    case 'sheetsSealed':
      return refused('SheetsSealed', { waitingCount: refusal.waitingFor.length });
    case 'tooFewExperts':
      return refused('TooFewExperts', { expertCount: refusal.experts, minimumExperts: refusal.minimum });
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    case 'dissentEmpty':
      return refused('ReasonMissing', {}, ['dissent', inInput(refusal.expert), 'statement']);
    case 'notAnExpert': {
      const path = ['dissent', inInput(refusal.person), 'personId'];
      return invalid({ path, kind: 'unknownId' });
    }
    default:
      throw new Error(`${refusal.kind} does not keep anybody from recording a consensus`);
  }
}
