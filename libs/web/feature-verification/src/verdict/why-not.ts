import type { MilestoneStatus, ProjectPartyRole, Role } from '@shixiao/contract';

interface Party {
  readonly partyRole: ProjectPartyRole;
  readonly organisation: { readonly id: string };
}

/** Why somebody cannot give a verdict here, for `verification.whyNot.<kind>`. */
export type WhyNot = 'notHandedIn' | 'settled' | 'disputed' | 'noVerifier' | 'party' | 'otherBody' | 'roleMissing' | 'over';

/**
 * Says in words what the server has decided already by `viewerCanVerify`: first what the milestone itself lacks, then what the
 * viewer lacks.
 */
export function whyNot(
  status: MilestoneStatus,
  parties: readonly Party[],
  viewer: { readonly organisationId: string | undefined; readonly roles: readonly Role[] },
): WhyNot {
  switch (status) {
    case 'planned':
    case 'notMet':
      return 'notHandedIn';
    case 'met':
      return 'settled';
    case 'disputed':
      return 'disputed';
    case 'handedIn':
      break;
  }
  const bodies = parties.filter(({ partyRole }) => partyRole === 'verifier');
  const own = parties.filter(({ organisation }) => organisation.id === viewer.organisationId);
  if (own.some(({ partyRole }) => partyRole !== 'verifier')) return 'party';
  if (bodies.length === 0) return 'noVerifier';
  if (own.length === 0) return 'otherBody';
  return viewer.roles.includes('verifier') ? 'over' : 'roleMissing';
}
