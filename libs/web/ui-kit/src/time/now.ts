import { InjectionToken, signal } from '@angular/core';
import type { Signal } from '@angular/core';

const MINUTE = 60_000;

/** The present in milliseconds, moved on every minute: what is said as "3 minutes ago" stays true on an open page. */
export const NOW = new InjectionToken<Signal<number>>('now', {
  providedIn: 'root',
  factory: () => {
    const now = signal(Date.now());
    setInterval(() => now.set(Date.now()), MINUTE);
    return now.asReadonly();
  },
});
