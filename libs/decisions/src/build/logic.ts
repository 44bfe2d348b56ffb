import { ANY } from '../model.ts';
import type { BoxedContext, FunctionDefinition, Invocation, LiteralExpression, Logic, LogicKind, Relation, TypedName } from '../model.ts';
import { childOf, childrenOf, textOf } from '../xml/source.ts';
import type { SourceElement } from '../xml/source.ts';
import type { LogicBuilding } from './building.ts';
import { readDecisionTable } from './decision-table.ts';
import { plainName, readName, readTypedNames } from './names.ts';

const NOTHING: LiteralExpression = { kind: 'literalExpression' };

/**
 * The logic of an expression element. What cannot be evaluated becomes null, with a finding; the recursion is as deep as
 * the file, which has a limit.
 */
export function readLogic(building: LogicBuilding, element: SourceElement): Logic {
  const kind = readKind(building, element);
  // The type of a function is written for what it is, not for what it gives.
  const type = kind.kind === 'functionDefinition' ? ANY : building.types.of(element);
  return { ...kind, type };
}

/** The expression that `element` holds under `property`; null, with a finding, where it holds none. */
export function readPart(building: LogicBuilding, element: SourceElement, property: string): Logic {
  const part = childOf(element, property);
  if (part) return readLogic(building, part);
  building.findings.report({ code: 'missingPart', element, values: { part: property } });
  return { ...NOTHING, type: ANY };
}

function readKind(building: LogicBuilding, element: SourceElement): LogicKind {
  switch (element.$type) {
    case 'dmn:LiteralExpression':
      return readLiteral(building, element);
    case 'dmn:DecisionTable':
      return readDecisionTable(building, element);
    case 'dmn:Context':
      return readContext(building, element);
    case 'dmn:List':
      return { kind: 'list', elements: childrenOf(element, 'elements').map((part) => readLogic(building, part)) };
    case 'dmn:Relation':
      return readRelation(building, element);
    case 'dmn:Invocation':
      return readInvocation(building, element);
    case 'dmn:FunctionDefinition':
      return readFunction(building, element);
    case 'dmn:Conditional':
      return {
        kind: 'conditional',
        if: readWrapped(building, element, 'if'),
        then: readWrapped(building, element, 'then'),
        else: readWrapped(building, element, 'else'),
      };
    case 'dmn:For':
      return { kind: 'for', ...readIterator(building, element), return: readWrapped(building, element, 'return') };
    case 'dmn:Every':
    case 'dmn:Some':
      return {
        kind: element.$type === 'dmn:Every' ? 'every' : 'some',
        ...readIterator(building, element),
        satisfies: readWrapped(building, element, 'satisfies'),
      };
    case 'dmn:Filter':
      return {
        kind: 'filter',
        in: readWrapped(building, element, 'in'),
        match: readWrapped(building, element, 'match'),
      };
    default:
      building.findings.report({ code: 'unsupportedExpression', element, values: { expression: element.$type } });
      return NOTHING;
  }
}

function readLiteral(building: LogicBuilding, element: SourceElement): LiteralExpression {
  const empty = textOf(element, 'text') === undefined && element['importedValues'] === undefined;
  if (empty) building.findings.report({ code: 'emptyExpression', element });
  const expression = building.compiler.expression(element);
  return { kind: 'literalExpression', ...(expression && { expression }) };
}

function readContext(building: LogicBuilding, element: SourceElement): BoxedContext {
  const sources = childrenOf(element, 'contextEntry');
  const entries: (TypedName & { value: Logic })[] = [];
  let result: Logic | undefined;
  const names = new Set<string>();
  sources.forEach((source, index) => {
    const variable = childOf(source, 'variable');
    const value = readPart(building, source, 'value');
    if (variable === undefined) {
      if (index === sources.length - 1) result = value;
      else building.findings.report({ code: 'contextEntryName', element: source });
      return;
    }
    const name = readName(building, variable);
    if (name === undefined) return;
    if (names.has(name)) building.findings.report({ code: 'contextEntryTwice', element: source, values: { name } });
    names.add(name);
    entries.push({ name, type: building.types.of(variable), value });
  });
  return { kind: 'context', entries, ...(result && { result }) };
}

