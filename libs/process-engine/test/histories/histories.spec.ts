import { describe, expect, it } from '@jest/globals';
import { apply } from '../../src/index.ts';
import type { InstanceState, RecordType } from '../../src/index.ts';
import { recordedHistories } from './history-file.ts';

const histories = recordedHistories();

/** Every type of record there is; the compiler asks for those that are added later. */
const TYPES: Readonly<Record<RecordType, true>> = {
  acted: true,
  processStarted: true,
  elementEntered: true,
  elementCompleted: true,
  elementCancelled: true,
  flowTaken: true,
  flowNotTaken: true,
  tokenHeld: true,
  tokensJoined: true,
  tokensDropped: true,
  complexPhase: true,
  taskOpened: true,
  taskAssigned: true,
  taskClosed: true,
  jobOpened: true,
  jobFailed: true,
  jobClosed: true,
  timerSet: true,
  timerFired: true,
  subscriptionOpened: true,
  conditionChanged: true,
  subscriptionClosed: true,
  eventOccurred: true,
  messageThrown: true,
  signalThrown: true,
  errorThrown: true,
  escalationThrown: true,
  variablesSet: true,
  decisionEvaluated: true,
  repeatStarted: true,
  bodyStarted: true,
  bodyEnded: true,
  bodyAdded: true,
  bodyRemoved: true,
  compensable: true,
  compensationStarted: true,
  compensationStep: true,
  compensationAwaited: true,
  incidentRaised: true,
  incidentResolved: true,
  migrated: true,
  processEnded: true,
};

describe('recorded histories', () => {
  it.each(histories)('%s: the records still make the state they made then', (_, { acts }) => {
    let state: InstanceState | undefined;
    for (const act of acts) {
      state = act.records.reduce<InstanceState | undefined>((before, record) => apply(before, record), state);
      expect(state).toEqual(act.state);
    }
  });

  it('hold every type of record', () => {
    const seen = new Set(histories.flatMap(([, { acts }]) => acts.flatMap((act) => act.records.map((record) => record.type))));
    expect(Object.keys(TYPES).filter((type) => !seen.has(type as RecordType))).toEqual([]);
  });
});
