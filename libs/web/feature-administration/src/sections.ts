import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Tabs, injectWords } from '@shixiao/ui-kit';

type Section = 'organisations' | 'calendar' | 'limits';

/** The parts of administration. */
@Component({
  selector: 'sx-administration-sections',
  imports: [RouterLink, Tabs],
  template: `
    <nav class="tabs" [attr.aria-label]="words.t('administration.title')">
      @for (each of sections; track each) {
        <a [routerLink]="['/admin', each]" [attr.aria-current]="each === current() ? 'page' : null">{{ words.t('administration.section.' + each) }}</a>
      }
    </nav>
  `,
  styles: `:host { display: block; margin-bottom: var(--gap-5); }`,
})
export class AdministrationSections {
  readonly current = input.required<Section>();

  protected readonly words = injectWords();
  protected readonly sections: readonly Section[] = ['organisations', 'calendar', 'limits'];
}
