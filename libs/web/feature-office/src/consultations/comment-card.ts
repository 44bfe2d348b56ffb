import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { AnswerCommentDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, PartyLine, RefusalAlert, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { injectKeptForm } from '../kept/kept-form.ts';
import { toldApart, toldAt } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import type { CommentVerdict } from '@shixiao/contract';
import type { CommentFactsFragment } from '@shixiao/data-access';

/** One comment: what was said, and the one answer to it, taken up or not and why. */
@Component({
  selector: 'sx-comment-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, PartyLine, RefusalAlert, StatusTag, TimeText],
  template: `
    <p class="small quiet">{{ comment().signature || words.t('office.comment.unsigned') }} · <sx-time [at]="comment().at" show="both" /></p>
    <p class="prose">{{ comment().text }}</p>
    @if (comment().answer; as answer) {
      <div class="answer stack tight">
        <div class="row">
          <sx-status [tone]="answer.verdict === 'accepted' ? 'good' : 'quiet'" [label]="words.t('terms.CommentVerdict.' + answer.verdict)" />
          <span class="small quiet"><sx-party [party]="answer.by" />&ngsp;<sx-time [at]="answer.at" show="both" /></span>
        </div>
        <p class="prose">{{ answer.text }}</p>
      </div>
    } @else if (comment().viewerCanAnswer) {
      <form class="stack tight" (submit)="answerComment($event)">
        <fieldset class="row" [attr.aria-describedby]="verdictError() ? 'no-verdict-' + comment().id : null">
          <legend class="unseen">{{ words.t('office.comment.verdict') }}</legend>
          @for (each of verdicts; track each) {
            <label class="choice"><input type="radio" [name]="'verdict-' + comment().id" [checked]="form.content().verdict === each" (change)="form.change({ verdict: each })" /> {{ words.t('terms.CommentVerdict.' + each) }}</label>
          }
          @if (verdictError(); as error) { <p class="error small" role="alert" [id]="'no-verdict-' + comment().id">{{ error }}</p> }
        </fieldset>
        <sx-field [label]="words.t('office.comment.answer')" [help]="words.t('office.comment.answerHelp')" [error]="textError()">
          <textarea sxControl class="input" rows="3" [value]="form.content().text" (input)="form.change({ text: typed($event) })"></textarea>
        </sx-field>
        <sx-failure [kind]="answering.failure()" (retry)="answerComment()" />
        <sx-refusal [told]="told()" />
        <div><button class="button" type="submit" [disabled]="answering.isBusy()">{{ words.t('office.comment.publish') }}</button></div>
      </form>
    } @else {
      <p class="quiet small">{{ words.t('office.comment.unanswered') }}</p>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .error { color: var(--bad); font-weight: 550; }
    .answer { padding: var(--gap-3) var(--gap-4); border-inline-start: 3px solid var(--accent); background: var(--surface-sunken); }
  `,
})
export class CommentCard {
  readonly comment = input.required<CommentFactsFragment>();
  readonly answered = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly verdicts: readonly CommentVerdict[] = ['accepted', 'rejected'];
  protected readonly form = injectKeptForm<{ verdict: CommentVerdict | ''; text: string }>(
    () => `comment.${this.comment().id}`,
    () => ({ verdict: '', text: '' }),
  );
  private readonly wasTried = signal(false);
  protected readonly answering = injectAct(AnswerCommentDocument);
  protected readonly told = toldApart(this.words, this.answering, 'text');

  protected verdictError(): string | undefined {
    return this.wasTried() && this.form.content().verdict === '' ? this.words.t('office.choose') : undefined;
  }

  protected textError(): string | undefined {
    if (this.wasTried() && this.form.content().text.trim() === '') return this.words.t('office.reasonMissing');
    return toldAt(this.words, this.answering, 'text');
  }

  protected async answerComment(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { verdict, text } = this.form.content();
    if (verdict === '' || text.trim() === '') return;
    if (!(await this.answering.perform({ commentId: this.comment().id, verdict, text }))) return;
    this.form.clear();
    this.wasTried.set(false);
    this.answered.emit();
  }
}
