import { actor } from '../browser/acting.ts';
import type { Actor } from '../browser/acting.ts';
import type { Begun } from './proposals-begun.ts';

/** Which of the demonstration's experts recommends what. */
export type Recommends = Readonly<Record<string, 'approve' | 'return' | 'reject'>>;

interface Round {
  readonly id: string;
  readonly version: number;
  readonly criteria: readonly { readonly id: string }[];
}
interface Seen {
  readonly proposal: { readonly scoringRound: Round | null; readonly consultation: { readonly id: string; readonly version: number } | null; readonly decisionMatter: { readonly id: string; readonly version: number } | null };
}

const SEEN = `query ($id: ID!) {
  proposal(id: $id) { scoringRound { id version criteria { id } } consultation { id version } decisionMatter { id version } }
}`;

export async function seen(of: Actor, { id }: Begun): Promise<Seen['proposal']> {
  return (await of.ask<Seen>(SEEN, { id })).proposal;
}

/** Puts an accepted proposal before the public for one day, and before these experts. */
export async function putToExperts(url: string, officer: Actor, { id }: Begun, keys: readonly string[]): Promise<void> {
  const ids = await Promise.all(
    keys.map(async (key) => (await (await actor(url, { key })).ask<{ me: { person: { id: string } } }>('{ me { person { id } } }')).me.person.id),
  );
  const consultation = { proposalId: id, title: 'A night market', draft: 'The square is used in the evening.', days: 1, shorterBecause: 'The season begins.' };
  await officer.perform('openConsultation', consultation, 'Consultation { id }');
  await officer.perform('appointExperts', { proposalId: id, personIds: ids, selection: 'Drawn by lot.' }, 'ScoringRound { id }');
}

/** Hands the sheets of these experts in. */
export async function scoreProposal(url: string, officer: Actor, begun: Begun, recommends: Recommends): Promise<void> {
  const round = (await seen(officer, begun)).scoringRound;
  if (!round) throw new Error('No expert is appointed');
  for (const [key, recommendation] of Object.entries(recommends)) {
    const expert = await actor(url, { key });
    const scores = round.criteria.map(({ id }) => ({ criterionId: id, score: '70', reason: 'As the papers show.' }));
    const sheet = { roundId: round.id, scores, recommendation, reason: 'As the papers show.', noInterest: true };
    await expert.perform('submitScoreSheet', sheet, 'ScoringRound { id }');
  }
}

/** The experts agree on what most of them recommend; the consultation, which had no comments, is closed once its day is over. */
export async function agreeOn(url: string, begun: Begun, key: string, recommendation: string): Promise<void> {
  const expert = await actor(url, { key });
  const round = (await seen(expert, begun)).scoringRound;
  await expert.perform('recordConsensus', { roundId: round?.id, recommendation, reason: 'Two of three.', dissent: [], expectedVersion: round?.version }, 'ScoringRound { id }');
}

export async function closeConsultation(officer: Actor, begun: Begun): Promise<void> {
  const { consultation } = await seen(officer, begun);
  const input = { consultationId: consultation?.id, adoptionSummary: 'There were no comments.', expectedVersion: consultation?.version };
  await officer.perform('closeConsultation', input, 'Consultation { id }');
}
