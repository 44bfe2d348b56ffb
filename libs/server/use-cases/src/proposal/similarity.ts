import { isReasonGiven } from '@shixiao/collaboration';
import type { ProposalContent } from '@shixiao/collaboration';
import { insertRow, proposalSimilarities } from '@shixiao/persistence';
import type { ProposalRow, ProposalSimilarityRow } from '@shixiao/persistence';
import { batched } from '../lookup/batched.ts';
import { isUuid } from '../lookup/find-project.ts';
import { mayOn } from '../policy/ability.ts';
import { isShownTo } from '../policy/handed-in.ts';
import type { Act } from '../operations.ts';
import { refused } from '../refusal.ts';
import type { ActScope, Scope } from '../scope.ts';
import { notFound } from './change-proposal.ts';
import { found, invalid, textProblem } from './input-problems.ts';
import { listsBy } from './lists-by.ts';
import { findProposal, placeOfProposal, proposalById } from './proposal-of.ts';

/** From this share of common trigrams on, two texts are much alike. A default of this system. */
const MUCH_ALIKE = 0.5;
/** More of a text says nothing new about whether it was copied. */
const COMPARED = 20_000;
const MOST_SHOWN = 10;
const PASSAGE = { from: 8, to: 200 };

/**
 * 千篇一律: what is said for the market and for this place is compared with all other proposals that were handed in. What is found is
 * a question for a reviewer and never a reason to refuse; the proposal is handed in all the same.
 */
export async function findSimilar(scope: ActScope, { id, jurisdictionId, projectId, content }: ProposalRow): Promise<void> {
  const { sql } = scope;
  const text = comparedText(content);
  await sql.query(
    `insert into proposal_text (proposal_id, jurisdiction_id, project_id, text) values ($1, $2, $3, $4)
      on conflict on constraint proposal_text_key do update set text = excluded.text`,
    [id, jurisdictionId, projectId, text],
  );
  await sql.query("select set_config('pg_trgm.similarity_threshold', $1, true)", [String(MUCH_ALIKE)]);
  const { rows } = await sql.query<{ id: string; text: string; likeness: number }>(
    `select proposal_id as id, text, similarity(text, $1)::float8 as likeness from proposal_text
      where text % $1 and proposal_id <> $2 order by likeness desc, proposal_id limit $3`,
    [text, id, MOST_SHOWN],
  );
  const justified = await scope.entities.findBy(proposalSimilarities, { proposalId: id });
  await scope.entities.delete(proposalSimilarities, { proposalId: id });
  for (const other of rows) {
    const { justification, justifiedBy, justifiedAt } = justified.find(({ otherId }) => otherId === other.id) ?? {};
    await insertRow(scope.tx, proposalSimilarities, {
      proposalId: id,
      otherId: other.id,
      jurisdictionId,
      projectId,
      likeness: Math.min(other.likeness, 1),
      passages: passagesInBoth(text, other.text),
      justification: justification ?? null,
      justifiedBy: justifiedBy ?? null,
      justifiedAt: justifiedAt ?? null,
    });
  }
}

export function comparedText({ summary, marketCase, localAdvantage }: ProposalContent): string {
  return [summary, marketCase.demandEvidence, marketCase.revenueAfterSupport, localAdvantage].join('\n').slice(0, COMPARED);
}

/** Sentences that both texts have, the longest first. */
export function passagesInBoth(one: string, other: string): readonly string[] {
  const inOther = new Set(sentencesOf(other).map(squeezed));
  const both = sentencesOf(one).filter((sentence) => sentence.length >= PASSAGE.from && inOther.has(squeezed(sentence)));
  return [...new Set(both)]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SHOWN)
    .map((sentence) => [...sentence].slice(0, PASSAGE.to).join(''));
}

const sentencesOf = (text: string): string[] => text.split(/[。！？；!?;\n]|\.\s/u).map((it) => it.trim());
const squeezed = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{C}]/gu, '');

const similarToProposal = batched<string, readonly ProposalSimilarityRow[]>(async ({ entities }, ids) => {
  const rows = await entities
    .createQueryBuilder(proposalSimilarities, 's')
    .where('s.proposal_id = any (:ids)', { ids: [...ids] })
    .orderBy({ 's.likeness': 'DESC', 's.other_id': 'ASC' })
    .getMany();
  return listsBy(rows, ({ proposalId }) => proposalId);
});

/** For reviewers alone, and of the others only those of jurisdictions that are theirs. */
export async function shownSimilar(scope: Scope, row: ProposalRow) {
  const { caller, load } = scope;
  if (!caller || !isShownTo(caller, row)) return [];
  if (!mayOn(caller, 'Mutation.justifySimilarity', await placeOfProposal(scope, row))) return [];
  const pairs = (await load(similarToProposal, row.id)) ?? [];
  const shown = await Promise.all(
    pairs.map(async ({ otherId, likeness, passages, justification }) => {
      const proposal = await load(proposalById, otherId);
      return proposal && caller.jurisdictionIds.includes(proposal.jurisdictionId) ? [{ proposal, likeness, passages, justification }] : [];
    }),
  );
  return shown.flat();
}

/** Why it is right here though another is much like it. */
export const justifySimilarity: Act<'justifySimilarity'> = async (scope, { proposalId, similarProposalId, justification }) => {
  const row = await findProposal(scope, 'Mutation.justifySimilarity', proposalId);
  if (!row) return notFound(proposalId);
  const problems = found(textProblem(justification, ['justification']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(justification)) return refused('ReasonMissing', {}, ['justification']);
  if (!isUuid(similarProposalId)) return notFound(similarProposalId, ['similarProposalId']);
  const { affected } = await scope.entities.update(
    proposalSimilarities,
    { proposalId, otherId: similarProposalId },
    { justification, justifiedBy: scope.caller.personId, justifiedAt: scope.now },
  );
  if (affected !== 1) return notFound(similarProposalId, ['similarProposalId']);
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: proposalId, content: { similarProposalId, justification } });
  return { __typename: 'Proposal', ...row };
};
