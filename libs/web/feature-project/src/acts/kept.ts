import { inject, linkedSignal } from '@angular/core';
import { SESSION } from '@shixiao/data-access';
import type { Signal } from '@angular/core';

/** What somebody filled in, kept on the device until it was sent: a failure, a refusal or a closed tab loses nothing. */
export interface Kept<Value> {
  readonly value: Signal<Value>;
  keep(value: Value): void;
  forget(): void;
}

/**
 * @param name says whose it is: what else is kept under the same name is the same thing
 * @param initial where nothing is kept
 */
export function injectKept<Value>(name: () => string, initial: () => Value): Kept<Value> {
  const session = inject(SESSION);
  const place = () => `shixiao.kept.${session.viewer()?.person.id ?? ''}.${name()}`;
  const value = linkedSignal(() => read<Value>(place()) ?? initial());
  return {
    value: value.asReadonly(),
    keep(next) {
      value.set(next);
      store(place(), JSON.stringify(next));
    },
    forget() {
      value.set(initial());
      store(place(), undefined);
    },
  };
}

function read<Value>(place: string): Value | undefined {
  try {
    const text = localStorage.getItem(place);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** Where the device keeps nothing, the page still does. */
function store(place: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(place);
    else localStorage.setItem(place, text);
  } catch {
    // The store is full or switched off.
  }
}
