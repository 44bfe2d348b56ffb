import { ANY } from '../model.ts';
import type {
  BusinessKnowledgeModel,
  DecisionGraph,
  DecisionModel,
  DecisionService,
  InputData,
  Knowledge,
  Logic,
  Requirements,
} from '../model.ts';
import type { Findings } from '../findings.ts';
import { childOf, childrenOf, nameOf, textOf } from '../xml/source.ts';
import type { SourceElement } from '../xml/source.ts';
import type { Building, LogicBuilding } from './building.ts';
import { createCompiler } from './compile.ts';
import { dependenciesAmong } from '../dependencies.ts';
import { readFunction, readLogic } from './logic.ts';
import { plainName, readName } from './names.ts';
import { createReferences, targetOf } from './references.ts';
import type { References, Target } from './references.ts';
import { readTypes } from './types.ts';

/** The decision requirements graph of a file (§6), compiled; `depth` is how deep its types may lie in one another. */
export function readGraph(definitions: SourceElement, findings: Findings, depth: number): DecisionGraph {
  const elements = new Map<string, SourceElement>();
  for (const element of childrenOf(definitions, 'drgElement')) {
    const id = textOf(element, 'id');
    if (id !== undefined) elements.set(id, element);
    else if (element.$type !== 'dmn:KnowledgeSource') findings.report({ code: 'missingId', element });
  }
  const references = createReferences(definitions, elements, findings);
  const compiler = createCompiler(definitions, findings);
  const types = readTypes(definitions, compiler, findings, depth);
  const building: Building = { findings, compiler, types, signatures: signaturesOf(elements) };

  const inputs = new Map<string, InputData>();
  const services = new Map<string, DecisionService>();
  const requirements = new Map<string, Requirements>();
  for (const [id, element] of elements) {
    if (element.$type === 'dmn:InputData') inputs.set(id, readInputData(building, id, element));
    else if (element.$type === 'dmn:DecisionService') services.set(id, readService(building, id, element, references));
    else if (element.$type !== 'dmn:KnowledgeSource') requirements.set(id, readRequirements(element, references));
  }
  reportCycles(elements, requirements, services, findings);

  const decisions = new Map<string, DecisionModel>();
  const knowledge = new Map<string, Knowledge>(services);
  const graph: DecisionGraph = { decisions, inputs, knowledge };
  for (const [id, requires] of requirements) {
    const element = elements.get(id);
    if (element === undefined) continue;
    const requiredKnowledge = new Set(requires.knowledge.map((required) => nameIn(elements, required)));
    const logicBuilding: LogicBuilding = { ...building, owner: element, requiredKnowledge };
    checkNames(building, element, requires, elements);
    if (element.$type === 'dmn:Decision') decisions.set(id, readDecision(logicBuilding, id, element, requires, graph));
    else knowledge.set(id, readBusinessKnowledge(logicBuilding, id, element, requires));
  }
  return graph;
}

function readDecision(
  building: LogicBuilding,
  decisionId: string,
  element: SourceElement,
  requires: Requirements,
  graph: DecisionGraph,
): DecisionModel {
  const name = nameOf(element) ?? decisionId;
  const variable = childOf(element, 'variable');
  const source = childOf(element, 'decisionLogic');
  if (source === undefined) building.findings.report({ code: 'missingLogic', element });
  return {
    decisionId,
    name,
    variableNames: variableNamesOf(element, decisionId),
    type: building.types.of(variable),
    logic: source ? readLogic(building, source) : NOTHING,
    requires,
    graph,
  };
}

const NOTHING: Logic = { kind: 'literalExpression', type: ANY };

/** Its variable's name; where it has no variable, its name (§6.3.7) and, as in Camunda 8, its id. */
function variableNamesOf(element: SourceElement, id: string): readonly string[] {
  const variable = textOf(childOf(element, 'variable'), 'name');
  if (variable !== undefined) return [plainName(variable)];
  const name = textOf(element, 'name');
  return name === undefined || plainName(name) === id ? [id] : [plainName(name), id];
}

function readInputData(building: Building, id: string, element: SourceElement): InputData {
  const variable = childOf(element, 'variable') ?? element;
  const named = textOf(variable, 'name') === undefined ? element : variable;
  return { id, name: readName(building, named) ?? id, type: building.types.of(variable) };
}

