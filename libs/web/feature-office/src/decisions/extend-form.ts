import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { ExtendDecisionDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { toldApart, toldAt } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import type { MatterFactsFragment } from '@shixiao/data-access';

/** 行政许可法 art. 42: once, by ten working days at most. The server holds the rule; this is what is offered. */
const MOST_DAYS = 10;

/** Extends the time for deciding, once, with a reason that the applicant is told. */
@Component({
  selector: 'sx-extend-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  template: `
    <details class="panel">
      <summary>{{ words.t('office.extend.title') }}</summary>
      <form class="stack" novalidate (submit)="extendDecision($event)">
        <p class="quiet">{{ words.t('office.extend.lead') }}</p>
        <sx-field [label]="words.t('office.extend.days')" [error]="errorAt('days')">
          <input sxControl class="input days number" type="number" min="1" [attr.max]="most" [value]="days()" (input)="days.set(typed($event))" />
        </sx-field>
        <sx-field [label]="words.t('office.reason')" [help]="words.t('office.extend.reasonHelp')" [error]="errorAt('reason')">
          <textarea sxControl class="input" rows="3" [value]="reason()" (input)="reason.set(typed($event))"></textarea>
        </sx-field>
        <sx-failure [kind]="extending.failure()" (retry)="extendDecision()" />
        <sx-refusal [told]="told()" />
        <div><button class="button" type="submit" [disabled]="extending.isBusy()">{{ words.t('office.extend.act') }}</button></div>
      </form>
    </details>
  `,
  styleUrl: './disclosure.css',
})
export class ExtendForm {
  readonly matter = input.required<MatterFactsFragment>();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly most = MOST_DAYS;
  protected readonly days = signal(String(MOST_DAYS));
  protected readonly reason = signal('');
  protected readonly extending = injectAct(ExtendDecisionDocument, { changed: ['worklist'] });
  protected readonly told = toldApart(this.words, this.extending, 'days', 'reason');

  protected errorAt(field: string): string | undefined {
    return toldAt(this.words, this.extending, field);
  }

  protected async extendDecision(event?: Event): Promise<void> {
    event?.preventDefault();
    const { id, version } = this.matter();
    await this.extending.perform({ matterId: id, days: Math.trunc(Number(this.days())) || 0, reason: this.reason(), expectedVersion: version });
  }
}
