import type { ProjectRow } from '@shixiao/persistence';
import type { Scope } from '../scope.ts';
import type { ProcessPlace } from './running.ts';

export function placeOfProject(project: ProjectRow): ProcessPlace {
  if (project.instanceId === null) throw new Error(`Project ${project.id} has no process`);
  return {
    instanceId: project.instanceId,
    jurisdictionId: project.jurisdictionId,
    projectId: project.id,
    authorityId: project.authorityId,
    leadOrganisationId: project.leadOrganisationId,
    verifierOrganisationId: project.verifierOrganisationId,
  };
}

/** Where a process belongs, whether it is a project's or a call's. */
export async function placeOf({ sql }: Pick<Scope, 'sql'>, instanceId: string): Promise<ProcessPlace> {
  const { rows } = await sql.query<ProcessPlace>(
    `select p.instance_id as "instanceId", p.jurisdiction_id as "jurisdictionId", p.id as "projectId",
        p.authority_id as "authorityId", p.lead_organisation_id as "leadOrganisationId",
        p.verifier_organisation_id as "verifierOrganisationId"
      from project p where p.instance_id = $1
      union all
      select c.instance_id, c.jurisdiction_id, null, c.authority_id, null, null from call c where c.instance_id = $1`,
    [instanceId],
  );
  const [place] = rows;
  if (!place) throw new Error(`The process ${instanceId} belongs to nothing`);
  return place;
}
