import { Dialog } from '@angular/cdk/dialog';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog } from './confirm-dialog.ts';
import type { Confirmation, Question } from './confirm-dialog.ts';

/** Asks before something that cannot be undone. Resolves to nothing where the person thinks again. */
export type Confirm = (question: Question) => Promise<Confirmation | undefined>;

export function injectConfirm(): Confirm {
  const dialog = inject(Dialog);
  return async (question) => {
    const opened = dialog.open<Confirmation, Question>(ConfirmDialog, {
      data: question,
      ariaLabelledBy: 'confirm-title',
      autoFocus: question.reason === 'none' ? 'first-tabbable' : 'textarea',
      backdropClass: 'backdrop',
    });
    return firstValueFrom(opened.closed);
  };
}
