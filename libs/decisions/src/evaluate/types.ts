import type { CompiledExpression, FeelValue } from '@shixiao/feel';
import type { BasicType, Type } from '../model.ts';
import { passes, valueOf } from './evaluation.ts';
import type { Evaluation } from './evaluation.ts';
import { feel } from './feel.ts';
import { contextOf, isContext, listOf } from './values.ts';

/**
 * The value as one of the type (§10.3.2.9.4): a list of one is its element, an element is a list of one, and a text that
 * spells a date, time or duration is one, since process variables are JSON. What does not conform becomes null, with a note
 * in the trail.
 *
 * @param what names the value in the note
 */
export function conform(evaluation: Evaluation, value: FeelValue, type: Type, what: string): FeelValue {
  if (value === null || value === undefined) return null;
  const converted = convert(evaluation, value, type, what);
  if (converted === undefined) {
    evaluation.trail.note(`${what} is no ${nameOf(type)} and was taken for null`);
    return null;
  }
  const allowed = type.allowed?.every((tests) => passes(evaluation, tests, converted, () => undefined)) ?? true;
  if (allowed) return converted;
  evaluation.trail.note(`${what} is not one of the allowed values and was taken for null`);
  return null;
}

function convert(evaluation: Evaluation, value: FeelValue, type: Type, what: string): FeelValue | undefined {
  if (type.kind === 'any') return value;
  if (type.kind === 'list') {
    return listOf(value).map((element, index) => conform(evaluation, element, type.of, `${what}[${index + 1}]`));
  }
  const single = Array.isArray(value) && value.length === 1 ? (value[0] as FeelValue) : value;
  if (type.kind === 'basic') return toBasic(evaluation, single, type.name);
  if (!isContext(single)) return undefined;
  const typed = type.components.map(({ name, type: part }): [string, FeelValue] => {
    const given = Object.hasOwn(single, name) ? single[name] : null;
    return [name, conform(evaluation, given, part, `${what}.${name}`)];
  });
  return contextOf([...Object.entries(single), ...typed]);
}

function nameOf(type: Type): string {
  return type.kind === 'basic' ? type.name : type.kind;
}

/** The value where it is of the type or can be read as it, else undefined. */
function toBasic(evaluation: Evaluation, value: FeelValue, name: BasicType): FeelValue | undefined {
  if (name === 'number' || name === 'string' || name === 'boolean') return typeof value === name ? value : undefined;
  return valueOf(evaluation, reader(name), (variable) => (variable === 'value' ? value : undefined)) ?? undefined;
}

/** A value of a table's column: dates and the like are read from texts, and nothing else is touched, as in Camunda 8. */
export function readTemporal(evaluation: Evaluation, value: FeelValue, type: Type): FeelValue {
  if (typeof value !== 'string' || type.kind !== 'basic' || type.name === 'string') return value;
  return toBasic(evaluation, value, type.name) ?? value;
}

type TemporalType = Exclude<BasicType, 'number' | 'string' | 'boolean'>;

const FROM_TEXT: Readonly<Record<TemporalType, string>> = {
  date: 'date(value)',
  time: 'time(value)',
  'date and time': 'date and time(value)',
  'days and time duration': 'duration(value)',
  'years and months duration': 'duration(value)',
};

function reader(name: TemporalType): CompiledExpression {
  const read = `if value instance of string then ${FROM_TEXT[name]} else value`;
  return feel(`{ read: ${read}, is: read instance of ${name}, result: if is then read else null }.result`);
}
