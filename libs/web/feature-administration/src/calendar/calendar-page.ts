import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { CalendarOfYearDocument, injectQuery } from '@shixiao/data-access';
import { DataCell, DataList, EmptyState, FailureNotice, PageHeader, Skeleton, injectWords } from '@shixiao/ui-kit';
import { JurisdictionChoice } from '../jurisdictions/jurisdiction-choice.ts';
import { AdministrationSections } from '../sections.ts';
import { DayPanel } from './day-panel.ts';
import { today, weekdayOf } from './months.ts';
import { spansOf } from './spans.ts';
import { YearGrid } from './year-grid.ts';
import type { CalendarDayKind } from '@shixiao/contract';
import type { Column } from '@shixiao/ui-kit';

const SPECIAL: readonly CalendarDayKind[] = ['statutoryHoliday', 'makeUpWorkday', 'localHoliday', 'localWorkday'];

/** A jurisdiction's year: which days limits count. Jurisdiction, year and day stand in the address. */
@Component({
  selector: 'sx-calendar-page',
  imports: [AdministrationSections, DataCell, DataList, DayPanel, EmptyState, FailureNotice, JurisdictionChoice, PageHeader, Skeleton, YearGrid],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.css',
})
export class CalendarPage {
  readonly jurisdiction = input<string>();
  readonly year = input<string>();
  readonly day = input<string>();

  protected readonly words = injectWords();
  protected readonly special = SPECIAL;
  private readonly router = inject(Router);
  protected readonly currentYear = computed(() => (/^\d{4}$/.test(this.year() ?? '') ? Number(this.year()) : Number(today().slice(0, 4))));
  protected readonly reading = injectQuery(CalendarOfYearDocument, () => {
    const jurisdictionId = this.jurisdiction();
    return jurisdictionId ? { jurisdictionId, year: this.currentYear() } : undefined;
  });
  protected readonly calendar = computed(() => this.reading.data()?.calendar ?? undefined);
  protected readonly isUnknown = computed(() => this.reading.data()?.calendar === null);
  /** One or none: with another day the panel begins anew. */
  protected readonly chosenOnly = computed(() => this.calendar()?.calendarDays.filter(({ day }) => day === this.day()) ?? []);
  protected readonly count = computed(() => this.calendar()?.calendarDays.filter(({ isWorkingDay }) => isWorkingDay).length);
  protected readonly isProvisional = computed(() => {
    const through = this.calendar()?.announcedThrough;
    return through !== undefined && through < `${this.currentYear()}-12-31`;
  });
  protected readonly named = computed(() =>
    spansOf((this.calendar()?.calendarDays ?? []).filter(({ kind }) => SPECIAL.includes(kind))),
  );
  protected readonly columns = computed<readonly Column[]>(() => [
    { key: 'day', label: this.words.t('administration.calendar.day') },
    { key: 'days', label: this.words.t('administration.calendar.days') },
    { key: 'kind', label: this.words.t('administration.calendar.kind') },
    { key: 'label', label: this.words.t('administration.calendar.label') },
    { key: 'reason', label: this.words.t('administration.calendar.reason') },
  ]);

  protected dayOf(day: string): string {
    return this.words.t('administration.calendar.dayOn', { day: this.words.date(day), weekday: this.words.t(`administration.calendar.onWeekday.${weekdayOf(day)}`) });
  }

  protected go(part: Readonly<Record<string, string | number | null>>, isQuiet = false): void {
    void this.router.navigate([], { queryParams: part, queryParamsHandling: 'merge', replaceUrl: isQuiet });
  }
}
