import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { OfficeProposalsDocument, injectQuery } from '@shixiao/data-access';
import { DataCell, DataList, EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, Tabs, TimeText, injectWords } from '@shixiao/ui-kit';
import { PROPOSAL_TONES } from '../tasks/tones.ts';
import type { ProposalStage } from '@shixiao/contract';
import type { OfficeProposalsQuery } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';

const STAGES: readonly ProposalStage[] = ['submitted', 'returned', 'accepted', 'declined'];
type Line = OfficeProposalsQuery['proposals']['edges'][number]['node'];

/** Proposals that were handed in to the authority. */
@Component({
  selector: 'sx-office-proposals-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, DataCell, DataList, EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, Tabs, TimeText],
  templateUrl: './proposals-page.html',
  styles: `.input { flex: 1 1 12rem; width: auto; max-width: 24rem; }`,
})
export class ProposalsPage {
  readonly stage = input<string>();
  readonly text = input<string>();

  protected readonly words = injectWords();
  protected readonly stages = STAGES;
  private readonly router = inject(Router);
  protected readonly current = computed(() => STAGES.find((each) => each === this.stage()));
  protected readonly reading = injectQuery(OfficeProposalsDocument, () => {
    const stage = this.current();
    return { stages: stage ? [stage] : [...STAGES], text: this.text() || null, first: 20 };
  });
  protected readonly proposals = computed(() => this.reading.data()?.proposals.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.proposals.pageInfo);
  protected readonly columns = computed(() => [
    { key: 'title', label: this.words.t('office.proposals.column.title') },
    { key: 'stage', label: this.words.t('office.proposals.column.stage') },
    { key: 'proposers', label: this.words.t('office.proposals.column.proposers') },
    { key: 'submitted', label: this.words.t('office.proposals.column.submitted') },
  ]);

  protected toneOf(stage: ProposalStage): Tone {
    return PROPOSAL_TONES[stage];
  }

  protected proposersOf({ proposers }: Line): string {
    return this.words.list(proposers.map((each) => this.words.organisation(each)));
  }

  protected search(event: Event, text: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { text: text.trim() || null }, queryParamsHandling: 'merge' });
  }
}
