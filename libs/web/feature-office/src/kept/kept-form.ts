import { effect, signal, untracked } from '@angular/core';
import { forgetLocally, keepLocally, keptLocally } from './kept-locally.ts';
import type { Signal } from '@angular/core';

/** A form whose content outlives a failure, a reload and the session. */
export interface KeptForm<Content> {
  readonly content: Signal<Content>;
  change(part: Partial<Content>): void;
  /** Begins anew, once it was handed in. */
  clear(): void;
}

/** @param key what the form is about; while there is none, nothing is kept. Another key is another form. */
export function injectKeptForm<Content extends object>(key: () => string | undefined, empty: () => Content): KeptForm<Content> {
  const content = signal(empty());
  effect(() => {
    const about = key();
    untracked(() => content.set(about === undefined ? empty() : keptLocally(about, empty())));
  });
  return {
    content: content.asReadonly(),
    change(part) {
      content.update((before) => ({ ...before, ...part }));
      const about = key();
      if (about !== undefined) keepLocally(about, content());
    },
    clear() {
      const about = key();
      if (about !== undefined) forgetLocally(about);
      content.set(empty());
    },
  };
}
