import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AddCommentDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { injectKeptForm } from '../kept/kept-form.ts';
import { toldAt, toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';

/** A comment by anybody. The receipt is all that ties it to a person, so it is shown until they leave. */
@Component({
  selector: 'sx-comment-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, FailureNotice, Field, FieldControl, RefusalAlert],
  template: `
    <h2>{{ words.t('office.comment.title') }}</h2>
    @if (receipt(); as receipt) {
      <div role="status" class="stack tight">
        <p>{{ words.t('office.comment.received') }}</p>
        <p class="mono receipt">{{ receipt }}</p>
        <p class="small quiet">{{ words.t('office.comment.receiptHelp') }}</p>
        <p><a routerLink="/consultations" [queryParams]="{ receipt }">{{ words.t('office.public.whatBecame') }}</a></p>
      </div>
    }
    <form class="stack" (submit)="addComment($event)">
      <sx-field [label]="words.t('office.comment.text')" [help]="words.t('office.comment.textHelp')" [error]="textError()">
        <textarea sxControl class="input" rows="6" [value]="form.content().text" (input)="form.change({ text: typed($event) })"></textarea>
      </sx-field>
      <sx-field [label]="words.t('office.comment.signature')" [help]="words.t('office.comment.signatureHelp')" [required]="false">
        <input sxControl class="input" [value]="form.content().signature" (input)="form.change({ signature: typed($event) })" autocomplete="off" />
      </sx-field>
      <sx-failure [kind]="adding.failure()" (retry)="addComment()" />
      <sx-refusal [told]="told()" />
      <div><button class="button primary" type="submit" [disabled]="adding.isBusy()">{{ words.t('office.comment.send') }}</button></div>
    </form>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); align-content: start; }
    .receipt { padding: var(--gap-3); border: 1px dashed var(--accent); border-radius: var(--radius-small); font-size: var(--size-large); user-select: all; }
  `,
})
export class CommentForm {
  readonly consultationId = input.required<string>();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly receipt = signal<string | undefined>(undefined);
  protected readonly form = injectKeptForm(
    () => `comment-on.${this.consultationId()}`,
    () => ({ text: '', signature: '' }),
  );
  protected readonly adding = injectAct(AddCommentDocument, { changed: ['consultations', 'consultation'] });
  protected readonly told = toldOf(this.words, this.adding);

  protected textError(): string | undefined {
    return toldAt(this.words, this.adding, 'text');
  }

  protected async addComment(event?: Event): Promise<void> {
    event?.preventDefault();
    const { text, signature } = this.form.content();
    const done = await this.adding.perform({ consultationId: this.consultationId(), text, ...(signature.trim() && { signature: signature.trim() }) });
    if (!done) return;
    this.receipt.set(done.receipt);
    this.form.clear();
  }
}
