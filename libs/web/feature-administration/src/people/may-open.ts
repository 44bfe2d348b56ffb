import type { MemberLineFragment } from '@shixiao/data-access';

/**
 * Whether the viewer may open somebody's page. Addresses are told to those who may, and to nobody else; whoever is to be invited is
 * shown to those who invite.
 */
export function mayOpen({ email, viewerCanInvite }: MemberLineFragment['person']): boolean {
  return email !== null || viewerCanInvite;
}
