import { isDay, isInstant } from '@shixiao/collaboration';
import type { JsonValue } from '@shixiao/collaboration';
import type { FormProblemKind } from '@shixiao/contract';
import type { Form, FormComponent } from '@shixiao/lifecycles';

export interface FormProblemFound {
  readonly field: readonly string[];
  readonly kind: FormProblemKind;
}

/** What form-js keeps beside a component's kind and that the hints of a lifecycle do not speak of. */
type Field = FormComponent & {
  readonly subtype?: string;
  readonly validate?: { readonly required?: boolean; readonly maxLength?: number; readonly minLength?: number; readonly min?: number; readonly max?: number };
};

/** Everything that is wrong with what was filled in, as the form-js viewer would say it; rows of lists count from 0. */
export function formProblems({ components }: Pick<Form, 'components'>, values: Readonly<Record<string, JsonValue>>): readonly FormProblemFound[] {
  return problemsOf(components, values, []);
}

function problemsOf(components: readonly Field[], values: Readonly<Record<string, JsonValue>>, path: readonly string[]): FormProblemFound[] {
  const known = new Map(components.flatMap((field) => (nameOf(field) === undefined ? [] : [[nameOf(field) as string, field] as const])));
  return [
    ...Object.keys(values).flatMap((name) => (known.has(name) ? [] : [{ field: [...path, name], kind: 'unknownField' as const }])),
    ...[...known].flatMap(([name, field]) => fieldProblems(field, values[name], [...path, name])),
  ];
}

const nameOf = ({ key, path }: Field): string | undefined => key ?? path;

function fieldProblems(field: Field, value: JsonValue | undefined, path: readonly string[]): FormProblemFound[] {
  if (field.type === 'dynamiclist') return listProblems(field, value, path);
  if (isEmpty(value) || (field.type === 'checkbox' && value === false)) {
    return field.validate?.required === true ? [{ field: path, kind: 'required' }] : [];
  }
  const kind = problemWith(field, value as JsonValue);
  return kind ? [{ field: path, kind }] : [];
}

function listProblems(field: Field, value: JsonValue | undefined, path: readonly string[]): FormProblemFound[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [{ field: path, kind: 'invalid' }];
  return value.flatMap((row: JsonValue, index) =>
    isRecord(row) ? problemsOf(field.components ?? [], row, [...path, String(index)]) : [{ field: [...path, String(index)], kind: 'invalid' as const }],
  );
}

function problemWith({ type, subtype, values, validate = {} }: Field, value: JsonValue): FormProblemKind | undefined {
  switch (type) {
    case 'textfield':
    case 'textarea':
      if (typeof value !== 'string') return 'invalid';
      if (validate.maxLength !== undefined && [...value].length > validate.maxLength) return 'tooLong';
      return validate.minLength !== undefined && [...value].length < validate.minLength ? 'invalid' : undefined;
    case 'number': {
      if (typeof value !== 'number') return 'invalid';
      const { min = -Infinity, max = Infinity } = validate;
      return value < min || value > max ? 'outOfRange' : undefined;
    }
    case 'checkbox':
      return typeof value === 'boolean' ? undefined : 'invalid';
    case 'radio':
      return values?.some((choice) => choice.value === value) === true ? undefined : 'notAChoice';
    case 'datetime':
      if (typeof value !== 'string') return 'invalid';
      return (subtype === 'date' ? isDay(value) : isInstant(value)) ? undefined : 'invalid';
    case 'filepicker':
      return typeof value === 'string' || (Array.isArray(value) && value.every((id) => typeof id === 'string')) ? undefined : 'invalid';
    default:
      return undefined;
  }
}

const isRecord = (value: JsonValue): value is Readonly<Record<string, JsonValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: JsonValue | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
