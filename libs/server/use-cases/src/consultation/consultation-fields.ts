import { projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { shownParty } from '../proposal/proposal-of.ts';
import { storedFile } from '../proposal/stored-file.ts';
import { commentCounts, consultationById, isOpenAt, mayOnConsultation } from './consultation-of.ts';
import { commentsOn } from './reading.ts';

export const consultationFields = {
  Consultation: {
    project: ({ projectId }, _, { load }) => must(load(projectById, projectId)),
    draftFile: ({ draftFile }) => draftFile && storedFile(draftFile),
    isOpen: (row, _, { now }) => isOpenAt(row, now),
    commentCount: async ({ id }, _, { load }) => (await load(commentCounts, id))?.all ?? 0,
    unansweredCount: async ({ id }, _, { load }) => (await load(commentCounts, id))?.unanswered ?? 0,
    comments: (row, args, scope) => commentsOn(scope, row, args),
    viewerCanClose: async (row, _, scope) => {
      if (row.closedAt !== null || scope.now < row.endsAt) return false;
      const unanswered = (await scope.load(commentCounts, row.id))?.unanswered ?? 0;
      return unanswered === 0 && mayOnConsultation(scope, 'Mutation.closeConsultation', row);
    },
  },
  Comment: {
    answer: async ({ verdict, answer, answeredBy, answeredAt }, _, scope) => {
      if (verdict === null || answeredBy === null || answeredAt === null) return null;
      return { verdict, text: answer ?? '', by: await shownParty(scope, answeredBy), at: answeredAt };
    },
    viewerCanAnswer: async ({ verdict, consultationId }, _, scope) => {
      if (verdict !== null) return false;
      const row = await must(scope.load(consultationById, consultationId));
      return row.closedAt === null && mayOnConsultation(scope, 'Mutation.answerComment', row);
    },
  },
} satisfies Fields;
