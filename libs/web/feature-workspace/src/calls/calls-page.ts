import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { OpenCallsDocument, SESSION, WorkJurisdictionsDocument, injectOnReturn, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, Tabs, TimeText, injectWords } from '@shixiao/ui-kit';
import { NewProposal } from '../proposals/new-proposal.ts';
import { callTone } from './call-tone.ts';
import type { CallStage } from '@shixiao/contract';

/** What everybody may look at; drafts are their authors' matter. */
const STAGES: readonly CallStage[] = ['open', 'closed', 'withdrawn'];

/** Needs that authorities have stated, the one that closes first at the head. */
@Component({
  selector: 'sx-calls-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, NewProposal, PageHeader, Skeleton, StatusTag, Tabs, TimeText],
  templateUrl: './calls-page.html',
  styleUrl: './calls-page.css',
})
export class CallsPage {
  readonly stage = input<string>();
  readonly text = input<string>();
  readonly jurisdiction = input<string>();

  protected readonly words = injectWords();
  protected readonly stages = STAGES;
  protected readonly toneOf = callTone;
  private readonly router = inject(Router);
  private readonly session = inject(SESSION);
  protected readonly current = computed(() => STAGES.find((each) => each === this.stage()) ?? 'open');
  protected readonly reading = injectQuery(OpenCallsDocument, () => ({
    stages: [this.current()],
    text: this.text() || null,
    jurisdictionId: this.jurisdiction() || null,
    first: 20,
  }));
  protected readonly calls = computed(() => this.reading.data()?.calls.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.calls.pageInfo);
  private readonly places = injectQuery(WorkJurisdictionsDocument, () => ({ first: 100 }));
  protected readonly jurisdictions = computed(() => this.places.data()?.jurisdictions.edges.map(({ node }) => node) ?? []);
  protected readonly canPropose = computed(() => this.session.viewer()?.viewerCanCreateProposal ?? false);
  protected readonly hasFilter = computed(() => Boolean(this.text() || this.jurisdiction()));

  constructor() {
    injectOnReturn(() => void this.reading.reload());
  }

  protected filter(event: Event, text: string, jurisdiction: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { text: text.trim() || null, jurisdiction: jurisdiction || null }, queryParamsHandling: 'merge' });
  }
}
