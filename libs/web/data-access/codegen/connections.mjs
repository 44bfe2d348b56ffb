/** Which fields are pages of a connection, and which of their arguments make another list rather than another page. */
import { isObjectType, getNamedType } from 'graphql';

const PAGING = new Set(['first', 'after', 'last', 'before']);

/** @param {import('graphql').GraphQLSchema} schema */
export function connectionsFile(schema) {
  const lines = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => {
      const fields = Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection'));
      if (fields.length === 0) return [];
      const entries = fields.map(({ name, args }) => {
        const kept = args.map((arg) => arg.name).filter((arg) => !PAGING.has(arg));
        return `${name}: [${kept.map((arg) => `'${arg}'`).join(', ')}]`;
      });
      return [`  ${type.name}: { ${entries.join(', ')} },\n`];
    });
  return [
    '/** By type and field: the arguments that make another list. */\n',
    'export const connections: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {\n',
    ...lines,
    '};\n',
  ].join('');
}
