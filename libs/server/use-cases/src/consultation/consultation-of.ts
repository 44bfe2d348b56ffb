import type { CommentAnswer, Comment as RuledComment, Consultation } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { consultationComments, consultations } from '@shixiao/persistence';
import type { ConsultationCommentRow, ConsultationRow } from '@shixiao/persistence';
import { batched, rowsById } from '../lookup/batched.ts';
import { projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { mayOn } from '../policy/ability.ts';
import type { Scope } from '../scope.ts';

export const consultationById = rowsById(consultations);

/** The last, where a proposal was sent back and consulted on anew. */
export const consultationOfProposal = batched<string, ConsultationRow>(async ({ entities }, ids) => {
  const rows = await entities
    .createQueryBuilder(consultations, 'c')
    .where('c.proposal_id = any (:ids)', { ids: [...ids] })
    .orderBy('c.startedAt')
    .getMany();
  return new Map(rows.map((row) => [row.proposalId, row]));
});

/** How many comments there are, and how many of them have no answer yet. */
export const commentCounts = batched<string, { readonly all: number; readonly unanswered: number }>(async ({ sql }, ids) => {
  const { rows } = await sql.query<{ id: string; all: number; unanswered: number }>(
    `select consultation_id as id, count(*)::integer as "all", (count(*) filter (where verdict is null))::integer as unanswered
      from consultation_comment where consultation_id = any ($1::uuid[]) group by consultation_id`,
    [[...ids]],
  );
  return new Map(rows.map((row) => [row.id, row]));
});

export async function mayOnConsultation(scope: Scope, operation: Operation, { projectId }: Pick<ConsultationRow, 'projectId'>): Promise<boolean> {
  return mayOn(scope.caller, operation, placeOfProjectRow(await must(scope.load(projectById, projectId))));
}

export async function findConsultation(scope: Scope, operation: Operation, id: string): Promise<ConsultationRow | undefined> {
  const row = isUuid(id) ? await scope.load(consultationById, id) : undefined;
  return row && (await mayOnConsultation(scope, operation, row)) ? row : undefined;
}

export async function findComment({ entities }: Scope, id: string): Promise<ConsultationCommentRow | undefined> {
  if (!isUuid(id)) return undefined;
  return (await entities.findOne(consultationComments, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? undefined;
}

/** A consultation as the rules see it, with those of its comments that an act is about. */
export function consultationOf(row: ConsultationRow, comments: readonly ConsultationCommentRow[]): Consultation {
  const { startedAt, endsAt, closedAt, shorterBecause } = row;
  return {
    openedAt: startedAt,
    endsAt,
    comments: comments.map(commentOf),
    ...(shorterBecause !== null && { shorterBecause }),
    ...(closedAt !== null && { closedAt }),
  };
}

function commentOf({ id, text, at, verdict, answer, answeredBy, answeredAt }: ConsultationCommentRow): RuledComment {
  if (verdict === null || answeredBy === null || answeredAt === null) return { id, text, at };
  const by = { by: answeredBy.person, at: answeredAt };
  const given: CommentAnswer = verdict === 'accepted' ? { verdict, ...by, note: answer ?? '' } : { verdict, ...by, reason: answer ?? '' };
  return { id, text, at, answer: given };
}

export const isOpenAt = ({ startedAt, endsAt, closedAt }: ConsultationRow, now: string): boolean =>
  closedAt === null && startedAt <= now && now < endsAt;
