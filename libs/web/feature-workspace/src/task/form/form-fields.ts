import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Field, FieldControl, injectWords } from '@shixiao/ui-kit';
import { FormFiles } from './form-files.ts';
import { choiceLabel, descriptionOf, labelOf, nameOf } from './form-field.ts';
import { instantOf, localTime, newRow, rowsIn, valueIn } from './form-values.ts';
import type { FormChoice, FormField } from './form-field.ts';
import type { FormValues, HeldFact, ValuePath } from './form-values.ts';

export interface FormChange {
  readonly path: ValuePath;
  /** Absent takes it out. */
  readonly value: unknown;
}
export interface FactShown extends HeldFact {
  /** Where it comes from. */
  readonly source: string | null;
  readonly asOf: string | null;
}
/** By field, its path joined with dots: what is wrong, in words. */
export type FormErrors = Readonly<Record<string, string>>;

/** The fields of a form or of one row of a list in it. It keeps nothing: what changes is told. */
@Component({
  selector: 'sx-form-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, FormFiles],
  templateUrl: './form-fields.html',
  styleUrl: './form-fields.css',
})
export class FormFields {
  readonly fields = input.required<readonly FormField[]>();
  readonly values = input.required<FormValues>();
  readonly facts = input<readonly FactShown[]>([]);
  readonly errors = input<FormErrors>({});
  /** Where these fields are in the values: empty for the form itself. */
  readonly at = input<ValuePath>([]);
  readonly isReadonly = input(false);
  readonly changed = output<FormChange>();

  protected readonly words = injectWords();
  protected readonly localTime = localTime;

  protected label(field: FormField): string {
    return labelOf(field, this.words.language());
  }

  protected help(field: FormField): string | undefined {
    const fact = this.factOf(field);
    const held = fact && this.words.t('workspace.form.held', { source: this.sourceOf(fact) });
    const parts = [descriptionOf(field, this.words.language()), field.readonly ? undefined : held].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join(' ') : undefined;
  }

  protected choice(field: FormField, choice: FormChoice): string {
    return choiceLabel(field, choice, this.words.language());
  }

  /** A fact that may not be changed here; one that is not held has to be asked for, whatever the form says. */
  protected factShown(field: FormField): FactShown | undefined {
    return field.readonly ? this.factOf(field) : undefined;
  }

  protected sourceOf({ source, asOf }: FactShown): string {
    const name = source ? this.words.t(`workspace.form.source.${source}`) : '';
    return asOf ? this.words.t('workspace.form.asOf', { source: name, day: this.words.date(asOf) }) : name;
  }

  protected pathOf(field: FormField): ValuePath {
    return [...this.at(), nameOf(field) ?? ''];
  }

  protected value(field: FormField): unknown {
    return valueIn(this.values(), this.pathOf(field));
  }

  protected text(field: FormField): string {
    const value = this.value(field);
    return value === undefined || value === null ? '' : String(value);
  }

  protected idsIn(field: FormField): readonly string[] {
    const value = this.value(field);
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? [value] : [];
  }

  protected error(field: FormField): string | undefined {
    return this.errors()[this.pathOf(field).join('.')];
  }

  protected set(field: FormField, value: unknown): void {
    this.changed.emit({ path: this.pathOf(field), value: value === '' ? undefined : value });
  }

  protected setNumber(field: FormField, text: string): void {
    this.set(field, text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text));
  }

  protected setTime(field: FormField, local: string): void {
    this.set(field, field.subtype === 'date' ? local : instantOf(local));
  }

  protected setFiles(field: FormField, ids: readonly string[]): void {
    this.set(field, field.multiple ? ids : ids[0]);
  }

  protected rows(field: FormField): readonly FormValues[] {
    return rowsIn(this.values(), this.pathOf(field));
  }

  protected rowPath(field: FormField, index: number): ValuePath {
    return [...this.pathOf(field), String(index)];
  }

  protected addRow(field: FormField): void {
    this.set(field, [...this.rows(field), newRow(field, this.facts())]);
  }

  protected removeRow(field: FormField, index: number): void {
    this.set(field, this.rows(field).filter((_, place) => place !== index));
  }

  private factOf(field: FormField): FactShown | undefined {
    return this.facts().find((fact) => fact.mode === 'shown' && fact.field === nameOf(field));
  }
}
