import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OfficeCallsDocument, SESSION, injectOnReturn, injectQuery } from '@shixiao/data-access';
import { DataCell, DataList, EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, Tabs, TimeText, injectWords } from '@shixiao/ui-kit';
import { CALL_TONES } from '../tasks/tones.ts';
import type { CallStage } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

const STAGES: readonly CallStage[] = ['draft', 'inReview', 'open', 'closed', 'withdrawn'];

/** The authority's calls, in every stage. */
@Component({
  selector: 'sx-office-calls-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, DataCell, DataList, EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, Tabs, TimeText],
  templateUrl: './calls-page.html',
})
export class CallsPage {
  readonly stage = input<string>();

  protected readonly words = injectWords();
  protected readonly stages = STAGES;
  private readonly session = inject(SESSION);
  protected readonly current = computed(() => STAGES.find((each) => each === this.stage()));
  protected readonly canCall = computed(() => this.session.viewer()?.viewerCanCreateCall ?? false);
  protected readonly reading = injectQuery(OfficeCallsDocument, () => {
    const stage = this.current();
    return { stages: stage ? [stage] : null, first: 50 };
  });
  protected readonly calls = computed(() => this.reading.data()?.calls.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.calls.pageInfo);
  protected readonly columns = computed(() => [
    { key: 'title', label: this.words.t('office.calls.column.title') },
    { key: 'stage', label: this.words.t('office.calls.column.stage') },
    { key: 'organisation', label: this.words.t('office.calls.column.organisation') },
    { key: 'closes', label: this.words.t('office.calls.column.closes') },
  ]);

  constructor() {
    injectOnReturn(() => void this.reading.reload());
  }

  protected toneOf(stage: CallStage): Tone {
    return CALL_TONES[stage];
  }
}
