import { DestroyRef, inject, signal } from '@angular/core';
import type { Signal } from '@angular/core';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

/** Saves some time after the last change, never twice at once, and once more where something changed meanwhile. */
export interface Autosave {
  readonly state: Signal<SaveState>;
  /** Something was changed. */
  touch(): void;
  /** Saves now what is unsaved; whether all is saved. */
  flush(): Promise<boolean>;
  /** What the screen shows came from the server. */
  settle(): void;
}

const WAIT = 1_000;

/** @param save whether it was saved; never rejects */
export function injectAutosave(save: () => Promise<boolean>, wait = WAIT): Autosave {
  const state = signal<SaveState>('saved');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  let running: Promise<boolean> | undefined;

  const run = async (): Promise<boolean> => {
    state.set('saving');
    const before = changes;
    const isSaved = await save();
    if (!isSaved) {
      state.set('failed');
      return false;
    }
    if (changes !== before) return run();
    state.set('saved');
    return true;
  };
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) return running;
    if (state() === 'saved') return true;
    running = run();
    const isSaved = await running;
    running = undefined;
    return isSaved;
  };
  inject(DestroyRef).onDestroy(() => void flush());

  return {
    state: state.asReadonly(),
    touch() {
      changes += 1;
      clearTimeout(timer);
      if (running) return;
      state.set('unsaved');
      timer = setTimeout(() => void flush(), wait);
    },
    flush,
    settle() {
      clearTimeout(timer);
      state.set('saved');
    },
  };
}
