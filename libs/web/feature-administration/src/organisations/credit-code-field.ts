import { Component, DestroyRef, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CheckCreditCodeDocument, injectAsk } from '@shixiao/data-access';
import { Field, FieldControl, injectWords } from '@shixiao/ui-kit';
import { CODE_LENGTH, partsOf, tidied } from './credit-code.ts';
import type { CheckCreditCodeQuery } from '@shixiao/data-access';

type Check = CheckCreditCodeQuery['creditCodeCheck'];

const QUIET_MS = 250;

/** A credit code that is checked while it is typed: where it is wrong, what its check character should be, who has it already. */
@Component({
  selector: 'sx-credit-code-field',
  imports: [Field, FieldControl, RouterLink],
  template: `
    <sx-field [label]="words.t('administration.organisation.creditCode')" [help]="words.t('administration.code.help')" [error]="fault()">
      <input sxControl class="input mono" autocomplete="off" spellcheck="false" maxlength="40" [value]="code()" (input)="type($any($event.target).value)" />
    </sx-field>
    <div class="small" role="status">
      @if (typed() !== '') {
        <p>
          <span class="quiet">{{ words.t('administration.code.count', { count: typed().length, wanted: wanted }) }}</span>
          <span class="mono">
            @for (part of parts(); track $index) {
              @if (part.isFault) {<mark>{{ part.text }}</mark>} @else {<span>{{ part.text }}</span>}
            }
          </span>
        </p>
      }
      @if (isRight()) {
        <p class="good">{{ words.t('administration.code.right') }}</p>
      }
      @if (check()?.registered; as other) {
        <p class="bad">{{ words.t('administration.code.taken') }} <a [routerLink]="['/admin/organisations', other.id]">{{ words.organisation(other) }}</a></p>
      }
    </div>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-1); }
    mark { padding: 0 0.15em; border-radius: var(--radius-small); background: var(--bad-soft); color: var(--bad); font-weight: 700; text-decoration: underline; }
    .good { color: var(--good); font-weight: 550; }
    .bad { color: var(--bad); font-weight: 550; }
  `,
})
export class CreditCodeField {
  readonly code = input.required<string>();
  /** Whether an unfinished code is a fault, as after trying to register. */
  readonly isFinal = input(false);
  readonly changed = output<string>();

  protected readonly words = injectWords();
  protected readonly wanted = CODE_LENGTH;
  private readonly ask = injectAsk();
  private readonly checked = signal<{ readonly code: string; readonly check: Check } | undefined>(undefined);
  protected readonly typed = computed(() => tidied(this.code()));
  /** What is known of the code as it stands; of an earlier one, nothing. */
  protected readonly check = computed(() => (this.checked()?.code === this.typed() ? this.checked()?.check : undefined));
  protected readonly parts = computed(() => partsOf(this.typed(), this.check()?.position));
  protected readonly isRight = computed(() => this.check()?.code != null && !this.check()?.registered);
  protected readonly fault = computed(() => {
    const check = this.check();
    if (this.typed() === '') return this.isFinal() ? this.words.t('terms.CreditCodeFault.empty') : undefined;
    if (!check?.fault) return undefined;
    // Somebody who is still typing has not got the length wrong.
    if (check.fault === 'length' && this.typed().length < CODE_LENGTH && !this.isFinal()) return undefined;
    const said = this.words.t(`terms.CreditCodeFault.${check.fault}`);
    if (check.expected) return this.words.t('administration.code.expected', { said, expected: check.expected, found: this.typed().at(-1) });
    return check.position ? this.words.t('administration.code.at', { said, position: check.position, found: this.typed().at(check.position - 1) }) : said;
  });
  private wait: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.wait));
    // A code that was kept from an earlier visit is checked, too.
    this.wait = setTimeout(() => void this.checkNow());
  }

  protected type(code: string): void {
    this.changed.emit(code);
    clearTimeout(this.wait);
    this.wait = setTimeout(() => void this.checkNow(), QUIET_MS);
  }

  private async checkNow(): Promise<void> {
    const code = this.typed();
    if (code === '' || this.checked()?.code === code) return;
    try {
      const { creditCodeCheck } = await this.ask(CheckCreditCodeDocument, { code });
      // Answers may overtake one another.
      if (code === this.typed()) this.checked.set({ code, check: creditCodeCheck });
    } catch {
      // Registering checks it again.
    }
  }
}
