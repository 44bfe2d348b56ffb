import { DestroyRef, inject } from '@angular/core';

/** Whoever goes to and fro between windows does not ask each time. */
const REST_MS = 3_000;

/**
 * Calls when somebody comes back to the page, from another window or tab, for as long as the component lives: what no line tells of
 * is read anew then, so that nobody acts on what has long been otherwise.
 */
export function injectOnReturn(act: () => void): void {
  let last = Date.now();
  const come = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - last < REST_MS) return;
    last = Date.now();
    act();
  };
  document.addEventListener('visibilitychange', come);
  globalThis.addEventListener('focus', come);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('visibilitychange', come);
    globalThis.removeEventListener('focus', come);
  });
}
