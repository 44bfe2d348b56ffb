import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { DecideDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { injectKeptForm } from '../kept/kept-form.ts';
import { toldApart, toldAt } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { VerdictChoice } from './verdict-choice.ts';
import type { Recommendation } from '@shixiao/contract';
import type { MatterFactsFragment } from '@shixiao/data-access';

interface DecisionDraft {
  readonly verdict: Recommendation | '';
  readonly reason: string;
  readonly departureReason: string;
}

/** The decision with its reason; against the experts' majority a second reason, which is published apart. */
@Component({
  selector: 'sx-decide-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert, VerdictChoice],
  templateUrl: './decide-form.html',
  styles: `
    .departure { padding: var(--gap-3) var(--gap-4); border: 1px solid var(--warn); border-radius: var(--radius); background: var(--warn-soft); }
    @media (max-width: 40rem) { .act { width: 100%; min-height: 3rem; } }
  `,
})
export class DecideForm {
  readonly matter = input.required<MatterFactsFragment>();
  readonly decided = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly form = injectKeptForm<DecisionDraft>(
    () => `decision.${this.matter().id}`,
    () => ({ verdict: '', reason: '', departureReason: '' }),
  );
  private readonly wasTried = signal(false);
  protected readonly departs = computed(() => {
    const { verdict } = this.form.content();
    const { expertMajority } = this.matter();
    return verdict !== '' && !!expertMajority && expertMajority !== verdict;
  });
  /** The process waits for a published reason only where one is the opposite of the other; a return is neither. */
  protected readonly isOpposite = computed(() => {
    const { verdict } = this.form.content();
    return this.departs() && verdict !== 'return' && this.matter().expertMajority !== 'return';
  });
  protected readonly deciding = injectAct(DecideDocument, { changed: ['worklist', 'worklistSummary', 'exceptions'] });
  protected readonly told = toldApart(this.words, this.deciding, 'reason', 'departureReason');
  private readonly confirm = injectConfirm();

  protected verdictError(): string | undefined {
    return this.wasTried() && this.form.content().verdict === '' ? this.words.t('office.choose') : undefined;
  }

  protected reasonError(): string | undefined {
    if (this.wasTried() && this.form.content().reason.trim() === '') return this.words.t('office.reasonMissing');
    return toldAt(this.words, this.deciding, 'reason');
  }

  protected departureError(): string | undefined {
    if (this.wasTried() && this.form.content().departureReason.trim() === '') return this.words.t('office.reasonMissing');
    return toldAt(this.words, this.deciding, 'departureReason');
  }

  protected async decide(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { verdict, reason, departureReason } = this.form.content();
    const departs = this.departs();
    if (verdict === '' || reason.trim() === '' || (departs && departureReason.trim() === '')) return;
    const name = this.words.t(`terms.Recommendation.${verdict}`);
    const isSure = await this.confirm({
      title: this.words.t('office.decide.confirmTitle', { verdict: name }),
      explanation: this.words.t(this.isOpposite() ? 'office.decide.confirmOpposite' : departs ? 'office.decide.confirmDeparture' : 'office.decide.confirmExplanation'),
      action: this.words.t('office.decide.act', { verdict: name }),
      reason: 'none',
      isDanger: verdict === 'reject',
    });
    if (!isSure) return;
    const { id, version } = this.matter();
    if (!(await this.deciding.perform({ matterId: id, verdict, reason, ...(departs && { departureReason }), expectedVersion: version }))) return;
    this.form.clear();
    this.decided.emit();
  }
}
