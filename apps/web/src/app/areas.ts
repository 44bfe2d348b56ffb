import type { Role, ViewerFacts } from '@shixiao/data-access';
import type { IconName } from '@shixiao/ui-kit';

/** A place in the navigation. Its name is the text `shell.area.<id>`. */
export interface Area {
  readonly id: string;
  readonly path: string;
  readonly icon: IconName;
  /** Who finds it in their navigation. What one may do there is said by the server. */
  isFor(viewer: ViewerFacts): boolean;
}

/** `isFor` of an area that belongs to these roles. */
export function forRoles(...roles: readonly Role[]): Area['isFor'] {
  return ({ membership }) => membership.roles.some((role) => roles.includes(role));
}

export const AREAS: readonly Area[] = [
  { id: 'work', path: '/work', icon: 'work', isFor: forRoles('projectLead', 'supervisor', 'processDesigner') },
  { id: 'calls', path: '/calls', icon: 'calls', isFor: forRoles('projectLead') },
  { id: 'proposals', path: '/proposals', icon: 'proposal', isFor: forRoles('projectLead') },
  { id: 'projects', path: '/projects', icon: 'project', isFor: forRoles('projectLead', 'caseOfficer', 'approver', 'supervisor', 'verifier') },
  { id: 'verification', path: '/verification', icon: 'verification', isFor: forRoles('verifier') },
  { id: 'admin', path: '/admin', icon: 'gear', isFor: forRoles('administrator') },
  { id: 'office', path: '/office', icon: 'office', isFor: forRoles('caseOfficer', 'approver') },
  { id: 'scoring', path: '/scoring', icon: 'proposal', isFor: forRoles('expert') },
  { id: 'exceptions', path: '/exceptions', icon: 'verification', isFor: ({ viewerCanSupervise }) => viewerCanSupervise },
  { id: 'consultations', path: '/consultations', icon: 'calls', isFor: forRoles('caseOfficer', 'approver') },
  { id: 'delegations', path: '/delegations', icon: 'people', isFor: () => true },
  { id: 'notices', path: '/notices', icon: 'bell', isFor: () => true },
];

/** The first of these roles that somebody has says where they begin. */
const HOMES: readonly (readonly [Role, string])[] = [
  ['projectLead', '/work'],
  ['caseOfficer', '/office'],
  ['approver', '/office'],
  ['expert', '/scoring'],
  ['verifier', '/verification'],
  ['supervisor', '/exceptions'],
  ['administrator', '/admin'],
];

export function homeOf(roles: readonly Role[]): string {
  return HOMES.find(([role]) => roles.includes(role))?.[1] ?? '/notices';
}
