import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExceptionsDocument, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, Skeleton, Tabs, injectWords } from '@shixiao/ui-kit';
import { ExceptionCard } from './exception-card.ts';
import type { ExceptionKind } from '@shixiao/contract';

const KINDS: readonly ExceptionKind[] = ['late', 'escalated', 'disputed', 'overridden', 'overburdened', 'gap'];

/** What a supervisor looks at: nothing but what is out of order, the longest-standing first. */
@Component({
  selector: 'sx-exceptions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, ExceptionCard, FailureNotice, PageHeader, Skeleton, Tabs],
  template: `
    <sx-page-header [heading]="words.t('office.exceptions.title')" [lead]="words.t('office.exceptions.lead')" />
    <div class="stack">
      <nav class="tabs" [attr.aria-label]="words.t('office.exceptions.byKind')">
        <a routerLink="." [queryParams]="{}" [attr.aria-current]="current() ? null : 'page'">{{ words.t('office.all') }}</a>
        @for (each of kinds; track each) {
          <a routerLink="." [queryParams]="{ kind: each }" [attr.aria-current]="current() === each ? 'page' : null">{{ words.t('terms.ExceptionKind.' + each) }}</a>
        }
      </nav>
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @for (each of exceptions(); track each.id) {
        <sx-exception-card class="panel stack" [exception]="each" />
      } @empty {
        @if (reading.isLoading()) {
          <sx-skeleton [lines]="8" />
        } @else if (exceptions()) {
          <sx-empty class="panel" [title]="words.t('office.exceptions.none')" [hint]="words.t('office.exceptions.noneHint')" />
        }
      }
      @if (pageInfo()?.hasNextPage) {
        <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">{{ words.t('office.more') }}</button>
      }
    </div>
  `,
})
export class ExceptionsPage {
  readonly kind = input<string>();

  protected readonly words = injectWords();
  protected readonly kinds = KINDS;
  protected readonly current = computed(() => KINDS.find((each) => each === this.kind()));
  protected readonly reading = injectQuery(ExceptionsDocument, () => {
    const kind = this.current();
    return { kinds: kind ? [kind] : null, first: 20 };
  });
  protected readonly exceptions = computed(() => this.reading.data()?.exceptions.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.exceptions.pageInfo);
}
