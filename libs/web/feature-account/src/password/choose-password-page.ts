import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ChoosePasswordDocument, SESSION, injectAct, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, PageHeader, RefusalAlert, injectWords } from '@shixiao/ui-kit';

/** The first password, by the link that an invited person was sent. */
@Component({
  selector: 'sx-choose-password-page',
  imports: [FailureNotice, Field, FieldControl, PageHeader, RefusalAlert],
  template: `
    <div class="panel">
      <sx-page-header [heading]="words.t('account.choose.title')" [lead]="words.t('account.choose.lead')" />
      <form #form class="stack" (submit)="choose($event)">
        <sx-failure [kind]="choosing.failure()" (retry)="form.requestSubmit()" />
        <sx-refusal [told]="told()" />
        <sx-field [label]="words.t('account.choose.password')" [help]="words.t('account.choose.help')">
          <input
            sxControl
            class="input"
            type="password"
            autocomplete="new-password"
            [value]="password()"
            (input)="password.set($any($event.target).value)"
          />
        </sx-field>
        <button class="button primary" type="submit" [disabled]="choosing.isBusy()">{{ words.t('account.choose.action') }}</button>
      </form>
    </div>
  `,
  styles: `.panel { max-width: 34rem; margin: 4vh auto 0; }`,
})
export class ChoosePasswordPage {
  /** The token in the link. */
  readonly invitation = input.required<string>();

  protected readonly words = injectWords();
  protected readonly password = signal('');
  protected readonly choosing = injectAct(ChoosePasswordDocument);
  protected readonly told = computed(() => {
    const refusal = this.choosing.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  private readonly session = inject(SESSION);
  private readonly router = inject(Router);

  protected async choose(event: Event): Promise<void> {
    event.preventDefault();
    const viewer = await this.choosing.perform({ invitation: this.invitation(), password: this.password() });
    if (!viewer) return;
    await this.session.begin(viewer);
    await this.router.navigateByUrl('/');
  }
}
