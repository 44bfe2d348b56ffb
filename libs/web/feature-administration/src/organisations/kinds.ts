import type { OrganisationKind, Role } from '@shixiao/contract';

export const ORGANISATION_KINDS: readonly OrganisationKind[] = ['government', 'enterprise', 'verifier'];

/** Roles that are offered for a kind of organisation. The server decides; this only spares choices that it always refuses. */
const ROLES: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  government: ['caseOfficer', 'approver', 'supervisor', 'processDesigner', 'expert', 'administrator'],
  enterprise: ['projectLead', 'expert', 'administrator'],
  verifier: ['verifier', 'expert', 'administrator'],
};

export function rolesOffered(kind: OrganisationKind): readonly Role[] {
  return ROLES[kind];
}
