import { AGGREGATIONS, HIT_POLICIES } from '../model.ts';
import type { Aggregation, DecisionTable, HitPolicy, InputClause, OutputClause, Rule } from '../model.ts';
import { childOf, childrenOf, idOf, textOf } from '../xml/source.ts';
import type { SourceElement } from '../xml/source.ts';
import type { LogicBuilding } from './building.ts';
import { plainName } from './names.ts';

/** A decision table (§8.2, §8.3) with its cells compiled. */
export function readDecisionTable(building: LogicBuilding, element: SourceElement): DecisionTable {
  const hitPolicy = readHitPolicy(building, element);
  const aggregation = readAggregation(building, element, hitPolicy);
  const inputs = childrenOf(element, 'input').map((input) => readInput(building, input));
  const outputs = readOutputs(building, element, hitPolicy);
  if (aggregation && outputs.length > 1) building.findings.report({ code: 'aggregationOfContext', element });
  const rules = childrenOf(element, 'rule').map((rule, index) =>
    readRule(building, rule, index + 1, inputs.length, outputs.length),
  );
  return {
    kind: 'decisionTable',
    id: idOf(element) ?? '',
    hitPolicy,
    ...(aggregation && { aggregation }),
    inputs,
    outputs,
    rules,
  };
}

function readHitPolicy({ findings }: LogicBuilding, element: SourceElement): HitPolicy {
  const value = textOf(element, 'hitPolicy') ?? 'UNIQUE';
  const known = HIT_POLICIES.find((policy) => policy === value);
  if (known === undefined) findings.report({ code: 'hitPolicy', element, values: { value } });
  return known ?? 'UNIQUE';
}

function readAggregation({ findings }: LogicBuilding, element: SourceElement, hitPolicy: HitPolicy): Aggregation | undefined {
  const value = textOf(element, 'aggregation');
  if (value === undefined) return undefined;
  const known = AGGREGATIONS.find((aggregation) => aggregation === value);
  if (known === undefined) findings.report({ code: 'aggregation', element, values: { value } });
  if (hitPolicy === 'COLLECT') return known;
  findings.report({ code: 'aggregationUnused', element, values: { hitPolicy } });
  return undefined;
}

function readInput(building: LogicBuilding, input: SourceElement): InputClause {
  const source = childOf(input, 'inputExpression');
  if (source === undefined) {
    building.findings.report({ code: 'missingPart', element: input, values: { part: 'inputExpression' } });
  } else if (textOf(source, 'text') === undefined) {
    building.findings.report({ code: 'emptyExpression', element: input });
  }
  const expression = source && building.compiler.expression(source);
  const values = childOf(input, 'inputValues');
  const allowed = values && building.compiler.unaryTests(values);
  return {
    label: textOf(input, 'label') ?? textOf(source, 'text') ?? '',
    ...(expression && { expression }),
    type: building.types.of(source),
    ...(allowed && { allowed }),
  };
}

function readOutputs(building: LogicBuilding, table: SourceElement, hitPolicy: HitPolicy): readonly OutputClause[] {
  const { findings } = building;
  const elements = childrenOf(table, 'output');
  const outputs = elements.map((output) => readOutput(building, output));
  if (outputs.length === 0) findings.report({ code: 'noOutput', element: table });
  if (outputs.length > 1) {
    const names = new Set<string>();
    outputs.forEach(({ name }, index) => {
      const element = elements[index] ?? table;
      if (name === '') findings.report({ code: 'outputName', element, values: { column: index + 1 } });
      else if (names.has(name)) findings.report({ code: 'outputTwice', element, values: { name } });
      names.add(name);
    });
  }
  const ordered = hitPolicy === 'PRIORITY' || hitPolicy === 'OUTPUT ORDER';
  if (ordered && outputs.length > 0 && outputs.every(({ priorities }) => priorities === undefined)) {
    findings.report({ code: 'noPriorities', element: table });
  }
  return outputs;
}

function readOutput(building: LogicBuilding, output: SourceElement): OutputClause {
  const { compiler } = building;
  const values = childOf(output, 'outputValues');
  const listed = textOf(values, 'text');
  const allowed = values && compiler.unaryTests(values);
  const priorities = values && allowed && listed !== undefined ? compiler.source(`[${listed}]`, values) : undefined;
  const otherwise = childOf(output, 'defaultOutputEntry');
  const fallback = otherwise && compiler.expression(otherwise);
  return {
    name: plainName(textOf(output, 'name') ?? ''),
    type: building.types.of(output),
    ...(allowed && { allowed }),
    ...(priorities && { priorities }),
    ...(fallback && { default: fallback }),
  };
}

const KINDS = { input: { en: 'input', zh: '输入' }, output: { en: 'output', zh: '输出' } };

function readRule(building: LogicBuilding, rule: SourceElement, index: number, inputs: number, outputs: number): Rule {
  const { compiler, findings } = building;
  const checkWidth = (kind: keyof typeof KINDS, cells: number, columns: number): void => {
    if (cells === columns) return;
    findings.report({ code: 'ruleWidth', element: rule, values: { rule: index, cells, columns, kind: KINDS[kind] } });
  };
  const tests = childrenOf(rule, 'inputEntry').map((entry) => compiler.unaryTests(entry));
  checkWidth('input', tests.length, inputs);
  const entries = childrenOf(rule, 'outputEntry').map((entry) => compiler.expression(entry));
  checkWidth('output', entries.length, outputs);
  const notes = childrenOf(rule, 'annotationEntry').map((entry) => textOf(entry, 'text') ?? '');
  const annotation = [...notes, textOf(rule, 'description') ?? ''].filter((note) => note !== '').join('; ');
  return {
    id: textOf(rule, 'id') ?? `${index}`,
    index,
    tests,
    outputs: entries,
    ...(annotation && { annotation }),
  };
}
