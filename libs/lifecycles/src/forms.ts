/** A form in the JSON of `@bpmn-io/form-js`. */
export interface Form {
  /** What a user task's `zeebe:formDefinition` names: `<process>.<act>`. */
  readonly id: string;
  readonly type: 'default';
  readonly schemaVersion: number;
  readonly components: readonly FormComponent[];
}

/** The parts of a form-js component that others than a form viewer read. */
export interface FormComponent {
  readonly type: string;
  readonly id: string;
  /** Name of the value; a list has a `path` instead, under which its rows are given. */
  readonly key?: string;
  readonly path?: string;
  readonly label?: string;
  readonly dateLabel?: string;
  /** Choices; the English label of each is the property `labelEn:<value>`. */
  readonly values?: readonly { readonly value: string; readonly label: string }[];
  readonly components?: readonly FormComponent[];
  readonly properties?: FieldHints;
}

export interface FieldHints {
  readonly labelEn?: string;
  /** What answering costs, in minutes; in a list, for one row. */
  readonly burdenMinutes?: string;
  /** The registered fact that is shown instead of being asked for (报一次; 国令716 art. 7). */
  readonly fact?: string;
  readonly [hint: string]: string | undefined;
}

/** Every field of a form, those within lists included. */
export function fieldsOf(form: Pick<Form, 'components'>): readonly FormComponent[] {
  return form.components.flatMap((field) => [field, ...fieldsOf({ components: field.components ?? [] })]);
}

/** What a form costs whoever fills it in, in minutes, with one row in each list. */
export function burdenMinutesOf(form: Pick<Form, 'components'>): number {
  const minutes = fieldsOf(form).reduce((sum, field) => sum + Number(field.properties?.burdenMinutes ?? 0), 0);
  return Math.round(minutes * 10) / 10;
}
