import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { OpenConsultationDocument, injectAct, injectUploads } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, FileDrop, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { injectKeptForm } from '../kept/kept-form.ts';
import { toldAt, toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import type { ProposalContentFactsFragment } from '@shixiao/data-access';

/** 重大行政决策程序暂行条例 art. 15: as a rule at least thirty days, a reason where it is shorter. The server holds the rule; this only asks in time. */
export const USUAL_DAYS = 30;

/** Puts a draft before the public. */
@Component({
  selector: 'sx-open-consultation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, FileDrop, RefusalAlert],
  templateUrl: './open-consultation-form.html',
  styles: `.days { max-width: 8rem; }`,
})
export class OpenConsultationForm {
  readonly proposalId = input.required<string>();
  readonly content = input.required<ProposalContentFactsFragment>();
  readonly opened = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly usualDays = USUAL_DAYS;
  private readonly kept = injectKeptForm<{ title: string | null; draft: string | null; days: string; shorterBecause: string }>(
    () => `consultation.${this.proposalId()}`,
    () => ({ title: null, draft: null, days: String(USUAL_DAYS), shorterBecause: '' }),
  );
  protected readonly form = computed(() => {
    const { title, draft, ...rest } = this.kept.content();
    const { title: name, summary } = this.content();
    return { ...rest, title: title ?? this.words.t('office.consultation.titleOf', { name }), draft: draft ?? summary };
  });
  protected readonly days = computed(() => Math.trunc(Number(this.form().days)));
  protected readonly isShorter = computed(() => this.days() < USUAL_DAYS);
  protected readonly uploads = injectUploads(this.words);
  protected readonly opening = injectAct(OpenConsultationDocument, { changed: ['worklist', 'worklistSummary', 'consultations'] });
  protected readonly told = toldOf(this.words, this.opening);

  protected change(part: Partial<{ title: string; draft: string; days: string; shorterBecause: string }>): void {
    this.kept.change(part);
  }

  protected errorAt(field: string): string | undefined {
    return toldAt(this.words, this.opening, field);
  }

  protected async openConsultation(event?: Event): Promise<void> {
    event?.preventDefault();
    const { title, draft, shorterBecause } = this.form();
    const uploadId = this.uploads.files().find(({ state }) => state === 'done')?.uploadId;
    const days = Number.isNaN(this.days()) ? 0 : this.days();
    const reason = this.isShorter() && shorterBecause.trim() ? { shorterBecause } : {};
    const input = { proposalId: this.proposalId(), title, draft, days, ...reason, ...(uploadId && { uploadId }) };
    if (!(await this.opening.perform(input))) return;
    this.kept.clear();
    this.opened.emit();
  }

  protected send(files: readonly File[]): void {
    for (const file of files) void this.uploads.send(file);
  }
}
