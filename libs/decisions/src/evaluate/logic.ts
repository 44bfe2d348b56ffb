import type { FeelValue } from '@shixiao/feel';
import type { BoxedContext, Filter, Invocation, Iteration, Logic, Quantified, Relation } from '../model.ts';
import { evaluateTable } from './decision-table.ts';
import { scopeWith, spend, valueOf } from './evaluation.ts';
import type { Evaluation, Scope } from './evaluation.ts';
import { feel } from './feel.ts';
import { functionOf } from './functions.ts';
import { conform } from './types.ts';
import { contextOf, isContext } from './values.ts';

/** The value of decision logic in `scope`, as its type has it. @throws Failed */
export function evaluateLogic(evaluation: Evaluation, logic: Logic, scope: Scope): FeelValue {
  return conform(evaluation, evaluateKind(evaluation, logic, scope), logic.type, 'the value');
}

function evaluateKind(evaluation: Evaluation, logic: Logic, scope: Scope): FeelValue {
  switch (logic.kind) {
    case 'literalExpression':
      return valueOf(evaluation, logic.expression, scope);
    case 'decisionTable':
      return evaluateTable(evaluation, logic, scope);
    case 'context':
      return evaluateContext(evaluation, logic, scope);
    case 'list':
      return logic.elements.map((element) => evaluateLogic(evaluation, element, scope));
    case 'relation':
      return evaluateRelation(evaluation, logic, scope);
    case 'invocation':
      return evaluateInvocation(evaluation, logic, scope);
    case 'functionDefinition':
      return functionOf(evaluation, logic.parameters, (locals) => evaluateLogic(evaluation, logic.body, scopeWith(scope, locals)));
    case 'conditional': {
      // Anything but true, null too, is the else branch (§10.2.2.1).
      const isMet = evaluateLogic(evaluation, logic.if, scope) === true;
      return evaluateLogic(evaluation, isMet ? logic.then : logic.else, scope);
    }
    case 'for':
      return evaluateIteration(evaluation, logic, scope);
    case 'every':
    case 'some':
      return evaluateQuantified(evaluation, logic, scope);
    case 'filter':
      return evaluateFilter(evaluation, logic, scope);
    default:
      return logic satisfies never;
  }
}

function evaluateContext(evaluation: Evaluation, { entries, result }: BoxedContext, scope: Scope): FeelValue {
  const values = new Map<string, FeelValue>();
  const inside = scopeWith(scope, values);
  for (const { name, type, value } of entries) {
    values.set(name, conform(evaluation, evaluateLogic(evaluation, value, inside), type, name));
  }
  return result ? evaluateLogic(evaluation, result, inside) : contextOf(values);
}

function evaluateRelation(evaluation: Evaluation, { columns, rows }: Relation, scope: Scope): FeelValue {
  return rows.map((row) =>
    contextOf(
      columns.map(({ name, type }, column) => {
        const cell = row[column];
        return [name, conform(evaluation, cell ? evaluateLogic(evaluation, cell, scope) : null, type, name)];
      }),
    ),
  );
}

function evaluateInvocation(evaluation: Evaluation, { call, bindings }: Invocation, scope: Scope): FeelValue {
  const values = new Map<string, FeelValue>();
  for (const { argument, name, type, value } of bindings) {
    values.set(argument, conform(evaluation, evaluateLogic(evaluation, value, scope), type, name));
  }
  return valueOf(evaluation, call, scopeWith(scope, values));
}

function evaluateIteration(evaluation: Evaluation, { variable, in: source, return: body }: Iteration, scope: Scope): FeelValue {
  const elements = elementsOf(evaluation, evaluateLogic(evaluation, source, scope));
  if (elements === null) return null;
  const partial: FeelValue[] = [];
  /** What the rounds before gave (§10.3.2.14); each round sees its own copy, and pays for it. */
  const copy = (): FeelValue => {
    spend(evaluation, partial.length / 100);
    return [...partial];
  };
  for (const element of elements) {
    const inside: Scope = (name) => (name === variable ? element : name === 'partial' ? copy() : scope(name));
    partial.push(evaluateLogic(evaluation, body, inside));
  }
  return partial;
}

/** True or false, or null where a null decides (§10.3.2.6 for conjunction and disjunction). */
function evaluateQuantified(evaluation: Evaluation, logic: Quantified, scope: Scope): FeelValue {
  const elements = elementsOf(evaluation, evaluateLogic(evaluation, logic.in, scope));
  if (elements === null) return null;
  const decisive = logic.kind === 'some';
  let unknown = false;
  for (const element of elements) {
    const outcome = evaluateLogic(evaluation, logic.satisfies, scopeWith(scope, new Map([[logic.variable, element]])));
    if (outcome === decisive) return decisive;
    if (typeof outcome !== 'boolean') unknown = true;
  }
  return unknown ? null : !decisive;
}

/** Keeps the elements for which `match` is true; it sees each as `item`, and the entries of a context by name (§10.3.2.5). */
function evaluateFilter(evaluation: Evaluation, { in: source, match }: Filter, scope: Scope): FeelValue {
  const elements = elementsOf(evaluation, evaluateLogic(evaluation, source, scope));
  return (elements ?? []).filter((element) => {
    const locals = new Map<string, FeelValue>(isContext(element) ? Object.entries(element) : []);
    locals.set('item', element);
    return evaluateLogic(evaluation, match, scopeWith(scope, locals)) === true;
  });
}

/** What FEEL iterates over: a list, a range of whole numbers or dates; a single value is a list of one. Null for null. */
function elementsOf(evaluation: Evaluation, value: FeelValue): readonly FeelValue[] | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || isContext(value)) return [value];
  const elements = valueOf(evaluation, feel('for element in value return element'), (name) => (name === 'value' ? value : undefined));
  return Array.isArray(elements) ? elements : [value];
}
