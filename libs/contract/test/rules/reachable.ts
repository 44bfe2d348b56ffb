import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { ownTypes, roots } from './parts.ts';
import type { Rule } from './parts.ts';

/** A type that no operation leads to is a promise that nobody keeps. */
export const everyTypeIsUsed: Rule = (schema) => {
  const used = new Set<GraphQLNamedType>(roots(schema));
  for (const { args } of schema.getDirectives()) for (const { type } of args) used.add(getNamedType(type));
  // A set also iterates over what is added to it meanwhile.
  for (const type of used) for (const next of leadsTo(type)) used.add(next);
  return ownTypes(schema).filter((type) => !used.has(type)).map(({ name }) => `${name} is used by no operation`);
};

function leadsTo(type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes();
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [
    ...type.getInterfaces(),
    ...Object.values(type.getFields()).flatMap((field) => [field, ...field.args]).map(({ type: next }) => getNamedType(next)),
  ];
}

/** Only for what is answered by an interface can any of its objects come. */
export const interfacesHaveObjects: Rule = (schema) =>
  ownTypes(schema)
    .filter((type) => isInterfaceType(type) && schema.getPossibleTypes(type).length === 0)
    .map(({ name }) => `${name} is an interface of nothing`);
