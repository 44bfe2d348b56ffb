import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ConsultationCommentsDocument, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, Skeleton, injectWords } from '@shixiao/ui-kit';
import { CommentCard } from './comment-card.ts';

/** Comments of a consultation, each with what became of it. */
@Component({
  selector: 'sx-comment-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommentCard, EmptyState, FailureNotice, Skeleton],
  template: `
    <section class="panel stack">
      <h2>{{ words.t('office.consultation.comments') }}</h2>
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @for (comment of comments(); track comment.id) {
        <sx-comment-card [comment]="comment" (answered)="answered.emit()" />
      } @empty {
        @if (reading.isLoading()) {
          <sx-skeleton />
        } @else if (comments()) {
          <sx-empty [title]="words.t('office.consultation.noComments')" [hint]="words.t('office.consultation.noCommentsHint')" />
        }
      }
      @if (pageInfo()?.hasNextPage) {
        <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">{{ words.t('office.more') }}</button>
      }
    </section>
  `,
  styles: `sx-comment-card + sx-comment-card { padding-top: var(--gap-4); border-top: 1px solid var(--border); }`,
})
export class CommentList {
  readonly consultationId = input.required<string>();
  readonly answered = output();

  protected readonly words = injectWords();
  readonly reading = injectQuery(ConsultationCommentsDocument, () => ({ id: this.consultationId(), first: 20 }));
  protected readonly comments = computed(() => this.reading.data()?.consultation?.comments.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.consultation?.comments.pageInfo);
}
