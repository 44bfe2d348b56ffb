import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { ReturnForCorrectionDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { injectKeptForm } from '../kept/kept-form.ts';
import { toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { halfFilled, listed, nameOfPlace, partsOf, placeOfMissing } from './correction-list.ts';
import type { CompletenessFactsFragment, ProposalContentFactsFragment } from '@shixiao/data-access';
import type { CorrectionRow, Part } from './correction-list.ts';

type Missing = CompletenessFactsFragment['missing'][number];

/** The one list of everything that is missing (一次性告知). It begins with what the system found, each with how it is put right. */
@Component({
  selector: 'sx-return-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  template: `
    <form class="stack" (submit)="returnForCorrection($event)">
      <p>{{ words.t(proposal().missing.length > 0 ? 'office.completeness.returnLeadFound' : 'office.completeness.returnLead') }}</p>
      <ol>
        @for (row of rows(); track row.id; let number = $index) {
          <li class="stack tight">
            <div class="row apart">
              <h3>{{ words.t('office.completeness.point', { number: number + 1 }) }}</h3>
              <button class="button plain small" type="button" (click)="remove(row.id)">{{ words.t('office.remove') }}<span class="unseen"> {{ row.what }}</span></button>
            </div>
            <sx-field [label]="words.t('office.completeness.where')" [required]="false">
              <select sxControl class="input" (change)="change(row.id, { field: typed($event) })">
                <option value="" [selected]="row.field === ''">{{ words.t('office.completeness.whole') }}</option>
                @for (part of parts(); track part.field) { <option [value]="part.field" [selected]="row.field === part.field">{{ nameOf(part) }}</option> }
              </select>
            </sx-field>
            <sx-field [label]="words.t('office.completeness.what')">
              <input sxControl class="input" [value]="row.what" (input)="change(row.id, { what: typed($event) })" autocomplete="off" />
            </sx-field>
            <sx-field [label]="words.t('office.completeness.howToMend')" [error]="halves().includes(row.id) ? words.t('office.completeness.half') : undefined">
              <textarea sxControl class="input" rows="2" [value]="row.howToMend" (input)="change(row.id, { howToMend: typed($event) })"></textarea>
            </sx-field>
          </li>
        }
      </ol>
      <div><button class="button" type="button" (click)="add()">{{ words.t('office.completeness.addPoint') }}</button></div>
      <sx-failure [kind]="returning.failure()" (retry)="returnForCorrection()" />
      <sx-refusal [told]="told()" />
      <div class="row">
        <button class="button primary" type="submit" [disabled]="returning.isBusy()">{{ words.t('office.completeness.return') }}</button>
        <button class="button plain" type="button" (click)="done.emit()">{{ words.t('office.cancel') }}</button>
      </div>
    </form>
  `,
  styles: `
    ol { display: grid; gap: var(--gap-4); }
    li { padding-inline-start: var(--gap-4); border-inline-start: 3px solid var(--warn); }
    textarea.input { min-height: 4rem; }
  `,
})
export class ReturnForm {
  readonly proposal = input.required<CompletenessFactsFragment>();
  readonly content = input.required<ProposalContentFactsFragment>();
  readonly done = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly returning = injectAct(ReturnForCorrectionDocument, { changed: ['worklist', 'worklistSummary', 'proposals'] });
  protected readonly told = toldOf(this.words, this.returning);
  private readonly kept = injectKeptForm<{ rows: readonly CorrectionRow[] | null }>(
    () => `return.${this.proposal().id}`,
    () => ({ rows: null }),
  );
  protected readonly rows = computed(() => this.kept.content().rows ?? this.found());
  protected readonly parts = computed(() => partsOf(this.content()));
  private readonly found = computed(() => {
    const rows = this.proposal().missing.map((missing, index) => this.rowOf(missing, index));
    // Whoever returns it has at least one thing to say.
    return rows.length > 0 ? rows : [{ id: 'first', what: '', howToMend: '', field: '' }];
  });
  private readonly wasTried = signal(false);
  protected readonly halves = computed(() => (this.wasTried() ? halfFilled(this.rows()) : []));

  protected change(id: string, part: Partial<CorrectionRow>): void {
    this.kept.change({ rows: this.rows().map((row) => (row.id === id ? { ...row, ...part } : row)) });
  }

  protected add(): void {
    this.kept.change({ rows: [...this.rows(), { id: crypto.randomUUID(), what: '', howToMend: '', field: '' }] });
  }

  protected remove(id: string): void {
    this.kept.change({ rows: this.rows().filter((row) => row.id !== id) });
  }

  protected async returnForCorrection(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    if (this.halves().length > 0) return;
    const { id, version } = this.proposal();
    const input = { proposalId: id, corrections: listed(this.rows()).map(({ field, ...each }) => ({ ...each, field: [...field] })), expectedVersion: version };
    if (!(await this.returning.perform(input))) return;
    this.kept.clear();
    this.done.emit();
  }

  protected nameOf(part: Part): string {
    return nameOfPlace(this.words, part);
  }

  private rowOf(missing: Missing, index: number): CorrectionRow {
    const place = placeOfMissing(missing, this.content());
    const problem = this.words.t(`terms.MissingPartKind.${missing.kind}`);
    const where = place && nameOfPlace(this.words, place);
    return {
      id: `found.${index}`,
      what: where ? this.words.t('office.completeness.whatAt', { where, problem }) : problem,
      howToMend: this.words.t(`office.mend.${missing.kind}`),
      field: missing.field.join('.'),
    };
  }
}
