import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { isObjectType, parse, printSchema } from 'graphql';

/** Types only: strict, unions told apart by `__typename`, enums as unions of texts, nothing that needs to be compiled away. */
const CONFIG = {
  strictScalars: true,
  scalars: {
    ID: { input: 'string', output: 'string' },
    DateTime: { input: 'string', output: 'string' },
    Date: { input: 'string', output: 'string' },
    Decimal: { input: 'string', output: 'string' },
    Sha256: { input: 'string', output: 'string' },
    JSON: { input: 'JsonValue', output: 'JsonValue' },
  },
  enumType: 'string-literal',
  enumsAsTypes: true,
  immutableTypes: true,
  nonOptionalTypename: true,
  useTypeImports: true,
  disableDescriptions: true,
  // An optional value may be left out or null, in what comes in and in what goes out.
  maybeValue: 'T | null | undefined',
  importExtension: '.ts',
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
  noSchemaStitching: true,
  showUnusedMappers: false,
};

/** @param {import('graphql').GraphQLSchema} schema @returns {Promise<string>} */
export async function serverTypes(schema) {
  const text = await codegen({
    filename: 'server.ts',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [],
    config: { ...CONFIG, mappers: backed(schema) },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `import type { Backed, JsonValue } from '../src/backing.ts';\n${text}\n`;
}

/**
 * Every object type but the roots goes through `Backed`, by which the server says what it holds for it.
 *
 * @param {import('graphql').GraphQLSchema} schema
 */
function backed(schema) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type))
    .map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, 'Backed<{T}>']));
}
