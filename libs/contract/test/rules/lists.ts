import { getNamedType, getNullableType, isCompositeType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { DirectiveNode, GraphQLType } from 'graphql';
import { inputParts, outputFields, ownTypes } from './parts.ts';
import type { OutputField, Rule } from './parts.ts';

const MOST = 100;

/** What grows without end comes in pages (Relay's connection specification). */
export const connectionsHaveOneShape: Rule = (schema) =>
  ownTypes(schema)
    .filter((type) => isObjectType(type))
    .flatMap((type) => {
      const fields = type.getFields();
      const [, stem, kind] = /^(\w+)(Connection|Edge)$/.exec(type.name) ?? [];
      const wanted =
        kind === 'Connection'
          ? { edges: `[${stem}Edge!]!`, pageInfo: 'PageInfo!' }
          : kind === 'Edge'
            ? { cursor: 'String!', node: `${stem}!` }
            : {};
      return Object.entries(wanted)
        .filter(([name, shape]) => String(fields[name]?.type) !== shape)
        .map(([name, shape]) => `${type.name}.${name} is to be ${shape}`);
    });

export const connectionsAreAskedForInPages: Rule = (schema) =>
  outputFields(schema)
    .filter(({ field }) => isConnection(field) !== hasPageArguments(field))
    .map(({ path }) => `${path} is to take first: Int! (default 1 to ${MOST}) and after: String exactly where it is a connection`);

/**
 * Whoever reckons what a query costs has to know how long a list can be, and whoever takes an input when it is too long. Lists
 * of scalars and enums are left out of the former: they are read whole or not at all.
 */
export const listsSayHowLongTheyAre: Rule = (schema) => [
  ...outputFields(schema)
    .filter(({ path, field: { type } }) => isList(type) && isCompositeType(getNamedType(type)) && !path.endsWith('Connection.edges'))
    .filter(({ field }) => !isSized(field.astNode))
    .map(({ path }) => `${path} is a list without @size`),
  ...inputParts(schema)
    .filter(({ part }) => isList(part.type) && !isSized(part.astNode))
    .map(({ path }) => `${path} is a list without @size`),
];

export const listsHaveNoHoles: Rule = (schema) =>
  [
    ...outputFields(schema).map(({ path, field: { type } }) => ({ path, type })),
    ...inputParts(schema).map(({ path, part: { type } }) => ({ path, type })),
  ]
    .filter(({ type }) => {
      const list = getNullableType(type);
      return isListType(list) && !isNonNullType(list.ofType);
    })
    .map(({ path }) => `${path} is a list whose items may be null`);

const isList = (type: GraphQLType): boolean => isListType(getNullableType(type));

const isSized = (node: { readonly directives?: readonly DirectiveNode[] } | null | undefined): boolean =>
  node?.directives?.some(({ name }) => name.value === 'size') ?? false;

const isConnection = ({ type }: OutputField): boolean => getNamedType(type).name.endsWith('Connection');

function hasPageArguments({ args }: OutputField): boolean {
  const first = args.find(({ name }) => name === 'first');
  const after = args.find(({ name }) => name === 'after');
  const size = Number(first?.defaultValue);
  return String(first?.type) === 'Int!' && size >= 1 && size <= MOST && String(after?.type) === 'String';
}
