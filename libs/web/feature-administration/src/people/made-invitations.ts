import { InjectionToken } from '@angular/core';
import type { InvitationMadeFragment } from '@shixiao/data-access';

/**
 * Invitations on their way from the screen that made them to the one that shows them, by person. Nowhere but in memory: a link in the
 * history of the browser would let in whoever comes to the machine next.
 */
export const MADE_INVITATIONS = new InjectionToken<Map<string, InvitationMadeFragment>>('made invitations', {
  providedIn: 'root',
  factory: () => new Map(),
});
