import { Component, computed, input } from '@angular/core';
import { FollowUpsToMeasureDocument, injectQuery } from '@shixiao/data-access';
import { DataCell, DataList, EmptyState, FailureNotice, Figure, PageHeader, Skeleton, StatusTag, injectWords } from '@shixiao/ui-kit';
import { FollowUpForm } from './follow-up-form.ts';
import type { FollowUpToMeasureFragment } from '@shixiao/data-access';
import type { Column, Tone } from '@shixiao/ui-kit';

/** What was measured some months after acceptance, and the form for what is to be measured now. */
@Component({
  selector: 'sx-follow-ups-page',
  imports: [DataCell, DataList, EmptyState, FailureNotice, Figure, FollowUpForm, PageHeader, Skeleton, StatusTag],
  templateUrl: './follow-ups-page.html',
})
export class FollowUpsPage {
  readonly projectId = input.required<string>();

  protected readonly words = injectWords();
  protected readonly reading = injectQuery(FollowUpsToMeasureDocument, () => ({ projectId: this.projectId(), first: 50 }));
  protected readonly project = computed(() => this.reading.data()?.project ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.project === null);
  protected readonly proofs = computed(() => this.project()?.evidence.edges.map(({ node }) => node) ?? []);
  protected readonly columns = computed<readonly Column[]>(() => [
    { key: 'indicator', label: this.words.t('verification.outcomes.indicator') },
    { key: 'baseline', label: this.words.t('verification.outcomes.baseline'), isNumber: true },
    { key: 'target', label: this.words.t('verification.outcomes.target'), isNumber: true },
    { key: 'reported', label: this.words.t('verification.outcomes.reported'), isNumber: true },
    { key: 'verified', label: this.words.t('verification.outcomes.verified'), isNumber: true },
  ]);

  protected rowsOf({ figures }: FollowUpToMeasureFragment) {
    return figures.map((figure) => ({ id: figure.indicator.id, ...figure }));
  }

  protected stateOf({ isMeasured, isReported }: FollowUpToMeasureFragment): 'measured' | 'reported' | 'waiting' {
    return isMeasured ? 'measured' : isReported ? 'reported' : 'waiting';
  }

  protected toneOf(followUp: FollowUpToMeasureFragment): Tone {
    return ({ measured: 'good', reported: 'active', waiting: 'quiet' } as const)[this.stateOf(followUp)];
  }
}
