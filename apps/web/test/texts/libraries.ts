/** The web libraries as they lie on the disk: their code, their templates, their texts. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Source {
  /** From the workspace's root. */
  readonly file: string;
  readonly text: string;
}
export interface Library {
  readonly folder: string;
  readonly sources: readonly Source[];
  /** What its keys begin with, and its texts by key in each language. */
  readonly scopes: readonly Scope[];
}
export interface Scope {
  readonly name: string;
  readonly zh: ReadonlyMap<string, string>;
  readonly en: ReadonlyMap<string, string>;
}

/** Shown before any text is loaded; it holds the product's name only. */
const FIRST_PAGE = 'apps/web/src/index.html';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

export function readLibraries(): Library[] {
  const folders = ['apps/web', ...globSync('libs/web/*', { cwd: ROOT }).sort()];
  return folders.map((folder) => {
    const files = globSync(`${folder}/src/**/*.{ts,html}`, { cwd: ROOT }).filter((file) => file !== FIRST_PAGE);
    const sources = files.sort().map(readSource);
    return { folder, sources, scopes: scopesOf(folder) };
  });
}

function readSource(file: string): Source {
  return { file, text: readFileSync(path.join(ROOT, file), 'utf8') };
}

/** A library's own texts are loaded under its short name; those of the contract lie in a folder per scope. */
function scopesOf(folder: string): Scope[] {
  return globSync(`${folder}/src/i18n/**/zh.json`, { cwd: ROOT })
    .sort()
    .map((file) => {
      const part = path.basename(path.dirname(file));
      const name = part === 'i18n' ? shortName(folder) : part;
      return { name, zh: readTexts(file), en: readTexts(file.replace(/zh\.json$/, 'en.json')) };
    });
}

function shortName(folder: string): string {
  if (folder === 'apps/web') return 'shell';
  return path.basename(folder).replace(/^feature-|-kit$/, '');
}

function readTexts(file: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, key === '' ? name : `${key}.${name}`);
    } else {
      texts.set(key, String(value));
    }
  };
  walk(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')), '');
  return texts;
}
