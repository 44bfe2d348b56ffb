import { InjectionToken, signal } from '@angular/core';
import type { WritableSignal } from '@angular/core';

/** The heading of the page that is shown; the shell makes it the document's title and has it read out. */
export const PAGE_TITLE = new InjectionToken<WritableSignal<string>>('page title', {
  providedIn: 'root',
  factory: () => signal(''),
});
