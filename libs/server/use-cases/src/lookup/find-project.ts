import type { Operation } from '@shixiao/contract';
import { projects } from '@shixiao/persistence';
import type { ProjectRow } from '@shixiao/persistence';
import { mayOn } from '../policy/ability.ts';
import { isShownTo } from '../policy/handed-in.ts';
import type { Place } from '../policy/place.ts';
import type { Scope } from '../scope.ts';
import { projectById, proposalOfProject } from './directory.ts';

/** Where a project belongs, for rights. `assigned`: whom a thing in it was given to. */
export function placeOfProjectRow(project: ProjectRow, assigned: Pick<Place, 'personIds' | 'groups'> = {}): Place {
  const { jurisdictionId, leadOrganisationId, partyIds } = project;
  return { jurisdictionId, organisationIds: [leadOrganisationId], partyIds, ...assigned };
}

/** A project about which the caller may call the operation; what was never handed in is its proposers' own. What they may not is as if it were not there. */
export async function findProject(scope: Scope, operation: Operation, id: string): Promise<ProjectRow | undefined> {
  if (!isUuid(id)) return undefined;
  const project = await scope.load(projectById, id);
  if (!project || !mayOn(scope.caller, operation, placeOfProjectRow(project))) return undefined;
  const proposal = await scope.load(proposalOfProject, id);
  return !proposal || isShownTo(scope.caller, proposal) ? project : undefined;
}

/** The project as it is now, for an act that will change it: `load` may have seen it before it was locked. */
export async function lockProject(scope: Scope, id: string): Promise<ProjectRow> {
  return scope.entities.findOneOrFail(projects, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Whether a text can be an id at all; a database refuses to compare others. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
