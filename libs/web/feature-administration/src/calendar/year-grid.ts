import { DOCUMENT } from '@angular/common';
import { Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, output } from '@angular/core';
import { injectWords } from '@shixiao/ui-kit';
import { dayByKey, monthsOf, today } from './months.ts';
import type { CalendarFactsFragment } from '@shixiao/data-access';

type Day = CalendarFactsFragment['calendarDays'][number];

/** Where months stand one below the other. */
const NARROW = '(max-width: 60rem)';

/**
 * Twelve months of days, each said by colour, mark and word. One day can be reached by Tab, the others from there by the arrow
 * keys: 365 stops would be a wall.
 */
@Component({
  selector: 'sx-year-grid',
  templateUrl: './year-grid.html',
  styleUrl: './year-grid.css',
})
export class YearGrid {
  readonly days = input.required<readonly Day[]>();
  readonly chosen = input<string | undefined>();
  readonly choose = output<string>();

  protected readonly words = injectWords();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly today = today();
  protected readonly weekdays = [0, 1, 2, 3, 4, 5, 6];
  protected readonly months = computed(() => monthsOf(this.days()));
  /** Where Tab leads. */
  protected readonly stop = linkedSignal(() => {
    const days = this.days();
    const wanted = this.chosen() ?? this.today;
    return days.some(({ day }) => day === wanted) ? wanted : days[0]?.day;
  });

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    // Nobody scrolls through ten months that are over.
    afterNextRender(() => {
      if (view?.matchMedia(NARROW).matches) this.placeOf(this.stop())?.closest('table')?.scrollIntoView({ block: 'start' });
    });
  }

  protected nameOf({ day, kind, label, reason }: Day): string {
    const parts = [this.words.date(day), this.words.t(`terms.CalendarDayKind.${kind}`), label ? this.words.sentence(label) : '', reason ?? ''];
    return parts.filter((part) => part !== '').join(' · ');
  }

  protected move(event: KeyboardEvent, from: string): void {
    const next = dayByKey(from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.stop.set(next);
    this.placeOf(next)?.focus();
  }

  private placeOf(day: string | undefined): HTMLElement | null {
    return this.host.nativeElement.querySelector(`[data-day="${day}"]`);
  }
}
