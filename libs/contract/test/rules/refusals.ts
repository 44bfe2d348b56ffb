import { getNamedType, isCompositeType, isLeafType } from 'graphql';
import type { GraphQLObjectType, GraphQLType } from 'graphql';
import { refusals, unions } from './parts.ts';
import type { Rule } from './parts.ts';

/** Sentences belong to the reader's language, and clients branch on types. */
export const refusalsHoldNoSentences: Rule = (schema) =>
  refusals(schema).flatMap((refusal) =>
    Object.keys(refusal.getFields())
      .filter((name) => /message|sentence|told|text/i.test(name))
      .map((name) => `${refusal.name}.${name} looks like a sentence`),
  );

/**
 * GraphQL lets two members of a union be asked for a field of the same name only where it has one shape in both
 * (specification §5.3.2). Held to from the start, one fragment can ask for all refusals.
 */
export const membersCanBeAskedForSideBySide: Rule = (schema) =>
  [...unions(schema), { name: 'Refusal', members: refusals(schema) }].flatMap(({ name, members }) => clashes(name, members));

function clashes(union: string, members: readonly GraphQLObjectType[]): readonly string[] {
  const seen = new Map<string, { readonly owner: string; readonly type: GraphQLType }>();
  return members.flatMap((member) =>
    Object.values(member.getFields()).flatMap(({ name, type }) => {
      const before = seen.get(name);
      if (!before) {
        seen.set(name, { owner: member.name, type });
        return [];
      }
      if (isSameShape(before.type, type)) return [];
      return [`${union}: ${before.owner}.${name} is ${before.type} and ${member.name}.${name} is ${type}`];
    }),
  );
}

function isSameShape(one: GraphQLType, other: GraphQLType): boolean {
  if (wrappingOf(one) !== wrappingOf(other)) return false;
  const [mine, theirs] = [getNamedType(one), getNamedType(other)];
  if (isLeafType(mine) || isLeafType(theirs)) return mine === theirs;
  return isCompositeType(mine) && isCompositeType(theirs);
}

const wrappingOf = (type: GraphQLType): string => String(type).replace(/\w+/, '');
