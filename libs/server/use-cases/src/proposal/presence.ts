import { isSameJson } from '@shixiao/collaboration';
import { proposalEditors } from '@shixiao/persistence';
import type { ProposalEditorRow } from '@shixiao/persistence';
import { batched } from '../lookup/batched.ts';
import type { Act } from '../operations.ts';
import { refused } from '../refusal.ts';
import { notFound } from './change-proposal.ts';
import { found, invalid, textProblem } from './input-problems.ts';
import { listsBy } from './lists-by.ts';
import { findProposal, isEditable } from './proposal-of.ts';

/** Who was not heard of for so long has left: three times the twenty seconds after which one says it again. */
const HEARD_OF_MS = 60_000;
const DEPTH = 16;

export const lastHeardOf = (now: string): string => new Date(Date.parse(now) - HEARD_OF_MS).toISOString();

/** Who has each draft open, whoever came first at the head. The question decides who of them is still there. */
export const editorsOfProposal = batched<string, readonly ProposalEditorRow[]>(async ({ entities }, ids) => {
  const rows = await entities
    .createQueryBuilder(proposalEditors, 'e')
    .where('e.proposal_id = any (:ids)', { ids: [...ids] })
    .orderBy('e.person_id')
    .getMany();
  return listsBy(rows, ({ proposalId }) => proposalId);
});

/** Says that one has a draft open, and where. Told to the others only where something is different. */
export const announcePresence: Act<'announcePresence'> = async (scope, { proposalId, field }) => {
  const row = await findProposal(scope, 'Mutation.announcePresence', proposalId);
  if (!row) return notFound(proposalId);
  if (!isEditable(row)) return refused('ProposalLocked', { proposalStage: row.stageName });
  if (field.length > DEPTH) return invalid({ path: ['field'], kind: 'tooMany', limit: DEPTH });
  const problems = found(...field.map((name) => textProblem(name, ['field'], 64)));
  if (problems.length > 0) return invalid(...problems);
  const { personId } = scope.caller;
  const before = await scope.entities.findOneBy(proposalEditors, { proposalId, personId });
  const { rowCount: left } = await scope.sql.query(
    'delete from proposal_editor where proposal_id = $1 and seen_at <= $2 and person_id <> $3',
    [proposalId, lastHeardOf(scope.now), personId],
  );
  await scope.sql.query(
    `insert into proposal_editor (proposal_id, person_id, jurisdiction_id, project_id, field, seen_at)
      values ($1, $2, $3, $4, $5, $6)
      on conflict on constraint proposal_editor_key do update set field = excluded.field, seen_at = excluded.seen_at`,
    [proposalId, personId, row.jurisdictionId, row.projectId, [...field], scope.now],
  );
  const isNews = !before || before.seenAt <= lastHeardOf(scope.now) || !isSameJson([...before.field], [...field]) || (left ?? 0) > 0;
  if (isNews) {
    const { jurisdictionId, projectId } = row;
    scope.tell('draft', { jurisdictionId, projectId, payload: { proposalId, change: 'EditorsChanged' } });
  }
  return { __typename: 'Proposal', ...row };
};
