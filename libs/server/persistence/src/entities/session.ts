import type { Instant, Role } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { instant, integer, keyOf, optional, text, uuid } from './columns.ts';
import { checks, index, reference, unique } from './references.ts';

/** Somebody who is signed in. However they proved who they are, this is what comes of it. */
export interface SessionRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly personId: string;
  /** For whom they act now. */
  readonly organisationId: string;
  /** SHA-256 of the token in the cookie. */
  readonly tokenHash: string;
  readonly csrfToken: string;
  readonly createdAt: Instant;
  /** Last use, to the minute. */
  readonly seenAt: Instant;
  /** The end, however busy it is. */
  readonly endsAt: Instant;
  /** Signed out, or ended by another password. */
  readonly endedAt: Instant | null;
}

export const sessions = new EntitySchema<SessionRow>({
  name: 'session',
  columns: {
    id: keyOf('session', uuid),
    jurisdictionId: uuid,
    personId: uuid,
    organisationId: uuid,
    tokenHash: text,
    csrfToken: text,
    createdAt: instant,
    seenAt: instant,
    endsAt: instant,
    endedAt: optional(instant),
  },
  indices: [
    unique('session_by_token', 'tokenHash'),
    index('session_by_person', 'personId', 'createdAt'),
    index('session_by_end', 'endsAt'),
  ],
  foreignKeys: [
    reference('session_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('session_of_person', 'personId', 'person'),
    reference('session_for_organisation', 'organisationId', 'organisation'),
  ],
  checks: checks('session_token_hash_shape', 'session_times_in_order'),
});

/** An attempt to sign in that has not succeeded. */
export interface SignInAttemptRow {
  readonly id: string;
  /** Hash of the account that was typed; absent where none is typed. */
  readonly account: string | null;
  /** Network address. */
  readonly address: string;
  readonly at: Instant;
}

export const signInAttempts = new EntitySchema<SignInAttemptRow>({
  name: 'sign_in_attempt',
  columns: { id: keyOf('sign_in_attempt', uuid), account: optional(text), address: text, at: instant },
  indices: [
    index('sign_in_attempt_by_account', 'account', 'at'),
    index('sign_in_attempt_by_address', 'address', 'at'),
    index('sign_in_attempt_by_time', 'at'),
  ],
});

/** A link by which somebody sets their first password. */
export interface InvitationRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly personId: string;
  /** SHA-256 of the token in the link. */
  readonly tokenHash: string;
  /** That of the link that went by mail; absent where none did. */
  readonly mailedTokenHash: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

export const invitations = new EntitySchema<InvitationRow>({
  name: 'invitation',
  columns: {
    id: keyOf('invitation', uuid),
    jurisdictionId: uuid,
    personId: uuid,
    tokenHash: text,
    mailedTokenHash: optional(text),
    createdAt: instant,
    expiresAt: instant,
    usedAt: optional(instant),
  },
  indices: [
    unique('invitation_by_token', 'tokenHash'),
    unique('invitation_by_mailed_token', 'mailedTokenHash'),
    index('invitation_by_person', 'personId'),
    index('invitation_by_time', 'createdAt'),
  ],
  foreignKeys: [
    reference('invitation_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('invitation_of_person', 'personId', 'person'),
  ],
  checks: checks('invitation_token_hash_shape', 'invitation_mailed_token_hash_shape'),
});

/** How somebody wants the screens; their language is with the person. */
export interface PersonPreferenceRow {
  readonly personId: string;
  readonly jurisdictionId: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** 0 to 23. */
  readonly digestHour: number;
}

export const personPreferences = new EntitySchema<PersonPreferenceRow>({
  name: 'person_preference',
  columns: { personId: keyOf('person_preference', uuid), jurisdictionId: uuid, theme: text, digestHour: integer },
  foreignKeys: [
    reference('person_preference_of_person', 'personId', 'person'),
    reference('person_preference_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
  ],
  checks: checks('person_preference_theme_known', 'person_preference_hour_of_day'),
});

/** A made-up account that anybody may sign in to. Where there is one, the demonstration world is loaded. */
export interface DemonstrationAccountRow {
  readonly personId: string;
  readonly jurisdictionId: string;
  readonly organisationId: string;
  readonly role: Role;
  /** The order in which they are offered. */
  readonly place: number;
}

export const demonstrationAccounts = new EntitySchema<DemonstrationAccountRow>({
  name: 'demonstration_account',
  columns: {
    personId: keyOf('demonstration_account', uuid),
    jurisdictionId: uuid,
    organisationId: uuid,
    role: text,
    place: integer,
  },
  indices: [unique('demonstration_account_by_place', 'place')],
  foreignKeys: [
    reference('demonstration_account_of_person', 'personId', 'person'),
    reference('demonstration_account_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('demonstration_account_in_organisation', 'organisationId', 'organisation'),
  ],
  checks: checks('demonstration_account_role_known'),
});
