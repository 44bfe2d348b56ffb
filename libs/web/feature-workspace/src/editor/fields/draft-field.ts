import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Field, FieldControl, TimeText, injectWords } from '@shixiao/ui-kit';
import { keyOf } from '../draft/changes.ts';
import { textAt } from '../draft/draft.ts';
import { DRAFT } from '../draft/inject-draft.ts';
import { COMPANY } from '../presence/company.ts';
import { LACKS } from '../missing/lacks.ts';
import type { DraftField } from '../draft/changes.ts';

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly group: string;
}

/** One field of the draft: saved by itself, with what it lacks, who else is in it, and what a colleague wrote in it. */
@Component({
  selector: 'sx-draft-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, TimeText],
  templateUrl: './draft-field.html',
  styleUrl: './draft-field.css',
  host: { '[attr.data-field]': 'key()', '(focusin)': 'company.enter(field())' },
})
export class DraftFieldControl {
  readonly field = input.required<DraftField>();
  readonly label = input.required<string>();
  readonly help = input<string>();
  readonly kind = input<'text' | 'line' | 'number' | 'day' | 'choice'>('line');
  /** Characters at most. */
  readonly limit = input(1_000);
  readonly choices = input<readonly FieldChoice[]>([]);

  protected readonly words = injectWords();
  protected readonly company = inject(COMPANY);
  private readonly draft = inject(DRAFT);
  private readonly lacks = inject(LACKS);
  protected readonly key = computed(() => keyOf(this.field()));
  protected readonly value = computed(() => textAt(this.draft.content(), this.field()));
  protected readonly conflict = computed(() => this.draft.conflicts().get(this.key()));
  protected readonly others = computed(() => this.words.list(this.company.inField(this.key())));
  protected readonly groups = computed(() => [...new Set(this.choices().map(({ group }) => group))]);
  protected readonly asked = computed(() => this.lacks.askedAt(this.key()));
  protected readonly error = computed(() => {
    const problem = this.draft.problems().get(this.key());
    return problem ? this.words.t(`terms.InputProblemKind.${problem}`) : this.lacks.errorAt(this.key());
  });

  protected write(value: string): void {
    this.draft.change({ field: this.field(), value });
  }

  /** As people write figures, so that the server understands them. */
  protected writeNumber(text: string): void {
    this.write(text.normalize('NFKC').replaceAll(/[,，\s]/g, ''));
  }

  protected settle(side: 'mine' | 'theirs'): void {
    this.draft.settle(this.field(), side);
  }

  protected shown(value: unknown): string {
    if (typeof value !== 'string' && typeof value !== 'number') return value == null ? this.words.t('workspace.conflict.removed') : JSON.stringify(value);
    return this.choices().find((choice) => choice.value === value)?.label ?? (value === '' ? this.words.t('workspace.conflict.empty') : String(value));
  }
}
