import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { AcceptProposalDocument, DeclineProposalDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, PartyLine, RefusalAlert, StatusTag, TimeText, TwoLimits, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { toldAt, toldOf } from '../typing/told.ts';
import { isTicked, typed } from '../typing/typed.ts';
import { ReturnForm } from './return-form.ts';
import type { CompletenessFactsFragment, ProposalContentFactsFragment } from '@shixiao/data-access';

const CHANGED = { changed: ['worklist', 'worklistSummary', 'proposals'] };

/** Accept it, return it once with everything that is missing, or, after that one return, decline it. */
@Component({
  selector: 'sx-completeness-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, PartyLine, RefusalAlert, ReturnForm, StatusTag, TimeText, TwoLimits],
  templateUrl: './completeness-section.html',
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    fieldset { display: grid; gap: var(--gap-2); }
    legend { font-weight: 550; }
  `,
})
export class CompletenessSection {
  readonly proposal = input.required<CompletenessFactsFragment>();
  readonly content = input.required<ProposalContentFactsFragment>();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly isTicked = isTicked;
  protected readonly check = computed(() => this.proposal().completeness);
  protected readonly accepting = injectAct(AcceptProposalDocument, CHANGED);
  protected readonly declining = injectAct(DeclineProposalDocument, CHANGED);
  protected readonly told = toldOf(this.words, this.accepting, this.declining);
  protected readonly showing = signal<'none' | 'return' | 'decline'>('none');
  protected readonly uncorrected = signal<readonly string[]>([]);
  protected readonly reason = signal('');
  private readonly confirm = injectConfirm();

  protected reasonError(): string | undefined {
    return toldAt(this.words, this.declining, 'reason');
  }

  protected async acceptProposal(): Promise<void> {
    const { id, version, missing } = this.proposal();
    const isSure = await this.confirm({
      title: this.words.t('office.completeness.acceptTitle'),
      explanation: this.words.t(missing.length > 0 ? 'office.completeness.acceptDespite' : 'office.completeness.acceptExplanation', { count: missing.length }),
      action: this.words.t('office.completeness.accept'),
      reason: 'none',
    });
    if (isSure) await this.accepting.perform({ proposalId: id, expectedVersion: version });
  }

  protected mark(id: string, isUncorrected: boolean): void {
    this.uncorrected.update((ids) => (isUncorrected ? [...ids, id] : ids.filter((each) => each !== id)));
  }

  protected async declineProposal(event?: Event): Promise<void> {
    event?.preventDefault();
    const { id, version } = this.proposal();
    await this.declining.perform({ proposalId: id, uncorrectedIds: [...this.uncorrected()], reason: this.reason(), expectedVersion: version });
  }
}
