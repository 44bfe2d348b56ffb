import { Component, computed, input } from '@angular/core';
import { injectWords } from '../texts/words.ts';

/** Grey lines where text will be; screen readers hear that it loads. */
@Component({
  selector: 'sx-skeleton',
  host: { role: 'status' },
  template: `
    <span class="unseen">{{ words.t('ui.loading') }}</span>
    @for (line of numbers(); track line) {
      <span class="line" aria-hidden="true"></span>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); padding: var(--gap-2) 0; }
    .line { height: 1rem; border-radius: var(--radius-small); background: var(--quiet-soft); animation: breathe 1.6s ease-in-out infinite; }
    .line:nth-child(3n) { width: 72%; }
    .line:nth-child(4n) { width: 86%; }
    @keyframes breathe { 50% { opacity: 0.45; } }
  `,
})
export class Skeleton {
  readonly lines = input(4);

  protected readonly words = injectWords();
  protected readonly numbers = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
