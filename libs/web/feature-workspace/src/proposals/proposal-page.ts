import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProposalSeenDocument, WithdrawProposalDocument, injectAct, injectProjectMoved, injectQuery, refusalText } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, PartyLine, RefusalAlert, Skeleton, StatusTag, TimeText, TwoLimits, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { Corrections } from './corrections.ts';
import { ProposalContent } from './proposal-content.ts';
import { ProposalOutcome } from './proposal-outcome.ts';
import { ProposalCourse } from './proposal-course.ts';
import { stageName } from './outcome.ts';
import { proposalTone } from './proposal-tone.ts';

/** A proposal to read: where it stands, what was decided so far, what it says. */
@Component({
  selector: 'sx-proposal-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Corrections, EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, PartyLine, ProposalContent, ProposalCourse, ProposalOutcome, RefusalAlert, Skeleton, StatusTag, TimeText, TwoLimits],
  templateUrl: './proposal-page.html',
})
export class ProposalPage {
  readonly id = input.required<string>();

  protected readonly words = injectWords();
  private readonly confirm = injectConfirm();
  protected readonly reading = injectQuery(ProposalSeenDocument, () => ({ id: this.id() }));
  protected readonly proposal = computed(() => this.reading.data()?.proposal ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.proposal === null);
  protected readonly tone = computed(() => proposalTone(this.proposal() ?? { proposalStage: 'draft' }));
  protected readonly stageName = computed(() => {
    const proposal = this.proposal();
    return proposal ? stageName(this.words, proposal) : '';
  });
  /** For correction; what a decision gives back has no list. */
  private readonly isReturned = computed(() => this.proposal()?.proposalStage === 'returned' && !this.proposal()?.decisionMatter?.decision);
  private readonly notice = computed(() => this.proposal()?.completeness?.notice ?? undefined);
  /** What is to be put right stands before everything else, what once was beside what it was about. */
  protected readonly toCorrect = computed(() => (this.isReturned() ? this.notice() : undefined));
  protected readonly corrected = computed(() => (this.isReturned() ? undefined : this.notice()));
  /** Of what runs; what is done needs no clock. */
  protected readonly limits = computed(() => {
    const limits = this.proposal()?.decisionMatter?.limits ?? this.proposal()?.completeness?.limits;
    return limits?.statutory.phase === 'stopped' ? undefined : limits;
  });
  protected readonly proposers = computed(() => this.words.list(this.proposal()?.proposers.map((each) => this.words.organisation(each)) ?? []));
  protected readonly withdrawing = injectAct(WithdrawProposalDocument, { changed: ['proposals', 'worklist', 'worklistSummary', 'projects'] });
  protected readonly told = computed(() => {
    const refusal = this.withdrawing.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  private readonly projectId = computed(() => this.proposal()?.project.id);

  constructor() {
    // What the authority does with it is seen as it happens.
    injectProjectMoved(this.projectId, () => void this.reading.reload());
  }

  protected async withdraw(): Promise<void> {
    const proposal = this.proposal();
    if (!proposal) return;
    const confirmed = await this.confirm({
      title: this.words.t('workspace.withdraw.title'),
      explanation: this.words.t('workspace.withdraw.explanation'),
      action: this.words.t('workspace.withdraw.action'),
      reason: 'required',
      isDanger: true,
    });
    if (!confirmed) return;
    if (await this.withdrawing.perform({ proposalId: proposal.id, reason: confirmed.reason, expectedVersion: proposal.version })) await this.reading.reload();
  }
}
