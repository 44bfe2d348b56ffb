import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { JurisdictionOfOrganisationDocument, SESSION, injectQuery } from '@shixiao/data-access';
import { Field, FieldControl, injectWords } from '@shixiao/ui-kit';
import { injectJurisdictions } from './jurisdictions.ts';

/** Chooses a jurisdiction; one's own is taken until another is chosen. */
@Component({
  selector: 'sx-jurisdiction-choice',
  imports: [Field, FieldControl],
  template: `
    <sx-field [label]="words.t('administration.jurisdiction')">
      <select sxControl class="input" (change)="changed.emit($any($event.target).value)">
        @for (each of options(); track each.id) {
          <option [value]="each.id" [selected]="each.id === chosen()">{{ each.indent }}{{ words.sentence(each.name) }}</option>
        }
      </select>
    </sx-field>
  `,
})
export class JurisdictionChoice {
  readonly chosen = input.required<string>();
  readonly changed = output<string>();

  protected readonly words = injectWords();
  private readonly session = inject(SESSION);
  private readonly all = injectJurisdictions();
  private readonly own = injectQuery(JurisdictionOfOrganisationDocument, () => {
    const id = this.session.viewer()?.membership.organisation.id;
    return id === undefined ? undefined : { id };
  });
  private readonly ownId = computed(() => this.own.data()?.organisation?.jurisdiction.id);
  protected readonly options = computed(() => this.all().map((each) => ({ ...each, indent: '\u3000'.repeat(each.depth) })));

  constructor() {
    effect(() => {
      const id = this.ownId();
      if (id !== undefined && untracked(this.chosen) === '') this.changed.emit(id);
    });
  }
}
