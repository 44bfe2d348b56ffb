import { Component, input } from '@angular/core';

/** The facts of a thing as pairs, `<sx-fact [label]="…">…</sx-fact>` each. */
@Component({
  selector: 'sx-facts',
  host: { role: 'list' },
  template: `<ng-content />`,
  styles: `:host { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: var(--gap-4) var(--gap-5); }`,
})
export class KeyFacts {}

@Component({
  selector: 'sx-fact',
  host: { role: 'listitem', '[class.wide]': 'wide()' },
  template: `
    <span class="label">{{ label() }}</span>
    <span class="value"><ng-content /></span>
  `,
  styles: `
    :host { display: grid; align-content: start; }
    :host(.wide) { grid-column: 1 / -1; }
    .label { color: var(--text-quiet); font-size: var(--size-small); }
    .value { font-weight: 500; }
  `,
})
export class KeyFact {
  readonly label = input.required<string>();
  /** Takes the whole line, for longer text. */
  readonly wide = input(false);
}
