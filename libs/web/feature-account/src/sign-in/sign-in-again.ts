import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { SESSION } from '@shixiao/data-access';
import { TEXTS, injectWords } from '@shixiao/ui-kit';
import { accountTexts } from '../texts.ts';
import { SignInForm } from './sign-in-form.ts';
import type { ViewerFacts } from '@shixiao/data-access';

/** Above the page, when the session has ended: the same person goes on where they were. */
@Component({
  selector: 'sx-sign-in-again',
  imports: [SignInForm],
  template: `
    <div class="dialog stack">
      <h2 id="sign-in-again">{{ words.t('account.again.title') }}</h2>
      <p class="quiet">{{ words.t('account.again.lead', { name }) }}</p>
      @if (isReady()) {
        <sx-sign-in-form (signedIn)="goOn($event)" />
      }
    </div>
  `,
})
export class SignInAgain {
  protected readonly words = injectWords();
  protected readonly isReady = signal(false);
  private readonly before = inject(SESSION).viewer();
  protected readonly name = this.before?.person.name ?? '';
  private readonly dialog = inject(DialogRef);
  private readonly router = inject(Router);

  constructor() {
    void inject(TEXTS).load('account', accountTexts).then(() => this.isReady.set(true));
  }

  protected goOn(viewer: ViewerFacts): void {
    this.dialog.close();
    // Somebody else has no business on the page of who was here before.
    if (viewer.person.id !== this.before?.person.id) void this.router.navigateByUrl('/');
  }
}
