/** A form in the JSON of form-js (schema version 19), as far as lifecycles use it; all else in it is left alone. */
export interface FormField {
  readonly type: string;
  /** Under which name its value is kept; layout and text have none. */
  readonly key?: string;
  /** The same for lists of rows. */
  readonly path?: string;
  readonly label?: string;
  /** What a field of type `datetime` has instead. */
  readonly dateLabel?: string;
  readonly description?: string;
  /** What a field of type `text` says. */
  readonly text?: string;
  readonly readonly?: boolean;
  /** `date`, `time` or `datetime`, of a field of type `datetime`. */
  readonly subtype?: string;
  readonly multiple?: boolean;
  readonly allowAddRemove?: boolean;
  readonly defaultRepetitions?: number;
  readonly values?: readonly FormChoice[];
  readonly components?: readonly FormField[];
  /** `labelEn`, `labelEn:<value>` for choices, `descriptionEn`, `textEn`, `burdenMinutes`, `fact`. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly validate?: { readonly required?: boolean; readonly maxLength?: number; readonly min?: number; readonly max?: number };
}
export interface FormChoice {
  readonly value: string;
  readonly label: string;
}

/** The fields of a form's schema; none where it is no form. */
export function fieldsOf(schema: unknown): readonly FormField[] {
  if (typeof schema !== 'object' || schema === null || !('components' in schema) || !Array.isArray(schema.components)) return [];
  return schema.components as readonly FormField[];
}

export const nameOf = ({ key, path }: FormField): string | undefined => key ?? path;

export function labelOf({ label, dateLabel, properties }: FormField, language: 'zh' | 'en'): string {
  const own = label ?? dateLabel ?? '';
  return language === 'en' ? (properties?.['labelEn'] ?? own) : own;
}

export function choiceLabel({ properties }: FormField, { value, label }: FormChoice, language: 'zh' | 'en'): string {
  return language === 'en' ? (properties?.[`labelEn:${value}`] ?? label) : label;
}

export function descriptionOf({ description, text, properties }: FormField, language: 'zh' | 'en'): string | undefined {
  const own = description ?? text;
  return language === 'en' ? (properties?.['descriptionEn'] ?? properties?.['textEn'] ?? own) : own;
}
