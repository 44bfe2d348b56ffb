import { Component, computed, input, output } from '@angular/core';
import { injectWords } from '../texts/words.ts';

export type FailureKind = 'offline' | 'notSignedIn' | 'forbidden' | 'tooCostly' | 'tooOften' | 'broken';

/** Says that the server gave no answer, and offers to try again. */
@Component({
  selector: 'sx-failure',
  template: `
    @if (kind(); as kind) {
      <div role="alert" class="box row apart">
        <p>{{ words.t('ui.failure.' + kind) }}</p>
        @if (canRetry()) {
          <button class="button small" type="button" (click)="retry.emit()">{{ words.t('ui.retry') }}</button>
        }
      </div>
    }
  `,
  styles: `
    :host { display: contents; }
    .box { padding: var(--gap-3) var(--gap-4); border: 1px solid var(--warn); border-inline-start-width: 5px;
      border-radius: var(--radius); background: var(--warn-soft); }
  `,
})
export class FailureNotice {
  /** Nothing is shown while it is absent. */
  readonly kind = input<FailureKind | undefined>();
  readonly retry = output();

  protected readonly words = injectWords();
  protected readonly canRetry = computed(() => this.kind() !== 'forbidden' && this.kind() !== 'notSignedIn');
}
