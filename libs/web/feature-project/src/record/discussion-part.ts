import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { PostToDiscussionDocument, ProjectDiscussionDocument, injectAct } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PartyLine, Skeleton, TimeText, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { threadsOf } from './threads.ts';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** What the parties say to each other. It decides nothing and proves nothing. */
@Component({
  selector: 'sx-discussion-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, EmptyState, FailureNotice, PartyLine, Skeleton, TimeText],
  template: `
    <div class="stack">
      <h2>{{ words.t('project.part.discussion') }}</h2>
      <p class="small quiet">{{ words.t('project.discussion.hint') }}</p>
      @if (project.facts()?.viewerCanDiscuss) {
        <sx-act-form [name]="'post.' + project.id()" [startsOpen]="true" [action]="words.t('project.discussion.post')" [fields]="fields()" [acting]="posting" [perform]="post" />
      }
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @for (thread of threads(); track thread.post.id) {
        <article class="panel stack">
          <div class="stack tight">
            <span class="small"><sx-party [party]="thread.post.by" /> · <sx-time class="quiet"[at]="thread.post.at" show="both" /></span>
            <p class="prose">{{ thread.post.text }}</p>
          </div>
          @for (reply of thread.replies; track reply.id) {
            <div class="reply stack tight">
              <span class="small"><sx-party [party]="reply.by" /> · <sx-time class="quiet"[at]="reply.at" show="both" /></span>
              <p class="prose">{{ reply.text }}</p>
            </div>
          }
          @if (project.facts()?.viewerCanDiscuss) {
            @if (answered() === thread.post.id) {
              <sx-act-form [name]="'reply.' + thread.post.id" [startsOpen]="true" [action]="words.t('project.discussion.reply')" [fields]="fields()" [acting]="replying" [perform]="reply" />
            } @else {
              <button class="button small start not-printed" type="button" (click)="answer(thread.post.id)">{{ words.t('project.discussion.reply') }}</button>
            }
          }
        </article>
      } @empty {
        @if (reading.isLoading()) { <sx-skeleton [lines]="5" /> } @else if (threads()) {
          <sx-empty class="panel" [title]="words.t('project.discussion.none')" [hint]="words.t('project.discussion.noneHint')" />
        }
      }
      @if (pageInfo()?.hasNextPage) {
        <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">{{ words.t('project.more') }}</button>
      }
    </div>
  `,
  styles: `
    .reply { padding-inline-start: var(--gap-4); border-inline-start: 3px solid var(--border); }
    .start { justify-self: start; }
  `,
})
export class DiscussionPart {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly answered = signal<string | undefined>(undefined);
  protected readonly reading = injectPart(ProjectDiscussionDocument, () => (this.project.id() ? { id: this.project.id(), first: 50 } : undefined));
  protected readonly threads = computed(() => {
    const posts = this.reading.data()?.project?.discussion.edges.map(({ node }) => node);
    return posts && threadsOf(posts);
  });
  protected readonly pageInfo = computed(() => this.reading.data()?.project?.discussion.pageInfo);
  protected readonly posting = injectAct(PostToDiscussionDocument, CHANGED);
  protected readonly replying = injectAct(PostToDiscussionDocument, CHANGED);
  protected readonly fields = computed((): readonly AskedField[] => [{ key: 'text', label: this.words.t('project.discussion.text'), kind: 'long' }]);

  protected readonly post = async (of: Filled) => this.posting.perform({ projectId: this.project.id(), text: of('text') });
  protected readonly reply = async (of: Filled) => {
    const posted = await this.replying.perform({ projectId: this.project.id(), text: of('text'), replyTo: this.answered() ?? null });
    if (posted) this.answered.set(undefined);
    return posted;
  };

  protected answer(postId: string): void {
    this.replying.forget();
    this.answered.set(postId);
  }
}
