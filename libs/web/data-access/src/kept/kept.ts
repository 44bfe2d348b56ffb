import { inject, linkedSignal } from '@angular/core';
import { SESSION } from '../session/session.ts';
import type { Signal } from '@angular/core';

/** What somebody has typed into one form and not handed in yet. */
export interface Kept<Content> {
  readonly value: Signal<Content>;
  change(part: Partial<Content>): void;
  /** Empties it, as after handing in. */
  forget(): void;
}

const PREFIX = 'shixiao.kept.';

/**
 * Keeps a short form on this device until it is handed in, so that a reload or a session that ended loses nothing. `name` tells
 * the form and what it is about; what one person typed is never shown to another who signs in on the same device.
 */
export function injectKept<Content extends object>(name: () => string, empty: () => Content): Kept<Content> {
  const session = inject(SESSION);
  const value = linkedSignal<string, Content>({
    source: () => `${PREFIX}${session.viewer()?.person.id ?? ''}.${name()}`,
    computation: (key) => ({ ...empty(), ...read(key) }),
  });
  const key = (): string => `${PREFIX}${session.viewer()?.person.id ?? ''}.${name()}`;
  return {
    value: value.asReadonly(),
    change(part) {
      value.update((before) => ({ ...before, ...part }));
      write(key(), value());
    },
    forget() {
      value.set(empty());
      write(key(), undefined);
    },
  };
}

function read(key: string): object | undefined {
  try {
    const content: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Storage that is full or forbidden keeps nothing; the form itself still holds what was typed. */
function write(key: string, content: object | undefined): void {
  try {
    if (content === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(content));
  } catch {
    // Nothing is lost that would not be lost without storage.
  }
}
