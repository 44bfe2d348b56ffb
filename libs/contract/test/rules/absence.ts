import { isNonNullType } from 'graphql';
import { inputParts, outputFields } from './parts.ts';
import type { Rule } from './parts.ts';

/** A value may only be missing where that means something, and then its description says what. */
export const whatMayBeAbsentSaysWhatThatMeans: Rule = (schema) =>
  [
    ...outputFields(schema).map(({ path, field: { type, description } }) => ({ path, type, description })),
    ...inputParts(schema)
      // In a filter absence always means that nothing is asked of it; a first page comes after nothing.
      .filter(({ path, part }) => !/^\w+Filter\./.test(path) && part.name !== 'after')
      .map(({ path, part: { type, description } }) => ({ path, type, description })),
  ]
    .filter(({ type, description }) => !isNonNullType(type) && !/\babsent\b|\bempties it\b/.test(description ?? ''))
    .map(({ path }) => `${path} may be absent and does not say what that means`);

/** What is not there and what one may not see are answered alike. */
export const oneThingByItsIdMayBeAbsent: Rule = (schema) =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ args, type }) => args.some(({ name }) => name === 'id') && isNonNullType(type))
    .map(({ name }) => `Query.${name} is to answer null for what the viewer may not see`);
