import type { Caller } from '../caller.ts';

/** Who acts for an authority: handles cases, decides on them, or supervises both. */
export const hasOfficialRole = ({ roles }: Pick<Caller, 'roles'>): boolean =>
  roles.some((role) => role === 'caseOfficer' || role === 'approver' || role === 'supervisor');
