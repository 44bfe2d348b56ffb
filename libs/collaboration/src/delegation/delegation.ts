import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { isBefore } from '../clock/day.ts';
import type { Instant } from '../clock/day.ts';
import type { Role } from '../organisation/role.ts';

/** What somebody may do for another: everything of some roles, or single tasks. */
export type DelegationScope =
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'tasks'; readonly tasks: readonly string[] };

/** 委托代办: `to` acts for `from` between two instants, within a scope. Ended early, it stays on record. */
export interface Delegation {
  readonly id: string;
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
  readonly scope: DelegationScope;
  readonly startsAt: Instant;
  /** The first instant at which it holds no more. */
  readonly endsAt: Instant;
  readonly reason: string;
  readonly revokedAt?: Instant;
}

export type DelegationRefusal =
  | { readonly kind: 'toSelf' }
  | { readonly kind: 'datesOutOfOrder'; readonly startsAt: Instant; readonly endsAt: Instant }
  | { readonly kind: 'endsInThePast'; readonly endsAt: Instant }
  | { readonly kind: 'scopeEmpty' }
  | { readonly kind: 'reasonMissing' }
  /** Somebody would act for somebody who acts for a third: then nobody answers for it. */
  | { readonly kind: 'chain'; readonly through: string; readonly delegation: string }
  | { readonly kind: 'overlaps'; readonly delegation: string }
  | { readonly kind: 'notDelegator' }
  | { readonly kind: 'overAlready'; readonly at: Instant };

/** Adds a delegation to those of an organisation. */
export function delegate(
  existing: readonly Delegation[],
  delegation: Delegation,
  now: Instant,
): Result<readonly Delegation[], DelegationRefusal> {
  const { from, to, scope, startsAt, endsAt, reason } = delegation;
  if (from === to) return refuse({ kind: 'toSelf' });
  if (!isBefore(startsAt, endsAt)) return refuse({ kind: 'datesOutOfOrder', startsAt, endsAt });
  if (!isBefore(now, endsAt)) return refuse({ kind: 'endsInThePast', endsAt });
  if (scopeItems(scope).length === 0) return refuse({ kind: 'scopeEmpty' });
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  const meanwhile = existing.filter((other) => other.organisation === delegation.organisation && coincide(other, delegation));
  const onward = meanwhile.find((other) => other.from === to || other.to === from);
  if (onward) {
    return refuse({ kind: 'chain', through: onward.from === to ? to : from, delegation: onward.id });
  }
  const twice = meanwhile.find((other) => other.from === from && scopesMeet(other.scope, scope));
  if (twice) return refuse({ kind: 'overlaps', delegation: twice.id });
  return accept([...existing, delegation]);
}

/** Whoever delegated may end it at any time; what was done until then stays done. */
export function revokeDelegation(delegation: Delegation, by: string, at: Instant): Result<Delegation, DelegationRefusal> {
  if (by !== delegation.from) return refuse({ kind: 'notDelegator' });
  const over = delegation.revokedAt ?? delegation.endsAt;
  if (!isBefore(at, over)) return refuse({ kind: 'overAlready', at: over });
  return accept({ ...delegation, revokedAt: at });
}

/** What somebody wants to do for another. */
export interface DelegatedAct {
  readonly organisation: string;
  readonly actor: string;
  readonly principal: string;
  readonly role: Role;
  readonly task?: string;
}

/**
 * By which delegation `actor` may act for `principal` at `at`, or nothing. The record then names both: the actor as person, the
 * principal as the one acted for.
 */
export function delegationFor(
  delegations: readonly Delegation[],
  { organisation, actor, principal, role, task }: DelegatedAct,
  at: Instant,
): Delegation | undefined {
  return delegations.find(
    (one) =>
      one.organisation === organisation &&
      one.from === principal &&
      one.to === actor &&
      holdsAt(one, at) &&
      (one.scope.kind === 'roles' ? one.scope.roles.includes(role) : task !== undefined && one.scope.tasks.includes(task)),
  );
}

export function holdsAt({ startsAt, endsAt, revokedAt }: Delegation, at: Instant): boolean {
  return !isBefore(at, startsAt) && isBefore(at, revokedAt ?? endsAt) && isBefore(at, endsAt);
}

function coincide(one: Delegation, other: Delegation): boolean {
  const end = ({ revokedAt, endsAt }: Delegation): Instant => revokedAt ?? endsAt;
  return isBefore(one.startsAt, end(other)) && isBefore(other.startsAt, end(one));
}

const scopeItems = (scope: DelegationScope): readonly string[] => (scope.kind === 'roles' ? scope.roles : scope.tasks);

/** Roles and tasks may name the same work, but a single task handed to another is meant to go there. */
function scopesMeet(one: DelegationScope, other: DelegationScope): boolean {
  if (one.kind !== other.kind) return false;
  const items = new Set(scopeItems(one));
  return scopeItems(other).some((item) => items.has(item));
}
