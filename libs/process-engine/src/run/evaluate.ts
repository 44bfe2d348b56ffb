import type { Expression } from '@shixiao/process-model';
import type { Json, Variables } from '@shixiao/feel';
import type { Reading } from '../records.ts';
import type { Item } from '../state.ts';
import { type Run, Stuck } from './run.ts';

/** Finds `name` from `item` outwards; a called process sees nothing of its caller but what was passed in. */
export function lookUp(run: Run, item: Item, name: string): Json | undefined {
  let current: Item | undefined = item;
  while (current !== undefined) {
    if (current.variables && Object.hasOwn(current.variables, name)) return current.variables[name];
    if (current.kind === 'process') return undefined;
    current = run.find(current.parent);
  }
  return undefined;
}

/** Everything visible from `item`, inner names before outer ones. */
export function visibleVariables(run: Run, item: Item): Variables {
  const layers: Variables[] = [];
  let current: Item | undefined = item;
  while (current !== undefined) {
    if (current.variables) layers.unshift(current.variables);
    if (current.kind === 'process') break;
    current = run.find(current.parent);
  }
  return Object.assign({}, ...layers) as Variables;
}

/**
 * The value of `expression` as seen from `item`, with `extra` names before all others.
 *
 * @throws Stuck when FEEL cannot give a value.
 */
export function evaluate(run: Run, expression: Expression, item: Item, extra?: Variables): Json {
  if (expression.kind === 'literal') return expression.value;
  const result = expression.compiled.evaluate(
    (name) => (extra && Object.hasOwn(extra, name) ? extra[name] : lookUp(run, item, name)),
    run.environment,
  );
  if (!result.ok) throw new Stuck('expressionFailed', `${expression.source}: ${result.failure.message}`);
  return result.value;
}

/** What the expression read, for the record. */
export function readingOf(run: Run, expression: Expression, item: Item, extra?: Variables): Reading {
  if (expression.kind === 'literal') return { expression: expression.value, values: {} };
  const values: Record<string, Json> = {};
  for (const name of expression.compiled.names) {
    values[name] = (extra && Object.hasOwn(extra, name) ? extra[name] : lookUp(run, item, name)) ?? null;
  }
  return { expression: `=${expression.source}`, values };
}

/** A condition that is neither true nor false is an incident, as in Camunda 8, and not a silent no. */
export function evaluateCondition(run: Run, expression: Expression, item: Item, extra?: Variables): boolean {
  const value = evaluate(run, expression, item, extra);
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new Stuck('expressionFailed', `${sourceOf(expression)} gave ${JSON.stringify(value)} and not true or false`);
}

export function evaluateText(run: Run, expression: Expression, item: Item, extra?: Variables): string {
  const value = evaluate(run, expression, item, extra);
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  throw new Stuck('expressionFailed', `${sourceOf(expression)} gave ${JSON.stringify(value)} and not a text`);
}

/** Absent for an expression that gives null, or for no expression. */
export function evaluateOptionalText(run: Run, expression: Expression | undefined, item: Item): string | undefined {
  if (expression === undefined) return undefined;
  const value = evaluate(run, expression, item);
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new Stuck('expressionFailed', `${sourceOf(expression)} gave ${JSON.stringify(value)} and not a text`);
}

export function evaluateNumber(run: Run, expression: Expression, item: Item): number {
  const value = evaluate(run, expression, item);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new Stuck('expressionFailed', `${sourceOf(expression)} gave ${JSON.stringify(value)} and not a number`);
}

/** A FEEL list of texts, or a literal of names divided by commas, as Camunda 8 reads candidate groups. */
export function evaluateNames(run: Run, expression: Expression | undefined, item: Item): readonly string[] | undefined {
  if (expression === undefined) return undefined;
  const value = evaluate(run, expression, item);
  if (value === null) return undefined;
  const names = typeof value === 'string' ? value.split(',').map((name) => name.trim()) : value;
  if (Array.isArray(names) && names.every((name): name is string => typeof name === 'string')) {
    const given = names.filter((name) => name !== '');
    return given.length > 0 ? given : undefined;
  }
  throw new Stuck('expressionFailed', `${sourceOf(expression)} gave ${JSON.stringify(value)} and not a list of texts`);
}

export function sourceOf(expression: Expression): string {
  return expression.kind === 'feel' ? `=${expression.source}` : expression.value;
}

/** The value, or null where there is none: for what is asked again whenever a variable changes. */
export function evaluateQuietly(run: Run, expression: Expression, item: Item): Json {
  if (expression.kind === 'literal') return expression.value;
  const result = expression.compiled.evaluate((name) => lookUp(run, item, name), run.environment);
  return result.ok ? result.value : null;
}
