import { giveRole as add, isReasonGiven } from '@shixiao/collaboration';
import type { Role } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { changeRow, insertRow, people as personRows, roleGrants } from '@shixiao/persistence';
import type { OrganisationRow, PersonRow } from '@shixiao/persistence';
import { conflictWith } from '../conflict.ts';
import { isUuid } from '../lookup/find-project.ts';
import { organisationById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { refused, translated } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { findHeld, placeOfOrganisation, placeOfPerson, shownMembership } from './memberships.ts';
import { namesInvalid } from './names.ts';

/** Registers a person in an organisation; they come in once they are invited. */
export const addPerson: Act<'addPerson'> = async (scope, input) => {
  const { now } = scope;
  const organisation = isUuid(input.organisationId) ? await scope.load(organisationById, input.organisationId) : undefined;
  if (!organisation || !mayOn(scope.caller, 'Mutation.addPerson', placeOfOrganisation(organisation))) {
    return refused('NotFound', { id: input.organisationId }, ['organisationId']);
  }
  const roles = rolesTogether(input.roles, organisation);
  if (!roles.ok) return roles.answer;
  const { jurisdictionId } = organisation;
  const enrolled = await enrol(scope, organisation, input);
  if (!enrolled.ok) return enrolled.answer;
  const { row } = enrolled;
  for (const role of roles.value) await grant(scope, row.id, organisation, role);
  scope.record({ jurisdictionId, projectId: null, subject: row.id, content: { name: row.name, organisation: organisation.id, roles: [...roles.value] } });
  const membership = { id: row.id, personId: row.id, organisationId: organisation.id, roles: roles.value, since: now };
  return { __typename: 'Membership', ...(await shownMembership(scope, membership)) };
};

export const editPerson: Act<'editPerson'> = async (scope, input) => {
  const invalid = namesInvalid({ name: input.name });
  if (invalid) return invalid;
  const found = await take(scope, 'Mutation.editPerson', input);
  if (!found.ok) return found.answer;
  return store(scope, found.row, { name: input.name.trim(), jobTitle: input.jobTitle?.trim() || null });
};

/** Whoever leaves hands over first: a task in the name of somebody who is gone is nobody's. */
export const setPersonActive: Act<'setPersonActive'> = async (scope, input) => {
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  const found = await take(scope, 'Mutation.setPersonActive', input);
  if (!found.ok) return found.answer;
  const taskCount = input.isActive ? 0 : await openTasksOf(scope, found.row.id);
  if (taskCount > 0) return refused('TasksWouldBeOrphaned', { taskCount });
  if (!input.isActive) {
    await scope.sql.query('update session set ended_at = $2 where person_id = $1 and ended_at is null', [found.row.id, scope.now]);
  }
  return store(scope, found.row, { disabledAt: input.isActive ? null : scope.now }, input.reason);
};

export const giveRole: Act<'giveRole'> = async (scope, { membershipId, role }) => {
  const found = await takeMembership(scope, 'Mutation.giveRole', membershipId);
  if (!found.ok) return found.answer;
  const given = add(role, found.held.roles, found.organisation.kind);
  if (!given.ok) return translated(given.refusal, ['role']);
  await grant(scope, found.held.personId, found.organisation, role);
  scope.record({ jurisdictionId: found.organisation.jurisdictionId, projectId: null, subject: found.held.personId, content: { role } });
  return { __typename: 'Membership', ...(await shownMembership(scope, { ...found.held, roles: given.value })) };
};

export const takeRole: Act<'takeRole'> = async (scope, { membershipId, role }) => {
  const found = await takeMembership(scope, 'Mutation.takeRole', membershipId);
  if (!found.ok) return found.answer;
  const { held, organisation } = found;
  if (!held.roles.includes(role)) return refused('RoleNotHeld', { role }, ['role']);
  const left = held.roles.filter((it) => it !== role);
  const taskCount = left.length === 0 ? await openTasksOf(scope, held.personId) : 0;
  if (taskCount > 0) return refused('TasksWouldBeOrphaned', { taskCount });
  await scope.sql.query(
    'update role_grant set revoked_at = $4 where person_id = $1 and organisation_id = $2 and role = $3 and revoked_at is null',
    [held.personId, organisation.id, role, scope.now],
  );
  scope.record({ jurisdictionId: organisation.jurisdictionId, projectId: null, subject: held.personId, content: { role } });
  return { __typename: 'Membership', ...(await shownMembership(scope, { ...held, roles: left })) };
};

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly jobTitle?: string | null;
}

