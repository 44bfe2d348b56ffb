import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '../texts/words.ts';
import { PAGE_TITLE } from './page-title.ts';

export interface Place {
  readonly label: string;
  /** Where it leads; absent for a place that has no page of its own. */
  readonly link?: string | readonly unknown[];
}

/** Where am I, what is this, what is the main thing to do. The status goes inside with `status`, buttons with `actions`. */
@Component({
  selector: 'sx-page-header',
  imports: [RouterLink],
  template: `
    @if (places().length > 0) {
      <nav [attr.aria-label]="words.t('ui.whereAmI')" class="not-printed">
        <ol>
          @for (place of places(); track $index) {
            <li>
              @if (place.link) {
                <a [routerLink]="place.link">{{ place.label }}</a>
              } @else {
                {{ place.label }}
              }
            </li>
          }
        </ol>
      </nav>
    }
    <div class="row head">
      <div class="title">
        <div class="row">
          <h1 tabindex="-1">{{ heading() }}</h1>
          <ng-content select="[status]" />
        </div>
        @if (lead()) {
          <p class="quiet lead">{{ lead() }}</p>
        }
      </div>
      <div class="row actions not-printed"><ng-content select="[actions]" /></div>
    </div>
    <div class="more"><ng-content /></div>
  `,
  styles: `
    :host { display: block; margin-bottom: var(--gap-5); }
    ol { display: flex; flex-wrap: wrap; margin-bottom: var(--gap-1); color: var(--text-quiet); font-size: var(--size-small); }
    li + li::before { content: '/'; margin: 0 var(--gap-2); color: var(--border-strong); }
    .head { align-items: start; }
    .title { flex: 1 1 24rem; min-width: 0; }
    .lead { margin-top: var(--gap-1); max-width: var(--reading); }
    .actions:empty { display: none; }
    .more:not(:empty) { margin-top: var(--gap-2); }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  /** The way here, from the outside in, without this page. */
  readonly places = input<readonly Place[]>([]);
  /** One sentence on what is mine to do here, or what happens next. */
  readonly lead = input<string>();

  protected readonly words = injectWords();

  constructor() {
    const title = inject(PAGE_TITLE);
    effect(() => title.set(this.heading()));
  }
}
