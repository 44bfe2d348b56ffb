import { terminations } from '@shixiao/persistence';
import type { TerminationRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';
import { personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';

/** That a project ends before its time, by the project. */
export const terminationOfProject = batched<string, TerminationRow>(async ({ entities }, ids) => {
  const rows = await entities.findBy(terminations, { projectId: In([...ids]) });
  return new Map(rows.map((row) => [row.projectId, row]));
});

export const terminationFields = {
  Termination: {
    requestedBy: ({ requestedBy }, _, { load }) => must(load(personById, requestedBy)),
    settledBy: async ({ settledBy }, _, { load }) => (settledBy === null ? null : must(load(personById, settledBy))),
    confirmedBy: async ({ confirmedBy }, _, { load }) => (confirmedBy === null ? null : must(load(personById, confirmedBy))),
  },
} satisfies Fields;
