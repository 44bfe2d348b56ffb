/**
 * The operations as they lie on the disk, one area per folder, checked against the schema all together.
 *
 * @typedef {import('graphql').OperationDefinitionNode | import('graphql').FragmentDefinitionNode} Definition
 * @typedef {{ name: string, definitions: readonly Definition[] }} Area
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLError, Kind, NoUnusedFragmentsRule, Source, parse, specifiedRules, validate } from 'graphql';
import { pruneRefusals } from './prune-refusals.mjs';

// A fragment may wait for its first user: features come one after another.
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/**
 * @param {string} folder
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {{ areas: Area[], problems: string[] }} `problems`: one line for a person each
 */
export function readAreas(folder, schema) {
  /** @type {string[]} */
  const problems = [];
  const areas = foldersIn(folder).map((name) => ({ name, definitions: definitionsIn(folder, name, problems) }));
  const all = areas.flatMap(({ definitions }) => definitions);
  const errors = validate(schema, { kind: Kind.DOCUMENT, definitions: all }, RULES);
  problems.push(...errors.map(lineOf), ...all.flatMap(nameProblem));
  if (problems.length > 0) return { areas, problems };
  return { areas: areas.map((area) => ({ ...area, definitions: pruneRefusals(area.definitions, all, schema) })), problems };
}

/** @param {string} folder */
function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** @param {string} folder @param {string} area @param {string[]} problems @returns {Definition[]} */
function definitionsIn(folder, area, problems) {
  return readdirSync(path.join(folder, area))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, area, file), 'utf8');
      if (text.trim() === '') return [];
      try {
        const { definitions } = parse(new Source(text, `operations/${area}/${file}`));
        return /** @type {Definition[]} */ ([...definitions]);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        problems.push(lineOf(error));
        return [];
      }
    });
}

/** `act` and `injectQuery` find everything by these conventions. @param {Definition} definition */
function nameProblem(definition) {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) return [];
  if (!definition.name) return ['An operation has no name.'];
  if (definition.operation !== 'mutation') return [];
  const variables = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const single = definition.selectionSet.selections.length === 1 && variables.join() === 'input';
  return single ? [] : [`${definition.name.value}: a mutation asks for one field and has the one variable $input.`];
}

/** @param {GraphQLError} error */
function lineOf(error) {
  const place = error.locations?.[0];
  return `${error.source?.name ?? 'operations'}:${place?.line ?? 0}: ${error.message}`;
}
