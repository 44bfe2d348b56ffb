import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MyDraftsDocument, injectQuery } from '@shixiao/data-access';
import { FailureNotice, Skeleton, StatusTag, injectWords } from '@shixiao/ui-kit';
import { stageName } from '../proposals/outcome.ts';
import { proposalTone } from '../proposals/proposal-tone.ts';
import type { Standing } from '../proposals/outcome.ts';

/** Proposals that still have to be worked on. */
@Component({
  selector: 'sx-my-drafts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, FailureNotice, Skeleton, StatusTag],
  template: `
    <h2>{{ words.t('workspace.drafts.title') }}</h2>
    <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
    <ul>
      @for (draft of drafts(); track draft.id) {
        <li>
          <a class="strong" [routerLink]="['/proposals', draft.id, 'edit']">{{ draft.content.title || words.t('workspace.untitled') }}</a>
          <div class="row">
            <sx-status [tone]="toneOf(draft)" [label]="nameOf(draft)" />
            <span class="small quiet">{{ draft.missing.length > 0 ? words.t('workspace.drafts.missing', { count: draft.missing.length }) : words.t('workspace.check.complete') }}</span>
          </div>
          @if (draft.call?.closesAt; as closes) {
            <p class="small quiet">{{ words.t('workspace.drafts.closes', { at: words.lastDay(closes) }) }}</p>
          }
        </li>
      } @empty {
        @if (reading.isLoading()) { <li><sx-skeleton /></li> } @else if (!reading.failure()) { <li class="quiet">{{ words.t('workspace.drafts.none') }}</li> }
      }
    </ul>
    <p><a routerLink="/proposals">{{ words.t('workspace.drafts.all') }}</a></p>
  `,
  styles: `
    ul { display: grid; gap: var(--gap-4); margin-bottom: var(--gap-3); }
    li { display: grid; gap: var(--gap-1); }
    .strong { font-weight: 550; }
    h2 { margin-bottom: var(--gap-3); }
  `,
})
export class MyDrafts {
  protected readonly words = injectWords();
  protected readonly reading = injectQuery(MyDraftsDocument, () => ({ first: 8 }));
  protected readonly toneOf = proposalTone;
  protected readonly drafts = computed(() => this.reading.data()?.proposals.edges.map(({ node }) => node));

  protected nameOf(draft: Standing): string {
    return stageName(this.words, draft);
  }
}
