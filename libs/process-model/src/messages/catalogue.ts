import type { Severity } from '../findings.ts';
import type { FindingCode } from './en.ts';

export interface CatalogueEntry {
  readonly severity: Severity;
  /** Section of BPMN 2.0.2 (formal/13-12-09). */
  readonly section?: string;
}

/** How bad each finding is, and which section of the specification it comes from. */
export const CATALOGUE: Readonly<Record<FindingCode, CatalogueEntry>> = {
  // The file.
  notXml: { severity: 'error' },
  wrongRoot: { severity: 'error', section: '15.3.1' },
  fileTooLarge: { severity: 'error' },
  tooManyElements: { severity: 'error' },
  nestedTooDeep: { severity: 'error' },
  tooManyAttributes: { severity: 'error' },
  tooManyNamespaces: { severity: 'error' },
  attributeTooLong: { severity: 'error' },
  doctypeRefused: { severity: 'error' },
  invalidId: { severity: 'error', section: '8.3.1' },
  duplicateId: { severity: 'error', section: '8.3.1' },
  danglingReference: { severity: 'error', section: '15.3.2' },
  unknownElement: { severity: 'error', section: '15.3' },
  misplacedContent: { severity: 'error', section: '15.3' },
  tooManyProblems: { severity: 'warning' },
  danglingDetail: { severity: 'warning', section: '15.3.2' },
  foreignExtensions: { severity: 'warning', section: '8.3.3' },
  unknownExtension: { severity: 'warning' },
  noProcess: { severity: 'error' },
  processNotExecutable: { severity: 'warning', section: '10.2' },

  // What BPMN has and this engine does not execute.
  notExecuted: { severity: 'error' },
  settingIgnored: { severity: 'warning' },

  // Settings of the elements.
  expressionInvalid: { severity: 'error' },
  settingInvalid: { severity: 'error' },
  variableNameInvalid: { severity: 'error' },

  // --- Constraints (src/rules). What breaks a MUST is an error, unless the rule says why it is only a warning.

  // Processes and levels.
  processWithoutId: { severity: 'error', section: '8.3.1' },
  elementWithoutId: { severity: 'error', section: '8.3.1' },
  publicProcessExecutable: { severity: 'error', section: '10.2.1' },
  choreographyActivityInProcess: { severity: 'error', section: '8.4.8' },
  scopeWithoutEntry: { severity: 'error', section: '13.2' },
  endWithoutStart: { severity: 'error', section: '10.5.2' },
  startWithoutEnd: { severity: 'warning', section: '10.5.3' },
  implicitStart: { severity: 'warning', section: '10.5.2' },
  noneStartsSeveral: { severity: 'warning', section: '13.3.4' },

  // Sequence flows.
  flowWithoutSource: { severity: 'error', section: '8.4.13' },
  flowWithoutTarget: { severity: 'error', section: '8.4.13' },
  flowEndNotNode: { severity: 'error', section: '8.4.13' },
  flowCrossesPool: { severity: 'error', section: '7.6.1' },
  flowCrossesScope: { severity: 'error', section: '10.3.5' },
  flowListedElsewhere: { severity: 'warning', section: '8.4.13' },
  flowNotImmediate: { severity: 'warning', section: '8.4.13' },
  flowDuplicate: { severity: 'warning' },

  // Conditions and default flows.
  conditionAfterStartEvent: { severity: 'error', section: '10.5.2' },
  conditionAfterIntermediateEvent: { severity: 'error', section: '8.4.13' },
  conditionAfterParallelGateway: { severity: 'error', section: '10.6.4' },
  conditionAfterEventGateway: { severity: 'error', section: '10.6.6' },
  conditionAlone: { severity: 'error', section: '8.4.13' },
  conditionMissing: { severity: 'error', section: '10.6.2' },
  conditionEmpty: { severity: 'error', section: '8.4.6' },
  conditionOnDefaultFlow: { severity: 'error', section: '10.6.2' },
  defaultNotOwnFlow: { severity: 'error', section: '8.4.13' },
  defaultOnWrongElement: { severity: 'error', section: '8.4.13' },

  // Start events.
  startEventHasIncoming: { severity: 'error', section: '10.5.2' },
  startEventWithoutOutgoing: { severity: 'error', section: '10.5.2' },
  startEventTypeNotAllowed: { severity: 'error', section: '10.5.2' },
  subProcessStartHasTrigger: { severity: 'error', section: '13.3.4' },
  startTriggerTaken: { severity: 'error' },
  startNameNotFixed: { severity: 'error' },

  // End events.
  endEventHasOutgoing: { severity: 'error', section: '10.5.3' },
  endEventWithoutIncoming: { severity: 'error', section: '10.5.3' },
  endEventTypeNotAllowed: { severity: 'error', section: '10.5.3' },
  cancelEndOutsideTransaction: { severity: 'error', section: '10.5.3' },
  cancelNotCaught: { severity: 'warning', section: '10.3.5' },

  // Intermediate and link events.
  intermediateEventWithoutIncoming: { severity: 'error', section: '10.5.4' },
  intermediateEventWithoutOutgoing: { severity: 'error', section: '10.5.4' },
  catchEventWithoutTrigger: { severity: 'error', section: '10.5.4' },
  catchEventTypeNotAllowed: { severity: 'error', section: '10.5.4' },
  throwEventTypeNotAllowed: { severity: 'error', section: '10.5.4' },
  linkWithoutName: { severity: 'error', section: '10.5.5' },
  linkNotAlone: { severity: 'error', section: '10.5.4' },
  linkHasIncoming: { severity: 'error', section: '10.5.4' },
  linkHasOutgoing: { severity: 'error', section: '10.5.4' },
  linkWithoutTarget: { severity: 'error', section: '10.5.5' },
  linkCrossesScope: { severity: 'error', section: '10.5.4' },
  linkTargetTaken: { severity: 'error', section: '10.5.5' },
  linkWithoutSource: { severity: 'warning', section: '10.5.5' },
  parallelMultipleAlone: { severity: 'warning', section: '10.5.1' },

  // Boundary events.
  boundaryHasIncoming: { severity: 'error', section: '10.5.4' },
  boundaryNotAttached: { severity: 'error', section: '10.5.4' },
  boundaryHostNotActivity: { severity: 'error', section: '10.5.4' },
  boundaryHostElsewhere: { severity: 'error', section: '10.5.4' },
  boundaryOnEventSubProcess: { severity: 'error', section: '10.3.5' },
  boundaryWithoutOutgoing: { severity: 'error', section: '10.5.4' },
  boundaryWithoutTrigger: { severity: 'error', section: '10.5.4' },
  boundaryTypeNotAllowed: { severity: 'error', section: '10.5.4' },
  errorBoundaryNotInterrupting: { severity: 'error', section: '10.5.4' },
  cancelBoundaryNotInterrupting: { severity: 'error', section: '10.5.4' },
  cancelBoundaryOffTransaction: { severity: 'error', section: '10.5.4' },
  boundaryTriggerTaken: { severity: 'error' },

  // Event sub-processes.
  eventSubProcessInFlow: { severity: 'error', section: '10.3.5' },
  eventSubProcessStartCount: { severity: 'error', section: '10.3.5' },
  eventSubProcessStartNone: { severity: 'error', section: '10.3.5' },
  eventSubProcessStartTypeNotAllowed: { severity: 'error', section: '10.5.2' },
  errorStartNotInterrupting: { severity: 'error', section: '10.5.2' },
  eventSubProcessTriggerTaken: { severity: 'error', section: '13.5.4' },
  compensationStartOnProcess: { severity: 'warning', section: '10.7.1' },

  // Compensation.
  compensationNotAlone: { severity: 'error', section: '10.5.4' },
  compensationBoundaryHasOutgoing: { severity: 'error', section: '10.5.4' },
  compensationBoundaryWithoutHandler: { severity: 'error', section: '10.7.1' },
  compensationBoundarySeveralHandlers: { severity: 'error', section: '10.7.1' },
  compensationHandlerNotMarked: { severity: 'error', section: '10.7.1' },
  compensationHandlerElsewhere: { severity: 'error', section: '10.7.1' },
  compensationActivityInFlow: { severity: 'error', section: '10.7.1' },
  compensationActivityUnused: { severity: 'warning', section: '10.7.1' },
  compensatedActivityElsewhere: { severity: 'error', section: '10.7.2' },
  compensatedActivityHasNoHandler: { severity: 'error', section: '10.7.2' },

  // Gateways.
  gatewayNotSplittingOrJoining: { severity: 'warning', section: '10.6.1' },
  gatewayDirectionWrong: { severity: 'warning', section: '8.4.9' },
  gatewayJoinsAndSplits: { severity: 'warning', section: '10.6.1' },
  complexGatewayWithoutCondition: { severity: 'warning', section: '13.4.5' },
  eventGatewayTooFewFlows: { severity: 'error', section: '10.6.6' },
  eventGatewayTargetNotAllowed: { severity: 'error', section: '10.6.6' },
  eventGatewayTargetShared: { severity: 'error', section: '10.6.6' },
  eventGatewayMixesReceive: { severity: 'error', section: '10.6.6' },
  eventGatewayReceiveHasBoundary: { severity: 'error', section: '10.6.6' },
  eventGatewayMessageTaken: { severity: 'error', section: '10.6.6' },
  eventGatewayStartHasIncoming: { severity: 'error', section: '10.6.6' },
  eventGatewayParallelNotStart: { severity: 'error', section: '10.6.6' },
  eventGatewayParallelNotMessages: { severity: 'error', section: '13.4.4' },
  processStarterInSubProcess: { severity: 'error', section: '13.2' },

  // Activities and sub-processes.
  startQuantityTooSmall: { severity: 'error', section: '10.3' },
  completionQuantityTooSmall: { severity: 'error', section: '10.3' },
  adHocHasStartEvent: { severity: 'error', section: '10.3.5' },
  adHocHasEndEvent: { severity: 'error', section: '10.3.5' },
  adHocWithoutActivity: { severity: 'error', section: '10.3.5' },
  adHocOutputIncomplete: { severity: 'error' },
  ioSpecificationOnSubProcess: { severity: 'warning', section: '10.4.1' },
  loopWithoutLimit: { severity: 'error', section: '10.3.8' },
  loopMaximumTooSmall: { severity: 'error', section: '10.3.8' },
  multiInstanceWithoutCollection: { severity: 'error', section: '10.3.8' },
  multiInstanceCardinalityInvalid: { severity: 'error', section: '10.3.8' },
  multiInstanceOutputIncomplete: { severity: 'error' },
  multiInstanceBehaviorWithoutEvent: { severity: 'error', section: '10.3.8' },
  multiInstanceBehaviorNotExecuted: { severity: 'warning', section: '10.3.8' },
  loopOnEventSubProcess: { severity: 'warning', section: '10.3.5' },

  // Tasks and call activities.
  receiveTaskStartHasIncoming: { severity: 'error', section: '10.3.3' },
  receiveTaskWithoutMessage: { severity: 'error', section: '10.3.3' },
  sendTaskWithoutMessage: { severity: 'error', section: '10.3.3' },
  serviceTaskWithoutJob: { severity: 'error', section: '10.3.3' },
  scriptTaskWithoutScript: { severity: 'error', section: '10.3.3' },
  scriptFormatMissing: { severity: 'error', section: '10.3.3' },
  scriptWithoutResult: { severity: 'warning' },
  businessRuleTaskWithoutDecision: { severity: 'error', section: '10.3.3' },
  calledDecisionWithoutId: { severity: 'error' },
  calledDecisionWithoutResult: { severity: 'error' },
  taskDoneTwice: { severity: 'error' },
  jobWithoutType: { severity: 'error' },
  jobRetriesInvalid: { severity: 'error' },
  callActivityWithoutProcess: { severity: 'error', section: '10.3.6' },
  calledProcessWithoutNoneStart: { severity: 'error', section: '10.5.2' },
  bindingWithoutVersionTag: { severity: 'error' },
  formDefinitionEmpty: { severity: 'error' },
  priorityInvalid: { severity: 'error' },
  taskDateInvalid: { severity: 'error' },

  // Messages, signals, errors, escalations, conditions.
  messageEventWithoutMessage: { severity: 'error', section: '10.5.5' },
  messageWithoutName: { severity: 'error', section: '8.4.11' },
  messageWithoutCorrelationKey: { severity: 'error' },
  signalEventWithoutSignal: { severity: 'error', section: '10.5.5' },
  signalWithoutName: { severity: 'error', section: '10.5.5' },
  errorWithoutCode: { severity: 'error', section: '8.4.3' },
  escalationWithoutCode: { severity: 'error', section: '8.4.4' },
  conditionalEventWithoutCondition: { severity: 'error', section: '10.5.5' },
  eventDefinitionNotShared: { severity: 'error', section: '10.5.1' },

  // Timers.
  timerWithoutValue: { severity: 'error', section: '10.5.5' },
  timerSeveralValues: { severity: 'error', section: '10.5.5' },
  timerDateInvalid: { severity: 'error', section: '10.5.5' },
  timerDurationInvalid: { severity: 'error', section: '10.5.5' },
  timerCycleInvalid: { severity: 'error', section: '10.5.5' },
  timerCycleOnce: { severity: 'warning' },
  timerDurationAtStart: { severity: 'warning' },

  // Expressions, mappings, extensions.
  expressionExpected: { severity: 'error', section: '8.4.6' },
  mappingWithoutSource: { severity: 'error' },
  mappingTargetInvalid: { severity: 'error' },
  headerWithoutKey: { severity: 'error' },
  headerTaken: { severity: 'warning' },
  extensionRepeated: { severity: 'error' },
  extensionMisplaced: { severity: 'warning' },

  // Lanes and message flows.
  laneSharesElement: { severity: 'warning', section: '10.8' },
  laneElementForeign: { severity: 'warning', section: '10.8' },
  messageFlowInsidePool: { severity: 'warning', section: '9.4' },
  messageFlowSourceNotAllowed: { severity: 'warning', section: '7.6.2' },
  messageFlowTargetNotAllowed: { severity: 'warning', section: '7.6.2' },

  // Reachability.
  elementUnreachable: { severity: 'warning' },
  pathWithoutEnd: { severity: 'warning', section: '10.5.3' },
  loopWithoutExit: { severity: 'warning' },
  loopWithoutWait: { severity: 'warning' },
  joinNeverComplete: { severity: 'warning', section: '13.4.1' },
};
