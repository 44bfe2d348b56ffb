import fc from 'fast-check';

/**
 * Random processes. `Block` is a well-formed part with one way in and one way out, so that nesting blocks gives every
 * shape a careful designer draws; `unstructured` connects nodes at will, as a careless one does.
 */
export type Block =
  | { readonly kind: 'user' | 'job' | 'script' | 'manual' | 'timer' | 'message' | 'signal' | 'throwSignal' }
  | { readonly kind: 'sequence'; readonly parts: readonly Block[] }
  | { readonly kind: 'exclusive' | 'parallel' | 'inclusive' | 'eventBased'; readonly parts: readonly Block[] }
  | { readonly kind: 'loop'; readonly body: Block }
  | {
      readonly kind: 'scope';
      readonly body: Block;
      readonly boundary: Boundary;
      readonly repeat: Repeat;
      readonly ends: Ends;
      readonly handler: Handler;
    }
  /** An activity that is undone by another, and what comes between its end and its undoing. */
  | { readonly kind: 'undone'; readonly body: Block; readonly between: Block }
  | { readonly kind: 'transaction'; readonly body: Block; readonly cancels: boolean }
  | { readonly kind: 'adHoc'; readonly parts: readonly Block[]; readonly sequential: boolean }
  | { readonly kind: 'call' };

type Boundary = 'none' | 'timer' | 'reminder' | 'error' | 'message' | 'condition' | 'help';
/** An event sub-process; those with a question mark do not interrupt. */
type Handler = 'none' | 'error' | 'message' | 'message?' | 'reminder?' | 'condition?' | 'signal?' | 'help?' | 'undo';
type Repeat = 'once' | 'parallel' | 'sequential';
type Ends = 'none' | 'error' | 'terminate' | 'escalation' | 'undo' | 'cancel';

const HANDLERS = ['error', 'message', 'message?', 'reminder?', 'condition?', 'signal?', 'help?', 'undo'] as const;

const LEAVES = ['user', 'user', 'job', 'script', 'manual', 'timer', 'message', 'signal', 'throwSignal', 'call'] as const;

export const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...LEAVES).map((kind) => ({ kind })),
    fc.record({ kind: fc.constant('sequence' as const), parts: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      kind: fc.constantFrom('exclusive' as const, 'parallel' as const, 'inclusive' as const),
      parts: fc.array(tie('block'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('eventBased' as const), parts: fc.array(tie('block'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('loop' as const), body: tie('block') }),
    fc.record({
      kind: fc.constant('scope' as const),
      body: tie('block'),
      boundary: fc.constantFrom<Boundary>('none', 'timer', 'reminder', 'error', 'message', 'condition', 'help'),
      repeat: fc.constantFrom<Repeat>('once', 'once', 'parallel', 'sequential'),
      ends: fc.constantFrom<Ends>('none', 'none', 'error', 'terminate', 'escalation', 'undo'),
      handler: fc.constantFrom<Handler>('none', 'none', ...HANDLERS),
    }),
    fc.record({ kind: fc.constant('undone' as const), body: tie('block'), between: tie('block') }),
    fc.record({ kind: fc.constant('transaction' as const), body: tie('block'), cancels: fc.boolean() }),
    fc.record({
      kind: fc.constant('adHoc' as const),
      parts: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
      sequential: fc.boolean(),
    }),
  ),
})).block;

/** A graph of `nodes` with edges between any two of them, loops and dead ends included. */
export interface Graph {
  readonly nodes: readonly ('user' | 'manual' | 'exclusive' | 'parallel' | 'inclusive' | 'complex')[];
  readonly edges: readonly (readonly [number, number])[];
}

export const graph: fc.Arbitrary<Graph> = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.record({
    nodes: fc.array(fc.constantFrom('user', 'manual', 'exclusive', 'parallel', 'inclusive', 'complex'), {
      minLength: size,
      maxLength: size,
    }),
    edges: fc.uniqueArray(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })), {
      minLength: size - 1,
      maxLength: size * 2,
      selector: ([from, to]) => `${from} ${to}`,
    }),
  }),
);

