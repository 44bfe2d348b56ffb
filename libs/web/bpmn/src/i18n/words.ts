import { inject } from '@angular/core';
import type { Signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import { map, switchMap } from 'rxjs';
import type { Language } from '../facts/process-facts.ts';

const SCOPE = 'bpmn';

/** The library brings its words along, so that they load with the component and no page has to provide them. */
const inlineLoader = {
  [`${SCOPE}/zh`]: () => import('./zh.json', { with: { type: 'json' } }).then((file) => file.default),
  [`${SCOPE}/en`]: () => import('./en.json', { with: { type: 'json' } }).then((file) => file.default),
};

/** Looks a word up by its key within this library's translations. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The words in the language of the diagram, which need not be that of the page; absent until they are loaded.
 * To be called while a component is made.
 */
export function injectWords(language: Signal<Language>): Signal<Words | undefined> {
  const transloco = inject(TranslocoService);
  const words = toObservable(language).pipe(
    switchMap((lang) => transloco.load(`${SCOPE}/${lang}`, { inlineLoader }).pipe(map(() => wordsIn(transloco, lang)))),
  );
  return toSignal(words);
}

function wordsIn(transloco: TranslocoService, language: Language): Words {
  return (key, values) => transloco.translate(`${SCOPE}.${key}`, values, language);
}
