import type { Acts, Reads } from '../operations.ts';
import { appointExperts } from './appoint-experts.ts';
import { declareInterest } from './declare-interest.ts';
import { scoringQueue, scoringRound } from './reading.ts';
import { recordConsensus } from './record-consensus.ts';
import { submitScoreSheet } from './submit-score-sheet.ts';

export { scoringFields } from './fields.ts';
export { openRoundWithProcess } from './open-round.ts';
export const scoringActs = { appointExperts, declareInterest, submitScoreSheet, recordConsensus } satisfies Acts;
export const scoringReads = { scoringRound, scoringQueue } satisfies Reads;
