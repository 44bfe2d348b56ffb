import { Component, computed, input, output, signal } from '@angular/core';
import { ClearCalendarOverrideDocument, OverrideCalendarDayDocument, injectAct, injectKept, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, StatusTag, injectWords } from '@shixiao/ui-kit';
import { today } from './months.ts';
import type { CalendarFactsFragment } from '@shixiao/data-access';

type Day = CalendarFactsFragment['calendarDays'][number];

/** What one day is, and the decision that it is otherwise in this jurisdiction. */
@Component({
  selector: 'sx-day-panel',
  imports: [FailureNotice, Field, FieldControl, RefusalAlert, StatusTag],
  template: `
    <h2>{{ words.date(day().day) }}</h2>
    <p class="row">
      <sx-status [tone]="day().isWorkingDay ? 'active' : 'quiet'" [label]="words.t(day().isWorkingDay ? 'administration.calendar.working' : 'administration.calendar.notWorking')" />
      <span>{{ words.t('terms.CalendarDayKind.' + day().kind) }}</span>
      @if (day().label; as label) {
        <span class="quiet">{{ words.sentence(label) }}</span>
      }
    </p>
    @if (day().reason) {
      <p class="prose">{{ words.t('administration.calendar.because', { reason: day().reason }) }}</p>
    }
    <sx-failure [kind]="overriding.failure() ?? clearing.failure()" (retry)="overriding.failure() ? overrideDay() : clearOverride()" />
    <sx-refusal [told]="told()" />
    @if (!calendar().viewerCanOverride) {
      <p class="quiet small">{{ words.t('administration.calendar.notYours') }}</p>
    } @else if (isPast()) {
      <p class="quiet small">{{ words.t('administration.calendar.past') }}</p>
    } @else if (isOverridden()) {
      <button class="button" type="button" [disabled]="clearing.isBusy()" (click)="clearOverride()">{{ words.t('administration.calendar.clear') }}</button>
    } @else {
      <form class="stack" novalidate (submit)="overrideDay($event)">
        <sx-field [label]="words.t('administration.calendar.reason')" [help]="words.t('administration.calendar.reasonHelp')" [error]="reasonError()">
          <textarea sxControl class="input" rows="3" [value]="kept.value().reason" (input)="kept.change({ reason: $any($event.target).value })"></textarea>
        </sx-field>
        <button class="button primary" type="submit" [disabled]="overriding.isBusy()">
          {{ words.t(day().isWorkingDay ? 'administration.calendar.makeHoliday' : 'administration.calendar.makeWorkday') }}
        </button>
      </form>
    }
    <p class="small" role="status">{{ said() }}</p>
  `,
  styles: `:host { display: grid; gap: var(--gap-3); }`,
})
export class DayPanel {
  readonly calendar = input.required<CalendarFactsFragment>();
  readonly day = input.required<Day>();
  readonly outdated = output();

  protected readonly words = injectWords();
  protected readonly kept = injectKept<{ reason: string }>(
    () => `day.${this.calendar().jurisdiction.id}.${this.day().day}`,
    () => ({ reason: '' }),
  );
  protected readonly overriding = injectAct(OverrideCalendarDayDocument, { changed: ['calendar'] });
  protected readonly clearing = injectAct(ClearCalendarOverrideDocument, { changed: ['calendar'] });
  protected readonly said = signal('');
  private readonly wasTried = signal(false);
  protected readonly isPast = computed(() => this.day().day < today());
  protected readonly isOverridden = computed(() => this.day().kind === 'localHoliday' || this.day().kind === 'localWorkday');
  protected readonly reasonError = computed(() =>
    this.wasTried() && this.kept.value().reason.trim() === '' ? this.words.t('administration.reasonMissing') : undefined,
  );
  protected readonly told = computed(() => {
    const refusal = this.overriding.refusal() ?? this.clearing.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected async overrideDay(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    this.clearing.forget();
    const reason = this.kept.value().reason.trim();
    if (reason === '') return;
    const { jurisdiction, version } = this.calendar();
    const { day, isWorkingDay } = this.day();
    const done = await this.overriding.perform({ jurisdictionId: jurisdiction.id, day, isWorkingDay: !isWorkingDay, reason, expectedVersion: version });
    if (done) {
      this.kept.forget();
      this.tell();
    } else if (this.overriding.refusal()?.__typename === 'Conflict') this.outdated.emit();
  }

  protected async clearOverride(): Promise<void> {
    this.overriding.forget();
    const { jurisdiction, version } = this.calendar();
    const done = await this.clearing.perform({ jurisdictionId: jurisdiction.id, day: this.day().day, expectedVersion: version });
    if (done) this.tell();
    else if (this.clearing.refusal()?.__typename === 'Conflict') this.outdated.emit();
  }

  private tell(): void {
    this.wasTried.set(false);
    this.said.set(this.words.t('administration.saved'));
  }
}
