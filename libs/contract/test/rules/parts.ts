import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLType,
} from 'graphql';

/** Looks at a schema and answers one sentence for each thing that is not as it is to be. */
export type Rule = (schema: GraphQLSchema) => readonly string[];

export type OutputField = GraphQLField<unknown, unknown>;

/** Something that a person reads about, with the path by which one finds it. */
export interface Part {
  readonly path: string;
  readonly description: string | null | undefined;
  /** Of fields and arguments. */
  readonly type?: GraphQLType;
}

const BUILT_IN = new Set(['String', 'Boolean', 'Int', 'Float', 'ID']);

export function ownTypes(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !BUILT_IN.has(name));
}

export function roots(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((root) => root != null);
}

export function operations(schema: GraphQLSchema): readonly { readonly path: string; readonly field: OutputField }[] {
  return roots(schema).flatMap((root) =>
    Object.values(root.getFields()).map((field) => ({ path: `${root.name}.${field.name}`, field })),
  );
}

export function mutations(schema: GraphQLSchema): readonly OutputField[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {});
}

/** Fields of objects and interfaces. */
export function outputFields(schema: GraphQLSchema): readonly { readonly path: string; readonly field: OutputField }[] {
  return ownTypes(schema)
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })));
}

/** Arguments of fields, and fields of inputs. */
export function inputParts(schema: GraphQLSchema): readonly { readonly path: string; readonly part: GraphQLArgument | GraphQLInputField }[] {
  return [
    ...outputFields(schema).flatMap(({ path, field }) => field.args.map((part) => ({ path: `${path}(${part.name})`, part }))),
    ...ownTypes(schema)
      .filter((type) => isInputObjectType(type))
      .flatMap((type) => Object.values(type.getFields()).map((part) => ({ path: `${type.name}.${part.name}`, part }))),
  ];
}

export function allParts(schema: GraphQLSchema): readonly Part[] {
  const directives = schema.getDirectives().filter(({ astNode }) => astNode);
  return [
    ...ownTypes(schema).map(({ name, description }) => ({ path: name, description })),
    ...outputFields(schema).map(({ path, field: { description, type } }) => ({ path, description, type })),
    ...inputParts(schema).map(({ path, part: { description, type } }) => ({ path, description, type })),
    ...ownTypes(schema)
      .filter((type) => isEnumType(type))
      .flatMap((type) => type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))),
    ...directives.map(({ name, description }) => ({ path: `@${name}`, description })),
    ...directives.flatMap(({ name, args }) =>
      args.map(({ name: arg, description, type }) => ({ path: `@${name}(${arg})`, description, type })),
    ),
  ];
}

export function refusals(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return ownTypes(schema).filter((type) => isObjectType(type)).filter(isRefusal);
}

export function isRefusal(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Refusal');
}

export function unions(schema: GraphQLSchema): readonly { readonly name: string; readonly members: readonly GraphQLObjectType[] }[] {
  return ownTypes(schema)
    .filter((type) => isUnionType(type))
    .map((type) => ({ name: type.name, members: type.getTypes() }));
}

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
