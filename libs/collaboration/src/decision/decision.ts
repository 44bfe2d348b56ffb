import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven, isSameReason } from '../reason.ts';
import type { Instant } from '../clock/day.ts';
import { personsOf } from '../organisation/separation.ts';
import type { Party } from '../organisation/separation.ts';
import type { Recommendation } from '../scoring/round.ts';
import { speakingRefusal } from './deliberation.ts';
import type { Opinion, SpeakingRefusal } from './deliberation.ts';

export type Verdict = Recommendation;

/** What somebody declared that keeps them from deciding on a matter (回避). */
export interface DeclaredInterest {
  readonly person: string;
  readonly interest: string;
}

/** What is to be decided, and on what it rests. */
export interface Matter {
  /** Organisations that the decision is about. */
  readonly proposers: readonly string[];
  readonly interests: readonly DeclaredInterest[];
  /** What most of the experts recommend; absent where there is no majority. */
  readonly expertMajority?: Recommendation;
  /** Those who are asked to speak before the chief. Empty where one person decides alone. */
  readonly members: readonly string[];
  readonly chief?: string;
  readonly opinions: readonly Opinion[];
}

export interface DecisionGiven {
  readonly verdict: Verdict;
  readonly reason: string;
  /** Why the experts' majority is not followed: a reason of its own, published apart. */
  readonly departureReason?: string;
  readonly by: Party;
  readonly at: Instant;
}

/** 决定. Differing opinions stay on it (令713 第三十条). */
export interface Decision extends DecisionGiven {
  readonly departsFromMajority: boolean;
  readonly dissent: readonly Opinion[];
}

export type DecisionRefusal =
  | { readonly kind: 'selfInterest'; readonly person: string; readonly interest: string }
  | { readonly kind: 'ownOrganisation'; readonly organisation: string }
  | SpeakingRefusal
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'departureReasonMissing'; readonly majority: Recommendation }
  | { readonly kind: 'departureReasonRepeatsReason' };

/**
 * Approves, returns or rejects. Nobody decides on a matter in which they, or whom they stand in for, declared an interest;
 * the chief speaks last, and what others thought is kept; a decision always has its reason, and one against the experts'
 * majority a second one (令713 第三十条).
 */
export function decide(matter: Matter, given: DecisionGiven): Result<Decision, DecisionRefusal> {
  const { verdict, reason, departureReason, by } = given;
  const decider = personsOf(by);
  const declared = matter.interests.find(({ person }) => decider.includes(person));
  if (declared) return refuse({ kind: 'selfInterest', person: declared.person, interest: declared.interest });
  if (matter.proposers.includes(by.organisation)) return refuse({ kind: 'ownOrganisation', organisation: by.organisation });
  const spoken = speakingRefusal(matter, by.person);
  if (spoken) return refuse(spoken);
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  const departsFromMajority = matter.expertMajority !== undefined && matter.expertMajority !== verdict;
  if (departsFromMajority) {
    if (!isReasonGiven(departureReason)) return refuse({ kind: 'departureReasonMissing', majority: matter.expertMajority });
    if (isSameReason(departureReason, reason)) return refuse({ kind: 'departureReasonRepeatsReason' });
  }
  const dissent = matter.opinions.filter((opinion) => opinion.verdict !== verdict);
  return accept({ ...given, departsFromMajority, dissent });
}
