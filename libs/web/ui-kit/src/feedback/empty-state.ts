import { Component, input } from '@angular/core';

/** Says that nothing is here and what to do about it; the way to do it goes inside. */
@Component({
  selector: 'sx-empty',
  template: `
    <svg viewBox="0 0 48 32" aria-hidden="true"><path d="M2 18h12l4 6h12l4-6h12M2 18 10 4h28l8 14v12H2Z" /></svg>
    <p class="title">{{ title() }}</p>
    @if (hint()) {
      <p class="quiet">{{ hint() }}</p>
    }
    <div class="way row"><ng-content /></div>
  `,
  styles: `
    :host { display: grid; justify-items: center; gap: var(--gap-2); padding: var(--gap-6) var(--gap-4); text-align: center; }
    svg { width: 3.5rem; fill: none; stroke: var(--border-strong); stroke-width: 1.5; stroke-linejoin: round; }
    .title { font-weight: 600; }
    p { max-width: 32rem; }
    .way { justify-content: center; margin-top: var(--gap-2); }
    .way:empty { display: none; }
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly hint = input<string>();
}
