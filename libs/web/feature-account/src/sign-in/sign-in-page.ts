import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { PageHeader, injectWords } from '@shixiao/ui-kit';
import { SignInForm } from './sign-in-form.ts';

@Component({
  selector: 'sx-sign-in-page',
  imports: [PageHeader, SignInForm],
  template: `
    <div class="panel">
      <sx-page-header [heading]="words.t('account.signIn.title')" [lead]="words.t('account.signIn.lead')" />
      <sx-sign-in-form (signedIn)="goOn()" />
    </div>
  `,
  styles: `
    .panel { max-width: 34rem; margin: 4vh auto 0; padding: var(--gap-6); }
    @media (max-width: 40rem) { .panel { padding: var(--gap-4); } }
  `,
})
export class SignInPage {
  /** Where somebody wanted to go before they were asked to sign in. */
  readonly next = input<string>();

  protected readonly words = injectWords();
  private readonly router = inject(Router);

  protected goOn(): void {
    const next = this.next() ?? '/';
    // A place within this application only: an address of another host is no place to be sent to.
    void this.router.navigateByUrl(/^\/(?![/\\])/.test(next) ? next : '/');
  }
}
