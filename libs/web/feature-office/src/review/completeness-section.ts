import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { AcceptProposalDocument, DeclineProposalDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, PartyLine, RefusalAlert, StatusTag, TimeText, TwoLimits, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { toldAt, toldOf } from '../typing/told.ts';
import { isTicked, typed } from '../typing/typed.ts';
import { nameOfPlace, placeOfMissing } from './correction-list.ts';
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
    legend { padding: 0; margin-bottom: var(--gap-2); font-weight: 550; }
    .points { padding-inline-start: 1.25rem; list-style: disc; }
    .error { color: var(--bad); }
  `,
})
export class CompletenessSection {
  readonly proposal = input.required<CompletenessFactsFragment>();
  readonly content = input.required<ProposalContentFactsFragment>();
  /** Whether the limits are shown here, and not beside it with the task. */
  readonly hasLimits = input(true);
  /** Whether a decision returned it to be improved. */
  readonly isGivenBack = input(false);

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
  private readonly wasTried = signal(false);
  private readonly confirm = injectConfirm();

  /** What a point of the list is about, in words; nothing where it concerns the whole. */
  protected whereOf(field: readonly string[]): string | undefined {
    const place = placeOfMissing({ field }, this.content());
    return place && nameOfPlace(this.words, place);
  }

  protected marksError(): string | undefined {
    return this.wasTried() && this.uncorrected().length === 0 ? this.words.t('office.completeness.markOne') : undefined;
  }

  protected reasonError(): string | undefined {
    if (this.wasTried() && this.reason().trim() === '') return this.words.t('office.reasonMissing');
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
    this.wasTried.set(true);
    if (this.uncorrected().length === 0 || this.reason().trim() === '') return;
    const isSure = await this.confirm({
      title: this.words.t('office.completeness.declineTitle'),
      explanation: this.words.t('office.completeness.declineExplanation'),
      action: this.words.t('office.completeness.decline'),
      reason: 'none',
      isDanger: true,
    });
    if (!isSure) return;
    const { id, version } = this.proposal();
    await this.declining.perform({ proposalId: id, uncorrectedIds: [...this.uncorrected()], reason: this.reason(), expectedVersion: version });
  }
}
