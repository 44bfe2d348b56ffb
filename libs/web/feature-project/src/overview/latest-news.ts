import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { PartyLine, Skeleton, TimeText, injectWords } from '@shixiao/ui-kit';
import { PROJECT } from '../project/project-in-view.ts';

const AT_FIRST = 8;

/** What happened lately, who did it and when. */
@Component({
  selector: 'sx-latest-news',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PartyLine, Skeleton, TimeText],
  template: `
    <h2>{{ words.t('project.news.title') }}</h2>
    <ol>
      @for (it of shown(); track it.id) {
        <li [attr.data-kind]="it.kind">
          <p>{{ words.sentence(it.told) }}</p>
          <p class="small quiet"><sx-time [at]="it.at" show="both" /></p>
          @if (it.by; as by) { <sx-party class="small" [party]="by" /> }
        </li>
      } @empty {
        @if (project.news.isLoading()) { <li><sx-skeleton /></li> } @else { <li class="quiet">{{ words.t('project.news.none') }}</li> }
      }
    </ol>
    @if (hasMore()) {
      <button class="button small not-printed" type="button" [disabled]="project.news.isLoading()" (click)="showMore()">{{ words.t('project.more') }}</button>
    }
  `,
  styles: `
    ol { display: grid; gap: var(--gap-3); margin-bottom: var(--gap-3); }
    li { padding-inline-start: var(--gap-3); border-inline-start: 3px solid var(--border); }
    [data-kind='stageBegan'], [data-kind='stageEnded'] { border-color: var(--accent); }
    [data-kind='limitPassed'], [data-kind='escalated'] { border-color: var(--bad); }
    [data-kind='limitPaused'], [data-kind='limitResumed'] { border-color: var(--warn); }
  `,
})
export class LatestNews {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  private readonly count = signal(AT_FIRST);
  private readonly all = computed(() => this.project.news.data()?.project?.timeline.edges.map(({ node }) => node) ?? []);
  private readonly pageInfo = computed(() => this.project.news.data()?.project?.timeline.pageInfo);
  protected readonly shown = computed(() => this.all().slice(0, this.count()));
  protected readonly hasMore = computed(() => this.all().length > this.count() || this.pageInfo()?.hasNextPage === true);

  protected showMore(): void {
    this.count.update((count) => count + 20);
    if (this.all().length < this.count() && this.pageInfo()?.hasNextPage) void this.project.news.loadMore(this.pageInfo()?.endCursor);
  }
}
