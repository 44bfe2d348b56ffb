import { Component, computed, input } from '@angular/core';
import { StatusTag } from '../status/status-tag.ts';
import { injectWords } from '../texts/words.ts';
import { lastDayOf } from './last-day.ts';
import type { Tone } from '../status/status-tag.ts';

export interface LimitShown {
  readonly light: 'green' | 'yellow' | 'red' | 'overdue';
  readonly phase: 'running' | 'paused' | 'stopped';
  /** Counted days left; below 0 when overdue. */
  readonly daysLeft: number;
  readonly endsAt?: string | null;
}
export interface TwoLimitsShown {
  readonly statutory: LimitShown;
  readonly promised?: LimitShown | null;
}

interface Line extends LimitShown {
  readonly kind: 'statutory' | 'promised';
  readonly tone: Tone;
  readonly label: string;
  /** An instant on the last day that is in time: a limit ends with that day, and nobody reads midnight as the day before. */
  readonly lastDay?: string;
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
        <span class="quiet">{{ words.t('ui.limits.' + line.kind) }}</span>
        <sx-status [tone]="line.tone" [label]="line.label" />
        @if (line.lastDay && line.phase !== 'stopped') {
          <span class="quiet small">{{ words.t('ui.limits.through', { day: words.date(line.lastDay) }) }}</span>
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
    return [...promised, this.line('statutory', limits.statutory)];
  });

  private line(kind: Line['kind'], limit: LimitShown): Line {
    const lastDay = limit.endsAt ? { lastDay: lastDayOf(limit.endsAt) ?? limit.endsAt } : {};
    return { ...limit, ...lastDay, kind, tone: limit.phase === 'running' ? TONES[limit.light] : 'quiet', label: this.label(limit) };
  }

  private label({ phase, light, daysLeft }: LimitShown): string {
    if (phase !== 'running') return this.words.t(`ui.limits.${phase}`);
    if (light === 'overdue') return this.words.t('ui.limits.overdue', { days: Math.abs(daysLeft) });
    return this.words.t('ui.limits.left', { days: daysLeft });
  }
}
