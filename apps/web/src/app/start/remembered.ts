import type { Language } from '@shixiao/ui-kit';

export type Theme = 'system' | 'light' | 'dark';

const LANGUAGE = 'shixiao.language';
const THEME = 'shixiao.theme';

/** What was chosen on this device, else what the browser asks for, else Chinese. */
export function firstLanguage(): Language {
  const chosen = read(LANGUAGE);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  const wanted = navigator.languages.find((tag) => /^(zh|en)\b/.test(tag));
  return wanted?.startsWith('en') ? 'en' : 'zh';
}

export function firstTheme(): Theme {
  const chosen = read(THEME);
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function rememberLanguage(language: Language): void {
  write(LANGUAGE, language);
}

export function rememberTheme(theme: Theme): void {
  write(THEME, theme);
}

/** Where a browser keeps nothing for a page, the page works all the same. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Kept nowhere, then.
  }
}
