import { Component, computed, input } from '@angular/core';
import { injectWords } from '../texts/words.ts';

/** A number with its unit. Exact decimals come as text and keep every digit. */
@Component({
  selector: 'sx-figure',
  template: `{{ shown() }}@if (unit() && !isAbsent()) {<span class="unit">&nbsp;{{ unit() }}</span>}`,
  styles: `
    :host { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .unit { color: var(--text-quiet); font-size: 0.9em; }
  `,
})
export class Figure {
  /** Absent shows a dash, of which there is no unit. */
  readonly value = input.required<string | number | null | undefined>();
  readonly unit = input<string>();

  private readonly words = injectWords();
  protected readonly isAbsent = computed(() => this.value() === null || this.value() === undefined);
  protected readonly shown = computed(() => {
    const value = this.value();
    return value === null || value === undefined ? '–' : this.words.number(value);
  });
}
