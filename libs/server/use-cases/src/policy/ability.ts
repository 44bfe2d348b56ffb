import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import type { MongoAbility } from '@casl/ability';
import { access } from '@shixiao/contract';
import type { Access, Operation } from '@shixiao/contract';
import type { Caller } from '../caller.ts';
import { groupOf } from './place.ts';
import type { Place } from './place.ts';

/**
 * The one place where rights are decided. What the contract's `@access` says becomes the rules of CASL; nothing else grants
 * anything. Rules of the domain (who may not judge their own matter, what is locked) come on top and refuse by themselves.
 */
type Rights = MongoAbility<[Operation, 'Place' | Place]>;

const OPERATIONS = Object.entries(access) as [Operation, readonly Access[]][];

/** Whether the caller may call the operation at all; what it is about is asked by `mayOn`. */
export function mayCall(caller: Caller | undefined, operation: Operation): boolean {
  return rightsOf(caller).can(operation, 'Place');
}

/** Whether the caller may call the operation about a thing at this place. What they may not is not there for them. */
export function mayOn(caller: Caller | undefined, operation: Operation, place: Place): boolean {
  return rightsOf(caller).can(operation, subject('Place', { ...place }) as unknown as Place);
}

/** The groups whose offered tasks are also the caller's. Experts have what they themselves were asked, and nothing of their group. */
export function groupsOf({ roles, organisationId, jurisdictionIds }: Caller): readonly string[] {
  return roles.filter((role) => role !== 'expert').flatMap((role) => [organisationId, ...jurisdictionIds].map((id) => groupOf(role, id)));
}

/** The caller and everybody they stand in for. */
export function personsOfCaller({ personId, standsInFor }: Caller): readonly string[] {
  return [personId, ...standsInFor.map((it) => it.personId)];
}

const known = new WeakMap<Caller, Rights>();
let anonymous: Rights | undefined;

function rightsOf(caller: Caller | undefined): Rights {
  if (!caller) return (anonymous ??= build(undefined));
  const rights = known.get(caller) ?? build(caller);
  known.set(caller, rights);
  return rights;
}

function build(caller: Caller | undefined): Rights {
  const { can, build: finish } = new AbilityBuilder<Rights>(createMongoAbility);
  const grant = can as (operation: Operation, type: 'Place', conditions?: object) => void;
  for (const [operation, grants] of OPERATIONS) {
    for (const { scope, roles } of grants) {
      if (scope === 'everybody') grant(operation, 'Place');
      else if (caller && roles.some((role) => caller.roles.includes(role))) {
        for (const conditions of conditionsOf(scope, caller)) grant(operation, 'Place', conditions);
      }
    }
  }
  return finish();
}

/** What a place must be like; several are alternatives, and one that is undefined asks for nothing. */
function conditionsOf(scope: Exclude<Access['scope'], 'everybody'>, caller: Caller): readonly (object | undefined)[] {
  switch (scope) {
    // The use case itself touches nothing but what is the caller's own.
    case 'self':
    case 'anywhere':
      return [undefined];
    case 'assigned':
      return [{ personIds: { $in: personsOfCaller(caller) } }, { groups: { $in: groupsOf(caller) } }];
    case 'ownOrganisation':
      return [{ organisationIds: { $in: [caller.organisationId] } }];
    case 'party':
      return [{ partyIds: { $in: [caller.organisationId] } }];
    case 'jurisdiction':
      // Enterprises and verifiers lie in a jurisdiction, too, but govern none.
      return caller.organisationKind === 'government' ? [{ jurisdictionId: { $in: caller.jurisdictionIds } }] : [];
    default:
      return scope satisfies never;
  }
}
