import { isReasonGiven } from '@shixiao/collaboration';
import type { InputProblem } from '@shixiao/contract';
import { refused } from '../refusal.ts';

const LONGEST = 200;

/** What is wrong with names: nothing in them, or more than any name has. */
export function namesInvalid(names: Readonly<Record<string, string>>, path: readonly string[] = []) {
  const inputProblems = Object.entries(names).flatMap(([field, name]): Omit<InputProblem, '__typename'>[] => {
    if (!isReasonGiven(name)) return [{ path: [...path, field], kind: 'required', limit: null }];
    return name.length > LONGEST ? [{ path: [...path, field], kind: 'tooLong', limit: LONGEST }] : [];
  });
  return inputProblems.length > 0 ? refused('InputInvalid', { inputProblems }, inputProblems[0]?.path) : undefined;
}
