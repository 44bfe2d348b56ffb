import { getNamedType, isAbstractType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Rows of one page are no further from the root than what they are rows of. */
const isOfPage = (type: GraphQLNamedType): boolean => /(Connection|Edge)$|^PageInfo$/.test(type.name);

/** Items of a page that are asked for. */
const FIRST = 5;

/**
 * All that can be asked of a type, as a selection set: every field that needs no argument, `depth` objects deep.
 *
 * @param values of arguments that a field needs, by `Type.field`
 */
export function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, values: Readonly<Record<string, string>> = {}): string {
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${selectionOf(schema, one, depth, values)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => fieldOf(schema, type, field, depth, values) ?? []);
  return `{ __typename ${parts.join(' ')} }`;
}

/** One field with all below it; nothing where it lies too deep or needs an argument that nobody knows. */
export function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  values: Readonly<Record<string, string>>,
): string | undefined {
  const given = values[`${parent.name}.${field.name}`];
  const needs = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (needs.length > 0 && given === undefined) return undefined;
  const first = field.args.some(({ name }) => name === 'first') ? `first: ${FIRST}` : '';
  const args = [first, given ?? ''].filter(Boolean).join(', ');
  const head = `${field.name}${args && `(${args})`}`;
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isAbstractType(type)) return head;
  const left = isOfPage(type) ? depth : depth - 1;
  return left < 0 ? undefined : `${head} ${selectionOf(schema, type, left, values)}`;
}