export function blockXml(root: Block): string {
  const writer = new Writer();
  const inner = writer.container('', root, 'none');
  return definitions(`
    <bpmn:process id="main" isExecutable="true">${inner}</bpmn:process>
    <bpmn:process id="called" isExecutable="true">
      <bpmn:startEvent id="c_start"/><bpmn:userTask id="c_task"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask><bpmn:endEvent id="c_end"/>
      <bpmn:sequenceFlow id="c_f1" sourceRef="c_start" targetRef="c_task"/><bpmn:sequenceFlow id="c_f2" sourceRef="c_task" targetRef="c_end"/>
    </bpmn:process>`);
}

export function graphXml({ nodes, edges }: Graph): string {
  const incoming = new Set(edges.map(([, to]) => to));
  const outgoing = (node: number) => edges.filter(([from]) => from === node);
  const lines = nodes.map((kind, index) => {
    const leaving = outgoing(index);
    const last = leaving[leaving.length - 1];
    const byDefault = (kind === 'exclusive' || kind === 'inclusive') && leaving.length > 1 && last;
    const attribute = byDefault ? ` default="e_${last[0]}_${last[1]}"` : '';
    return element(GRAPH_TYPES[kind], `n${index}`, attribute, kind);
  });
  const flows = edges.map(([from, to]) => {
    const leaving = outgoing(from);
    const conditional =
      (nodes[from] === 'exclusive' || nodes[from] === 'inclusive') && leaving.length > 1 && leaving[leaving.length - 1]?.[1] !== to;
    return flow(`e_${from}_${to}`, `n${from}`, `n${to}`, conditional ? condition(from + to) : '');
  });
  // Whatever has no way in is begun by a start event, and node 0 always is.
  const starts = nodes.flatMap((_, index) => (index === 0 || !incoming.has(index) ? [index] : []));
  const begin = starts.map((index) => `<bpmn:startEvent id="s${index}"/>${flow(`sf${index}`, `s${index}`, `n${index}`)}`);
  return definitions(`<bpmn:process id="main" isExecutable="true">${[...begin, ...lines, ...flows].join('')}</bpmn:process>`);
}

const GRAPH_TYPES = {
  user: 'userTask',
  manual: 'manualTask',
  exclusive: 'exclusiveGateway',
  parallel: 'parallelGateway',
  inclusive: 'inclusiveGateway',
  complex: 'complexGateway',
} as const;

const USER = '<bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements>';

function element(type: string, id: string, attributes: string, kind: string): string {
  const inside =
    kind === 'user' ? USER : kind === 'complex' ? '<bpmn:activationCondition>=activationCount &gt;= 1</bpmn:activationCondition>' : '';
  return `<bpmn:${type} id="${id}"${attributes}>${inside}</bpmn:${type}>`;
}

/** Which way a gateway goes is decided by the variable `n`, a number that commands change. */
function condition(salt: number): string {
  return `<bpmn:conditionExpression>=modulo(n, ${(salt % 3) + 2}) = 0</bpmn:conditionExpression>`;
}

function flow(id: string, from: string, to: string, inside = ''): string {
  return `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`;
}

