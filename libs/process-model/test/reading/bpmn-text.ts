import { readProcesses } from '../../src/read-processes.ts';
import type { Expression, ProcessModel } from '../../src/model.ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';

const NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

export function definitions(content: string, attributes = ''): string {
  return `<bpmn:definitions ${NAMESPACES} ${attributes} id="Definitions" targetNamespace="t">${content}</bpmn:definitions>`;
}

export function process(content: string, roots = ''): string {
  return definitions(`${roots}<bpmn:process id="Process" isExecutable="true">${content}</bpmn:process>`);
}

/** `A>B>C` connects A with B and B with C, by the flows `A_B` and `B_C`. */
export function flows(...paths: readonly string[]): string {
  return paths
    .map((path) => path.split('>'))
    .flatMap((ids) => ids.slice(1).map((target, index) => flow(ids[index] ?? '', target)))
    .join('');
}

export function flow(source: string, target: string, condition?: string): string {
  const inner = condition === undefined ? '' : expression('conditionExpression', condition);
  return `<bpmn:sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}">${inner}</bpmn:sequenceFlow>`;
}

/** Start → `inner` → end, where `inner` has the id `It`. */
export function around(inner: string, roots = ''): string {
  return process(`<bpmn:startEvent id="Start"/>${inner}<bpmn:endEvent id="End"/>${flows('Start>It>End')}`, roots);
}

export function extended(...extensions: readonly string[]): string {
  return `<bpmn:extensionElements>${extensions.join('')}</bpmn:extensionElements>`;
}

export function expression(name: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<bpmn:${name} xsi:type="bpmn:tFormalExpression">${escaped}</bpmn:${name}>`;
}

/** The one model of a file without errors. */
export async function modelOf(xml: string): Promise<ProcessModel> {
  const { models, findings } = await readProcesses(xml);
  const errors = findings.filter(({ code }) => CATALOGUE[code].severity === 'error');
  const [model] = models;
  if (model === undefined || errors.length > 0) throw new Error(errors.map(({ message }) => message.en).join('\n'));
  return model;
}

export async function nodeOf(xml: string, id = 'It'): Promise<Printed> {
  const node = (await modelOf(xml)).nodes.get(id);
  if (node === undefined) throw new Error(`No node ${id}`);
  return printed(node) as Printed;
}

export async function codesOf(xml: string): Promise<readonly string[]> {
  const { findings } = await readProcesses(xml);
  return findings.map(({ code }) => code);
}

export type Printed = Readonly<Record<string, unknown>>;

/** A part of a model with its expressions as they are written in a file. */
export function printed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isExpression(value)) return value.kind === 'feel' ? `=${value.source}` : value.value;
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, part]) => [key, printed(part)]));
  if (Array.isArray(value)) return value.map(printed);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => typeof part !== 'function')
      .map(([key, part]) => [key, printed(part)]),
  );
}

function isExpression(value: object): value is Expression {
  return 'kind' in value && (value.kind === 'feel' || value.kind === 'literal');
}
