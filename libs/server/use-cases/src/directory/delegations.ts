import { delegate as add, holdsAt, revokeDelegation as revoke } from '@shixiao/collaboration';
import type { Delegation } from '@shixiao/collaboration';
import { delegations as delegationRows, insertRow, tasks as taskRows } from '@shixiao/persistence';
import type { DelegationRow, TaskRow } from '@shixiao/persistence';
import { isUuid } from '../lookup/find-project.ts';
import { organisationById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import { rowsInOrder } from '../lookup/rows-in-order.ts';
import type { Act, Read } from '../operations.ts';
import { refused, translated } from '../refusal.ts';
import type { CallerActScope, Scope } from '../scope.ts';
import { heldByPerson } from './memberships.ts';

/** A row as the rules see it. */
export const delegationOf = ({ organisationId, fromPersonId, toPersonId, revokedAt, ...rest }: DelegationRow): Delegation => ({
  id: rest.id,
  organisation: organisationId,
  from: fromPersonId,
  to: toPersonId,
  scope: rest.scope,
  startsAt: rest.startsAt,
  endsAt: rest.endsAt,
  reason: rest.reason,
  ...(revokedAt !== null && { revokedAt }),
});

/** A delegation as the contract shows it. */
export async function shownDelegation(scope: Scope, row: DelegationRow) {
  const { id, startsAt, endsAt, reason, revokedAt } = row;
  return {
    id,
    organisation: await must(scope.load(organisationById, row.organisationId)),
    from: await must(scope.load(personById, row.fromPersonId)),
    to: await must(scope.load(personById, row.toPersonId)),
    roles: row.scope.kind === 'roles' ? row.scope.roles : [],
    tasks: row.scope.kind === 'tasks' ? await tasksById(scope, row.scope.tasks) : [],
    startsAt,
    endsAt,
    reason,
    revokedAt,
    isInForce: holdsAt(delegationOf(row), scope.now),
    viewerCanRevoke: row.fromPersonId === scope.caller?.personId && revokedAt === null && endsAt > scope.now,
  };
}

/** Tasks by the ids that people see, `<process>.<item>`. */
async function tasksById({ entities }: Scope, ids: readonly string[]): Promise<readonly TaskRow[]> {
  const keys = ids.flatMap((id) => {
    const [instanceId = '', item] = id.split('.');
    return isUuid(instanceId) ? [{ instanceId, item: Number(item) }] : [];
  });
  return keys.length === 0 ? [] : entities.find(taskRows, { where: keys });
}

/** Everybody's own: given to others, and got from others. */
export const delegations: Read<'delegations'> = async (scope, args) => {
  const after = afterCursor(args, isTextPair);
  const { personId, organisationId } = scope.caller;
  const { rows: ids } = await scope.sql.query<{ id: string }>(
    `select id from delegation where organisation_id = $1 and (from_person_id = $2 or to_person_id = $2)
      and ($3::timestamptz is null or (starts_at, id) < ($3::timestamptz, $4::uuid))
      order by starts_at desc, id desc limit ${pageSize(args) + 1}`,
    [organisationId, personId, after?.[0] ?? null, after?.[1] ?? null],
  );
  const page = pageOf(await rowsInOrder(scope, delegationRows, ids), args, ({ startsAt, id }) => [startsAt, id]);
  const edges = await Promise.all(page.edges.map(async ({ cursor, node }) => ({ cursor, node: await shownDelegation(scope, node) })));
  return { ...page, edges };
};

/** Lets a colleague act for the caller, for some time and in some things. */
export const delegate: Act<'delegate'> = async (scope, input) => {
  const { caller, now, app } = scope;
  const { organisationId, jurisdictionId, personId } = caller;
  const held = isUuid(input.toPersonId) ? await scope.load(heldByPerson, input.toPersonId) : undefined;
  if (!held?.some((it) => it.organisationId === organisationId)) return refused('NotFound', { id: input.toPersonId }, ['toPersonId']);
  const foreign = input.roles.find((role) => !caller.roles.includes(role));
  if (foreign !== undefined) return refused('NotAllowed', { because: 'roleMissing' }, ['roles']);
  // Two delegations that are made at one time must not overlap unseen.
  await scope.sql.query('select pg_advisory_xact_lock(hashtext($1))', [`delegation ${organisationId}`]);
  const existing = await scope.entities.findBy(delegationRows, { organisationId });
  const row: DelegationRow = {
    id: app.newId(),
    jurisdictionId,
    organisationId,
    fromPersonId: personId,
    toPersonId: input.toPersonId,
    scope: input.taskIds.length > 0 ? { kind: 'tasks', tasks: input.taskIds } : { kind: 'roles', roles: input.roles },
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    reason: input.reason,
    revokedAt: null,
  };
  const given = add(existing.map(delegationOf), delegationOf(row), now);
  if (!given.ok) return refusalOf(scope, existing, given.refusal);
  await insertRow(scope, delegationRows, row);
  put(scope, row);
  return { __typename: 'Delegation', ...(await shownDelegation(scope, row)) };
};

export const revokeDelegation: Act<'revokeDelegation'> = async (scope, { delegationId: id }) => {
  const row = isUuid(id) ? await scope.entities.findOne(delegationRows, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  if (row?.fromPersonId !== scope.caller.personId) return refused('NotFound', { id }, ['delegationId']);
  const revoked = revoke(delegationOf(row), scope.caller.personId, scope.now);
  if (!revoked.ok) return refused('DoneAlready', { doneAt: row.revokedAt ?? row.endsAt, doneBy: null });
  await scope.entities.update(delegationRows, { id }, { revokedAt: scope.now });
  const after = { ...row, revokedAt: scope.now };
  put(scope, after);
  return { __typename: 'Delegation', ...(await shownDelegation(scope, after)) };
};

async function refusalOf(
  scope: CallerActScope,
  existing: readonly DelegationRow[],
  refusal: Extract<ReturnType<typeof add>, { ok: false }>['refusal'],
) {
  const shown = async (id: string) => shownDelegation(scope, existing.find((row) => row.id === id) as DelegationRow);
  switch (refusal.kind) {
    case 'chain':
      return refused('DelegationChain', { person: await must(scope.load(personById, refusal.through)), delegation: await shown(refusal.delegation) });
    case 'overlaps':
      return refused('DelegationOverlaps', { delegation: await shown(refusal.delegation) });
    case 'endsInThePast':
      return refused('DueInThePast', { deadline: refusal.endsAt }, ['endsAt']);
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    case 'notDelegator':
    case 'overAlready':
      throw new Error(`A new delegation cannot be ${refusal.kind}`);
    default:
      return translated(refusal);
  }
}

function put(scope: CallerActScope, { jurisdictionId, id, fromPersonId, toPersonId, startsAt, endsAt, reason, revokedAt }: DelegationRow): void {
  const content = { from: fromPersonId, to: toPersonId, startsAt, endsAt, reason, revokedAt };
  scope.record({ jurisdictionId, projectId: null, subject: id, content });
}
