import type { Instant } from '../clock/day.ts';

/** How several people sign off on one task: all of them (会签), any of them (或签), one after another (依次). */
export type SignOffShape = 'all' | 'any' | 'inTurn';

export interface SignOffAnswer {
  readonly verdict: 'agree' | 'disagree';
  readonly reason?: string;
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly at: Instant;
}

/** One place among the signers. */
export interface Seat {
  /** Who answers for it. */
  readonly owner: string;
  /** Who is working on it for the owner (委派), until it is given back. */
  readonly helper?: string;
  /** What helpers gave back, oldest first. */
  readonly notes: readonly { readonly by: string; readonly note: string; readonly at: Instant }[];
  readonly answer?: SignOffAnswer;
  /** Who added it (加签); absent for a signer from the start. */
  readonly addedBy?: string;
  /** Who held it before (转交), oldest first. */
  readonly handedOverBy: readonly string[];
}

export type SignOffEnd =
  | { readonly kind: 'agreed'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'disagreed'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'returned'; readonly by: string; readonly at: Instant; readonly toStep: string; readonly reason: string }
  | { readonly kind: 'withdrawn'; readonly by: string; readonly at: Instant };

/** A task that people sign off on. Seats in the order in which they are asked. */
export interface SignOff {
  readonly shape: SignOffShape;
  /** Who handed the matter in, and may take it back while nobody has acted. */
  readonly submittedBy: string;
  readonly seats: readonly Seat[];
  /** Steps before this one, to which it can be returned. */
  readonly earlierSteps: readonly string[];
  readonly copiedTo: readonly string[];
  readonly urgedAt?: Instant;
  readonly end?: SignOffEnd;
}

/** What may be done with a task; the names are those of the glossary. */
export type SignOffAct =
  | { readonly type: 'sign'; readonly verdict: 'agree' | 'disagree'; readonly reason?: string; readonly onBehalfOf?: string }
  | { readonly type: 'addSigner'; readonly signer: string; readonly place: 'before' | 'beside' | 'after' }
  | { readonly type: 'removeSigner'; readonly signer: string }
  | { readonly type: 'handOver'; readonly to: string; readonly reason: string }
  | { readonly type: 'delegateAndGetBack'; readonly to: string }
  | { readonly type: 'giveBack'; readonly note: string }
  | { readonly type: 'return'; readonly toStep: string; readonly reason: string }
  | { readonly type: 'withdraw' }
  | { readonly type: 'copy'; readonly to: readonly string[] }
  | { readonly type: 'urge' };

export type SignOffRefusal =
  /** Somebody was faster; who and how is told. */
  | { readonly kind: 'endedAlready'; readonly end: SignOffEnd }
  | { readonly kind: 'notAsked'; readonly person: string }
  | { readonly kind: 'notYourTurn'; readonly waitingFor: string }
  | { readonly kind: 'answeredAlready'; readonly answer: SignOffAnswer }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'noSigners' }
  | { readonly kind: 'askedAlready'; readonly person: string }
  | { readonly kind: 'toSelf' }
  | { readonly kind: 'notAddedByYou'; readonly signer: string }
  | { readonly kind: 'withHelper'; readonly helper: string }
  | { readonly kind: 'notHelping'; readonly person: string }
  | { readonly kind: 'noteMissing' }
  | { readonly kind: 'stepUnknown'; readonly step: string; readonly earlier: readonly string[] }
  | { readonly kind: 'notSubmitter'; readonly submittedBy: string }
  | { readonly kind: 'actedOnAlready'; readonly by: string }
  | { readonly kind: 'urgedAlready'; readonly at: Instant };

/** Whose answer is wanted now: of those in turn the first that has not answered, else all of those. */
export function askedNow({ shape, seats, end }: SignOff): readonly Seat[] {
  if (end) return [];
  const open = seats.filter(({ answer }) => !answer);
  return shape === 'inTurn' ? open.slice(0, 1) : open;
}

/** In whose worklist the task is now: a helper's while one works on it, else the owner's. */
export function holdersNow(signOff: SignOff): readonly string[] {
  return askedNow(signOff).map(({ owner, helper }) => helper ?? owner);
}
