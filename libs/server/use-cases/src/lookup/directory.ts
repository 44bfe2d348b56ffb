import { jurisdictions, milestones, organisations, people, projects, proposals } from '@shixiao/persistence';
import type { ProposalRow } from '@shixiao/persistence';
import { batched, rowsById } from './batched.ts';

export const personById = rowsById(people);
export const organisationById = rowsById(organisations);
export const jurisdictionById = rowsById(jurisdictions);
export const projectById = rowsById(projects);
export const milestoneById = rowsById(milestones);

/** The proposal with which a project began. */
export const proposalOfProject = batched<string, ProposalRow>(async ({ entities }, projectIds) => {
  const rows = await entities.createQueryBuilder(proposals, 'p').where('p.project_id = any (:ids)', { ids: [...projectIds] }).getMany();
  return new Map(rows.map((row) => [row.projectId, row]));
});
