import { describe, expect, it } from '@jest/globals';
import { literalTexts } from './texts/literal-texts.ts';
import { readLibraries } from './texts/libraries.ts';
import { usedKeys, usedOwnKeys } from './texts/used-keys.ts';
import type { Scope } from './texts/libraries.ts';

/** What the frame has loaded before any screen opens; every library may use it. */
const FOR_ALL = ['ui', 'terms', 'refusal'];
/** Keys of the contract's names; a test beside them holds them against the schema. */
const BY_CONTRACT = new Set(['terms', 'refusal']);

/** The diagram may speak another language than the page, so it looks its words up by itself. */
const WITHOUT_SCOPE = new Set(['bpmn']);

const libraries = readLibraries();
const scopes = libraries.flatMap((library) => library.scopes);
const names = scopes.map(({ name }) => name);
const keys = new Set(scopes.flatMap(({ name, zh }) => [...zh.keys()].map((key) => `${name}.${key}`)));
const uses = libraries.flatMap(({ sources, scopes: own }) => [
  ...usedKeys(sources, names),
  ...own.filter(({ name }) => WITHOUT_SCOPE.has(name)).flatMap(({ name }) => usedOwnKeys(sources, name)),
]);

describe.each(scopes)('the texts of $name', (scope) => {
  it('have the same keys and the same facts in Chinese and English', () => {
    expect(outline(scope.en)).toEqual(outline(scope.zh));
  });

  it('are written in Chinese and in English, none of them empty', () => {
    const empty = [...scope.zh, ...scope.en].filter(([, text]) => text.trim() === '');
    const chinese = [...scope.en].filter(([key, text]) => /\p{Script=Han}/u.test(text) && !isOwnName(key));
    expect({ empty, chinese }).toEqual({ empty: [], chinese: [] });
  });

  if (!BY_CONTRACT.has(scope.name)) {
    it('are all used', () => {
      expect(unusedKeys(scope)).toEqual([]);
    });
  }
});

describe.each(libraries)('$folder', ({ folder, sources, scopes: own }) => {
  it('names only texts that exist', () => {
    const missing = usedKeys(sources, names).filter(({ key, isPrefix }) =>
      isPrefix ? ![...keys].some((each) => each.startsWith(key)) : !keys.has(key),
    );
    expect(missing).toEqual([]);
  });

  it('uses its own texts and those that are loaded for all', () => {
    const allowed = new Set([...FOR_ALL, ...own.map(({ name }) => name)]);
    const foreign = usedKeys(sources, names).filter(({ key }) => !allowed.has(key.split('.')[0] ?? ''));
    expect(foreign).toEqual([]);
  });

  it('has no text for people in code or templates', () => {
    const found = sources
      .filter(({ file }) => file.startsWith(`${folder}/src/`))
      .flatMap((source) => literalTexts(source).map((text) => ({ file: source.file, text })));
    expect(found).toEqual([]);
  });
});

describe('a literal text is found', () => {
  const found = (file: string, text: string) => literalTexts({ file, text });

  it('between tags and beside an expression', () => {
    expect(found('a.html', '<p>Hello</p><b>{{ count }} projects</b>')).toEqual(['Hello', 'projects']);
  });

  it('in an attribute that is read out, and in an expression', () => {
    expect(found('a.html', `<p title="Hello there">{{ ok() ? 'Good day' : words.t('ui.retry') }}</p>`)).toEqual(['Hello there', 'Good day']);
  });

  it('but not where a machine is spoken to', () => {
    expect(found('a.html', '<code>sha256sum {{ name }}</code>')).toEqual([]);
  });

  it('in code and in an inline template', () => {
    expect(found('a.ts', "const a = '你好'; @Component({ template: '<p>再见</p>' }) class B {} // 注释")).toEqual(['你好', '再见']);
  });
});

function outline(texts: Scope['zh']): [string, string[]][] {
  return [...texts].map(([key, text]) => [key, factsIn(text)] as [string, string[]]).sort();
}

function factsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? ''))].sort();
}

function unusedKeys({ name, zh }: Scope): string[] {
  return [...zh.keys()]
    .map((key) => `${name}.${key}`)
    .filter((key) => !uses.some((use) => (use.isPrefix ? key.startsWith(use.key) : key === use.key)));
}

/** The product and the languages have one name in every language. */
function isOwnName(key: string): boolean {
  return key === 'product' || key.toLowerCase().startsWith('language.');
}
