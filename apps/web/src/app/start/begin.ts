import { inject } from '@angular/core';
import { SESSION } from '@shixiao/data-access';
import { TEXTS, uiTexts } from '@shixiao/ui-kit';
import { shellTexts } from '../shell/shell-texts.ts';

/** Before the first screen: the texts of the frame, and who is signed in. */
export async function begin(): Promise<void> {
  const texts = inject(TEXTS);
  const session = inject(SESSION);
  await Promise.all([
    texts.load('shell', shellTexts),
    texts.load('ui', uiTexts),
    // A server out of reach is told by the screens; the frame stands without it.
    session.load().catch(() => undefined),
  ]);
}
