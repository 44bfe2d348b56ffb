import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MyProposalsDocument, SESSION, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, Skeleton, Tabs, injectWords } from '@shixiao/ui-kit';
import { NewProposal } from './new-proposal.ts';
import { ProposalLine } from './proposal-line.ts';
import type { ProposalStage } from '@shixiao/contract';

const STAGES: readonly ProposalStage[] = ['draft', 'returned', 'submitted', 'accepted', 'declined', 'withdrawn'];

/** Proposals that one may see, the last changed first. */
@Component({
  selector: 'sx-proposals-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, NewProposal, PageHeader, ProposalLine, Skeleton, Tabs],
  template: `
    <sx-page-header [heading]="words.t('workspace.proposals.title')" [lead]="words.t('workspace.proposals.lead')">
      @if (canPropose()) {
        <ng-container actions>
          <sx-new-proposal />
          <a class="button primary" routerLink="/calls">{{ words.t('workspace.work.findCall') }}</a>
        </ng-container>
      }
    </sx-page-header>
    <div class="stack">
      <nav class="tabs" [attr.aria-label]="words.t('workspace.proposals.stages')">
        <a routerLink="." [queryParams]="{ stage: null }" queryParamsHandling="merge" [attr.aria-current]="current() ? null : 'page'">{{ words.t('workspace.all') }}</a>
        @for (each of stages; track each) {
          <a routerLink="." [queryParams]="{ stage: each }" queryParamsHandling="merge" [attr.aria-current]="current() === each ? 'page' : null">{{ words.t('terms.ProposalStage.' + each) }}</a>
        }
      </nav>
      <form role="search" class="row" (submit)="search($event, box.value)">
        <input #box class="input" type="search" [value]="text() ?? ''" [attr.aria-label]="words.t('workspace.proposals.search')" [placeholder]="words.t('workspace.proposals.search')" />
        <button class="button" type="submit">{{ words.t('workspace.search') }}</button>
      </form>
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @if (proposals(); as proposals) {
        @if (proposals.length > 0) {
          <ul class="panel stack">
            @for (proposal of proposals; track proposal.id) {
              <li><sx-proposal-line [proposal]="proposal" /></li>
            }
          </ul>
        } @else {
          <sx-empty class="panel" [title]="words.t('workspace.proposals.none')" [hint]="words.t('workspace.proposals.noneHint')" />
        }
      } @else if (reading.isLoading()) {
        <sx-skeleton [lines]="8" />
      }
      @if (pageInfo()?.hasNextPage) {
        <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">{{ words.t('workspace.more') }}</button>
      }
    </div>
  `,
  styles: `
    form .input { flex: 1 1 14rem; max-width: 22rem; }
    li:not(:last-child) { padding-bottom: var(--gap-4); border-bottom: 1px solid var(--border); }
  `,
})
export class ProposalsPage {
  readonly stage = input<string>();
  readonly text = input<string>();

  protected readonly words = injectWords();
  protected readonly stages = STAGES;
  private readonly router = inject(Router);
  private readonly session = inject(SESSION);
  protected readonly current = computed(() => STAGES.find((each) => each === this.stage()));
  protected readonly reading = injectQuery(MyProposalsDocument, () => {
    const stage = this.current();
    return { stages: stage ? [stage] : null, text: this.text() || null, first: 20 };
  });
  protected readonly proposals = computed(() => this.reading.data()?.proposals.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.proposals.pageInfo);
  protected readonly canPropose = computed(() => this.session.viewer()?.viewerCanCreateProposal ?? false);

  protected search(event: Event, text: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { text: text.trim() || null }, queryParamsHandling: 'merge' });
  }
}
