import type { FeelValue, Json } from '@shixiao/feel';
import type { Aggregation, DecisionTable } from '../model.ts';
import { fail, valueOf } from './evaluation.ts';
import type { Evaluation, Scope } from './evaluation.ts';
import { asJson, feel } from './feel.ts';
import { contextOf, isSame } from './values.ts';

/** A rule that matched: its number from 1 and one value for each output. */
export interface Hit {
  readonly index: number;
  readonly outputs: readonly FeelValue[];
}

/**
 * What a table gives for the rules that matched (§8.2.10), of which there is at least one.
 *
 * Two rules under UNIQUE, and different outputs under ANY, are failures as in Camunda 8, and not null: a table that
 * contradicts itself must not pass for one that has nothing to say.
 *
 * @throws Failed
 */
export function resultOf(evaluation: Evaluation, table: DecisionTable, hits: readonly Hit[], scope: Scope): FeelValue {
  const single = (hit: Hit | undefined): FeelValue => (hit ? outputOf(table, hit.outputs) : null);
  switch (table.hitPolicy) {
    case 'UNIQUE':
      if (hits.length > 1) fail(evaluation, `${table.id}: hit policy UNIQUE, but ${rulesOf(hits)} match`);
      return single(hits[0]);
    case 'ANY':
      if (!agree(evaluation, hits)) fail(evaluation, `${table.id}: hit policy ANY, but the outputs of ${rulesOf(hits)} differ`);
      return single(hits[0]);
    case 'FIRST':
      return single(hits[0]);
    case 'PRIORITY':
      return single(byPriority(evaluation, table, hits, scope)[0]);
    case 'RULE ORDER':
      return hits.map(single);
    case 'OUTPUT ORDER':
      return byPriority(evaluation, table, hits, scope).map(single);
    case 'COLLECT': {
      const outputs = hits.map(single);
      return table.aggregation ? aggregate(evaluation, table.aggregation, outputs) : outputs;
    }
    default:
      return table.hitPolicy satisfies never;
  }
}

/** One output is its value, several are a context (§8.2.7). */
export function outputOf(table: DecisionTable, values: readonly FeelValue[]): FeelValue {
  if (table.outputs.length === 1) return values[0] ?? null;
  return contextOf(table.outputs.map(({ name }, column) => [name, values[column] ?? null]));
}

function rulesOf(hits: readonly Hit[]): string {
  const shown = hits.slice(0, 10).map(({ index }) => index);
  return `rules ${shown.join(', ')}${hits.length > shown.length ? ', …' : ''}`;
}

function agree(evaluation: Evaluation, hits: readonly Hit[]): boolean {
  const [first, ...others] = hits.map(({ outputs }) => outputs.map((output) => asJson(evaluation, output)));
  return first === undefined || others.every((other) => isSame(first, other));
}

/**
 * Best first: by the place of the first output in its list of output values, then of the second, and so on. A value that is
 * not listed comes last, and rules that are equal stay in rule order.
 */
function byPriority(evaluation: Evaluation, table: DecisionTable, hits: readonly Hit[], scope: Scope): readonly Hit[] {
  const lists = table.outputs.map(({ priorities }): readonly Json[] => {
    const values = priorities && valueOf(evaluation, priorities, scope);
    return Array.isArray(values) ? values.map((value) => asJson(evaluation, value)) : [];
  });
  const ranked = hits.map((hit) => ({
    hit,
    ranks: lists.map((list, column) => {
      const value = asJson(evaluation, hit.outputs[column]);
      const place = list.findIndex((listed) => isSame(listed, value));
      return place === -1 ? list.length : place;
    }),
  }));
  return ranked.toSorted((one, other) => compare(one.ranks, other.ranks)).map(({ hit }) => hit);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const column = one.findIndex((rank, index) => rank !== other[index]);
  return column === -1 ? 0 : (one[column] ?? 0) - (other[column] ?? 0);
}

const AGGREGATORS = { SUM: 'sum(outputs)', MIN: 'min(outputs)', MAX: 'max(outputs)' } as const;

/** By FEEL's own functions (§8.2.10), so that the least of dates is a date and the sum of texts is null. */
function aggregate(evaluation: Evaluation, aggregation: Aggregation, outputs: readonly FeelValue[]): FeelValue {
  if (aggregation === 'COUNT') return outputs.length;
  return valueOf(evaluation, feel(AGGREGATORS[aggregation]), (name) => (name === 'outputs' ? outputs : undefined));
}
