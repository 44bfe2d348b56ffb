import { Component, computed, inject, signal } from '@angular/core';
import { ChangePasswordDocument, SESSION, injectAct, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';

/** Another password; all other sessions end. */
@Component({
  selector: 'sx-change-password',
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  template: `
    <form #form class="stack" (submit)="change($event)">
      <h2>{{ words.t('account.password.title') }}</h2>
      <sx-failure [kind]="changing.failure()" (retry)="form.requestSubmit()" />
      <sx-refusal [told]="told()" />
      <sx-field [label]="words.t('account.password.current')">
        <input sxControl class="input" type="password" autocomplete="current-password" [value]="current()" (input)="current.set($any($event.target).value)" />
      </sx-field>
      <sx-field [label]="words.t('account.password.next')" [help]="words.t('account.choose.help')">
        <input sxControl class="input" type="password" autocomplete="new-password" [value]="next()" (input)="next.set($any($event.target).value)" />
      </sx-field>
      <div class="row">
        <button class="button" type="submit" [disabled]="changing.isBusy()">{{ words.t('account.password.action') }}</button>
        <span role="status">{{ wasChanged() ? words.t('account.password.changed') : '' }}</span>
      </div>
    </form>
  `,
})
export class ChangePassword {
  protected readonly words = injectWords();
  protected readonly current = signal('');
  protected readonly next = signal('');
  protected readonly wasChanged = signal(false);
  protected readonly changing = injectAct(ChangePasswordDocument);
  protected readonly told = computed(() => {
    const refusal = this.changing.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  private readonly session = inject(SESSION);

  protected async change(event: Event): Promise<void> {
    event.preventDefault();
    this.wasChanged.set(false);
    const viewer = await this.changing.perform({ current: this.current(), next: this.next() });
    if (!viewer) return;
    await this.session.begin(viewer);
    this.current.set('');
    this.next.set('');
    this.wasChanged.set(true);
  }
}
