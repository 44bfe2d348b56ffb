import type { FindingCode } from '@shixiao/process-model';

/**
 * Every construct of BPMN 2.0.2 that a process model can hold, by its section: the fixed list behind the table in the
 * README. Each row must be shown to execute by a scenario, or be shown to give its finding by a file, or be shown to change
 * nothing.
 */
export interface Construct {
  readonly id: string;
  readonly name: string;
  /** Of BPMN 2.0.2 (formal/13-12-09). */
  readonly section: string;
  readonly how: 'executes' | 'no effect' | { readonly finding: FindingCode };
}

export interface Family {
  readonly title: string;
  readonly constructs: readonly Construct[];
}

type Row = readonly [id: string, name: string, section: string];

function executing(title: string, prefix: string, rows: readonly Row[]): Family {
  return {
    title,
    constructs: rows.map(([id, name, section]) => ({ id: `${prefix}.${id}`, name, section, how: 'executes' })),
  };
}

const EXECUTED: readonly Family[] = [
  executing('Start events', 'start', [
    ['none', 'None', '10.5.2'],
    ['message', 'Message', '10.5.2'],
    ['timer', 'Timer', '10.5.2'],
    ['signal', 'Signal', '10.5.2'],
    ['conditional', 'Conditional', '10.5.2'],
    ['multiple', 'Multiple', '10.5.2'],
    ['parallelMultiple', 'Parallel multiple', '10.5.2'],
    ['several', 'Several start events', '13.3.4'],
    ['implicit', 'No start event', '10.5.2'],
    ['receiveTask', 'Receive task that instantiates', '10.3.3'],
    ['eventGatewayExclusive', 'Event-based gateway that instantiates, exclusive', '10.6.6'],
    ['eventGatewayParallel', 'Event-based gateway that instantiates, parallel', '10.6.6'],
  ]),
  executing('Intermediate catching events', 'catch', [
    ['message', 'Message', '10.5.4'],
    ['timerDate', 'Timer, date', '10.5.5'],
    ['timerDuration', 'Timer, duration', '10.5.5'],
    ['timerCycle', 'Timer, cycle', '10.5.5'],
    ['signal', 'Signal', '10.5.4'],
    ['conditional', 'Conditional', '10.5.4'],
    ['link', 'Link', '10.5.5'],
    ['multiple', 'Multiple', '10.5.4'],
    ['parallelMultiple', 'Parallel multiple', '10.5.4'],
    ['eventDefinitionRef', 'Shared event definition', '10.5.1'],
  ]),
  executing('Intermediate throwing events', 'throw', [
    ['none', 'None', '10.5.4'],
    ['message', 'Message', '10.5.4'],
    ['signal', 'Signal', '10.5.4'],
    ['escalation', 'Escalation', '10.5.4'],
    ['compensation', 'Compensation', '10.5.4'],
    ['link', 'Link', '10.5.5'],
    ['multiple', 'Multiple', '10.5.4'],
  ]),
  executing('End events', 'end', [
    ['none', 'None', '10.5.3'],
    ['message', 'Message', '10.5.3'],
    ['signal', 'Signal', '10.5.3'],
    ['error', 'Error', '10.5.3'],
    ['escalation', 'Escalation', '10.5.3'],
    ['compensation', 'Compensation', '10.5.3'],
    ['cancel', 'Cancel', '10.5.3'],
    ['terminate', 'Terminate', '10.5.3'],
    ['multiple', 'Multiple', '10.5.3'],
    ['several', 'Several end events', '10.5.3'],
    ['implicit', 'Path without an end event', '10.5.3'],
  ]),
  executing('Boundary events', 'boundary', [
    ['message', 'Message, interrupting', '10.5.4'],
    ['messageNonInterrupting', 'Message, non-interrupting', '10.5.4'],
    ['timer', 'Timer, interrupting', '10.5.4'],
    ['timerNonInterrupting', 'Timer, non-interrupting', '10.5.4'],
    ['signal', 'Signal, interrupting', '10.5.4'],
    ['signalNonInterrupting', 'Signal, non-interrupting', '10.5.4'],
    ['conditional', 'Conditional, interrupting', '10.5.4'],
    ['conditionalNonInterrupting', 'Conditional, non-interrupting', '10.5.4'],
    ['escalation', 'Escalation, interrupting', '10.5.4'],
    ['escalationNonInterrupting', 'Escalation, non-interrupting', '10.5.4'],
    ['error', 'Error', '10.5.4'],
    ['cancel', 'Cancel', '10.5.4'],
    ['compensation', 'Compensation', '10.5.4'],
    ['multiple', 'Multiple, interrupting', '10.5.4'],
    ['multipleNonInterrupting', 'Multiple, non-interrupting', '10.5.4'],
    ['parallelMultiple', 'Parallel multiple, interrupting', '10.5.4'],
    ['parallelMultipleNonInterrupting', 'Parallel multiple, non-interrupting', '10.5.4'],
  ]),
  executing('Event sub-processes', 'eventSubProcess', [
    ['message', 'Message, interrupting', '13.5.4'],
    ['messageNonInterrupting', 'Message, non-interrupting', '13.5.4'],
    ['timer', 'Timer, interrupting', '13.5.4'],
    ['timerNonInterrupting', 'Timer, non-interrupting', '13.5.4'],
    ['signal', 'Signal, interrupting', '13.5.4'],
    ['signalNonInterrupting', 'Signal, non-interrupting', '13.5.4'],
    ['conditional', 'Conditional, interrupting', '13.5.4'],
    ['conditionalNonInterrupting', 'Conditional, non-interrupting', '13.5.4'],
    ['escalation', 'Escalation, interrupting', '13.5.4'],
    ['escalationNonInterrupting', 'Escalation, non-interrupting', '13.5.4'],
    ['error', 'Error', '13.5.4'],
    ['compensation', 'Compensation', '10.7.1'],
    ['multiple', 'Multiple, interrupting', '13.5.4'],
    ['multipleNonInterrupting', 'Multiple, non-interrupting', '13.5.4'],
    ['parallelMultiple', 'Parallel multiple, interrupting', '13.5.4'],
    ['parallelMultipleNonInterrupting', 'Parallel multiple, non-interrupting', '13.5.4'],
    ['nested', 'Event sub-process in an event sub-process', '13.5.4'],
  ]),
  executing('Gateways', 'gateway', [
    ['exclusive', 'Exclusive', '13.4.2'],
    ['parallel', 'Parallel', '13.4.1'],
    ['inclusive', 'Inclusive', '13.4.3'],
    ['eventBased', 'Event-based', '13.4.4'],
    ['complex', 'Complex', '13.4.5'],
  ]),
  executing('Sequence flows', 'flow', [
    ['plain', 'Uncontrolled', '8.4.13'],
    ['conditional', 'Conditional', '8.4.13'],
    ['default', 'Default', '8.4.13'],
    ['split', 'Split without a gateway', '13.2'],
    ['merge', 'Merge without a gateway', '13.2'],
    ['loop', 'Backwards', '13.2'],
  ]),
  executing('Tasks', 'task', [
    ['undefined', 'Undefined (abstract)', '13.3.3'],
    ['user', 'User', '13.3.3'],
    ['manual', 'Manual', '13.3.3'],
    ['service', 'Service', '13.3.3'],
    ['send', 'Send', '13.3.3'],
    ['receive', 'Receive', '13.3.3'],
    ['script', 'Script', '13.3.3'],
    ['businessRule', 'Business rule', '13.3.3'],
    ['startQuantity', 'startQuantity', '13.3.2'],
    ['completionQuantity', 'completionQuantity', '13.3.2'],
  ]),
  executing('Sub-processes and call activities', 'subProcess', [
    ['embedded', 'Embedded sub-process', '13.3.4'],
    ['event', 'Event sub-process', '13.5.4'],
    ['transaction', 'Transaction', '10.3.5'],
    ['adHoc', 'Ad-hoc sub-process, parallel', '13.3.5'],
    ['adHocSequential', 'Ad-hoc sub-process, sequential', '13.3.5'],
    ['call', 'Call activity', '13.3.3'],
  ]),
  executing('Repetition', 'repetition', [
    ['standardLoop', 'Standard loop, tested after', '13.3.6'],
    ['standardLoopBefore', 'Standard loop, tested before', '13.3.6'],
    ['parallel', 'Multi-instance, parallel', '13.3.7'],
    ['sequential', 'Multi-instance, sequential', '13.3.7'],
    ['cardinality', 'Multi-instance by number', '13.3.7'],
    ['completionCondition', 'Completion condition', '13.3.7'],
    ['output', 'Collected results', '13.3.7'],
  ]),
  executing('Compensation', 'compensation', [
    ['handler', 'Compensation activity', '13.5.5'],
    ['all', 'Of all that completed, in reverse order', '13.5.5'],
    ['one', 'Of one activity', '13.5.5'],
    ['noWait', 'Without waiting for its end', '10.5.5'],
    ['default', 'Of a sub-process from within', '13.5.5'],
    ['transaction', 'Of a cancelled transaction', '13.5.5'],
  ]),
  executing('Data', 'data', [
    ['scopes', 'Scopes of variables', '10.4.1'],
    ['mappings', 'Input and output mappings', '10.4.2'],
    ['expressions', 'FEEL expressions', '10.4.3'],
  ]),
];

