import { Component, computed, input } from '@angular/core';
import { injectWords } from '../texts/words.ts';

export interface PartyNames {
  readonly person: { readonly name: string };
  readonly organisation: { readonly name: string; readonly englishName?: string | null };
  readonly onBehalfOf?: { readonly name: string } | null;
}

/** Who acted, for which organisation, and for whom where somebody was stood in for. */
@Component({
  selector: 'sx-party',
  template: `
    <span class="name">{{ party().person.name }}</span>
    @if (party().onBehalfOf; as other) {
      <span class="quiet">{{ words.t('ui.party.onBehalfOf', { name: other.name }) }}</span>
    }
    <span class="quiet">{{ organisation() }}</span>
  `,
  styles: `
    :host { display: inline-flex; flex-wrap: wrap; column-gap: var(--gap-2); }
    .name { font-weight: 550; }
  `,
})
export class PartyLine {
  readonly party = input.required<PartyNames>();

  protected readonly words = injectWords();
  protected readonly organisation = computed(() => this.words.organisation(this.party().organisation));
}
