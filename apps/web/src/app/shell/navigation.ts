import { Component, computed, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, injectWords } from '@shixiao/ui-kit';
import { AREAS } from '../areas.ts';
import type { ViewerFacts } from '@shixiao/data-access';

/** The areas that are the viewer's: at the side, on a phone in a drawer. */
@Component({
  selector: 'sx-navigation',
  imports: [RouterLink, RouterLinkActive, Icon],
  host: { '[class.open]': 'isOpen()', '(document:keydown.escape)': 'closed.emit()' },
  template: `
    <nav id="navigation" [attr.aria-label]="words.t('shell.navigation')">
      @for (area of areas(); track area.id) {
        <a [routerLink]="area.path" routerLinkActive="here" ariaCurrentWhenActive="page" (click)="closed.emit()">
          <sx-icon [name]="area.icon" />{{ words.t('shell.area.' + area.id) }}
        </a>
      }
    </nav>
    @if (isOpen()) {
      <button class="shade" type="button" [attr.aria-label]="words.t('shell.closeMenu')" (click)="closed.emit()"></button>
    }
  `,
  styles: `
    nav { position: sticky; top: 3.5rem; display: grid; gap: 2px; align-content: start; height: calc(100vh - 3.5rem);
      padding: var(--gap-4) var(--gap-3); overflow-y: auto; border-inline-end: 1px solid var(--border); background: var(--surface); }
    a { display: flex; align-items: center; gap: var(--gap-3); min-height: 2.75rem; padding: 0 var(--gap-3); border-radius: var(--radius);
      color: var(--text); text-decoration: none; }
    a:hover { background: var(--quiet-soft); }
    .here { background: var(--accent-soft); color: var(--accent-strong); font-weight: 600; }
    .shade { display: none; }
    @media (max-width: 60rem) {
      nav { position: fixed; z-index: 19; top: 3.5rem; bottom: 0; width: 17rem; visibility: hidden; translate: -100%;
        transition: translate 160ms, visibility 160ms; box-shadow: var(--shadow-raised); }
      :host(.open) nav { visibility: visible; translate: none; }
      .shade { display: block; position: fixed; z-index: 18; inset: 3.5rem 0 0; border: 0; background: var(--backdrop); }
    }
  `,
})
export class Navigation {
  readonly viewer = input.required<ViewerFacts>();
  readonly isOpen = input(false);
  readonly closed = output();

  protected readonly words = injectWords();
  protected readonly areas = computed(() => AREAS.filter((area) => area.isFor(this.viewer())));
}
