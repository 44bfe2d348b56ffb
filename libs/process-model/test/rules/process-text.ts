import { readProcesses } from '../../src/read-processes.ts';

const NAMESPACES =
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** What messages, signals, errors and escalations the texts may refer to. */
const ROOTS = `
  <bpmn:message id="Paid" name="paid"><bpmn:extensionElements><zeebe:subscription correlationKey="=orderId" /></bpmn:extensionElements></bpmn:message>
  <bpmn:message id="PaidToo" name="paid"><bpmn:extensionElements><zeebe:subscription correlationKey="=orderId" /></bpmn:extensionElements></bpmn:message>
  <bpmn:message id="Keyless" name="keyless" />
  <bpmn:message id="PlainKey" name="plain key"><bpmn:extensionElements><zeebe:subscription correlationKey="orderId" /></bpmn:extensionElements></bpmn:message>
  <bpmn:message id="Nameless"><bpmn:extensionElements><zeebe:subscription correlationKey="=orderId" /></bpmn:extensionElements></bpmn:message>
  <bpmn:signal id="Holiday" name="holiday" />
  <bpmn:escalation id="Late" name="Late" escalationCode="LATE" />
  <bpmn:error id="Refused" name="Refused" errorCode="REFUSED" />`;

/** The codes found in an executable process with this content, written as XML without its namespaces. */
export async function codesIn(content: string): Promise<readonly string[]> {
  const { findings } = await readProcesses(
    `<bpmn:definitions ${NAMESPACES} targetNamespace="t">${ROOTS}
      <bpmn:process id="Process" isExecutable="true">${content}</bpmn:process>
    </bpmn:definitions>`,
  );
  return findings.map(({ code }) => code);
}

export function element(type: string, id: string, inner = '', attributes = ''): string {
  return `<bpmn:${type} id="${id}" ${attributes}>${inner}</bpmn:${type}>`;
}

export function extended(...extensions: readonly string[]): string {
  return `<bpmn:extensionElements>${extensions.join('')}</bpmn:extensionElements>`;
}

export function expression(name: string, value: string): string {
  return `<bpmn:${name} xsi:type="bpmn:tFormalExpression">${value}</bpmn:${name}>`;
}

export function defined(kind: string, inner = '', attributes = ''): string {
  return `<bpmn:${kind}EventDefinition ${attributes}>${inner}</bpmn:${kind}EventDefinition>`;
}

/** `A>B>C` connects A with B and B with C. */
export function flows(...paths: readonly string[]): string {
  return paths
    .flatMap((path) => {
      const ids = path.split('>');
      return ids.slice(1).map((target, index) => [ids[index], target] as const);
    })
    .map(([source, target]) => `<bpmn:sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}" />`)
    .join('');
}

/** Start, the element and an end, connected. */
export function between(type: string, inner = '', attributes = ''): string {
  return `${element('startEvent', 'Start')}${element(type, 'It', inner, attributes)}${element('endEvent', 'End')}${flows('Start>It>End')}`;
}
