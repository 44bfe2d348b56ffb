import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { instantOf, isBefore, millisecondsOf } from '../clock/day.ts';
import type { Instant } from '../clock/day.ts';
import { askedNow } from './sign-off.ts';
import type { Seat, SignOff, SignOffAct, SignOffRefusal, SignOffShape } from './sign-off.ts';
import { addSigner, removeSigner } from './signers.ts';

type Outcome = Result<SignOff, SignOffRefusal>;

/** How long a reminder keeps others from reminding again: an urge a day is a reminder, one a minute is pressure. */
export const URGE_AGAIN_AFTER_HOURS = 24;

export function startSignOff(
  shape: SignOffShape,
  signers: readonly string[],
  submittedBy: string,
  earlierSteps: readonly string[] = [],
): Outcome {
  if (signers.length === 0) return refuse({ kind: 'noSigners' });
  const twice = signers.find((signer, index) => signers.indexOf(signer) !== index);
  if (twice !== undefined) return refuse({ kind: 'askedAlready', person: twice });
  const seats = signers.map((owner): Seat => ({ owner, notes: [], handedOverBy: [] }));
  return accept({ shape, submittedBy, seats, earlierSteps, copiedTo: [] });
}

/**
 * What becomes of a task when `by` does this to it at `at`. Whether `by` may act at all, and for whom by delegation, was
 * asked before; `onBehalfOf` then names whose seat it is.
 */
export function actOnSignOff(state: SignOff, act: SignOffAct, by: string, at: Instant): Outcome {
  if (act.type === 'copy') return copy(state, act.to);
  if (state.end) return refuse({ kind: 'endedAlready', end: state.end });
  switch (act.type) {
    case 'sign':
      return sign(state, act, by, at);
    case 'addSigner':
      return addSigner(state, act, by);
    case 'removeSigner':
      return removeSigner(state, act.signer, by, at);
    case 'handOver':
      return handOver(state, act, by);
    case 'delegateAndGetBack':
      return delegateAndGetBack(state, act.to, by);
    case 'giveBack':
      return giveBack(state, act.note, by, at);
    case 'return':
      return returnToStep(state, act, by, at);
    case 'withdraw':
      return withdraw(state, by, at);
    case 'urge':
      return urge(state, at);
  }
}

