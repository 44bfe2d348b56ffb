import type { Source } from './libraries.ts';

export interface Use {
  readonly file: string;
  /** A whole key, or what keys made while running begin with. */
  readonly key: string;
  readonly isPrefix: boolean;
}

/** Where code and templates name keys of these scopes: whole, or as a literal beginning that something is added to. */
export function usedKeys(sources: readonly Source[], scopes: readonly string[]): Use[] {
  const names = scopes.join('|');
  // What a template binds, `[limits]="project.limits"`, is an expression and no key.
  const literal = new RegExp(String.raw`(?<![\])]=)['"\`]((?:${names})\.[\w.]*)(['"\`]|\$\{)`, 'g');
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(literal)].map(([, key = '', end]) => ({ file, key, isPrefix: end === '${' || key.endsWith('.') })),
  );
}

/** The same in a library that names its keys without their scope. */
export function usedOwnKeys(sources: readonly Source[], scope: string): Use[] {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(/['"`]([a-z][\w.]*)(['"`]|\$\{)/g)].map(([, key = '', end]) => ({
      file,
      key: `${scope}.${key}`,
      isPrefix: end === '${' || key.endsWith('.'),
    })),
  );
}
