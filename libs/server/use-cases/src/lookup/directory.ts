import { jurisdictions, milestones, organisations, people, projects } from '@shixiao/persistence';
import { rowsById } from './batched.ts';

export const personById = rowsById(people);
export const organisationById = rowsById(organisations);
export const jurisdictionById = rowsById(jurisdictions);
export const projectById = rowsById(projects);
export const milestoneById = rowsById(milestones);
