import { Component, computed, input } from '@angular/core';
import { StatusTag } from '../status/status-tag.ts';
import { injectWords } from '../texts/words.ts';
import { lastDayOf } from './last-day.ts';
import type { Tone } from '../status/status-tag.ts';

export interface LimitShown {
  /** Which days are counted: those of the jurisdiction's calendar, or all. */
  readonly unit: 'workingDay' | 'calendarDay';
  readonly light: 'green' | 'yellow' | 'red' | 'overdue';
  readonly phase: 'running' | 'paused' | 'stopped';
  /** Counted days left; below 0 when overdue. */
  readonly daysLeft: number;
  readonly endsAt?: string | null;
  /** Of the statutory one: the article that sets it. Without one it is a default of this system, and no law may be claimed for it. */
  readonly source?: { readonly zh: string; readonly en: string } | null;
}
export interface TwoLimitsShown {
  readonly statutory: LimitShown;
  readonly promised?: LimitShown | null;
}

interface Line extends LimitShown {
  readonly kind: 'statutory' | 'default' | 'promised';
  readonly tone: Tone;
  readonly label: string;
  /** An instant on the last day that is in time: a limit ends with that day, and nobody reads midnight as the day before. */
  readonly lastDay?: string;
  readonly isPast: boolean;
}

const TONES: Readonly<Record<LimitShown['light'], Tone>> = { green: 'good', yellow: 'warn', red: 'bad', overdue: 'bad' };

/** The promised and the statutory limit with their lights; the one that ends first comes first. */
@Component({
  selector: 'sx-limits',
  imports: [StatusTag],
  host: { role: 'list' },
  template: `
    @for (line of lines(); track line.kind) {
      <div role="listitem">
        <span class="quiet" [attr.title]="line.source ? words.sentence(line.source) : null">{{ words.t('ui.limits.' + line.kind) }}</span>
        <sx-status [tone]="line.tone" [label]="line.label" />
        @if (line.lastDay && line.phase !== 'stopped') {
          <span class="quiet small">{{ words.t(line.isPast ? 'ui.limits.wasDue' : 'ui.limits.through', { day: words.date(line.lastDay) }) }}</span>
        }
      </div>
    }
  `,
  styles: `
    :host { display: inline-grid; gap: var(--gap-1); }
    div { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gap-2); }
    .quiet { font-size: var(--size-small); }
  `,
})
export class TwoLimits {
  /** Absent where nothing runs: nothing is shown. */
  readonly limits = input.required<TwoLimitsShown | null | undefined>();

  protected readonly words = injectWords();
  protected readonly lines = computed<Line[]>(() => {
    const limits = this.limits();
    if (!limits) return [];
    const promised = limits.promised ? [this.line('promised', limits.promised)] : [];
    return [...promised, this.line(limits.statutory.source ? 'statutory' : 'default', limits.statutory)];
  });

  private line(kind: Line['kind'], limit: LimitShown): Line {
    const lastDay = limit.endsAt ? { lastDay: lastDayOf(limit.endsAt) ?? limit.endsAt } : {};
    const runs = limit.phase === 'running';
    return { ...limit, ...lastDay, kind, isPast: runs && limit.light === 'overdue', tone: runs ? TONES[limit.light] : 'quiet', label: this.label(limit) };
  }

  private label({ phase, light, daysLeft, unit }: LimitShown): string {
    if (phase !== 'running') return this.words.t(`ui.limits.${phase}`);
    const days = Math.abs(daysLeft);
    const which = light === 'overdue' ? 'overdue' : 'left';
    return this.words.t(`ui.limits.${which}.${unit}${days === 1 ? 'One' : ''}`, { days });
  }
}