function giving(title: string, prefix: string, rows: readonly (readonly [...Row, finding: FindingCode])[]): Family {
  return {
    title,
    constructs: rows.map(([id, name, section, finding]) => ({ id: `${prefix}.${id}`, name, section, how: { finding } })),
  };
}

const NOT_EXECUTED: readonly Family[] = [
  giving('Not executed', 'not', [
    ['choreography', 'Choreography', '11', 'notExecuted'],
    ['choreography-activity', 'Choreography activity', '11.4', 'choreographyActivityInProcess'],
    ['global-task', 'Global task', '10.3.4', 'notExecuted'],
    ['not-executable', 'Process that is not executable', '10.2', 'processNotExecutable'],
    ['multi-instance-behavior', 'Events thrown as bodies of a multi-instance complete', '10.3.8', 'multiInstanceBehaviorNotExecuted'],
    ['cron', 'Timer cycle as a cron expression', '10.5.5', 'timerCycleInvalid'],
    ['duration-start', 'Timer start event with a duration', '10.5.2', 'timerDurationAtStart'],
    ['transaction-method', 'Transaction protocols other than compensation', '10.3.5', 'settingIgnored'],
    ['service-operation', 'Service task that calls an operation of an interface', '10.3.3', 'serviceTaskWithoutJob'],
    ['script-language', 'Script in another language than FEEL', '10.3.3', 'scriptTaskWithoutScript'],
    ['resource-role', 'Performers and other resource roles', '10.3.1', 'settingIgnored'],
    ['property', 'Property', '10.4.1', 'settingIgnored'],
    ['io-specification', 'Data inputs and outputs', '10.4.2', 'settingIgnored'],
    ['correlation-subscription', 'Correlation subscription', '8.4.2', 'settingIgnored'],
    ['listeners', 'Execution and task listeners (Camunda 8)', '–', 'settingIgnored'],
  ]),
];

const DRAWN: readonly Family[] = [
  {
    title: 'Drawn, without effect on execution',
    constructs: (
      [
        ['lane', 'Lane', '10.8'],
        ['pool', 'Pool, participant', '9.3'],
        ['messageFlow', 'Message flow', '9.4'],
        ['conversation', 'Conversation', '9.5'],
        ['data', 'Data object, data store, data association', '10.4.1'],
        ['artifact', 'Text annotation, association, group', '8.4.1'],
      ] as const
    ).map(([id, name, section]) => ({ id: `drawn.${id}`, name, section, how: 'no effect' as const })),
  },
];

export const CATALOGUE: readonly Family[] = [...EXECUTED, ...NOT_EXECUTED, ...DRAWN];