function readRelation(building: LogicBuilding, element: SourceElement): Relation {
  const columns = readTypedNames(building, childrenOf(element, 'column'));
  const rows = childrenOf(element, 'row').map((row, index) => {
    const cells = childrenOf(row, 'elements').map((cell) => readLogic(building, cell));
    if (cells.length !== columns.length) {
      const values = { row: index + 1, cells: cells.length, columns: columns.length };
      building.findings.report({ code: 'relationWidth', element: row, values });
    }
    return cells;
  });
  return { kind: 'relation', columns, rows };
}

function readInvocation(building: LogicBuilding, element: SourceElement): LogicKind {
  const called = childOf(element, 'calledFunction');
  if (called === undefined) {
    building.findings.report({ code: 'missingPart', element, values: { part: 'calledFunction' } });
    return NOTHING;
  }
  const text = textOf(called, 'text');
  if (called.$type !== 'dmn:LiteralExpression' || text === undefined || !FUNCTION_NAME.test(text)) {
    building.findings.report({ code: 'calledFunction', element });
    return NOTHING;
  }
  const bindings = childrenOf(element, 'binding').flatMap((binding, index): Invocation['bindings'] => {
    const parameter = childOf(binding, 'parameter');
    const name = parameter && textOf(parameter, 'name');
    if (name === undefined) {
      building.findings.report({ code: 'missingPart', element: binding, values: { part: 'parameter' } });
      return [];
    }
    const value = readPart(building, binding, 'bindingFormula');
    return [{ name: plainName(name), type: building.types.of(parameter), argument: `__argument${index + 1}`, value }];
  });
  const functionName = plainName(text);
  checkBindings(building, element, functionName, bindings);
  const call = building.compiler.source(
    `${functionName}(${bindings.map(({ name, argument }) => `${name}: ${argument}`).join(', ')})`,
    element,
  );
  return call ? { kind: 'invocation', call, bindings } : NOTHING;
}

/** A variable, a built-in function, or a function inside a context: no expression that would be read otherwise in front of `(`. */
const FUNCTION_NAME = /^[\p{L}_][\p{L}\p{N}_ .'-]*$/u;

function checkBindings(
  building: LogicBuilding,
  element: SourceElement,
  functionName: string,
  bindings: Invocation['bindings'],
): void {
  const parameters = building.signatures.get(functionName);
  if (parameters === undefined) return;
  const report = (code: 'notRequired' | 'unknownParameter' | 'unboundParameter', name: string): void =>
    building.findings.report({ code, element, values: { name, function: functionName } });
  if (!building.requiredKnowledge.has(functionName)) report('notRequired', functionName);
  for (const { name } of bindings) {
    if (!parameters.includes(name)) report('unknownParameter', name);
  }
  for (const name of parameters) {
    if (!bindings.some((binding) => binding.name === name)) report('unboundParameter', name);
  }
}

export function readFunction(building: LogicBuilding, element: SourceElement): FunctionDefinition {
  const kind = textOf(element, 'kind') ?? 'FEEL';
  const parameters = readTypedNames(building, childrenOf(element, 'formalParameter'));
  if (kind === 'FEEL') return { kind: 'functionDefinition', parameters, body: readPart(building, element, 'body') };
  building.findings.report({ code: 'functionKind', element, values: { kind } });
  return { kind: 'functionDefinition', parameters, body: { ...NOTHING, type: ANY } };
}

function readIterator(building: LogicBuilding, element: SourceElement): { variable: string; in: Logic } {
  const variable = textOf(element, 'iteratorVariable');
  if (variable === undefined) {
    building.findings.report({ code: 'missingPart', element, values: { part: 'iteratorVariable' } });
  }
  return { variable: plainName(variable ?? ''), in: readWrapped(building, element, 'in') };
}

/** The expression of a child that wraps it (§10.2.2), such as `<if><literalExpression/></if>`. */
function readWrapped(building: LogicBuilding, element: SourceElement, property: string): Logic {
  const wrapper = childOf(element, property);
  const wrapped = wrapper && childOf(wrapper, 'value');
  if (wrapped) return readLogic(building, wrapped);
  building.findings.report({ code: 'missingPart', element, values: { part: property } });
  return { ...NOTHING, type: ANY };
}