function readBusinessKnowledge(
  building: LogicBuilding,
  id: string,
  element: SourceElement,
  requires: Requirements,
): BusinessKnowledgeModel {
  const logic = childOf(element, 'encapsulatedLogic');
  if (logic === undefined) building.findings.report({ code: 'missingLogic', element });
  const { parameters, body } = logic ? readFunction(building, logic) : { parameters: [], body: NOTHING };
  return {
    kind: 'businessKnowledgeModel',
    id,
    name: readName(building, element) ?? id,
    parameters,
    body,
    requires,
  };
}

function readService(building: Building, id: string, element: SourceElement, references: References): DecisionService {
  const outputDecisions = idsOf(element, 'outputDecision', 'dmn:Decision', references);
  if (childrenOf(element, 'outputDecision').length === 0) {
    building.findings.report({ code: 'serviceWithoutOutput', element });
  }
  return {
    kind: 'decisionService',
    id,
    name: readName(building, element) ?? id,
    inputs: idsOf(element, 'inputData', 'dmn:InputData', references),
    inputDecisions: idsOf(element, 'inputDecision', 'dmn:Decision', references),
    outputDecisions,
  };
}

function idsOf(element: SourceElement, property: string, target: Target, references: References): readonly string[] {
  return childrenOf(element, property).flatMap((holder) => {
    const id = textOf(references.resolve(holder, target), 'id');
    return id === undefined ? [] : [id];
  });
}

function readRequirements(element: SourceElement, references: References): Requirements {
  const information = childrenOf(element, 'informationRequirement');
  const requirements = (sources: readonly SourceElement[], property: string, target: Target): readonly string[] => [
    ...new Set(
      sources.flatMap((source) => {
        const id = textOf(references.follow(source, property, target), 'id');
        return id === undefined ? [] : [id];
      }),
    ),
  ];
  return {
    decisions: requirements(information, 'requiredDecision', 'dmn:Decision'),
    inputs: requirements(information, 'requiredInput', 'dmn:InputData'),
    knowledge: requirements(childrenOf(element, 'knowledgeRequirement'), 'requiredKnowledge', 'dmn:BusinessKnowledgeModel'),
  };
}

/** What each piece of knowledge takes, by its name. */
function signaturesOf(elements: ReadonlyMap<string, SourceElement>): ReadonlyMap<string, readonly string[]> {
  const signatures = new Map<string, readonly string[]>();
  for (const [id, element] of elements) {
    const name = plainName(textOf(element, 'name') ?? id);
    if (element.$type === 'dmn:BusinessKnowledgeModel') {
      const logic = childOf(element, 'encapsulatedLogic');
      const parameters = logic ? childrenOf(logic, 'formalParameter') : [];
      signatures.set(name, parameters.map((parameter) => plainName(textOf(parameter, 'name') ?? '')));
    } else if (element.$type === 'dmn:DecisionService') {
      const given = [...childrenOf(element, 'inputData'), ...childrenOf(element, 'inputDecision')];
      signatures.set(name, given.map((holder) => variableNameIn(elements, targetOf(holder).id)));
    }
  }
  return signatures;
}

function reportCycles(
  elements: ReadonlyMap<string, SourceElement>,
  requirements: ReadonlyMap<string, Requirements>,
  services: ReadonlyMap<string, DecisionService>,
  findings: Findings,
): void {
  const needs = (id: string): readonly string[] => {
    const required = requirements.get(id);
    return required ? [...required.decisions, ...required.knowledge] : (services.get(id)?.outputDecisions ?? []);
  };
  for (const cycle of dependenciesAmong([...requirements.keys(), ...services.keys()], needs).cycles) {
    const path = [...cycle, cycle[0] ?? ''].map((id) => nameIn(elements, id)).join(' → ');
    findings.report({ code: 'requirementCycle', element: elements.get(cycle[0] ?? ''), values: { path } });
  }
}

/** Two requirements of one name: the later would hide the earlier. */
function checkNames(
  building: Building,
  element: SourceElement,
  requires: Requirements,
  elements: ReadonlyMap<string, SourceElement>,
): void {
  const seen = new Set<string>();
  for (const id of [...requires.inputs, ...requires.decisions, ...requires.knowledge]) {
    const name = variableNameIn(elements, id);
    if (seen.has(name)) building.findings.report({ code: 'nameTwice', element, values: { name } });
    seen.add(name);
  }
}

function variableNameIn(elements: ReadonlyMap<string, SourceElement>, id: string): string {
  const element = elements.get(id);
  const variable = element && textOf(childOf(element, 'variable'), 'name');
  return variable === undefined ? nameIn(elements, id) : plainName(variable);
}

function nameIn(elements: ReadonlyMap<string, SourceElement>, id: string): string {
  return plainName(textOf(elements.get(id), 'name') ?? id);
}
