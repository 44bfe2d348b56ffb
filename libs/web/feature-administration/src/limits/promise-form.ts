import { Component, computed, input, output, signal } from '@angular/core';
import { SetPromisedLimitDocument, injectAct, refusalText } from '@shixiao/data-access';
import { FailureNotice, RefusalAlert, injectWords, typedOver } from '@shixiao/ui-kit';
import { daysInWords } from './days-in-words.ts';
import type { LimitRuleFactsFragment } from '@shixiao/data-access';

/** What is promised for one limit; the law's days are the most that can be. */
@Component({
  selector: 'sx-promise-form',
  imports: [FailureNotice, RefusalAlert],
  template: `
    @if (canSet()) {
      <form class="row" novalidate (submit)="promiseDays($event)">
        <input
          class="input number"
          type="number"
          min="1"
          [max]="rule().statutoryDays"
          [attr.aria-label]="words.t('administration.limits.promisedFor', { name: words.t('terms.LimitName.' + rule().name) })"
          [attr.aria-invalid]="told() ? true : null"
          placeholder="–"
          [value]="typed()"
          (input)="type($any($event.target).value)"
        />
        <span class="small quiet">{{ words.t('terms.DayUnit.' + rule().unit) }}</span>
        @if (isChanged()) {
          <button class="button small" type="submit" [disabled]="setting.isBusy()">{{ words.t('administration.save') }}</button>
        }
        <span class="small" role="status">{{ said() }}</span>
      </form>
      <sx-failure [kind]="setting.failure()" (retry)="promiseDays()" />
      <sx-refusal [told]="told()" />
    } @else {
      {{ promised() ?? words.t('administration.limits.notPromised') }}
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .input { width: 6rem; }
  `,
})
export class PromiseForm {
  readonly rule = input.required<LimitRuleFactsFragment>();
  readonly jurisdictionId = input.required<string>();
  readonly canSet = input.required<boolean>();
  readonly outdated = output();

  protected readonly words = injectWords();
  protected readonly typed = typedOver(() => this.rule().id, () => this.held());
  protected readonly promised = computed(() => {
    const { promisedDays, unit } = this.rule();
    return promisedDays === null ? undefined : daysInWords(this.words, promisedDays, unit);
  });
  protected readonly said = signal('');
  protected readonly setting = injectAct(SetPromisedLimitDocument);
  protected readonly isChanged = computed(() => this.typed().trim() !== '' && this.typed() !== this.held());
  protected readonly told = computed(() => {
    const refusal = this.setting.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected type(text: string): void {
    this.typed.set(text);
    this.said.set('');
    this.setting.forget();
  }

  protected async promiseDays(event?: Event): Promise<void> {
    event?.preventDefault();
    const promisedDays = Number(this.typed());
    if (!Number.isInteger(promisedDays) || !this.isChanged()) return;
    const { name, version } = this.rule();
    const done = await this.setting.perform({ jurisdictionId: this.jurisdictionId(), name, promisedDays, expectedVersion: version });
    if (done) {
      this.typed.forget();
      this.said.set(this.words.t('administration.saved'));
    } else if (this.setting.refusal()?.__typename === 'Conflict') this.outdated.emit();
  }

  private held(): string {
    return this.rule().promisedDays === null ? '' : String(this.rule().promisedDays);
  }
}
