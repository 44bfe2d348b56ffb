import { DestroyRef, inject, signal } from '@angular/core';
import type { Signal } from '@angular/core';

/** Whether the device says that it has a connection. */
export function injectIsOnline(): Signal<boolean> {
  const isOnline = signal(navigator.onLine);
  const update = (): void => isOnline.set(navigator.onLine);
  addEventListener('online', update);
  addEventListener('offline', update);
  inject(DestroyRef).onDestroy(() => {
    removeEventListener('online', update);
    removeEventListener('offline', update);
  });
  return isOnline.asReadonly();
}
