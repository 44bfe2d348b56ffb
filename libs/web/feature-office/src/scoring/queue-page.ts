import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ScoringQueueDocument, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { injectDueOfRounds } from './due.ts';

/** Proposals that wait for the expert's sheet, or for the experts' consensus. */
@Component({
  selector: 'sx-scoring-queue-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, TimeText],
  template: `
    <sx-page-header [heading]="words.t('office.queue.title')" [lead]="words.t('office.queue.lead')" />
    <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
    @if (rounds(); as rounds) {
      @if (rounds.length > 0) {
        <ul class="panel">
          @for (round of rounds; track round.id) {
            <li>
              <div class="stack tight">
                <h2><a [routerLink]="['/scoring', round.id]">{{ round.proposal.content.title || words.t('office.untitled') }}</a></h2>
                <p class="summary quiet">{{ round.proposal.content.summary }}</p>
                <p class="row small quiet">
                  @if (due().get(round.id); as at) {
                    <span>{{ words.t('office.queue.due') }}&ngsp;<sx-time [at]="at" show="both" [isEnd]="true" /></span>
                  }
                  <span>{{ words.t('office.queue.criteria', { count: round.criteria.length }) }}</span>
                </p>
              </div>
              <sx-status [tone]="round.viewerCanScore ? 'active' : 'info'" [label]="words.t(round.viewerCanScore ? 'office.queue.sheetWanted' : 'office.queue.consensusWanted')" />
            </li>
          }
        </ul>
      } @else {
        <sx-empty class="panel" [title]="words.t('office.queue.none')" [hint]="words.t('office.queue.noneHint')" />
      }
    } @else if (reading.isLoading()) {
      <sx-skeleton [lines]="6" />
    }
    @if (pageInfo()?.hasNextPage) {
      <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">{{ words.t('office.more') }}</button>
    }
  `,
  styles: `
    ul.panel { padding: 0; }
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--gap-3); align-items: start; padding: var(--gap-4) var(--gap-5); border-bottom: 1px solid var(--border); }
    li:last-child { border: 0; }
    .summary { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
    @media (max-width: 40rem) { li { grid-template-columns: 1fr; } }
  `,
})
export class QueuePage {
  protected readonly words = injectWords();
  protected readonly reading = injectQuery(ScoringQueueDocument, () => ({ first: 20 }));
  protected readonly due = injectDueOfRounds();
  protected readonly rounds = computed(() => this.reading.data()?.scoringQueue.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.scoringQueue.pageInfo);
}
