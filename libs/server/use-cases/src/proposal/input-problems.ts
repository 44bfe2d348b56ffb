import { isReasonGiven, jsonProblem } from '@shixiao/collaboration';
import type { InputProblemKind } from '@shixiao/contract';
import { refused } from '../refusal.ts';

export interface Problem {
  readonly path: readonly string[];
  readonly kind: InputProblemKind;
  readonly limit?: number;
}

/** Characters that a title has at most. */
export const TITLE_LENGTH = 200;
/** Characters that any other text has at most. Whatever is in them is kept as it was written. */
export const TEXT_LENGTH = 100_000;

export const invalid = (...problems: Problem[]) =>
  refused(
    'InputInvalid',
    { inputProblems: problems.map(({ path, kind, limit }) => ({ path, kind, limit: limit ?? null })) },
    problems[0]?.path ?? [],
  );

/** What keeps a text from being kept. */
export function textProblem(text: string, path: readonly string[], limit = TEXT_LENGTH): Problem | undefined {
  const problem = jsonProblem(text);
  if (problem) return { path, kind: problem.kind === 'textWithNul' ? 'textWithNul' : 'textBroken' };
  return text.length > limit ? { path, kind: 'tooLong', limit } : undefined;
}

/** The same for one that must say something. */
export function wordsProblem(text: string, path: readonly string[], limit = TEXT_LENGTH): Problem | undefined {
  return textProblem(text, path, limit) ?? (isReasonGiven(text) ? undefined : { path, kind: 'required' });
}

export const found = (...problems: readonly (Problem | undefined)[]): Problem[] => problems.filter((it) => it !== undefined);
