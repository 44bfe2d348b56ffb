import type { Role } from '@shixiao/collaboration';

/** Where a thing belongs, as far as rights ask for it. */
export interface Place {
  readonly jurisdictionId: string;
  /** Whose it is. */
  readonly organisationIds?: readonly string[];
  /** The organisations with a part in its project: enterprises, authority, appointed verifiers. */
  readonly partyIds?: readonly string[];
  /** Who was asked or appointed. */
  readonly personIds?: readonly string[];
  /** Whom it is offered to, as `groupOf` writes it. */
  readonly groups?: readonly string[];
}

/** All who have a role in an organisation, or in a jurisdiction, as one name: `caseOfficer@<id>`. */
export const groupOf = (role: Role, id: string): string => `${role}@${id}`;