function definitions(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="t">
  ${inside}
  <bpmn:message id="m" name="word"><bpmn:extensionElements><zeebe:subscription correlationKey="=string(n)"/></bpmn:extensionElements></bpmn:message>
  <bpmn:signal id="g" name="bell"/><bpmn:error id="x" name="x" errorCode="bad"/><bpmn:escalation id="h" name="h" escalationCode="help"/>
</bpmn:definitions>`;
}

interface Part {
  readonly first: string;
  readonly last: string;
}

/** Writes blocks as BPMN elements, every one with an id of its own. */
class Writer {
  private next = 0;
  private out: string[] = [];

  container(prefix: string, body: Block, ends: Ends, handler: Handler = 'none'): string {
    const outer = this.out;
    this.out = [];
    const start = this.id(`${prefix}start`);
    const end = this.id(`${prefix}end`);
    this.out.push(`<bpmn:startEvent id="${start}"/>`, `<bpmn:endEvent id="${end}">${END_DEFINITIONS[ends]}</bpmn:endEvent>`);
    const part = this.write(body);
    this.flow(start, part.first);
    this.flow(part.last, end);
    if (handler !== 'none') this.handler(handler);
    const xml = this.out.join('');
    this.out = outer;
    return xml;
  }

  private handler(handler: Exclude<Handler, 'none'>): void {
    const [start, task, end] = [this.id('occurs'), this.id('handle'), this.id('handled')];
    const interrupts = !handler.endsWith('?');
    this.out.push(`<bpmn:subProcess id="${this.id('handler')}" triggeredByEvent="true">
      <bpmn:startEvent id="${start}" isInterrupting="${interrupts}">${HANDLER_DEFINITIONS[handler]}</bpmn:startEvent>
      <bpmn:userTask id="${task}">${USER}</bpmn:userTask><bpmn:endEvent id="${end}"/>
      ${flow(this.id('flow'), start, task)}${flow(this.id('flow'), task, end)}</bpmn:subProcess>`);
  }

  /** body, then `between`, then everything in the scope that can be undone is undone. */
  private undone(body: Block, between: Block): Part {
    const [id, event, undo, throwing] = [this.id('done'), this.id('boundary'), this.id('undo'), this.id('take_back')];
    this.out.push(
      `<bpmn:subProcess id="${id}">${this.container(`${id}_`, body, 'none')}</bpmn:subProcess>`,
      `<bpmn:boundaryEvent id="${event}" attachedToRef="${id}"><bpmn:compensateEventDefinition/></bpmn:boundaryEvent>`,
      `<bpmn:userTask id="${undo}" isForCompensation="true">${USER}</bpmn:userTask>`,
      `<bpmn:association id="${this.id('link')}" associationDirection="One" sourceRef="${event}" targetRef="${undo}"/>`,
      `<bpmn:intermediateThrowEvent id="${throwing}"><bpmn:compensateEventDefinition/></bpmn:intermediateThrowEvent>`,
    );
    const after = this.write(between);
    this.flow(id, after.first);
    this.flow(after.last, throwing);
    return { first: id, last: throwing };
  }

  private transaction({ body, cancels }: Extract<Block, { kind: 'transaction' }>): Part {
    const [id, event, last] = [this.id('transaction'), this.id('boundary'), this.id('after')];
    this.out.push(
      `<bpmn:transaction id="${id}">${this.container(`${id}_`, body, cancels ? 'cancel' : 'none')}</bpmn:transaction>`,
      `<bpmn:boundaryEvent id="${event}" attachedToRef="${id}"><bpmn:cancelEventDefinition/></bpmn:boundaryEvent>`,
      `<bpmn:exclusiveGateway id="${last}"/>`,
    );
    this.flow(id, last);
    this.flow(event, last);
    return { first: id, last };
  }

  private adHoc({ parts, sequential }: Extract<Block, { kind: 'adHoc' }>): Part {
    const id = this.id('adhoc');
    const outer = this.out;
    this.out = [];
    // Each part begins with a task: an event may not stand there without a flow.
    const firsts = parts.map((part) => {
      const task = this.leaf('user').first;
      this.flow(task, this.write(part).first);
      return task;
    });
    const inner = this.out.join('');
    this.out = outer;
    const ids = JSON.stringify(firsts).replaceAll('"', '&quot;');
    this.out.push(
      `<bpmn:adHocSubProcess id="${id}" ordering="${sequential ? 'Sequential' : 'Parallel'}"><bpmn:extensionElements><zeebe:adHoc activeElementsCollection="=${ids}"/></bpmn:extensionElements>${inner}</bpmn:adHocSubProcess>`,
    );
    return { first: id, last: id };
  }

  private write(it: Block): Part {
    switch (it.kind) {
      case 'sequence': {
        const parts = it.parts.map((part) => this.write(part));
        parts.slice(1).forEach((part, index) => this.flow(parts[index]!.last, part.first));
        return { first: parts[0]!.first, last: parts[parts.length - 1]!.last };
      }
      case 'exclusive':
      case 'parallel':
      case 'inclusive':
        return this.split(it.kind, it.parts);
      case 'eventBased':
        return this.eventBased(it.parts);
      case 'loop':
        return this.loop(it.body);
      case 'scope':
        return this.scope(it);
      case 'undone':
        return this.undone(it.body, it.between);
      case 'transaction':
        return this.transaction(it);
      case 'adHoc':
        return this.adHoc(it);
      default:
        return this.leaf(it.kind);
    }
  }

  private split(kind: 'exclusive' | 'parallel' | 'inclusive', parts: readonly Block[]): Part {
    const [first, last] = [this.id(`${kind}_split`), this.id(`${kind}_join`)];
    const branches = parts.map((part) => this.write(part));
    const byDefault = this.id('flow');
    this.out.push(`<bpmn:${kind}Gateway id="${first}"${kind === 'parallel' ? '' : ` default="${byDefault}"`}/>`, `<bpmn:${kind}Gateway id="${last}"/>`);
    branches.forEach((branch, index) => {
      const isDefault = index === branches.length - 1 && kind !== 'parallel';
      const inside = kind === 'parallel' || isDefault ? '' : condition(index);
      this.out.push(flow(isDefault ? byDefault : this.id('flow'), first, branch.first, inside));
      this.flow(branch.last, last);
    });
    return { first, last };
  }

  private eventBased(parts: readonly Block[]): Part {
    const [first, last] = [this.id('race'), this.id('merge')];
    this.out.push(`<bpmn:eventBasedGateway id="${first}"/>`, `<bpmn:exclusiveGateway id="${last}"/>`);
    for (const [index, part] of parts.entries()) {
      const event = this.leaf((['timer', 'message', 'signal'] as const)[index % 3] ?? 'timer').first;
      const branch = this.write(part);
      this.flow(first, event);
      this.flow(event, branch.first);
      this.flow(branch.last, last);
    }
    return { first, last };
  }

  /** Goes round as long as `n` is even. */
  private loop(body: Block): Part {
    const [first, last, back] = [this.id('again'), this.id('enough'), this.id('flow')];
    const inner = this.write(body);
    const onwards = this.id('onwards');
    this.out.push(`<bpmn:exclusiveGateway id="${first}"/>`, `<bpmn:exclusiveGateway id="${last}"/>`, `<bpmn:manualTask id="${onwards}"/>`);
    this.flow(first, inner.first);
    this.flow(inner.last, last);
    this.out.push(flow(back, last, first, '<bpmn:conditionExpression>=even(n)</bpmn:conditionExpression>'));
    this.out.push(flow(this.id('flow'), last, onwards, '<bpmn:conditionExpression>=odd(n)</bpmn:conditionExpression>'));
    return { first, last: onwards };
  }

  private scope({ body, boundary, repeat, ends, handler }: Extract<Block, { kind: 'scope' }>): Part {
    const [id, last] = [this.id('scope'), this.id('after')];
    const inner = this.container(`${id}_`, body, ends, handler);
    const loop =
      repeat === 'once'
        ? ''
        : `<bpmn:multiInstanceLoopCharacteristics isSequential="${repeat === 'sequential'}"><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=[1,2,3]" inputElement="it" outputCollection="out" outputElement="=it"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`;
    this.out.push(`<bpmn:subProcess id="${id}">${inner}${loop}</bpmn:subProcess>`, `<bpmn:exclusiveGateway id="${last}"/>`);
    this.flow(id, last);
    if (boundary !== 'none') {
      const event = this.id('boundary');
      const [interrupts, definition] = BOUNDARIES[boundary];
      this.out.push(`<bpmn:boundaryEvent id="${event}" attachedToRef="${id}" cancelActivity="${interrupts}">${definition}</bpmn:boundaryEvent>`);
      this.flow(event, last);
    }
    return { first: id, last };
  }

  private leaf(kind: Extract<Block, { kind: (typeof LEAVES)[number] }>['kind']): Part {
    const id = this.id(kind);
    this.out.push(LEAF_XML[kind](id));
    return { first: id, last: id };
  }

  private flow(from: string, to: string): void {
    this.out.push(flow(this.id('flow'), from, to));
  }

  private id(name: string): string {
    this.next += 1;
    return `${name}_${this.next}`;
  }
}

