import type { FeelValue } from '@shixiao/feel';
import type { DecisionTable, Rule } from '../model.ts';
import { passes, valueOf } from './evaluation.ts';
import type { Evaluation, Scope } from './evaluation.ts';
import { outputOf, resultOf } from './hit-policy.ts';
import type { Hit } from './hit-policy.ts';
import { readTemporal } from './types.ts';

/**
 * Evaluates a decision table (§8.3). The types of its columns do not refuse a value, as in Camunda 8, whose modeler writes
 * `string` unasked; they only tell which texts are dates.
 *
 * - An input that is none of its allowed values makes the whole table null (§8.3.3), with a note; null itself is for the
 *   rules to judge.
 * - No rule matches: the default outputs, whatever the hit policy, else null — also for COLLECT, as in Camunda 8.
 *
 * @throws Failed
 */
export function evaluateTable(evaluation: Evaluation, table: DecisionTable, scope: Scope): FeelValue {
  const { trail } = evaluation;
  const inputs = table.inputs.map(({ expression, type }) => readTemporal(evaluation, valueOf(evaluation, expression, scope), type));
  const rules = isAllowed(evaluation, table, inputs, scope) ? matching(evaluation, table, inputs, scope) : undefined;
  const hits = rules?.map((rule) => hitOf(evaluation, table, rule, scope)) ?? [];
  let result: FeelValue = null;
  try {
    if (hits.length > 0) result = resultOf(evaluation, table, hits, scope);
    else if (rules) result = defaultOf(evaluation, table, scope);
  } finally {
    trail.table(
      { id: table.id, hitPolicy: table.aggregation ? `${table.hitPolicy} ${table.aggregation}` : table.hitPolicy },
      table.inputs.map(({ label }, column) => ({ name: label, value: inputs[column] })),
      (rules ?? []).map(({ id, index, annotation }, row) => ({
        id,
        index,
        outputs: table.outputs.map(({ name }, column) => ({ name, value: hits[row]?.outputs[column] })),
        ...(annotation !== undefined && { annotation }),
      })),
      result,
    );
  }
  return result;
}

function isAllowed(evaluation: Evaluation, table: DecisionTable, values: readonly FeelValue[], scope: Scope): boolean {
  return table.inputs.every(({ label, allowed }, column) => {
    const value = values[column] ?? null;
    if (value === null || passes(evaluation, allowed, value, scope)) return true;
    evaluation.trail.note(`${table.id}: the input ${label} is none of the allowed values`);
    return false;
  });
}

function matching(evaluation: Evaluation, table: DecisionTable, values: readonly FeelValue[], scope: Scope): readonly Rule[] {
  const matches = (rule: Rule): boolean =>
    rule.tests.every((tests, column) => passes(evaluation, tests, values[column] ?? null, scope));
  if (table.hitPolicy !== 'FIRST') return table.rules.filter(matches);
  const first = table.rules.find(matches);
  return first ? [first] : [];
}

function hitOf(evaluation: Evaluation, table: DecisionTable, rule: Rule, scope: Scope): Hit {
  const outputs = table.outputs.map(({ name, type, allowed }, column) => {
    const value = readTemporal(evaluation, valueOf(evaluation, rule.outputs[column], scope), type);
    if (value !== null && !passes(evaluation, allowed, value, scope)) {
      evaluation.trail.note(`${table.id}: rule ${rule.index} gives ${name || 'an output'} none of its output values`);
    }
    return value;
  });
  return { index: rule.index, outputs };
}

/** The default outputs; null where no output has one, so that nothing said and nothing found are the same. */
function defaultOf(evaluation: Evaluation, table: DecisionTable, scope: Scope): FeelValue {
  if (table.outputs.every((output) => output.default === undefined)) return null;
  return outputOf(
    table,
    table.outputs.map(({ type, default: expression }) => readTemporal(evaluation, valueOf(evaluation, expression, scope), type)),
  );
}
