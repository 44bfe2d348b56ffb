import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OfficeCallNowDocument, OfficeCallProposalsDocument, OfficeTaskDocument, WorkChangedDocument, injectLive, injectOnReturn, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { TaskBar } from '../tasks/task-bar.ts';
import { CALL_TONES, PROPOSAL_TONES } from '../tasks/tones.ts';
import { CallActs } from './call-acts.ts';
import { CallEditor } from './call-editor.ts';
import { CallFacts } from './call-facts.ts';

/** One call: its editor while it is a draft, afterwards what it says; beside it what can be done with it now. */
@Component({
  selector: 'sx-office-call-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, CallActs, CallEditor, CallFacts, EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, TaskBar, TimeText],
  templateUrl: './call-page.html',
  styleUrl: '../tasks/task-first.css',
})
export class CallPage {
  readonly id = input.required<string>();
  readonly task = input<string>();

  protected readonly words = injectWords();
  protected readonly tones = CALL_TONES;
  protected readonly proposalTones = PROPOSAL_TONES;
  protected readonly reading = injectQuery(OfficeCallNowDocument, () => ({ id: this.id() }));
  protected readonly call = computed(() => this.reading.data()?.call ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.call === null);
  private readonly asking = injectQuery(OfficeTaskDocument, () => {
    const id = this.task();
    return id ? { id } : undefined;
  });
  protected readonly asked = computed(() => this.asking.data()?.task ?? undefined);
  protected readonly places = computed(() => [
    { label: this.words.t('office.worklist.title'), link: '/office' },
    { label: this.words.t('office.calls.title'), link: '/office/calls' },
  ]);
  private readonly answering = injectQuery(OfficeCallProposalsDocument, () => {
    const call = this.call();
    return call && ['open', 'closed', 'withdrawn'].includes(call.callStage) ? { callId: call.id, first: 20 } : undefined;
  });
  protected readonly answers = computed(() => this.answering.data()?.proposals.edges.map(({ node }) => node));
  protected readonly lead = computed(() => {
    const call = this.call();
    return call && this.words.t(`office.call.lead.${call.callStage}`);
  });

  constructor() {
    const look = (): void => void Promise.all([this.reading.reload(), this.answering.reload()]);
    // No line tells of a call. Handing in, opening and sending back move tasks, of which a line tells; the rest is seen by whoever comes back.
    injectLive(WorkChangedDocument, () => ({}), look);
    injectOnReturn(look);
  }
}
