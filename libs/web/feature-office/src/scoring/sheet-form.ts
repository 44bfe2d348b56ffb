import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import { SubmitScoreSheetDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, Figure, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { VerdictChoice } from '../decisions/verdict-choice.ts';
import { injectKeptForm } from '../kept/kept-form.ts';
import { decimalOf, hundredthsOf } from '../typing/decimals.ts';
import { toldOf } from '../typing/told.ts';
import { isTicked, typed } from '../typing/typed.ts';
import { EMPTY_SHEET, isScore, lacksOf, totalOf } from './sheet.ts';
import type { RoundFactsFragment } from '@shixiao/data-access';

/** One's own sheet: a score with its reason for every criterion. It stays on this device until it is handed in, sealed. */
@Component({
  selector: 'sx-sheet-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, Figure, RefusalAlert, VerdictChoice],
  templateUrl: './sheet-form.html',
  styles: `
    .criterion { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: var(--gap-2) var(--gap-3); padding-bottom: var(--gap-4); border-bottom: 1px solid var(--border); }
    .criterion legend { display: flex; gap: var(--gap-2); margin-bottom: var(--gap-2); font-weight: 600; }
    textarea.input { min-height: 4rem; }
    .total { padding: var(--gap-3); border-radius: var(--radius); background: var(--surface-sunken); }
    @media (max-width: 40rem) { .criterion { grid-template-columns: minmax(0, 1fr); } }
  `,
})
export class SheetForm {
  readonly round = input.required<RoundFactsFragment>();
  readonly handedIn = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly isTicked = isTicked;
  private readonly kept = injectKeptForm(
    () => `sheet.${this.round().id}`,
    () => EMPTY_SHEET,
  );
  protected readonly sheet = this.kept.content;
  protected readonly total = computed(() => totalOf(this.round().criteria, this.sheet().scores));
  private readonly wasTried = signal(false);
  protected readonly lacks = computed(() => (this.wasTried() ? lacksOf(this.round().criteria, this.sheet()) : []));
  protected readonly submitting = injectAct(SubmitScoreSheetDocument, { changed: ['scoringQueue', 'worklist', 'worklistSummary'] });
  protected readonly told = toldOf(this.words, this.submitting);
  private readonly confirm = injectConfirm();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected change(part: Partial<typeof EMPTY_SHEET>): void {
    this.kept.change(part);
  }

  protected score(id: string, text: string): void {
    this.change({ scores: { ...this.sheet().scores, [id]: text } });
  }

  protected giveReason(id: string, text: string): void {
    this.change({ reasons: { ...this.sheet().reasons, [id]: text } });
  }

  protected scoreError(id: string): string | undefined {
    const text = this.sheet().scores[id] ?? '';
    if (text === '' && !this.wasTried()) return undefined;
    return isScore(text) ? undefined : this.words.t('office.sheet.scoreInvalid');
  }

  protected reasonError(id: string): string | undefined {
    return this.wasTried() && (this.sheet().reasons[id] ?? '').trim() === '' ? this.words.t('office.reasonMissing') : undefined;
  }

  protected async submitScoreSheet(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { scores, reasons, recommendation, reason, noInterest } = this.sheet();
    if (this.lacks().length > 0 || recommendation === '') {
      setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"], [data-lacking] input')?.focus());
      return;
    }
    const isSure = await this.confirm({ title: this.words.t('office.sheet.submitTitle'), explanation: this.words.t('office.sheet.submitExplanation'), action: this.words.t('office.sheet.submit'), reason: 'none' });
    if (!isSure) return;
    const figures = this.round().criteria.map(({ id }) => ({ criterionId: id, score: decimalOf(hundredthsOf(scores[id] ?? '') ?? 0), reason: reasons[id] ?? '' }));
    if (!(await this.submitting.perform({ roundId: this.round().id, scores: figures, recommendation, reason, noInterest }))) return;
    this.kept.clear();
    this.handedIn.emit();
  }
}
