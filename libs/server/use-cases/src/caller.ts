import type { OrganisationKind, Role } from '@shixiao/collaboration';

/** Whoever asks: a person, in the organisation and roles in which they act now. `undefined` where nobody is signed in. */
export interface Caller {
  readonly personId: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  /** That of the organisation. */
  readonly jurisdictionId: string;
  /** The same and all that lie within it. */
  readonly jurisdictionIds: readonly string[];
  readonly roles: readonly Role[];
  /** Whom they may stand in for now, and in what. */
  readonly standsInFor: readonly StandIn[];
  /** Absent for whoever does not come through a session, such as the loader of the demonstration world. */
  readonly sessionId?: string;
}

export interface StandIn {
  readonly delegationId: string;
  readonly personId: string;
  /** Roles of the other that the delegation hands over; empty where it names single tasks. */
  readonly roles: readonly Role[];
  /** Ids of tasks, where it names single ones. */
  readonly tasks: readonly string[];
}

/** The name under which an act goes on record that somebody does without an account, and who is not to be known. */
export const PUBLIC_ACTOR = 'public';

/** The name under which timers and other things that nobody does go on record. */
export const PROCESS_ACTOR = 'process';
