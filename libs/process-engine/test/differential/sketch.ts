/**
 * A process in a few lines, written out as BPMN for either engine. Only the conditions differ: FEEL for ours, a service call
 * for `bpmn-engine`, whose expressions know no operators.
 *
 *     sketch({ nodes: { s: 'startEvent', a: 'userTask', e: 'endEvent' }, flows: ['s > a', 'a > e'] })
 *
 * A flow may carry a condition on the number `n` (`x > a if n = 2`) or be its source's default (`x > b default`).
 */
export interface Sketch {
  readonly nodes: Readonly<Record<string, NodeSketch>>;
  readonly flows: readonly string[];
  /** Messages, signals, errors and escalations by id, each named after it. */
  readonly roots?: readonly `${'message' | 'signal' | 'error' | 'escalation'} ${string}`[];
}

export type NodeSketch =
  | string
  | {
      readonly type: string;
      readonly attributes?: string;
      /** XML inside the element. */
      readonly inside?: string;
      readonly scope?: Sketch;
    };

export type Dialect = 'feel' | 'bpmn-engine';

const OPERATORS = { '=': 'equals', '>': 'exceeds' } as const;

/** The services that `bpmn-engine`'s conditions call. */
export const CONDITION_SERVICES = {
  equals: (n: number, than: number): boolean => n === than,
  exceeds: (n: number, than: number): boolean => n > than,
};

export function xmlOf(sketch: Sketch, dialect: Dialect): string {
  const roots = (sketch.roots ?? []).map((root) => {
    const [kind = '', id = ''] = root.split(' ');
    const code = kind === 'error' || kind === 'escalation' ? ` ${kind}Code="${id}"` : '';
    const key = `<bpmn:extensionElements><zeebe:subscription correlationKey="=&quot;${id}&quot;"/></bpmn:extensionElements>`;
    return `<bpmn:${kind} id="${id}" name="${id}"${code}>${kind === 'message' ? key : ''}</bpmn:${kind}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="http://shixiao.example/differential">
<bpmn:process id="main" isExecutable="true">${container(sketch, dialect)}</bpmn:process>
${roots.join('')}
</bpmn:definitions>`;
}

function container({ nodes, flows }: Sketch, dialect: Dialect): string {
  const parsed = flows.map((text) => parseFlow(text));
  const defaults = new Map(parsed.filter((flow) => flow.isDefault).map((flow) => [flow.from, flow.id]));
  const elements = Object.entries(nodes).map(([id, node]) => element(id, node, defaults.get(id), dialect));
  return [...elements, ...parsed.map((flow) => flowXml(flow, dialect))].join('');
}

interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isDefault: boolean;
  readonly operator?: keyof typeof OPERATORS;
  readonly than?: string;
}

function parseFlow(text: string): Flow {
  const match = /^(\w+) > (\w+)(?: (default)| if n ([=>]) (\d+))?$/.exec(text);
  if (match === null) throw new Error(`Not a flow: ${text}`);
  const [, from = '', to = '', byDefault, operator, than] = match;
  return {
    id: `${from}_${to}`,
    from,
    to,
    isDefault: byDefault !== undefined,
    ...(operator !== undefined && { operator: operator as keyof typeof OPERATORS, than: than ?? '' }),
  };
}

function flowXml({ id, from, to, operator, than }: Flow, dialect: Dialect): string {
  const open = `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"`;
  if (operator === undefined) return `${open}/>`;
  const condition =
    dialect === 'feel'
      ? `=n ${operator === '>' ? '&gt;' : operator} ${than}`
      : `\${environment.services.${OPERATORS[operator]}(environment.variables.n,${than})}`;
  return `${open}><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression></bpmn:sequenceFlow>`;
}

const USER_TASK = '<bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements>';

function element(id: string, node: NodeSketch, defaultFlow: string | undefined, dialect: Dialect): string {
  const { type, attributes = '', inside = '', scope } = typeof node === 'string' ? { type: node } : node;
  const byDefault = defaultFlow === undefined ? '' : ` default="${defaultFlow}"`;
  const content = `${type === 'userTask' ? USER_TASK : ''}${inside}${scope ? container(scope, dialect) : ''}`;
  return `<bpmn:${type} id="${id}"${attributes && ` ${attributes}`}${byDefault}>${content}</bpmn:${type}>`;
}
