import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CallAnswersDocument, CallSeenDocument, CreateProposalDocument, SESSION, injectAct, injectOnReturn, injectQuery, refusalText } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, RefusalAlert, Skeleton, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { ProposalLine } from '../proposals/proposal-line.ts';
import { callTone } from './call-tone.ts';

/** One call as everybody sees it, and one's own answers to it. */
@Component({
  selector: 'sx-call-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, ProposalLine, RefusalAlert, Skeleton, StatusTag, TimeText],
  templateUrl: './call-page.html',
  styles: `
    .withdrawn { border-inline-start: 5px solid var(--warn); }
    .criteria th, .criteria td { padding: var(--gap-2) 0; border-bottom: 1px solid var(--border); }
    .criteria th:not(.number) { text-align: start; }
    .criteria thead th { color: var(--text-quiet); font-size: var(--size-small); font-weight: 500; }
    .criteria tbody th { font-weight: 400; }
  `,
})
export class CallPage {
  readonly id = input.required<string>();

  protected readonly words = injectWords();
  protected readonly toneOf = callTone;
  private readonly router = inject(Router);
  private readonly session = inject(SESSION);
  protected readonly reading = injectQuery(CallSeenDocument, () => ({ id: this.id() }));
  protected readonly call = computed(() => this.reading.data()?.call ?? undefined);
  /** A call that was withdrawn closes no more. */
  protected readonly closesAt = computed(() => (this.call()?.callStage === 'withdrawn' ? undefined : this.call()?.closesAt));
  protected readonly isGone = computed(() => this.reading.data()?.call === null);
  private readonly canPropose = computed(() => this.session.viewer()?.viewerCanCreateProposal ?? false);
  private readonly answering = injectQuery(CallAnswersDocument, () => (this.canPropose() ? { callId: this.id(), first: 20 } : undefined));
  protected readonly answers = computed(() => this.answering.data()?.proposals.edges.map(({ node }) => node) ?? []);
  protected readonly creating = injectAct(CreateProposalDocument, { changed: ['proposals', 'worklist', 'worklistSummary'] });
  protected readonly told = computed(() => {
    const refusal = this.creating.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  constructor() {
    injectOnReturn(() => void this.reading.reload());
  }

  /** The answer begins with the call's title, which its authors change as they like. */
  protected async answer(): Promise<void> {
    const call = this.call();
    if (!call) return;
    const created = await this.creating.perform({ callId: call.id, title: call.title });
    if (created) await this.router.navigate(['/proposals', created.id, 'edit']);
    // What is refused here, such as a call that is not open any more, is seen on the page, too.
    else await this.reading.reload();
  }
}
