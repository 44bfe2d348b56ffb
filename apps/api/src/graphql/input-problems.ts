import type { InputProblemKind } from '@shixiao/contract';
import { getNullableType, GraphQLID, GraphQLScalarType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { sizeOf } from './size.ts';

const LONGEST_TEXT = 100_000;
const LONGEST_KEY = 200;
const DEEPEST = 32;
const MOST_PROBLEMS = 500;

export interface InputProblem {
  readonly path: readonly string[];
  readonly kind: InputProblemKind;
  readonly limit: number | null;
}

/** What no use case could take, whatever it is for: too much of it, or no proper text. All of it at once. */
export function inputProblems(type: GraphQLInputType, value: unknown, max?: number): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  look(problems, type, value, [], max);
  return problems.slice(0, MOST_PROBLEMS);
}

function look(problems: InputProblem[], type: GraphQLInputType, value: unknown, path: readonly string[], max?: number): void {
  if (value === null || value === undefined || problems.length >= MOST_PROBLEMS) return;
  const given = getNullableType(type);
  if (isListType(given)) {
    const items = Array.isArray(value) ? value : [value];
    if (max !== undefined && items.length > max) problems.push({ path, kind: 'tooMany', limit: max });
    else items.forEach((item, place) => look(problems, given.ofType, item, [...path, String(place)]));
  } else if (isInputObjectType(given)) {
    for (const field of Object.values(given.getFields())) {
      look(problems, field.type, (value as Record<string, unknown>)[field.name], [...path, field.name], sizeOf(field));
    }
  } else if (given === GraphQLID) {
    lookAtText(problems, String(value), path, LONGEST_KEY);
  } else if (given instanceof GraphQLScalarType && given.name === 'JSON') {
    lookAtJson(problems, value, path, 0);
  } else if (typeof value === 'string') {
    lookAtText(problems, value, path, LONGEST_TEXT);
  }
}

function lookAtJson(problems: InputProblem[], value: unknown, path: readonly string[], depth: number): void {
  if (problems.length >= MOST_PROBLEMS) return;
  if (typeof value === 'string') lookAtText(problems, value, path, LONGEST_TEXT);
  else if (typeof value === 'object' && value !== null) {
    if (depth >= DEEPEST) {
      problems.push({ path, kind: 'tooDeep', limit: DEEPEST });
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      lookAtText(problems, name, path, LONGEST_KEY);
      lookAtJson(problems, inner, [...path, name], depth + 1);
    }
  }
}

function lookAtText(problems: InputProblem[], text: string, path: readonly string[], limit: number): void {
  if (text.length > limit) problems.push({ path, kind: 'tooLong', limit });
  else if (!text.isWellFormed()) problems.push({ path, kind: 'textBroken', limit: null });
  else if (text.includes('\u0000')) problems.push({ path, kind: 'textWithNul', limit: null });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids in an input that cannot be one of ours; for when the database has said that one of them is not. */
export function idsOfNothing(type: GraphQLInputType, value: unknown, path: readonly string[] = []): readonly InputProblem[] {
  const given = getNullableType(type);
  if (value === null || value === undefined) return [];
  if (isListType(given)) return (value as unknown[]).flatMap((item, place) => idsOfNothing(given.ofType, item, [...path, String(place)]));
  if (isInputObjectType(given)) {
    return Object.values(given.getFields()).flatMap((field) =>
      idsOfNothing(field.type, (value as Record<string, unknown>)[field.name], [...path, field.name]),
    );
  }
  const isOther = given !== GraphQLID || path.at(-1) === 'clientMutationKey' || UUID.test(String(value));
  return isOther ? [] : [{ path, kind: 'unknownId', limit: null }];
}
