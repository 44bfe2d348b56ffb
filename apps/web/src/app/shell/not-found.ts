import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, PageHeader, injectWords } from '@shixiao/ui-kit';

@Component({
  selector: 'sx-not-found',
  imports: [RouterLink, EmptyState, PageHeader],
  template: `
    <sx-page-header [heading]="words.t('shell.notFound.title')" />
    <sx-empty class="panel" [title]="words.t('shell.notFound.what')" [hint]="words.t('shell.notFound.hint')">
      <a class="button primary" routerLink="/">{{ words.t('shell.notFound.home') }}</a>
    </sx-empty>
  `,
})
export class NotFound {
  protected readonly words = injectWords();
}
