import { Dialog } from '@angular/cdk/dialog';
import { effect, inject, untracked } from '@angular/core';
import { SESSION } from '@shixiao/data-access';

/**
 * Opens a dialog to sign in again when the session has ended. The page below stays as it is, so that an open form keeps
 * what was written.
 */
export function keepSession(): void {
  const session = inject(SESSION);
  const dialog = inject(Dialog);
  effect(() => {
    if (!session.ended()) return;
    untracked(() => void ask());
  });

  async function ask(): Promise<void> {
    const { SignInAgain } = await import('@shixiao/feature-account');
    dialog.open(SignInAgain, { disableClose: true, ariaLabelledBy: 'sign-in-again', backdropClass: 'backdrop' });
  }
}
