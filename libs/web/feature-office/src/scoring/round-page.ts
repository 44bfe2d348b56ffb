import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DeclareInterestDocument, OfficeTaskDocument, SESSION, ScoringRoundNowDocument, WorkChangedDocument, injectAct, injectLive, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, RefusalAlert, Skeleton, StatusTag, TimeText, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { ProposalContent } from '../review/proposal-content.ts';
import { SimilaritySection } from '../review/similarity-section.ts';
import { TaskBar } from '../tasks/task-bar.ts';
import { toldOf } from '../typing/told.ts';
import { ConsensusForm } from './consensus-form.ts';
import { ConsensusShown } from './consensus-shown.ts';
import { injectDueOfRounds } from './due.ts';
import { ScoresTable } from './scores-table.ts';
import { SheetForm } from './sheet-form.ts';

/** A sealed proposal beside the criteria; once all sheets are in, what they say and the consensus. */
@Component({
  selector: 'sx-scoring-round-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    RouterLink, ConsensusForm, ConsensusShown, EmptyState, FailureNotice, PageHeader, ProposalContent, RefusalAlert, ScoresTable, SheetForm, SimilaritySection,
    Skeleton, StatusTag, TaskBar, TimeText,
  ],
  templateUrl: './round-page.html',
  styleUrl: './round-page.css',
})
export class RoundPage {
  readonly roundId = input.required<string>();
  readonly task = input<string>();

  protected readonly words = injectWords();
  protected readonly reading = injectQuery(ScoringRoundNowDocument, () => ({ id: this.roundId() }));
  protected readonly round = computed(() => this.reading.data()?.scoringRound ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.scoringRound === null);
  private readonly dueOfRounds = injectDueOfRounds();
  /** By when the viewer's sheet is wanted; it is of no use once it is in. */
  protected readonly due = computed(() => {
    const round = this.round();
    return round?.viewerCanScore ? this.dueOfRounds().get(round.id) : undefined;
  });
  private readonly asking = injectQuery(OfficeTaskDocument, () => {
    const id = this.task();
    return id ? { id } : undefined;
  });
  protected readonly asked = computed(() => this.asking.data()?.task ?? undefined);
  private readonly session = inject(SESSION);
  protected readonly mine = computed(() => this.round()?.sheets.find(({ expert }) => expert !== null && expert.id === this.session.viewer()?.person.id));
  protected readonly places = computed(() => [{ label: this.words.t('office.queue.title'), link: '/scoring' }]);
  protected readonly declaring = injectAct(DeclareInterestDocument, { changed: ['scoringQueue', 'worklist', 'worklistSummary'] });
  protected readonly told = toldOf(this.words, this.declaring);
  private readonly confirm = injectConfirm();
  private readonly router = inject(Router);

  constructor() {
    // When the last sheet is in, the experts are asked for their consensus: their worklists tell.
    injectLive(WorkChangedDocument, () => ({}), () => void this.reading.reload());
  }

  /** With the declaration the sheet is gone, so the person is asked twice and says why. */
  protected async declareInterest(): Promise<void> {
    const round = this.round();
    if (!round) return;
    const asked = await this.confirm({
      title: this.words.t('office.interest.title'),
      explanation: this.words.t('office.interest.explanation'),
      action: this.words.t('office.interest.declare'),
      reason: 'required',
      reasonLabel: this.words.t('office.interest.which'),
      isDanger: true,
    });
    if (asked && (await this.declaring.perform({ proposalId: round.proposal.id, interest: asked.reason }))) await this.router.navigate(['/scoring']);
  }
}
