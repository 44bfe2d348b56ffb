import { InjectionToken, inject, makeEnvironmentProviders, signal } from '@angular/core';
import { TranslocoService, provideTransloco } from '@jsverse/transloco';
import { retryingImport } from './retrying-import.ts';
import type { CanActivateFn } from '@angular/router';
import type { EnvironmentProviders, Signal } from '@angular/core';
import type { Translation } from '@jsverse/transloco';

export type Language = 'zh' | 'en';
/** Where a library's texts are, by language: `{ zh: () => import('./i18n/zh.json', { with: { type: 'json' } }), en: … }`. */
export type TextFiles = Readonly<Record<Language, () => Promise<{ readonly default: Translation }>>>;

/** All texts of the screens that have been loaded so far. Keys begin with the scope under which a library's are loaded. */
export interface Texts {
  readonly language: Signal<Language>;
  /** Counts what was loaded; whoever shows texts reads it, so that they appear when they have come. */
  readonly revision: Signal<number>;
  /** Loads texts in the language that holds now, and in another one once that is chosen. */
  load(scope: string, files: TextFiles): Promise<void>;
  /** Changes the language when all texts in use are there. */
  setLanguage(language: Language): Promise<void>;
  /** The sentence of a key; the key itself where there is none. */
  say(key: string, facts?: Readonly<Record<string, unknown>>): string;
}

export const TEXTS = new InjectionToken<Texts>('texts', { providedIn: 'root', factory: createTexts });

/** Chinese first; `language` is what the screens begin with. */
export function provideTexts(language: Language): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: ['zh', 'en'],
        defaultLang: language,
        reRenderOnLangChange: true,
        prodMode: false,
        missingHandler: { logMissingKey: true, allowEmpty: false },
      },
    }),
  ]);
}

/** A guard for a library's first route: its screens open when its texts are there. */
export function loadTexts(scope: string, files: TextFiles): CanActivateFn {
  return async () => {
    await inject(TEXTS).load(scope, files);
    return true;
  };
}

function createTexts(): Texts {
  const transloco = inject(TranslocoService);
  const language = signal(transloco.getActiveLang() as Language);
  const revision = signal(0);
  const registered = new Map<string, TextFiles>();
  const loads = new Map<string, Promise<void>>();

  const fetchTexts = async (scope: string, files: TextFiles, wanted: Language): Promise<void> => {
    const { default: translation } = await retryingImport(files[wanted]);
    transloco.setTranslation({ [scope]: translation }, wanted, { merge: true, emitChange: false });
    revision.update((count) => count + 1);
  };
  const loadOnce = (scope: string, files: TextFiles, wanted: Language): Promise<void> => {
    const name = `${scope}/${wanted}`;
    const running = loads.get(name);
    if (running) return running;
    const load = fetchTexts(scope, files, wanted).catch((error: unknown) => {
      // A connection that was lost may come back.
      loads.delete(name);
      throw error;
    });
    loads.set(name, load);
    return load;
  };

  return {
    language: language.asReadonly(),
    revision: revision.asReadonly(),
    async load(scope, files) {
      registered.set(scope, files);
      await loadOnce(scope, files, language());
    },
    async setLanguage(next) {
      // While these come, another library may begin to be used: it came in the language that is about to be left.
      for (let seen = -1; seen !== registered.size; ) {
        seen = registered.size;
        await Promise.all([...registered].map(([scope, files]) => loadOnce(scope, files, next)));
      }
      transloco.setActiveLang(next);
      language.set(next);
    },
    say: (key, facts) => transloco.translate(key, { ...facts }, language()),
  };
}
