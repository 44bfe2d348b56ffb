import { ChangeDetectionStrategy, Component, ElementRef, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DraftChangedDocument, ProposalDraftDocument, SubmitProposalDocument, TaskNowDocument, injectAct, injectLive, injectQuery, injectTaskActs, refusalText } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, PartyLine, RefusalAlert, Skeleton, StatusTag, StepNavigator, TaskActions, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { Corrections } from '../proposals/corrections.ts';
import { stageName } from '../proposals/outcome.ts';
import { proposalTone } from '../proposals/proposal-tone.ts';
import { DRAFT, injectDraft } from './draft/inject-draft.ts';
import { DraftFieldControl } from './fields/draft-field.ts';
import { focusField } from './fields/focus-field.ts';
import { LACKS, injectLacks } from './missing/lacks.ts';
import { keyOf } from './draft/changes.ts';
import { STEPS } from './missing/steps.ts';
import { COMPANY, injectCompany } from './presence/company.ts';
import { AttachmentsStep } from './steps/attachments-step.ts';
import { CheckStep } from './steps/check-step.ts';
import { ConsortiumStep } from './steps/consortium-step.ts';
import { IndicatorsStep } from './steps/indicators-step.ts';
import { MilestonesStep } from './steps/milestones-step.ts';
import type { Missing } from './missing/lacks.ts';
import type { StepId } from './missing/steps.ts';

/** Writing a proposal together, step by step, until it is handed in. */
@Component({
  selector: 'sx-editor-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, AttachmentsStep, CheckStep, ConsortiumStep, Corrections, DraftFieldControl, EmptyState, FailureNotice, IndicatorsStep, MilestonesStep, PageHeader, PartyLine, RefusalAlert, Skeleton, StatusTag, StepNavigator, TaskActions, TimeText, TwoLimits],
  providers: [
    { provide: DRAFT, useFactory: injectDraft },
    { provide: COMPANY, useFactory: injectCompany },
    { provide: LACKS, useFactory: injectLacks },
  ],
  templateUrl: './editor-page.html',
  styleUrl: './editor-page.css',
})
export class EditorPage {
  readonly id = input.required<string>();
  readonly step = input<string>();
  readonly field = input<string>();
  /** The task that led here. */
  readonly task = input<string>();

  protected readonly words = injectWords();
  protected readonly draft = inject(DRAFT);
  protected readonly company = inject(COMPANY);
  protected readonly lacks = inject(LACKS);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly reading = injectQuery(ProposalDraftDocument, () => ({ id: this.id() }));
  protected readonly proposal = computed(() => this.reading.data()?.proposal ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.proposal === null);
  protected readonly stageName = computed(() => {
    const proposal = this.proposal();
    return proposal ? stageName(this.words, proposal) : '';
  });
  protected readonly tone = computed(() => proposalTone(this.proposal() ?? { proposalStage: 'draft' }));
  protected readonly current = computed<StepId>(() => STEPS.find((each) => each === this.step()) ?? 'outline');
  protected readonly others = computed(() => this.words.list(this.company.others()));
  protected readonly next = computed(() => STEPS[STEPS.indexOf(this.current()) + 1]);
  protected readonly before = computed(() => STEPS[STEPS.indexOf(this.current()) - 1]);
  private readonly taskReading = injectQuery(TaskNowDocument, () => (this.task() ? { id: this.task() ?? '' } : undefined));
  protected readonly atHand = computed(() => this.taskReading.data()?.task ?? undefined);
  protected readonly acts = injectTaskActs(() => this.atHand(), this.words);
  protected readonly submitting = injectAct(SubmitProposalDocument, { changed: ['proposals', 'worklist', 'worklistSummary', 'projects'] });
  private readonly unsaved = signal(false);
  protected readonly told = computed(() => {
    if (this.unsaved()) return { sentence: this.words.t('workspace.check.unsaved'), details: [] };
    const refusal = this.submitting.refusal();
    if (!refusal) return undefined;
    // The list below says all of it, with the way to each.
    return refusal.__typename === 'ProposalIncomplete' ? { sentence: refusalText(refusal, this.words).sentence, details: [] } : refusalText(refusal, this.words);
  });

  constructor() {
    effect(() => {
      const proposal = this.proposal();
      if (!proposal) return;
      untracked(() => {
        this.draft.take(proposal);
        this.lacks.know(proposal.missing);
        this.lacks.ask(proposal.completeness?.notice?.corrections ?? []);
        this.company.know(proposal.editors);
        if (proposal.viewerCanEdit) this.company.begin(proposal.id);
        else this.company.end();
      });
    });
    effect(() => {
      const field = this.field();
      if (field && this.proposal()) untracked(() => focusField(this.host.nativeElement, field));
    });
    injectLive(DraftChangedDocument, () => ({ proposalId: this.id() }), ({ draftChanged }) => {
      switch (draftChanged.__typename) {
        case 'EditorsChanged':
          return this.company.know(draftChanged.editors);
        case 'DraftSavedByOther':
          // What was typed here goes out first, on the version it was typed on; its answer brings theirs along.
          return void this.draft.flush().then(async () => {
            if (draftChanged.version > this.draft.version()) await this.reading.reload();
          });
        case 'DraftLocked':
          return void this.reading.reload();
      }
    });
  }

  protected async open(step: string): Promise<void> {
    await this.router.navigate([], { queryParams: { step, field: null }, queryParamsHandling: 'merge' });
    if (step === 'check') this.lacks.showAll();
    this.host.nativeElement.querySelector<HTMLElement>('#editor-step')?.focus();
  }

  /** One's own organisation has left the consortium: nothing here is for its people any more. */
  protected async leave(): Promise<void> {
    this.company.end();
    await this.router.navigate(['/proposals']);
  }

  /** Also where the address says so already. */
  protected goTo({ field }: Missing): void {
    this.lacks.showAll();
    setTimeout(() => focusField(this.host.nativeElement, keyOf(field)));
  }

  protected async submit(): Promise<void> {
    this.submitting.forget();
    this.unsaved.set(!(await this.draft.flush()));
    if (this.unsaved()) return;
    const done = await this.submitting.perform({ proposalId: this.id(), expectedVersion: this.draft.version() });
    if (done) {
      await this.router.navigate(['/proposals', this.id()]);
      return;
    }
    const refusal = this.submitting.refusal();
    if (refusal?.__typename === 'ProposalIncomplete') this.lacks.know(refusal.missing.map((each) => ({ ...each, found: each.found && { ...each.found, source: null } })));
    if (refusal?.__typename === 'Conflict') await this.reading.reload();
  }
}
