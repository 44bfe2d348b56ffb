import { isAbstractType } from 'graphql';

/**
 * Which objects an interface or union can be. Apollo Client's cache asks for it, and matches fragments on `Refusal` by it.
 *
 * @param {import('graphql').GraphQLSchema} schema
 */
export function possibleTypes(schema) {
  const lines = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type))
    .map((type) => `  ${type.name}: [${schema.getPossibleTypes(type).map(({ name }) => `'${name}'`).join(', ')}],\n`)
    .sort();
  return `/** The object types of every interface and union, by its name. */\nexport const possibleTypes = {\n${lines.join('')}} as const;\n`;
}