/** Makes a person, once for an address. `path`: where in the input they are. */
export async function enrol(scope: CallerActScope, { jurisdictionId }: OrganisationRow, input: NewPerson, path: readonly string[] = []) {
  const { app, now } = scope;
  const invalid = namesInvalid({ name: input.name }, path);
  if (invalid) return { ok: false, answer: invalid } as const;
  const email = input.email.trim().toLowerCase();
  const at = [...path, 'email'];
  if (!/^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(email) || email.length > 254) {
    return { ok: false, answer: refused('InputInvalid', { inputProblems: [{ path: at, kind: 'notAnAddress', limit: null }] }, at) } as const;
  }
  await scope.sql.query('select pg_advisory_xact_lock(hashtext($1))', [email]);
  if (await scope.entities.existsBy(personRows, { email })) return { ok: false, answer: refused('EmailTaken', {}, at) } as const;
  const row: PersonRow = {
    id: app.newId(),
    jurisdictionId,
    name: input.name.trim(),
    email,
    passwordHash: null,
    language: 'zh',
    jobTitle: input.jobTitle?.trim() || null,
    version: 1,
    isDemonstration: app.isDemonstration,
    createdAt: now,
    changedAt: null,
    disabledAt: null,
  };
  await insertRow(scope, personRows, row);
  return { ok: true, row } as const;
}

/** All roles one after another, as the rule gives them. */
function rolesTogether(wanted: readonly Role[], { kind }: OrganisationRow) {
  let held: readonly Role[] = [];
  for (const role of new Set(wanted)) {
    const given = add(role, held, kind);
    if (!given.ok) {
      const { refusal } = given;
      if (refusal.kind === 'rolesApart') return { ok: false, answer: refused('RolesApart', { role: refusal.role, held: refusal.held }, ['roles']) } as const;
      return { ok: false, answer: refused('RoleNotInOrganisationKind', { role, organisationKind: kind }, ['roles']) } as const;
    }
    held = given.value;
  }
  return { ok: true, value: held } as const;
}

export async function grant(scope: CallerActScope, personId: string, { id: organisationId, jurisdictionId }: OrganisationRow, role: Role): Promise<void> {
  await insertRow(scope, roleGrants, {
    id: scope.app.newId(),
    jurisdictionId,
    organisationId,
    personId,
    role,
    grantedBy: scope.caller.personId,
    grantedAt: scope.now,
  });
}

async function openTasksOf({ sql }: CallerActScope, personId: string): Promise<number> {
  const { rows } = await sql.query<{ count: string }>(`select count(*) from task where assignee = $1 and status = 'open'`, [personId]);
  return Number(rows[0]?.count ?? 0);
}

async function takeMembership(scope: CallerActScope, operation: Operation, id: string) {
  const held = await findHeld(scope, id);
  const organisation = held && (await must(scope.load(organisationById, held.organisationId)));
  if (!held || !organisation || !mayOn(scope.caller, operation, placeOfOrganisation(organisation))) {
    return { ok: false, answer: refused('NotFound', { id }, ['membershipId']) } as const;
  }
  return { ok: true, held, organisation } as const;
}

async function take(
  scope: CallerActScope,
  operation: Operation,
  { personId: id, expectedVersion }: { readonly personId: string; readonly expectedVersion: number },
) {
  const row = isUuid(id) ? await scope.load(personById, id) : undefined;
  if (!row || !mayOn(scope.caller, operation, await placeOfPerson(scope, row))) {
    return { ok: false, answer: refused('NotFound', { id }, ['personId']) } as const;
  }
  if (row.version !== expectedVersion) return { ok: false, answer: await stale(scope, row) } as const;
  return { ok: true, row } as const;
}

const stale = (scope: CallerActScope, row: PersonRow) =>
  conflictWith(scope, { __typename: 'Person', ...row }, { at: row.changedAt ?? row.createdAt });

async function store(scope: CallerActScope, row: PersonRow, changes: Partial<PersonRow>, reason?: string) {
  const all = { ...changes, changedAt: scope.now };
  const saved = await changeRow(scope.tx, personRows, row, all);
  if (saved.kind === 'conflict') return stale(scope, await scope.entities.findOneByOrFail(personRows, { id: row.id }));
  const { name, jobTitle, disabledAt } = { ...row, ...changes };
  const content = { name, jobTitle, disabledAt, ...(reason !== undefined && { reason }) };
  scope.record({ jurisdictionId: row.jurisdictionId, projectId: null, subject: row.id, content });
  return { __typename: 'Person' as const, ...row, ...all, version: saved.version };
}
