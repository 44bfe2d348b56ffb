import type { ProjectPartyRole } from '@shixiao/contract';
import type { ProjectRow } from '@shixiao/persistence';
import { organisationById, personById, proposalOfProject } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Scope } from '../scope.ts';

/** Who takes part: the authority, the enterprises, the verifying body once it is appointed. */
export async function partiesShown({ load }: Scope, project: ProjectRow) {
  const { id, authorityId, leadOrganisationId, verifierOrganisationId, verifierPersonId } = project;
  const proposal = await load(proposalOfProject, id);
  const partners = (proposal?.proposers ?? []).filter((one) => one !== leadOrganisationId);
  const parties: readonly (readonly [string, ProjectPartyRole, string | null])[] = [
    [authorityId, 'authority', null],
    [leadOrganisationId, 'leadEnterprise', proposal?.createdBy ?? null],
    ...partners.map((one) => [one, 'partnerEnterprise', null] as const),
    ...(verifierOrganisationId === null ? [] : ([[verifierOrganisationId, 'verifier', verifierPersonId]] as const)),
  ];
  return Promise.all(
    parties.map(async ([organisation, partyRole, contact]) => ({
      organisation: await must(load(organisationById, organisation)),
      partyRole,
      contact: contact === null ? null : await must(load(personById, contact)),
    })),
  );
}
