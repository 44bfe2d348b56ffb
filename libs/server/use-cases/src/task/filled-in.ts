import { jsonProblem } from '@shixiao/collaboration';
import type { JsonObject } from '@shixiao/collaboration';
import { refused } from '../refusal.ts';

/** More than any form holds. */
const MOST_CHARACTERS = 500_000;

/** Why what was filled in cannot be kept at all, whatever the form says. */
export function contentProblem(values: unknown) {
  const refuse = (kind: 'required' | 'tooLong' | 'tooDeep' | 'textBroken' | 'textWithNul', path: readonly string[] = [], limit: number | null = null) =>
    refused('InputInvalid', { inputProblems: [{ path: ['values', ...path], kind, limit }] });
  const problem = jsonProblem(values);
  if (problem) {
    const { kind, path } = problem;
    return refuse(kind === 'notJson' || kind === 'numberNotFinite' ? 'required' : kind, path.map(String));
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return refuse('required');
  return JSON.stringify(values).length > MOST_CHARACTERS ? refuse('tooLong', [], MOST_CHARACTERS) : undefined;
}

/** @param values after `contentProblem` has found nothing */
export const filledIn = (values: unknown): JsonObject => values as JsonObject;
