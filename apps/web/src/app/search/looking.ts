import { DestroyRef, computed, inject, signal } from '@angular/core';
import { SearchDocument, failureOf, injectAsk } from '@shixiao/data-access';
import type { Failure } from '@shixiao/data-access';
import type { Signal } from '@angular/core';
import type { Hit } from './places.ts';

/** Nobody wants to be told about every letter on the way to a word. */
const PAUSE_MS = 200;
/** As the server takes it. */
const LONGEST = 200;

export interface Looking {
  /** What is looked for, without space around it. */
  readonly words: Signal<string>;
  /** What was found for the latest words that were answered; absent until then. */
  readonly hits: Signal<readonly Hit[] | undefined>;
  readonly isLooking: Signal<boolean>;
  readonly failure: Signal<Failure | undefined>;
  /** Looks for these words when no more come for a moment. */
  lookFor(words: string): void;
  again(): void;
}

/** Asks while somebody types; an answer that comes after that to later words is let go. */
export function injectLooking(kinds: () => readonly Hit['kind'][]): Looking {
  const ask = injectAsk();
  const words = signal('');
  const found = signal<{ readonly hits: readonly Hit[] } | undefined>(undefined);
  const isLooking = signal(false);
  const failure = signal<Failure | undefined>(undefined);
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(forget);

  function forget(): number {
    clearTimeout(pause);
    return ++turn;
  }

  async function look(mine: number): Promise<void> {
    try {
      const { search } = await ask(SearchDocument, { text: words(), kinds: [...kinds()] });
      if (mine !== turn) return;
      found.set({ hits: search });
      failure.set(undefined);
    } catch (error) {
      if (mine !== turn) return;
      failure.set(failureOf(error));
    }
    isLooking.set(false);
  }

  return {
    words: words.asReadonly(),
    hits: computed(() => found()?.hits),
    isLooking: isLooking.asReadonly(),
    failure: failure.asReadonly(),
    lookFor(text) {
      const next = [...text.trim()].slice(0, LONGEST).join('');
      if (next === words()) return;
      const mine = forget();
      words.set(next);
      isLooking.set(next !== '');
      if (next === '') {
        found.set(undefined);
        failure.set(undefined);
      } else {
        pause = setTimeout(() => void look(mine), PAUSE_MS);
      }
    },
    again() {
      if (words() === '') return;
      isLooking.set(true);
      void look(forget());
    },
  };
}
