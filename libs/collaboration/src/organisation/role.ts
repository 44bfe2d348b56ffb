import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';

export const ORGANISATION_KINDS = ['government', 'enterprise', 'verifier'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What a person may be in an organisation. A citizen has no role: what is public needs no account. */
export const ROLES = [
  'projectLead',
  'caseOfficer',
  'approver',
  'expert',
  'verifier',
  'supervisor',
  'processDesigner',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Which kinds of organisation have which roles; experts come from anywhere and are kept apart by recusal. */
const HOMES: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  projectLead: ['enterprise'],
  caseOfficer: ['government'],
  approver: ['government'],
  expert: ORGANISATION_KINDS,
  verifier: ['verifier'],
  supervisor: ['government'],
  processDesigner: ['government'],
  administrator: ORGANISATION_KINDS,
};

/** Roles that watch one another and therefore are not one person's in the same organisation. */
const APART: readonly (readonly [Role, Role])[] = [
  ['supervisor', 'caseOfficer'],
  ['supervisor', 'approver'],
];

export type RoleRefusal =
  | { readonly kind: 'roleNotInOrganisationKind'; readonly role: Role; readonly organisationKind: OrganisationKind }
  | { readonly kind: 'roleHeldAlready'; readonly role: Role }
  | { readonly kind: 'rolesApart'; readonly role: Role; readonly held: Role };

/** Gives a person one more role in an organisation; answers all the roles that they then have there. */
export function giveRole(
  role: Role,
  held: readonly Role[],
  organisationKind: OrganisationKind,
): Result<readonly Role[], RoleRefusal> {
  if (!HOMES[role].includes(organisationKind)) {
    return refuse({ kind: 'roleNotInOrganisationKind', role, organisationKind });
  }
  if (held.includes(role)) return refuse({ kind: 'roleHeldAlready', role });
  for (const [one, other] of APART) {
    const against = role === one ? other : role === other ? one : undefined;
    if (against !== undefined && held.includes(against)) return refuse({ kind: 'rolesApart', role, held: against });
  }
  return accept([...held, role]);
}
