/**
 * One area as TypeScript: its types by graphql-codegen, and each document as short text that is parsed where it is used.
 * As text it is a tenth of the size of its syntax tree.
 *
 * @typedef {import('./areas.mjs').Area} Area
 */
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, printSchema, stripIgnoredCharacters, visit } from 'graphql';

const CONFIG = {
  strictScalars: true,
  scalars: { ID: 'string', DateTime: 'string', Date: 'string', Decimal: 'string', Sha256: 'string', JSON: 'Types.JsonValue' },
  importSchemaTypesFrom: '~@shixiao/contract',
  namespacedImportName: 'Types',
  enumType: 'string-literal',
  immutableTypes: true,
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  useTypeImports: true,
  disableDescriptions: true,
  maybeValue: 'T | null',
  importExtension: '.ts',
};

/** @param {Area} area @param {readonly Area[]} areas @param {import('graphql').GraphQLSchema} schema */
export async function areaFile(area, areas, schema) {
  const foreign = areas.filter(({ name }) => name !== area.name);
  const types = await codegen({
    filename: `${area.name}.ts`,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [{ document: { kind: Kind.DOCUMENT, definitions: [...area.definitions] } }],
    config: { ...CONFIG, externalFragments: foreign.flatMap(externalFragments) },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const home = new Map(areas.flatMap(({ name, definitions }) => fragmentsOf(definitions).map((each) => [each.name.value, name])));
  const body = `${typesOnly(types)}\n\n${inOrder(area.definitions).map(documentOf).join('\n')}\n`;
  const makers = ['fragment', 'operation'].filter((name) => body.includes(`@__PURE__ */ ${name}`));
  return [
    ...(body.includes('Types.') ? ["import type * as Types from '@shixiao/contract';\n"] : []),
    `import { ${makers.join(', ')} } from '../src/client/document.ts';\n`,
    ...fragmentImports(area, home),
    '\n',
    body,
  ].join('');
}

/** Without the import, which is ours, and without the plugin's own helpers, which would clash between areas. @param {string} text */
function typesOnly(text) {
  return text
    .replace(/^import type \* as Types from .*\n/gm, '')
    .replace(/^\/\*\* Internal type.*\n/gm, '')
    .replace(/^(?:export )?type (?:Exact|Incremental)\b.*\n/gm, '')
    .replaceAll(/Exact<(\{.*?\})>;/gs, '$1;')
    .trim();
}

/** @param {readonly Area[]} areas */
export function indexFile(areas) {
  return areas.map(({ name }) => `export * from './${name}.ts';\n`).join('');
}

/** @param {Area} area */
function externalFragments({ definitions }) {
  return fragmentsOf(definitions).map((node) => ({
    name: node.name.value,
    onType: node.typeCondition.name.value,
    node,
    isExternal: true,
  }));
}

/** @param {Area['definitions']} definitions */
function fragmentsOf(definitions) {
  return definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
}

/** A fragment stands before whatever spreads it. @param {Area['definitions']} definitions */
function inOrder(definitions) {
  const fragments = new Map(fragmentsOf(definitions).map((each) => [each.name.value, each]));
  /** @type {Set<Area['definitions'][number]>} */
  const placed = new Set();
  /** @param {Area['definitions'][number]} definition */
  const place = (definition) => {
    for (const name of spreadsOf(definition)) {
      const other = fragments.get(name);
      if (other && !placed.has(other)) place(other);
    }
    placed.add(definition);
  };
  for (const definition of definitions) place(definition);
  return [...placed];
}

/** @param {Area['definitions'][number]} definition @returns {string[]} */
function spreadsOf(definition) {
  /** @type {Set<string>} */
  const names = new Set();
  visit(definition, { FragmentSpread: (node) => void names.add(node.name.value) });
  return [...names].sort();
}

/** @param {Area} area @param {Map<string, string>} home the area of each fragment */
function fragmentImports(area, home) {
  /** @type {Map<string, Set<string>>} */
  const wanted = new Map();
  for (const name of area.definitions.flatMap(spreadsOf)) {
    const from = home.get(name);
    if (!from || from === area.name) continue;
    wanted.set(from, (wanted.get(from) ?? new Set()).add(fragmentName(name)));
  }
  return [...wanted]
    .sort()
    .map(([from, names]) => `import { ${[...names].sort().join(', ')} } from './${from}.ts';\n`);
}

/** @param {Area['definitions'][number]} definition */
function documentOf(definition) {
  const text = JSON.stringify(stripIgnoredCharacters(print(definition)));
  const parts = `[${spreadsOf(definition).map(fragmentName).join(', ')}]`;
  const name = definition.name?.value ?? '';
  if (definition.kind === Kind.FRAGMENT_DEFINITION) {
    return `export const ${fragmentName(name)} = /* @__PURE__ */ fragment(${text}, ${parts});`;
  }
  const kind = definition.operation[0]?.toUpperCase() + definition.operation.slice(1);
  const type = name.endsWith(kind) ? name : `${name}${kind}`;
  return `export const ${name}Document = /* @__PURE__ */ operation<${type}, ${type}Variables>(${text}, ${parts});`;
}

/** @param {string} name */
function fragmentName(name) {
  return `${name}Fragment$`;
}
