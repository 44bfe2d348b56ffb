import { InjectionToken, inject, signal } from '@angular/core';
import { CSRF_TOKEN } from '../client/csrf.ts';
import type { Signal } from '@angular/core';

/** Whether the server said that the session ended while somebody was at work. */
export interface SessionEnd {
  readonly ended: Signal<boolean>;
  /** Called wherever an answer shows it. */
  note(): void;
  clear(): void;
}

/** Apart from the session, which needs the client that has to report here. */
export const SESSION_END = new InjectionToken<SessionEnd>('session end', {
  providedIn: 'root',
  factory: () => {
    const ended = signal(false);
    const csrf = inject(CSRF_TOKEN);
    return {
      ended: ended.asReadonly(),
      note() {
        // Its token ended with it; signing in again begins with a new one.
        csrf.set(undefined);
        ended.set(true);
      },
      clear: () => ended.set(false),
    };
  },
});
