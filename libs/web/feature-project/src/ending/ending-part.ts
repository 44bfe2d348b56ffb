import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ConfirmTerminationDocument, ProjectEndingDocument, RequestWithdrawalDocument, SettleTerminationDocument, injectAct } from '@shixiao/data-access';
import { EmptyState, FailureNotice, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { TerminationCard } from './termination-card.ts';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** Ends a project early: before the agreement at once; afterwards the authority settles and the enterprise confirms. */
@Component({
  selector: 'sx-ending-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, EmptyState, FailureNotice, TerminationCard],
  template: `
    <div class="stack">
      <h2>{{ words.t(isEnded() ? 'project.ending.ended' : 'project.ending.title') }}</h2>
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @if (termination(); as it) { <sx-termination-card [termination]="it" /> }
      @if (canWithdraw()) {
        <p class="prose">{{ words.t('project.ending.withdrawHint') }}</p>
        <sx-act-form [name]="'withdraw.' + project.id()" [action]="words.t('project.ending.withdraw')" [isDanger]="true" [fields]="withdrawFields()" [acting]="withdrawing" [perform]="withdraw" />
      }
      @if (canSettle()) {
        <sx-act-form [name]="'settle.' + project.id()" [startsOpen]="true" [action]="words.t('project.ending.settle')" [fields]="settleFields()" [acting]="settling" [perform]="settle" />
      }
      @if (canConfirm()) {
        <sx-act-form [name]="'confirm.' + project.id()" [startsOpen]="true" [action]="words.t('project.ending.confirm')" [explanation]="words.t('project.ending.confirmHint')" [isDanger]="true" [fields]="confirmFields()" [acting]="confirming" [perform]="confirm" />
      }
      @if (!canWithdraw() && !canSettle() && !canConfirm() && !termination()) {
        <sx-empty class="panel" [title]="words.t('project.ending.nothing')" [hint]="words.t('project.ending.nothingHint')" />
      }
    </div>
  `,
})
export class EndingPart {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly reading = injectPart(ProjectEndingDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly termination = computed(() => this.reading.data()?.project?.termination ?? undefined);
  protected readonly withdrawing = injectAct(RequestWithdrawalDocument, CHANGED);
  protected readonly settling = injectAct(SettleTerminationDocument, CHANGED);
  protected readonly confirming = injectAct(ConfirmTerminationDocument, CHANGED);
  protected readonly isEnded = computed(() => this.project.facts()?.projectPhase === 'withdrawn');
  protected readonly canWithdraw = computed(() => this.project.facts()?.viewerCanRequestWithdrawal === true);
  protected readonly canSettle = computed(() => this.project.taskFor('settleTermination') !== undefined);
  protected readonly canConfirm = computed(() => this.project.taskFor('confirmTermination') !== undefined);
  protected readonly withdrawFields = computed((): readonly AskedField[] => [{ key: 'reason', label: this.words.t('project.reason'), kind: 'long' }]);
  protected readonly settleFields = computed((): readonly AskedField[] => [
    { key: 'settlement', label: this.words.t('project.ending.settlement'), kind: 'long', help: this.words.t('project.ending.settleHint') },
    { key: 'reason', label: this.words.t('project.reason'), kind: 'long' },
  ]);
  protected readonly confirmFields = computed((): readonly AskedField[] => [{ key: 'comment', label: this.words.t('project.ending.comment'), kind: 'long', isOptional: true }]);

  protected readonly withdraw = async (of: Filled) => this.withdrawing.perform({ projectId: this.project.id(), reason: of('reason') });
  protected readonly settle = async (of: Filled) => this.settling.perform({ projectId: this.project.id(), reason: of('reason'), settlement: of('settlement') });
  protected readonly confirm = async (of: Filled) => this.confirming.perform({ projectId: this.project.id(), comment: of('comment') || null });
}
