import type { FeelValue } from '@shixiao/feel';
import { dependenciesAmong } from '../dependencies.ts';
import type { DecisionModel, DecisionService, Knowledge, Requirements, TypedName } from '../model.ts';
import { scopeWith } from './evaluation.ts';
import type { Evaluation, Scope } from './evaluation.ts';
import { functionOf } from './functions.ts';
import type { CallableFunction } from './functions.ts';
import { evaluateLogic } from './logic.ts';
import { conform } from './types.ts';
import { contextOf } from './values.ts';

/** What is known in one evaluation of a graph, by id. A decision service has an evaluation of its own. */
export interface Known {
  readonly decisions: Map<string, FeelValue>;
  readonly inputs: Map<string, FeelValue>;
  readonly functions: Map<string, CallableFunction>;
}

export function nothingKnown(): Known {
  return { decisions: new Map(), inputs: new Map(), functions: new Map() };
}

/** Evaluates these decisions and, each once, those that they require. @throws Failed */
export function evaluateDecisions(evaluation: Evaluation, known: Known, ids: readonly string[]): void {
  const { decisions } = evaluation.graph;
  const needs = (id: string): readonly string[] =>
    known.decisions.has(id) ? [] : (decisions.get(id)?.requires.decisions ?? []);
  for (const id of dependenciesAmong(ids, needs).order) {
    const decision = decisions.get(id);
    if (decision && !known.decisions.has(id)) known.decisions.set(id, evaluateOne(evaluation, known, decision));
  }
}

function evaluateOne(evaluation: Evaluation, known: Known, decision: DecisionModel): FeelValue {
  const { trail } = evaluation;
  trail.begin(decision.decisionId, decision.name, decision.logic.kind);
  let result: FeelValue = null;
  try {
    const scope = scopeOf(evaluation, known, decision.requires);
    const reading: Scope = (name) => {
      const value = scope(name);
      trail.read(name, value);
      return value;
    };
    result = conform(evaluation, evaluateLogic(evaluation, decision.logic, reading), decision.type, decision.name);
    return result;
  } finally {
    trail.end(result);
  }
}

/** What a decision or business knowledge model sees: what it requires, then, as in Camunda 8, all that the caller gives. */
function scopeOf(evaluation: Evaluation, known: Known, requires: Requirements): Scope {
  const { graph, variables } = evaluation;
  const bindings = new Map<string, FeelValue>();
  for (const id of requires.inputs) {
    const input = graph.inputs.get(id);
    if (input) bindings.set(input.name, inputValue(evaluation, known, id, input));
  }
  for (const id of requires.decisions) {
    for (const name of graph.decisions.get(id)?.variableNames ?? []) bindings.set(name, known.decisions.get(id) ?? null);
  }
  for (const id of requires.knowledge) {
    const knowledge = graph.knowledge.get(id);
    if (knowledge) bindings.set(knowledge.name, functionFor(evaluation, known, knowledge));
  }
  return scopeWith(variables, bindings);
}

function inputValue(evaluation: Evaluation, known: Known, id: string, { name, type }: TypedName): FeelValue {
  if (!known.inputs.has(id)) known.inputs.set(id, conform(evaluation, evaluation.variables(name), type, name));
  return known.inputs.get(id);
}

function functionFor(evaluation: Evaluation, known: Known, knowledge: Knowledge): CallableFunction {
  const before = known.functions.get(knowledge.id);
  if (before) return before;
  const made = knowledge.kind === 'decisionService' ? serviceFunction(evaluation, knowledge) : modelFunction(evaluation, known, knowledge);
  known.functions.set(knowledge.id, made);
  return made;
}

function modelFunction(evaluation: Evaluation, known: Known, knowledge: Exclude<Knowledge, DecisionService>): CallableFunction {
  // Made at the first call: models may require one another in a long chain.
  let scope: Scope | undefined;
  return functionOf(evaluation, knowledge.parameters, (locals) => {
    scope ??= scopeOf(evaluation, known, knowledge.requires);
    return evaluateLogic(evaluation, knowledge.body, scopeWith(scope, locals));
  });
}

/** Evaluates the output decisions of a service from its arguments (§10.4): one gives its value, several a context. */
function serviceFunction(evaluation: Evaluation, service: DecisionService): CallableFunction {
  const { graph } = evaluation;
  const inputs = service.inputs.map((id) => graph.inputs.get(id)).filter((input) => input !== undefined);
  const given = service.inputDecisions.map((id) => graph.decisions.get(id)).filter((decision) => decision !== undefined);
  const nameOf = ({ variableNames, name }: DecisionModel): string => variableNames[0] ?? name;
  const parameters = [...inputs, ...given.map((decision) => ({ name: nameOf(decision), type: decision.type }))];
  return functionOf(evaluation, parameters, (locals) => {
    const known = nothingKnown();
    for (const { id, name } of inputs) known.inputs.set(id, locals.get(name) ?? null);
    for (const decision of given) known.decisions.set(decision.decisionId, locals.get(nameOf(decision)) ?? null);
    evaluateDecisions(evaluation, known, service.outputDecisions);
    const [first, ...others] = service.outputDecisions;
    if (first !== undefined && others.length === 0) return known.decisions.get(first) ?? null;
    return contextOf(
      service.outputDecisions.map((id) => [graph.decisions.get(id)?.variableNames[0] ?? id, known.decisions.get(id) ?? null]),
    );
  });
}
