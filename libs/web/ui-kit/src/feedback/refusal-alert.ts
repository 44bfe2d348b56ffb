import { Component, input } from '@angular/core';

/** A refusal in words: what happened, and one line per thing to put right. */
export interface Told {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** Says why an act was not done. It is read out as soon as it appears. */
@Component({
  selector: 'sx-refusal',
  template: `
    @if (told(); as told) {
      <div role="alert" class="box">
        <p>{{ told.sentence }}</p>
        @if (told.details.length > 0) {
          <ul>
            @for (detail of told.details; track $index) {
              <li>{{ detail }}</li>
            }
          </ul>
        }
        <ng-content />
      </div>
    }
  `,
  styles: `
    :host { display: contents; }
    .box { padding: var(--gap-3) var(--gap-4); border: 1px solid var(--bad); border-inline-start-width: 5px;
      border-radius: var(--radius); background: var(--bad-soft); }
    p { font-weight: 550; }
    ul { margin-top: var(--gap-2); padding-inline-start: 1.25rem; list-style: disc; }
  `,
})
export class RefusalAlert {
  /** Nothing is shown while it is absent. */
  readonly told = input<Told | undefined>();
}
