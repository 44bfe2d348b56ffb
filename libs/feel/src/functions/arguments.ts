import type { FeelValue } from '../expression.ts';

/** FEEL takes a list of one element for the element (DMN 1.5 §10.3.2.9.4). */
function single(value: FeelValue): FeelValue {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

export function asText(value: FeelValue): string | undefined {
  const one = single(value);
  return typeof one === 'string' ? one : undefined;
}

export function asNumber(value: FeelValue): number | undefined {
  const one = single(value);
  return typeof one === 'number' ? one : undefined;
}

/** FEEL takes a value for the list of it, too. */
export function asList(value: FeelValue): readonly FeelValue[] | undefined {
  if (value === null || value === undefined) return undefined;
  return Array.isArray(value) ? (value as readonly FeelValue[]) : [value];
}

/** What functions such as `sum` are given: either one list or the values themselves. */
export function asValues(args: readonly FeelValue[]): readonly FeelValue[] {
  const [first] = args;
  return args.length === 1 && Array.isArray(first) ? (first as readonly FeelValue[]) : args;
}

/** Numbers only, or undefined. */
export function asNumbers(args: readonly FeelValue[]): readonly number[] | undefined {
  const values = asValues(args);
  return values.every((value) => typeof value === 'number') ? (values as readonly number[]) : undefined;
}
