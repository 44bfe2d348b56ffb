import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../clock/day.ts';
import { askedNow } from './sign-off.ts';
import type { Seat, SignOff, SignOffAct, SignOffRefusal } from './sign-off.ts';

/**
 * 加签: whoever is asked now may ask one more person: before themselves, beside them or after. Where all are asked at once the
 * place changes nothing but the order in which they are shown.
 */
export function addSigner(
  state: SignOff,
  { signer, place }: Extract<SignOffAct, { type: 'addSigner' }>,
  by: string,
): Result<SignOff, SignOffRefusal> {
  const seat = askedNow(state).find(({ owner }) => owner === by);
  if (!seat) return refuse({ kind: 'notAsked', person: by });
  const { seats } = state;
  if (seats.some(({ owner, helper }) => owner === signer || helper === signer)) {
    return refuse({ kind: 'askedAlready', person: signer });
  }
  const added: Seat = { owner: signer, notes: [], addedBy: by, handedOverBy: [] };
  const at = seats.indexOf(seat) + (place === 'before' ? 0 : 1);
  return accept({ ...state, seats: [...seats.slice(0, at), added, ...seats.slice(at)] });
}

/**
 * 减签: whoever added a signer may take them off again, until they have answered. Signers from the start stay. Where nobody else
 * was waited for, it is done.
 */
export function removeSigner(state: SignOff, signer: string, by: string, at: Instant): Result<SignOff, SignOffRefusal> {
  const seat = state.seats.find(({ owner }) => owner === signer);
  if (!seat) return refuse({ kind: 'notAsked', person: signer });
  if (seat.addedBy !== by) return refuse({ kind: 'notAddedByYou', signer });
  if (seat.answer) return refuse({ kind: 'answeredAlready', answer: seat.answer });
  const seats = state.seats.filter((one) => one !== seat);
  const isDone = seats.every(({ answer }) => answer);
  return accept({ ...state, seats, ...(isDone && { end: { kind: 'agreed' as const, by, at } }) });
}
