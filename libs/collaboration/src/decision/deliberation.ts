import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import type { Instant } from '../clock/day.ts';
import type { Recommendation } from '../scoring/round.ts';

/** What a member of the deliberation thinks, said before the chief does. Kept as it was said. */
export interface Opinion {
  readonly person: string;
  readonly verdict: Recommendation;
  readonly statement: string;
  readonly at: Instant;
}

export interface Deliberation {
  readonly members: readonly string[];
  /** Who decides in the end; may be one of the members, and is heard after the others. */
  readonly chief?: string;
  readonly opinions: readonly Opinion[];
}

export type SpeakingRefusal =
  | { readonly kind: 'membersNotHeard'; readonly members: readonly string[] }
  | { readonly kind: 'notAMember'; readonly person: string }
  | { readonly kind: 'spokeAlready'; readonly person: string }
  | { readonly kind: 'statementEmpty' };

export function giveOpinion<D extends Deliberation>(deliberation: D, opinion: Opinion): Result<D, SpeakingRefusal> {
  const { person, statement } = opinion;
  if (!deliberation.members.includes(person)) return refuse({ kind: 'notAMember', person });
  if (deliberation.opinions.some((other) => other.person === person)) return refuse({ kind: 'spokeAlready', person });
  if (!isReasonGiven(statement)) return refuse({ kind: 'statementEmpty' });
  const early = person === deliberation.chief ? speakingRefusal(deliberation, person) : undefined;
  if (early) return refuse(early);
  return accept({ ...deliberation, opinions: [...deliberation.opinions, opinion] });
}

/** The chief speaks last (令713 第三十条): nobody's opinion is to be formed by knowing what the chief wants. */
export function speakingRefusal({ members, opinions }: Deliberation, chief: string): SpeakingRefusal | undefined {
  const heard = new Set(opinions.map(({ person }) => person));
  const silent = members.filter((member) => member !== chief && !heard.has(member));
  return silent.length > 0 ? { kind: 'membersNotHeard', members: silent } : undefined;
}
