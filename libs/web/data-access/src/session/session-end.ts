import { InjectionToken, signal } from '@angular/core';
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
    return { ended: ended.asReadonly(), note: () => ended.set(true), clear: () => ended.set(false) };
  },
});
