import { Component, input, output } from '@angular/core';
import { injectWords } from '../texts/words.ts';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: 'todo' | 'done' | 'lacking';
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
}

/** The steps of a long form: any of them can be opened at any time. */
@Component({
  selector: 'sx-steps',
  template: `
    <nav [attr.aria-label]="words.t('ui.steps.name')">
      <ol>
        @for (step of steps(); track step.id) {
          <li>
            <button type="button" [attr.aria-current]="step.id === current() ? 'step' : null" (click)="opened.emit(step.id)">
              <span class="mark" [attr.data-state]="step.state" aria-hidden="true">{{ step.state === 'done' ? '✓' : $index + 1 }}</span>
              <span>{{ step.label }}@if (step.isOptional) { <span class="quiet small">&ngsp;{{ words.t('ui.steps.optional') }}</span> }</span>
              @if (!step.isOptional || step.state !== 'todo') { <span class="unseen">{{ words.t('ui.steps.' + step.state) }}</span> }
            </button>
          </li>
        }
      </ol>
    </nav>
  `,
  styles: `
    ol { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-2); }
    :host(.column) ol { flex-direction: column; }
    @media (max-width: 60rem) { :host(.column) ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(10.25rem, 1fr)); } }
    button { display: flex; align-items: center; gap: var(--gap-2); min-height: var(--control); padding: 0 var(--gap-3) 0 var(--gap-2);
      border: 0; border-radius: var(--radius); background: none; text-align: start; cursor: pointer; }
    button:hover { background: var(--quiet-soft); }
    [aria-current] { background: var(--accent-soft); color: var(--accent-strong); font-weight: 600; }
    .mark { display: grid; place-items: center; flex: none; width: 1.6rem; height: 1.6rem; border: 1.5px solid var(--border-strong);
      border-radius: 50%; font-size: var(--size-small); }
    .mark[data-state='done'] { border-color: var(--good); background: var(--good-soft); color: var(--good); }
    .mark[data-state='lacking'] { border-color: var(--warn); border-radius: 4px; background: var(--warn-soft); color: var(--warn); }
  `,
})
export class StepNavigator {
  readonly steps = input.required<readonly Step[]>();
  readonly current = input.required<string>();
  readonly opened = output<string>();

  protected readonly words = injectWords();
}
