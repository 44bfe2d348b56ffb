import type { InputProblem } from '@shixiao/contract';

/**
 * Texts in an input that neither the ledger's hash nor the database can take: half a character, or one with a NUL. Whoever comes over
 * HTTP is told so before; whoever calls an act otherwise is told here.
 */
export function brokenTexts(value: unknown, path: readonly string[] = []): readonly Omit<InputProblem, '__typename'>[] {
  if (typeof value === 'string') {
    // With the flag `u` a pair of surrogates is one character, and a lone one is found.
    if (/\p{Surrogate}/u.test(value)) return [{ path: [...path], kind: 'textBroken', limit: null }];
    return value.includes('\u0000') ? [{ path: [...path], kind: 'textWithNul', limit: null }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...brokenTexts(name, path), ...brokenTexts(inner, [...path, name])]);
}
