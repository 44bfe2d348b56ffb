import type { DelegationScope, Instant, JsonObject, OrganisationKind, Role } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { boolean, instant, integer, json, keyOf, optional, text, uuid } from './columns.ts';
import { checks, index, reference, special, unique, where } from './references.ts';

/** 辖区. */
export interface JurisdictionRow {
  readonly id: string;
  readonly regionCode: string;
  readonly name: string;
  readonly nameEn: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly version: number;
  /** Days that count otherwise than in the country's calendar. */
  readonly calendar: JsonObject;
  /** Limits other than the usual ones. */
  readonly limits: JsonObject;
}

export const jurisdictions = new EntitySchema<JurisdictionRow>({
  name: 'jurisdiction',
  columns: {
    id: keyOf('jurisdiction', uuid),
    regionCode: text,
    name: text,
    nameEn: text,
    timeZone: text,
    version: integer,
    calendar: json,
    limits: json,
  },
  indices: [unique('jurisdiction_by_region_code', 'regionCode')],
  checks: checks('jurisdiction_region_code_is_six_digits'),
});

/** 组织. */
export interface OrganisationRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly kind: OrganisationKind;
  /** GB 32100-2015; no two organisations have the same. */
  readonly creditCode: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly version: number;
  /** Made up, as everything in the demonstration world is. */
  readonly isDemonstration: boolean;
  readonly createdAt: Instant;
  readonly changedAt: Instant | null;
  readonly disabledAt: Instant | null;
}

export const organisations = new EntitySchema<OrganisationRow>({
  name: 'organisation',
  columns: {
    id: keyOf('organisation', uuid),
    jurisdictionId: uuid,
    kind: text,
    creditCode: text,
    name: text,
    nameEn: optional(text),
    version: integer,
    isDemonstration: boolean,
    createdAt: instant,
    changedAt: optional(instant),
    disabledAt: optional(instant),
  },
  indices: [
    unique('organisation_by_credit_code', 'creditCode'),
    index('organisation_by_jurisdiction', 'jurisdictionId', 'kind'),
    special('organisation_by_name', 'name'),
  ],
  foreignKeys: [reference('organisation_in_jurisdiction', 'jurisdictionId', 'jurisdiction')],
  checks: checks('organisation_kind_known', 'organisation_credit_code_shape'),
});

export interface PersonRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly name: string;
  /** In lower case; no two people have the same. */
  readonly email: string;
  readonly passwordHash: string | null;
  readonly language: 'zh' | 'en';
  readonly jobTitle: string | null;
  readonly version: number;
  readonly isDemonstration: boolean;
  readonly createdAt: Instant;
  readonly changedAt: Instant | null;
  readonly disabledAt: Instant | null;
}

export const people = new EntitySchema<PersonRow>({
  name: 'person',
  columns: {
    id: keyOf('person', uuid),
    jurisdictionId: uuid,
    name: text,
    email: text,
    passwordHash: optional(text),
    language: text,
    jobTitle: optional(text),
    version: integer,
    isDemonstration: boolean,
    createdAt: instant,
    changedAt: optional(instant),
    disabledAt: optional(instant),
  },
  indices: [unique('person_by_email', 'email'), special('person_by_name', 'name')],
  foreignKeys: [reference('person_in_jurisdiction', 'jurisdictionId', 'jurisdiction')],
  checks: checks('person_email_lower_case', 'person_language_known'),
});

/** A role that somebody has, or had, in an organisation. */
export interface RoleGrantRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly role: Role;
  /** Absent for what the system was set up with. */
  readonly grantedBy: string | null;
  readonly grantedAt: Instant;
  readonly revokedAt: Instant | null;
}

export const roleGrants = new EntitySchema<RoleGrantRow>({
  name: 'role_grant',
  columns: {
    id: keyOf('role_grant', uuid),
    jurisdictionId: uuid,
    organisationId: uuid,
    personId: uuid,
    role: text,
    grantedBy: optional(uuid),
    grantedAt: instant,
    revokedAt: optional(instant),
  },
  indices: [
    where('revoked_at is null', unique('role_grant_held_once', 'organisationId', 'personId', 'role')),
    where('revoked_at is null', index('role_grant_by_person', 'personId')),
  ],
  foreignKeys: [
    reference('role_grant_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('role_grant_in_organisation', 'organisationId', 'organisation'),
    reference('role_grant_to_person', 'personId', 'person'),
  ],
  checks: checks('role_grant_role_known'),
});

/** 委托代办. */
export interface DelegationRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly organisationId: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly scope: DelegationScope;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly reason: string;
  readonly revokedAt: Instant | null;
}

export const delegations = new EntitySchema<DelegationRow>({
  name: 'delegation',
  columns: {
    id: keyOf('delegation', uuid),
    jurisdictionId: uuid,
    organisationId: uuid,
    fromPersonId: uuid,
    toPersonId: uuid,
    scope: json,
    startsAt: instant,
    endsAt: instant,
    reason: text,
    revokedAt: optional(instant),
  },
  indices: [
    index('delegation_by_delegate', 'toPersonId', 'endsAt'),
    index('delegation_by_delegator', 'fromPersonId', 'endsAt'),
  ],
  foreignKeys: [
    reference('delegation_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('delegation_in_organisation', 'organisationId', 'organisation'),
    reference('delegation_from_person', 'fromPersonId', 'person'),
    reference('delegation_to_person', 'toPersonId', 'person'),
  ],
  checks: checks('delegation_to_another', 'delegation_dates_in_order'),
});
