import type { EventDefinition, FlowNode, ProcessModel, SequenceFlow } from '@shixiao/process-model';
import { isActivity } from '@shixiao/process-model';
import type { EngineRecord } from '../../src/index.ts';

/** What a scenario has brought about: the elements that were really entered, the flows that were taken, all records. */
export interface Seen {
  readonly models: readonly ProcessModel[];
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly SequenceFlow[];
  readonly records: readonly EngineRecord[];
  /** The text of the fixture, for what is drawn only. */
  readonly xml: string;
}

type Proof = (seen: Seen) => boolean;

/** Some element that was entered is of this kind. */
const entered = (is: (node: FlowNode, seen: Seen) => boolean): Proof => (seen) => seen.nodes.some((node) => is(node, seen));

const kind = (...kinds: readonly FlowNode['kind'][]): Proof => entered((node) => kinds.includes(node.kind));

type Event = Extract<FlowNode, { definitions: unknown }>;

const event = (type: Event['kind'], is: (node: Event, seen: Seen) => boolean): Proof =>
  entered((node, seen) => node.kind === type && 'definitions' in node && is(node, seen));

const triggers = (definition: EventDefinition['kind']) => (node: Event) =>
  node.definitions.length === 1 && node.definitions[0]?.kind === definition;

const timer = (form: 'date' | 'duration' | 'cycle') => (node: Event) =>
  node.definitions.some((definition) => definition.kind === 'timer' && definition.timer === form);

const multiple = (node: Event) => node.definitions.length > 1 && !node.parallelMultiple;
const parallelMultiple = (node: Event) => node.definitions.length > 1 && node.parallelMultiple;

const bpmnType = (type: string): Proof => entered((node) => node.bpmnType === type);

const activity = (is: (node: Extract<FlowNode, { boundaryIds: unknown }>) => boolean): Proof =>
  entered((node) => isActivity(node) && is(node));

const loops = (is: (loop: NonNullable<Extract<FlowNode, { boundaryIds: unknown }>['loop']>) => boolean): Proof =>
  activity((node) => node.loop !== undefined && is(node.loop));

const drawn = (...tags: readonly string[]): Proof => ({ xml }) => tags.every((tag) => xml.includes(`<bpmn:${tag} `));

function inEventSubProcess(node: FlowNode, { models }: Seen): boolean {
  return models.some((model) => {
    const scope = model.nodes.get(node.scopeId);
    return model.nodes.get(node.id) === node && scope?.kind === 'subProcess' && scope.variant === 'event';
  });
}

const top = (is: (node: Event) => boolean): Proof => event('startEvent', (node, seen) => !inEventSubProcess(node, seen) && is(node));

/** Both forms of each trigger that events at a boundary and event sub-processes have in common. */
function bothForms(of: (is: (node: Event) => boolean) => Proof, prefix: string): Record<string, Proof> {
  const forms = {
    message: triggers('message'),
    timer: triggers('timer'),
    signal: triggers('signal'),
    conditional: triggers('conditional'),
    escalation: triggers('escalation'),
    multiple,
    parallelMultiple,
  };
  const interrupts = (node: Event) => 'interrupting' in node && node.interrupting;
  const proofs = Object.entries(forms).flatMap(([name, is]): [string, Proof][] => [
    [`${prefix}.${name}`, of((node) => interrupts(node) && is(node))],
    [`${prefix}.${name}NonInterrupting`, of((node) => !interrupts(node) && is(node))],
  ]);
  return Object.fromEntries(proofs);
}

const boundary = (is: (node: Event) => boolean): Proof => event('boundaryEvent', is);
const eventSubProcess = (is: (node: Event) => boolean): Proof =>
  event('startEvent', (node, seen) => inEventSubProcess(node, seen) && is(node));

const some = <T extends EngineRecord['type']>(type: T, is: (record: Extract<EngineRecord, { type: T }>) => boolean = () => true): Proof =>
  ({ records }) => records.some((record) => record.type === type && is(record as Extract<EngineRecord, { type: T }>));

