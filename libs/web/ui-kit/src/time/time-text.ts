import { Component, computed, inject, input } from '@angular/core';
import { injectWords } from '../texts/words.ts';
import { NOW } from './now.ts';

/** A time, relative and absolute: "3 hours ago · 24 Nov 2026, 09:00". */
@Component({
  selector: 'sx-time',
  template: `<time [attr.datetime]="at()" [title]="absolute()">{{ shown() }}</time>`,
  styles: `time { word-break: keep-all; }`,
})
export class TimeText {
  /** An ISO instant. */
  readonly at = input.required<string>();
  /** Which of the two is written; the other is in the tooltip and, for `both`, beside it. */
  readonly show = input<'relative' | 'absolute' | 'both'>('relative');

  /** Whether something ends then: of what ends with a day, that day is written, and told by the calendar. */
  readonly isEnd = input(false);

  private readonly words = injectWords();
  private readonly now = inject(NOW);
  protected readonly absolute = computed(() => (this.isEnd() ? this.words.lastDay(this.at()) : this.words.dateTime(this.at())));
  private readonly relative = computed(() => this.words[this.isEnd() ? 'relativeEnd' : 'relative'](this.at(), this.now()));
  protected readonly shown = computed(() => {
    switch (this.show()) {
      case 'relative':
        return this.relative();
      case 'absolute':
        return this.absolute();
      case 'both':
        return `${this.relative()} · ${this.absolute()}`;
    }
  });
}