const END_DEFINITIONS: Record<Ends, string> = {
  none: '',
  error: '<bpmn:errorEventDefinition errorRef="x"/>',
  terminate: '<bpmn:terminateEventDefinition/>',
  escalation: '<bpmn:escalationEventDefinition escalationRef="h"/>',
  undo: '<bpmn:compensateEventDefinition/>',
  cancel: '<bpmn:cancelEventDefinition/>',
};

const PT1H = '<bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>';

const CONDITION = '<bpmn:conditionalEventDefinition><bpmn:condition>=n &gt; 8</bpmn:condition></bpmn:conditionalEventDefinition>';

const BOUNDARIES: Record<Exclude<Boundary, 'none'>, readonly [boolean, string]> = {
  timer: [true, PT1H],
  reminder: [false, '<bpmn:timerEventDefinition><bpmn:timeCycle>R2/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>'],
  error: [true, '<bpmn:errorEventDefinition errorRef="x"/>'],
  message: [true, '<bpmn:messageEventDefinition messageRef="m"/>'],
  condition: [true, CONDITION],
  help: [false, '<bpmn:escalationEventDefinition escalationRef="h"/>'],
};

const HANDLER_DEFINITIONS: Record<Exclude<Handler, 'none'>, string> = {
  error: '<bpmn:errorEventDefinition errorRef="x"/>',
  message: '<bpmn:messageEventDefinition messageRef="m"/>',
  'message?': '<bpmn:messageEventDefinition messageRef="m"/>',
  'reminder?': '<bpmn:timerEventDefinition><bpmn:timeCycle>R3/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>',
  'condition?': CONDITION,
  'signal?': '<bpmn:signalEventDefinition signalRef="g"/>',
  'help?': '<bpmn:escalationEventDefinition escalationRef="h"/>',
  undo: '<bpmn:compensateEventDefinition/>',
};

