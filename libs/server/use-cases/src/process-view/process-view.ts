import { findProject } from '../lookup/find-project.ts';
import type { Read, Reads } from '../operations.ts';
import { lifecycles } from './lifecycles.ts';
import { processViewOf } from './view-of.ts';

export { processFields } from './process-fields.ts';

/** The process of a project: what is drawn is what runs. */
const processView: Read<'processView'> = async (scope, { projectId }) => {
  const project = await findProject(scope, 'Query.processView', projectId);
  return (project && (await processViewOf(scope, project))) ?? null;
};

export const processReads = { processView, lifecycles } satisfies Reads;