/** 会签 is done when everybody agreed, 或签 with the first answer, 依次 with the last one; a "no" ends all of them. */
function sign(state: SignOff, act: Extract<SignOffAct, { type: 'sign' }>, by: string, at: Instant): Outcome {
  const { verdict, reason, onBehalfOf } = act;
  const seat = turnOf(state, onBehalfOf ?? by);
  if (!seat.ok) return seat;
  if (seat.value.helper !== undefined) return refuse({ kind: 'withHelper', helper: seat.value.helper });
  if (verdict === 'disagree' && !isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  const answer = { verdict, by, at, ...(reason !== undefined && { reason }), ...(onBehalfOf !== undefined && { onBehalfOf }) };
  const answered = withSeat(state, seat.value, { ...seat.value, answer });
  const isOver = verdict === 'disagree' || state.shape === 'any' || answered.seats.every((one) => one.answer);
  if (!isOver) return accept(answered);
  return accept({ ...answered, end: { kind: verdict === 'agree' ? 'agreed' : 'disagreed', by, at } });
}

/** 转交: somebody else answers for it from now on. */
function handOver(state: SignOff, { to, reason }: Extract<SignOffAct, { type: 'handOver' }>, by: string): Outcome {
  const seat = turnOf(state, by);
  if (!seat.ok) return seat;
  if (seat.value.helper !== undefined) return refuse({ kind: 'withHelper', helper: seat.value.helper });
  if (to === by) return refuse({ kind: 'toSelf' });
  if (isInvolved(state, to)) return refuse({ kind: 'askedAlready', person: to });
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  return accept(withSeat(state, seat.value, { ...seat.value, owner: to, handedOverBy: [...seat.value.handedOverBy, by] }));
}

/** 委派: somebody else works on it, and the owner still answers for it. A helper cannot pass it on. */
function delegateAndGetBack(state: SignOff, to: string, by: string): Outcome {
  const seat = turnOf(state, by);
  if (!seat.ok) return seat;
  if (seat.value.helper !== undefined) return refuse({ kind: 'withHelper', helper: seat.value.helper });
  if (to === by) return refuse({ kind: 'toSelf' });
  if (isInvolved(state, to)) return refuse({ kind: 'askedAlready', person: to });
  return accept(withSeat(state, seat.value, { ...seat.value, helper: to }));
}

/** The helper gives back with a note; so does an owner who does not want to wait any longer. */
function giveBack(state: SignOff, note: string, by: string, at: Instant): Outcome {
  const seat = askedNow(state).find(({ owner, helper }) => helper !== undefined && (helper === by || owner === by));
  if (!seat) return refuse({ kind: 'notHelping', person: by });
  if (!isReasonGiven(note)) return refuse({ kind: 'noteMissing' });
  const { helper: _helper, ...rest } = seat;
  return accept(withSeat(state, seat, { ...rest, notes: [...seat.notes, { by, note, at }] }));
}

/** 退回: to an earlier step, with a reason; it ends this one for everybody. */
function returnToStep(
  state: SignOff,
  { toStep, reason }: Extract<SignOffAct, { type: 'return' }>,
  by: string,
  at: Instant,
): Outcome {
  const seat = turnOf(state, by);
  if (!seat.ok) return seat;
  const { earlierSteps } = state;
  if (!earlierSteps.includes(toStep)) return refuse({ kind: 'stepUnknown', step: toStep, earlier: earlierSteps });
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  return accept({ ...state, end: { kind: 'returned', by, at, toStep, reason } });
}

/** 撤回: while nobody has acted on it. */
function withdraw(state: SignOff, by: string, at: Instant): Outcome {
  const { submittedBy, seats } = state;
  if (by !== submittedBy) return refuse({ kind: 'notSubmitter', submittedBy });
  const acted = seats.find(({ answer, notes }) => answer ?? notes[0]);
  if (acted) return refuse({ kind: 'actedOnAlready', by: acted.answer?.by ?? acted.notes[0]?.by ?? acted.owner });
  return accept({ ...state, end: { kind: 'withdrawn', by, at } });
}

/** 抄送: lets people know and asks nothing of them, also when it is over. */
function copy(state: SignOff, to: readonly string[]): Outcome {
  return accept({ ...state, copiedTo: [...new Set([...state.copiedTo, ...to])] });
}

/** 催办. */
function urge(state: SignOff, at: Instant): Outcome {
  const { urgedAt } = state;
  if (urgedAt !== undefined) {
    const again = instantOf(millisecondsOf(urgedAt) + URGE_AGAIN_AFTER_HOURS * 3_600_000);
    if (isBefore(at, again)) return refuse({ kind: 'urgedAlready', at: urgedAt });
  }
  return accept({ ...state, urgedAt: at });
}

/** The seat of a person whose turn it is, or why it is not. */
function turnOf(state: SignOff, person: string): Result<Seat, SignOffRefusal> {
  const seat = state.seats.find(({ owner }) => owner === person);
  if (!seat) return refuse({ kind: 'notAsked', person });
  if (seat.answer) return refuse({ kind: 'answeredAlready', answer: seat.answer });
  const asked = askedNow(state);
  if (asked.includes(seat)) return accept(seat);
  return refuse({ kind: 'notYourTurn', waitingFor: asked[0]?.owner ?? '' });
}

const isInvolved = ({ seats }: SignOff, person: string): boolean =>
  seats.some(({ owner, helper }) => owner === person || helper === person);

const withSeat = (state: SignOff, seat: Seat, next: Seat): SignOff => ({
  ...state,
  seats: state.seats.map((one) => (one === seat ? next : one)),
});