const catching = (definition: string) => (id: string) =>
  `<bpmn:intermediateCatchEvent id="${id}">${definition}</bpmn:intermediateCatchEvent>`;

const LEAF_XML = {
  user: (id: string) => `<bpmn:userTask id="${id}">${USER}</bpmn:userTask>`,
  job: (id: string) =>
    `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="work"/></bpmn:extensionElements></bpmn:serviceTask>`,
  script: (id: string) =>
    `<bpmn:scriptTask id="${id}"><bpmn:extensionElements><zeebe:script expression="=n + 1" resultVariable="n"/></bpmn:extensionElements></bpmn:scriptTask>`,
  manual: (id: string) => `<bpmn:manualTask id="${id}"/>`,
  call: (id: string) =>
    `<bpmn:callActivity id="${id}"><bpmn:extensionElements><zeebe:calledElement processId="called" propagateAllChildVariables="false"/></bpmn:extensionElements></bpmn:callActivity>`,
  timer: catching(PT1H),
  message: catching('<bpmn:messageEventDefinition messageRef="m"/>'),
  signal: catching('<bpmn:signalEventDefinition signalRef="g"/>'),
  throwSignal: (id: string) =>
    `<bpmn:intermediateThrowEvent id="${id}"><bpmn:signalEventDefinition signalRef="g"/></bpmn:intermediateThrowEvent>`,
};
