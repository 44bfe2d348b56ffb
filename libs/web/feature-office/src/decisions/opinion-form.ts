import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { GiveOpinionDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { injectKeptForm } from '../kept/kept-form.ts';
import { toldApart, toldAt } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { VerdictChoice } from './verdict-choice.ts';
import type { Recommendation } from '@shixiao/contract';
import type { MatterFactsFragment } from '@shixiao/data-access';

/** What one thinks, before the chief does. */
@Component({
  selector: 'sx-opinion-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert, VerdictChoice],
  template: `
    <form class="stack" (submit)="giveOpinion($event)">
      <h2>{{ words.t('office.opinion.title') }}</h2>
      <p class="quiet">{{ words.t('office.opinion.lead') }}</p>
      <sx-verdict-choice
        [legend]="words.t('office.opinion.verdict')"
        [value]="form.content().verdict"
        [error]="wasTried() && form.content().verdict === '' ? words.t('office.choose') : undefined"
        (chosen)="form.change({ verdict: $event })"
      />
      <sx-field [label]="words.t('office.opinion.statement')" [error]="statementError()">
        <textarea sxControl class="input" rows="4" [value]="form.content().statement" (input)="form.change({ statement: typed($event) })"></textarea>
      </sx-field>
      <sx-failure [kind]="giving.failure()" (retry)="giveOpinion()" />
      <sx-refusal [told]="told()" />
      <div><button class="button primary" type="submit" [disabled]="giving.isBusy()">{{ words.t('office.opinion.give') }}</button></div>
    </form>
  `,
})
export class OpinionForm {
  readonly matter = input.required<MatterFactsFragment>();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly form = injectKeptForm<{ verdict: Recommendation | ''; statement: string }>(
    () => `opinion.${this.matter().id}`,
    () => ({ verdict: '', statement: '' }),
  );
  protected readonly wasTried = signal(false);
  protected readonly giving = injectAct(GiveOpinionDocument);
  protected readonly told = toldApart(this.words, this.giving, 'statement');

  protected statementError(): string | undefined {
    return toldAt(this.words, this.giving, 'statement');
  }

  protected async giveOpinion(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { verdict, statement } = this.form.content();
    if (verdict === '') return;
    if (await this.giving.perform({ matterId: this.matter().id, verdict, statement })) this.form.clear();
  }
}
