import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { Field, FieldControl } from '../forms/field.ts';
import { injectWords } from '../texts/words.ts';

/** What is asked, in the person's language. */
export interface Question {
  readonly title: string;
  /** What follows from it. */
  readonly explanation?: string;
  /** The act by its name, as on the button that led here. */
  readonly action: string;
  readonly reason: 'required' | 'optional' | 'none';
  /** What the reason is for; else "Reason". */
  readonly reasonLabel?: string;
  readonly isDanger?: boolean;
}
export interface Confirmation {
  /** Empty where none was asked for. */
  readonly reason: string;
}

@Component({
  selector: 'sx-confirm-dialog',
  imports: [Field, FieldControl],
  template: `
    <form class="dialog stack" (submit)="confirm($event)">
      <h2 id="confirm-title">{{ question.title }}</h2>
      @if (question.explanation) {
        <p class="prose">{{ question.explanation }}</p>
      }
      @if (question.reason !== 'none') {
        <sx-field
          [label]="question.reasonLabel ?? words.t('ui.confirm.reason')"
          [required]="question.reason === 'required'"
          [error]="error()"
        >
          <textarea sxControl class="input" rows="4" [value]="reason()" (input)="write($event)"></textarea>
        </sx-field>
      }
      <div class="row end">
        <button class="button" type="button" (click)="dialog.close()">{{ words.t('ui.cancel') }}</button>
        <button class="button" [class.primary]="!question.isDanger" [class.danger]="question.isDanger" type="submit">
          {{ question.action }}
        </button>
      </div>
    </form>
  `,
  styles: `.end { justify-content: flex-end; }`,
})
export class ConfirmDialog {
  protected readonly words = injectWords();
  protected readonly dialog = inject<DialogRef<Confirmation>>(DialogRef);
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly reason = signal('');
  private readonly wasTried = signal(false);
  protected readonly error = computed(() =>
    this.wasTried() && this.isReasonMissing() ? this.words.t('ui.confirm.reasonMissing') : undefined,
  );

  protected write({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.reason.set(target.value);
  }

  protected confirm(event: Event): void {
    event.preventDefault();
    this.wasTried.set(true);
    if (!this.isReasonMissing()) this.dialog.close({ reason: this.reason().trim() });
  }

  private isReasonMissing(): boolean {
    return this.question.reason === 'required' && this.reason().trim() === '';
  }
}