const compensates = (is: (definition: Extract<EventDefinition, { kind: 'compensation' }>) => boolean): Proof =>
  entered(
    (node) =>
      (node.kind === 'throwEvent' || node.kind === 'endEvent') &&
      node.definitions.some((definition) => definition.kind === 'compensation' && is(definition)),
  );

/** What must have happened before a scenario may say that it shows a construct. */
export const EVIDENCE: Readonly<Record<string, Proof>> = {
  'start.none': top((node) => node.definitions.length === 0),
  'start.message': top(triggers('message')),
  'start.timer': top(triggers('timer')),
  'start.signal': top(triggers('signal')),
  'start.conditional': top(triggers('conditional')),
  'start.multiple': top(multiple),
  'start.parallelMultiple': top(parallelMultiple),
  'start.several': (seen) => seen.nodes.filter((node) => node.kind === 'startEvent').length > 1,
  'start.implicit': (seen) => !kind('startEvent')(seen) && seen.nodes.length > 0,
  'start.receiveTask': entered((node) => node.kind === 'receiveTask' && node.instantiate),
  'start.eventGatewayExclusive': entered((it) => it.kind === 'eventBasedGateway' && it.instantiate && it.gatewayType === 'exclusive'),
  'start.eventGatewayParallel': entered((it) => it.kind === 'eventBasedGateway' && it.instantiate && it.gatewayType === 'parallel'),

  'catch.message': event('catchEvent', triggers('message')),
  'catch.timerDate': event('catchEvent', timer('date')),
  'catch.timerDuration': event('catchEvent', timer('duration')),
  'catch.timerCycle': event('catchEvent', timer('cycle')),
  'catch.signal': event('catchEvent', triggers('signal')),
  'catch.conditional': event('catchEvent', triggers('conditional')),
  'catch.link': event('catchEvent', triggers('link')),
  'catch.multiple': event('catchEvent', multiple),
  'catch.parallelMultiple': event('catchEvent', parallelMultiple),
  'catch.eventDefinitionRef': (seen) => seen.xml.includes('<bpmn:eventDefinitionRef>') && kind('catchEvent')(seen),

  'throw.none': event('throwEvent', (node) => node.definitions.length === 0),
  'throw.message': event('throwEvent', triggers('message')),
  'throw.signal': event('throwEvent', triggers('signal')),
  'throw.escalation': event('throwEvent', triggers('escalation')),
  'throw.compensation': event('throwEvent', triggers('compensation')),
  'throw.link': event('throwEvent', triggers('link')),
  'throw.multiple': event('throwEvent', multiple),

  'end.none': event('endEvent', (node) => node.definitions.length === 0),
  'end.message': event('endEvent', triggers('message')),
  'end.signal': event('endEvent', triggers('signal')),
  'end.error': event('endEvent', triggers('error')),
  'end.escalation': event('endEvent', triggers('escalation')),
  'end.compensation': event('endEvent', triggers('compensation')),
  'end.cancel': event('endEvent', triggers('cancel')),
  'end.terminate': event('endEvent', triggers('terminate')),
  'end.multiple': event('endEvent', multiple),
  'end.several': (seen) => new Set(seen.nodes.filter((node) => node.kind === 'endEvent')).size > 1,
  'end.implicit': activity((node) => node.outgoing.length === 0 && !node.isForCompensation),

  ...bothForms(boundary, 'boundary'),
  'boundary.error': boundary(triggers('error')),
  'boundary.cancel': boundary(triggers('cancel')),
  // It is never entered itself: its handler is.
  'boundary.compensation': activity((node) => node.isForCompensation),
  ...bothForms(eventSubProcess, 'eventSubProcess'),
  'eventSubProcess.error': eventSubProcess(triggers('error')),
  'eventSubProcess.compensation': eventSubProcess(triggers('compensation')),
  'eventSubProcess.nested': entered((node, seen) => node.kind === 'subProcess' && node.variant === 'event' && inEventSubProcess(node, seen)),

  'gateway.exclusive': kind('exclusiveGateway'),
  'gateway.parallel': kind('parallelGateway'),
  'gateway.inclusive': kind('inclusiveGateway'),
  'gateway.eventBased': kind('eventBasedGateway'),
  'gateway.complex': kind('complexGateway'),

  'flow.plain': ({ flows }) => flows.some((flow) => flow.condition === undefined && !flow.isDefault),
  'flow.conditional': (seen) => some('flowTaken', (it) => it.reading !== undefined)(seen) || seen.records.some((it) => it.type === 'flowNotTaken'),
  'flow.default': some('flowTaken', (record) => record.byDefault === true),
  'flow.split': entered((node) => !node.kind.endsWith('Gateway') && node.outgoing.length > 1),
  'flow.merge': entered((node) => !node.kind.endsWith('Gateway') && node.incoming.length > 1),
  'flow.loop': (seen) => seen.nodes.length > new Set(seen.nodes).size,

  'task.undefined': bpmnType('task'),
  'task.user': bpmnType('userTask'),
  'task.manual': bpmnType('manualTask'),
  'task.service': bpmnType('serviceTask'),
  'task.send': bpmnType('sendTask'),
  'task.receive': bpmnType('receiveTask'),
  'task.script': bpmnType('scriptTask'),
  'task.businessRule': bpmnType('businessRuleTask'),
  'task.startQuantity': ({ models }) => models.some((model) => [...model.nodes.values()].some((it) => isActivity(it) && it.startQuantity > 1)),
  'task.completionQuantity': activity((node) => node.completionQuantity > 1),

  'subProcess.embedded': entered((node) => node.kind === 'subProcess' && node.variant === 'embedded'),
  'subProcess.event': entered((node) => node.kind === 'subProcess' && node.variant === 'event'),
  'subProcess.transaction': entered((node) => node.kind === 'subProcess' && node.variant === 'transaction'),
  'subProcess.adHoc': entered((node) => node.kind === 'subProcess' && node.adHoc?.sequential === false),
  'subProcess.adHocSequential': entered((node) => node.kind === 'subProcess' && node.adHoc?.sequential === true),
  'subProcess.call': kind('callActivity'),

  'repetition.standardLoop': loops((loop) => loop.kind === 'standardLoop' && !loop.testBefore),
  'repetition.standardLoopBefore': loops((loop) => loop.kind === 'standardLoop' && loop.testBefore),
  'repetition.parallel': loops((loop) => loop.kind === 'multiInstance' && !loop.sequential),
  'repetition.sequential': loops((loop) => loop.kind === 'multiInstance' && loop.sequential),
  'repetition.cardinality': loops((loop) => loop.kind === 'multiInstance' && loop.cardinality !== undefined),
  'repetition.completionCondition': loops((loop) => loop.kind === 'multiInstance' && loop.completionCondition !== undefined),
  'repetition.output': some('bodyEnded', (record) => record.output !== undefined),

  'compensation.handler': activity((node) => node.isForCompensation),
  'compensation.all': compensates((definition) => definition.activityId === undefined),
  'compensation.one': compensates((definition) => definition.activityId !== undefined),
  'compensation.noWait': compensates((definition) => !definition.waitForCompletion),
  'compensation.default': some('elementEntered', (record) => record.kind === 'restored'),
  'compensation.transaction': (seen) => event('endEvent', triggers('cancel'))(seen) && some('compensationStarted')(seen),

  'data.scopes': some('variablesSet', (record) => record.scope !== 1),
  'data.mappings': entered((node) => 'io' in node && node.io.inputs.length + node.io.outputs.length > 0),
  'data.expressions': ({ xml }) => xml.includes('"=') || xml.includes('>='),

  'drawn.lane': drawn('lane'),
  'drawn.pool': drawn('participant'),
  'drawn.messageFlow': drawn('messageFlow'),
  'drawn.conversation': drawn('conversation'),
  'drawn.data': drawn('dataObject', 'dataStoreReference', 'dataInputAssociation'),
  'drawn.artifact': drawn('textAnnotation', 'association', 'group'),
};
