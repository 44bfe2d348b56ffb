import { DOCUMENT, InjectionToken, effect, inject, signal } from '@angular/core';
import { SESSION } from '@shixiao/data-access';
import { TEXTS } from '@shixiao/ui-kit';
import { firstTheme, rememberLanguage, rememberTheme } from './remembered.ts';
import type { Language } from '@shixiao/ui-kit';
import type { Signal } from '@angular/core';
import type { Theme } from './remembered.ts';

/** Language and theme of the screens, for everybody and for this device. */
export interface Look {
  readonly theme: Signal<Theme>;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): Promise<void>;
}

export const LOOK = new InjectionToken<Look>('look', { providedIn: 'root', factory: createLook });

function createLook(): Look {
  const root = inject(DOCUMENT).documentElement;
  const texts = inject(TEXTS);
  const session = inject(SESSION);
  const theme = signal(firstTheme());

  const setLanguage = async (language: Language): Promise<void> => {
    await texts.setLanguage(language);
    rememberLanguage(language);
  };
  const setTheme = (next: Theme): void => {
    theme.set(next);
    rememberTheme(next);
  };
  effect(() => {
    root.lang = texts.language() === 'zh' ? 'zh-CN' : 'en';
  });
  effect(() => {
    if (theme() === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme();
  });
  // Whoever signs in finds the screens as they wanted them, on any device.
  effect(() => {
    const preferences = session.viewer()?.preferences;
    if (!preferences) return;
    setTheme(preferences.theme);
    void setLanguage(preferences.language);
  });
  return { theme: theme.asReadonly(), setTheme, setLanguage };
}
