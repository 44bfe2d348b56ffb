import { isReasonGiven, readCreditCode } from '@shixiao/collaboration';
import type { CreditCodeRefusal } from '@shixiao/collaboration';
import type { CreditCodeCheck, Operation } from '@shixiao/contract';
import { changeRow, insertRow, organisations as organisationRows } from '@shixiao/persistence';
import type { OrganisationRow } from '@shixiao/persistence';
import { conflictWith } from '../conflict.ts';
import { isUuid } from '../lookup/find-project.ts';
import { jurisdictionById, organisationById } from '../lookup/directory.ts';
import type { Act } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope, Scope } from '../scope.ts';
import { namesInvalid } from './names.ts';
import { placeOfOrganisation } from './memberships.ts';
import { enrol, grant } from './people.ts';

/** What a credit code is, or where it is wrong, and who has it (GB 32100-2015). */
export async function checkCode({ entities }: Pick<Scope, 'entities'>, text: string) {
  const read = readCreditCode(text);
  if (!read.ok) return { code: null, registered: null, ...faultOf(read.refusal) };
  const registered = await entities.findOneBy(organisationRows, { creditCode: read.value });
  return { code: read.value, fault: null, position: null, expected: null, registered };
}

function faultOf(refusal: CreditCodeRefusal): Pick<CreditCodeCheck, 'fault' | 'position' | 'expected'> {
  const none = { position: null, expected: null };
  switch (refusal.kind) {
    case 'creditCodeEmpty':
      return { ...none, fault: 'empty' };
    case 'creditCodeLength':
      return { ...none, fault: 'length' };
    case 'creditCodeCharacter':
      return { ...none, fault: 'character', position: refusal.position };
    case 'creditCodeRegion':
      return { ...none, fault: 'region', position: refusal.position };
    case 'creditCodeCheckCharacter':
      return { ...none, fault: 'checkCharacter', position: 18, expected: refusal.expected };
    default:
      return refusal satisfies never;
  }
}

export const registerOrganisation: Act<'registerOrganisation'> = async (scope, input) => {
  const { caller, now, app } = scope;
  const { kind, name, englishName, jurisdictionId } = input;
  const jurisdiction = isUuid(jurisdictionId) ? await scope.load(jurisdictionById, jurisdictionId) : undefined;
  if (!jurisdiction || !mayOn(caller, 'Mutation.registerOrganisation', { jurisdictionId })) {
    return refused('NotFound', { id: jurisdictionId }, ['jurisdictionId']);
  }
  const invalid = namesInvalid({ name });
  if (invalid) return invalid;
  const check = await checkCode(scope, input.creditCode);
  if (check.code === null) return refused('CreditCodeInvalid', { check }, ['creditCode']);
  if (check.registered) return refused('CreditCodeTaken', { organisation: check.registered }, ['creditCode']);
  const row: OrganisationRow = {
    id: app.newId(),
    jurisdictionId,
    kind,
    creditCode: check.code,
    name: name.trim(),
    nameEn: englishName?.trim() || null,
    version: 1,
    isDemonstration: app.isDemonstration,
    createdAt: now,
    changedAt: null,
    disabledAt: null,
  };
  // Two who register one code at the same time: the second gets the first one's organisation told.
  await scope.sql.query('select pg_advisory_xact_lock(hashtext($1))', [row.creditCode]);
  const taken = await scope.entities.findOneBy(organisationRows, { creditCode: row.creditCode });
  if (taken) return refused('CreditCodeTaken', { organisation: taken }, ['creditCode']);
  await insertRow(scope, organisationRows, row);
  const enrolled = await enrol(scope, row, input.administrator, ['administrator']);
  if (!enrolled.ok) return enrolled.answer;
  await grant(scope, enrolled.row.id, row, 'administrator');
  scope.record({ jurisdictionId, projectId: null, subject: row.id, content: { name: row.name, kind, creditCode: row.creditCode, administrator: enrolled.row.id } });
  return { __typename: 'Organisation', ...row };
};

export const editOrganisation: Act<'editOrganisation'> = async (scope, input) => {
  const invalid = namesInvalid({ name: input.name });
  if (invalid) return invalid;
  const found = await take(scope, 'Mutation.editOrganisation', input);
  if (!found.ok) return found.answer;
  return store(scope, found.row, { name: input.name.trim(), nameEn: input.englishName?.trim() || null });
};

/** Nothing is deleted: an organisation that acts no more stays with all that it did. */
export const setOrganisationActive: Act<'setOrganisationActive'> = async (scope, input) => {
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  const found = await take(scope, 'Mutation.setOrganisationActive', input);
  if (!found.ok) return found.answer;
  return store(scope, found.row, { disabledAt: input.isActive ? null : scope.now }, input.reason);
};

async function take(
  scope: CallerActScope,
  operation: Operation,
  { organisationId: id, expectedVersion }: { readonly organisationId: string; readonly expectedVersion: number },
) {
  const row = isUuid(id) ? await scope.load(organisationById, id) : undefined;
  if (!row || !mayOn(scope.caller, operation, placeOfOrganisation(row))) {
    return { ok: false, answer: refused('NotFound', { id }, ['organisationId']) } as const;
  }
  if (row.version !== expectedVersion) return { ok: false, answer: await stale(scope, row) } as const;
  return { ok: true, row } as const;
}

const stale = (scope: CallerActScope, row: OrganisationRow) =>
  conflictWith(scope, { __typename: 'Organisation', ...row }, { at: row.changedAt ?? row.createdAt });

async function store(scope: CallerActScope, row: OrganisationRow, changes: Partial<OrganisationRow>, reason?: string) {
  const all = { ...changes, changedAt: scope.now };
  const saved = await changeRow(scope.tx, organisationRows, row, all);
  if (saved.kind === 'conflict') return stale(scope, await scope.entities.findOneByOrFail(organisationRows, { id: row.id }));
  const { name, nameEn, disabledAt } = { ...row, ...changes };
  const content = { name, nameEn, disabledAt, ...(reason !== undefined && { reason }) };
  scope.record({ jurisdictionId: row.jurisdictionId, projectId: null, subject: row.id, content });
  return { __typename: 'Organisation' as const, ...row, ...all, version: saved.version };
}
