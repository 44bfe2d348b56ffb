/** What findings say, in English; `{element}` is the element's name, or its id where it has none. */
export const EN = {
  // The file.
  notXml: 'The file is not XML: {detail}.',
  wrongRoot: 'The file begins with {name} and not with the definitions of a BPMN 2.0 model.',
  fileTooLarge: 'The file has {size} characters; {limit} are allowed.',
  tooManyElements: 'The file has more than {limit} elements.',
  nestedTooDeep: 'Elements lie within one another more than {limit} levels deep.',
  tooManyAttributes: 'An element has more than {limit} attributes.',
  tooManyNamespaces: 'The file declares namespaces more than {limit} times.',
  attributeTooLong: 'The attribute {name} has more than {limit} characters.',
  doctypeRefused: 'The file has a document type declaration, which could pull in other files; remove it.',
  invalidId: 'The id "{id}" is not allowed: an id begins with a Latin letter or an underscore, then letters, digits, ".", "-" and "_".',
  duplicateId: 'The id "{id}" occurs more than once.',
  danglingReference: '"{element}" refers to "{id}" ({property}), which is not in the file.',
  unknownElement: '"{name}" is not an element of BPMN 2.0.',
  misplacedContent: 'BPMN 2.0 does not allow this here: {detail}.',
  tooManyProblems: 'The file has more problems than are listed here.',
  danglingDetail: '"{element}" refers to "{id}" ({property}), which is not in the file; it is ignored.',
  foreignExtensions: 'Settings that other tools added are not used: {prefixes}.',
  unknownExtension: 'The setting {name} of "{element}" is not known and not used.',
  noProcess: 'The file has no process that could be executed.',
  processNotExecutable: 'The process "{element}" is marked as not executable and is left out.',

  // What BPMN has and this engine does not execute.
  notExecuted: '"{element}": {construct} is not executed.',
  settingIgnored: '"{element}": {setting} has no effect here.',

  // Settings of the elements.
  expressionInvalid: '"{element}": the expression {source} cannot be read: {detail}.',
  settingInvalid: '"{element}": {setting} cannot be {value}.',
  variableNameInvalid: '"{element}": {name} is not a variable name.',

  // --- Constraints: what BPMN, Camunda 8 and good practice ask of an executable process (src/rules).

  // Processes and levels.
  processWithoutId: 'The process "{name}" has no id, so it cannot be deployed or started. Give it an id.',
  elementWithoutId: 'An element of "{scope}" ({type}) has no id, so nothing can refer to it. Give it an id.',
  publicProcessExecutable: '"{element}" is a public process, which only shows what partners see and cannot be executed. Make it private, or not executable.',
  choreographyActivityInProcess: '"{element}" is a choreography activity, which does not belong in a process. Replace it by a task or a sub-process.',
  scopeWithoutEntry: '"{element}" has nowhere to begin: it has no start event, and a flow leads to every element. Add a start event.',
  endWithoutStart: '"{element}" has an end event but no start event. Add a start event.',
  startWithoutEnd: '"{element}" has a start event but no end event. Close its paths with an end event.',
  implicitStart: '"{element}" has no start event; all its elements without incoming flow begin at once. Add a start event to say where it begins.',
  noneStartsSeveral: '"{element}" has {count} start events without a trigger; all of them begin together. Use one, followed by a parallel gateway if that is meant.',

  // Sequence flows.
  flowWithoutSource: 'The flow "{element}" comes from nowhere. Connect its beginning to an element.',
  flowWithoutTarget: 'The flow "{element}" leads nowhere. Connect its end to an element.',
  flowEndNotNode: 'The flow "{element}" is connected to "{other}", which is no event, activity or gateway. Connect it to one of these.',
  flowCrossesPool: 'The flow "{element}" goes from one process to another. Use a message flow between pools.',
  flowCrossesScope: 'The flow "{element}" crosses the border of a sub-process. Connect it to the border of the sub-process, and begin inside with a start event.',
  flowListedElsewhere: '"{element}" lists the flow "{flow}" as its own, but that flow connects other elements. Save the file again with a modeler, or correct the list.',
  flowNotImmediate: 'The flow "{element}" says that unmodelled work may happen on its way (isImmediate is false), which an executable process must not. Remove the attribute.',
  flowDuplicate: 'The flow "{element}" repeats "{other}": same source, same target, same condition. Remove one, or the work is done twice.',

  // Conditions and default flows.
  conditionAfterStartEvent: 'The flow "{element}" from a start event has a condition. Remove it, or decide at an exclusive gateway.',
  conditionAfterIntermediateEvent: 'The flow "{element}" from an event has a condition, which would not be looked at. Remove it, or decide at an exclusive gateway.',
  conditionAfterParallelGateway: 'The flow "{element}" from a parallel gateway has a condition. Remove it, or use an inclusive gateway.',
  conditionAfterEventGateway: 'The flow "{element}" from an event-based gateway has a condition. Remove it: the event that occurs first decides.',
  conditionAlone: '"{element}" has a conditional flow and no other way out. Add another flow, or a default flow.',
  conditionMissing: 'The flow "{element}" leaves "{gateway}", which decides, but has no condition and is not its default. Give it a condition, or make it the default.',
  conditionEmpty: 'The condition of the flow "{element}" is empty. Write it, or remove it.',
  conditionOnDefaultFlow: 'The default flow "{element}" has a condition. A default flow is taken when no other condition holds; remove its condition.',
  defaultNotOwnFlow: 'The default flow of "{element}" does not begin at it. Choose one of its own outgoing flows.',
  defaultOnWrongElement: '"{element}" cannot have a default flow. Only activities and exclusive, inclusive and complex gateways can.',

  // Start events.
  startEventHasIncoming: 'A flow leads to the start event "{element}". Connect it to an element after the start event.',
  startEventWithoutOutgoing: 'No flow leaves the start event "{element}". Connect it to what comes first.',
  startEventTypeNotAllowed: 'The trigger of the start event "{element}" cannot start a process. Use none, message, timer, conditional or signal.',
  subProcessStartHasTrigger: 'The start event "{element}" of a sub-process has a trigger. Remove it: the flow into the sub-process starts it.',
  startTriggerTaken: 'The start event "{element}" waits for the same message or signal as "{other}". Leave one of them.',
  startNameNotFixed: 'The message or signal of the start event "{element}" has a computed name, but no variables exist before the process starts. Write a fixed name.',

  // End events.
  endEventHasOutgoing: 'A flow leaves the end event "{element}". Remove it, or use an intermediate event.',
  endEventWithoutIncoming: 'No flow leads to the end event "{element}". Connect it, or remove it.',
  endEventTypeNotAllowed: '"{element}" cannot be the end of a path with this event type. Use none, message, error, escalation, cancel, compensation, signal or terminate.',
  cancelEndOutsideTransaction: 'The cancel end event "{element}" is not inside a transaction. Put it into a transaction, or use another end event.',
  cancelNotCaught: 'The end event "{element}" cancels "{transaction}", which has no cancel event at its border, so the path ends there. Attach one.',

  // Intermediate and link events.
  intermediateEventWithoutIncoming: 'No flow leads to the intermediate event "{element}". Connect it, or attach it to an activity.',
  intermediateEventWithoutOutgoing: 'No flow leaves the intermediate event "{element}". Connect it, or use an end event.',
  catchEventWithoutTrigger: 'The catching event "{element}" does not say what it waits for. Give it a trigger, such as a message or a timer.',
  catchEventTypeNotAllowed: '"{element}" cannot be caught within the flow. Use message, timer, conditional, link or signal, or attach it to an activity.',
  throwEventTypeNotAllowed: '"{element}" cannot be thrown within the flow. Use none, message, escalation, compensation, link or signal.',
  linkWithoutName: 'The link event "{element}" has no link name. Give both ends of the link the same name.',
  linkNotAlone: '"{element}" combines a link with other event types. Leave only the link.',
  linkHasIncoming: 'A flow leads to the link target "{element}". Remove it: a link target is reached from its link sources only.',
  linkHasOutgoing: 'A flow leaves the link source "{element}". Remove it: the path goes on at the link target.',
  linkWithoutTarget: 'There is no link target named "{link}" for "{element}". Add a catching link event with this name.',
  linkCrossesScope: 'The link "{link}" of "{element}" has its target in another sub-process or process. Both ends must be on the same level.',
  linkTargetTaken: '"{element}" is a second link target named "{link}", beside "{other}". Leave one, or name it differently.',
  linkWithoutSource: 'No link source named "{link}" leads to "{element}". Add a throwing link event with this name, or remove it.',
  parallelMultipleAlone: '"{element}" is to wait for several triggers at once but has only {count}. Add the others, or make it an ordinary event.',

  // Boundary events.
  boundaryHasIncoming: 'A flow leads to the boundary event "{element}". Remove it: a boundary event begins a path.',
  boundaryNotAttached: 'The boundary event "{element}" is not attached to an activity. Attach it to the border of one.',
  boundaryHostNotActivity: 'The boundary event "{element}" is attached to "{host}", which is no activity. Attach it to a task, call activity or sub-process.',
  boundaryHostElsewhere: 'The boundary event "{element}" is attached to "{host}", which is on another level. Move it to the level of its activity.',
  boundaryOnEventSubProcess: 'The boundary event "{element}" is attached to an event sub-process, which is not part of the flow. Catch the event inside it.',
  boundaryWithoutOutgoing: 'No flow leaves the boundary event "{element}". Connect it to what is to be done when it occurs.',
  boundaryWithoutTrigger: 'The boundary event "{element}" does not say what it waits for. Give it a trigger.',
  boundaryTypeNotAllowed: '"{element}" cannot be attached to an activity with this event type. Use message, timer, error, escalation, cancel, compensation, conditional or signal.',
  errorBoundaryNotInterrupting: 'The error event "{element}" must interrupt its activity. Make it interrupting, or use an escalation.',
  cancelBoundaryNotInterrupting: 'The cancel event "{element}" must interrupt its transaction. Make it interrupting.',
  cancelBoundaryOffTransaction: 'The cancel event "{element}" is not attached to a transaction. Attach it to one, or use another event.',
  boundaryTriggerTaken: '"{element}" catches the same event as "{other}" on the same activity, and only one can have it. Remove one, or catch something else.',

  // Event sub-processes.
  eventSubProcessInFlow: 'The event sub-process "{element}" is connected by a flow. Remove the flow: its start event starts it.',
  eventSubProcessStartCount: 'The event sub-process "{element}" has {count} start events and must have exactly one.',
  eventSubProcessStartNone: 'The start event "{element}" of an event sub-process has no trigger. Say which event starts it.',
  eventSubProcessStartTypeNotAllowed: 'The trigger of "{element}" cannot start an event sub-process. Use message, timer, error, escalation, compensation, conditional or signal.',
  errorStartNotInterrupting: 'The error start event "{element}" must interrupt what is around it. Make it interrupting, or use an escalation.',
  eventSubProcessTriggerTaken: '"{element}" catches the same event as "{other}" on the same level, and only one can have it. Remove one, or catch something else.',
  compensationStartOnProcess: 'The compensation event sub-process of "{element}" belongs to the process itself, which is never compensated. Put it into a sub-process.',

  // Compensation.
  compensationNotAlone: '"{element}" waits for compensation and for other events. Use an event of its own for compensation.',
  compensationBoundaryHasOutgoing: 'A flow leaves the compensation event "{element}". Remove it, and connect the compensation activity by an association.',
  compensationBoundaryWithoutHandler: 'The compensation event "{element}" has no compensation activity. Connect one by an association.',
  compensationBoundarySeveralHandlers: 'The compensation event "{element}" is connected to several activities. Leave one; a sub-process can do several things.',
  compensationHandlerNotMarked: '"{handler}" undoes the work at "{element}" but is not marked as a compensation activity. Set isForCompensation.',
  compensationHandlerElsewhere: 'The compensation activity "{handler}" of "{element}" is on another level. Move it to the level of the activity that it undoes.',
  compensationActivityInFlow: 'The compensation activity "{element}" is connected by a flow. Remove the flow: it runs only when its activity is compensated.',
  compensationActivityUnused: 'No compensation event is connected to the compensation activity "{element}", so it never runs. Connect one by an association.',
  compensatedActivityElsewhere: '"{element}" compensates "{activity}", which is not on its level. Throw the event on the level of that activity.',
  compensatedActivityHasNoHandler: '"{element}" compensates "{activity}", which has no way of being undone. Attach a compensation event to it.',

  // Gateways.
  gatewayNotSplittingOrJoining: 'The gateway "{element}" has one flow in and one out, so it does nothing. Remove it, or add a branch.',
  gatewayDirectionWrong: 'The gateway "{element}" says that it is {direction}, but its flows say otherwise. Correct gatewayDirection.',
  gatewayJoinsAndSplits: 'The gateway "{element}" both joins and splits, which is easily misread. Use two gateways, one after the other.',
  complexGatewayWithoutCondition: 'The complex gateway "{element}" does not say how many of its flows it waits for, so the first one opens it. Write an activation condition.',
  eventGatewayTooFewFlows: 'The event-based gateway "{element}" has {count} outgoing flows and needs at least two.',
  eventGatewayTargetNotAllowed: '"{target}" cannot follow the event-based gateway "{element}". Only message, timer, signal and conditional catching events and receive tasks can.',
  eventGatewayTargetShared: '"{target}" follows the event-based gateway "{element}" and is also reached another way. Remove its other incoming flows.',
  eventGatewayMixesReceive: 'The event-based gateway "{element}" is followed by both message events and receive tasks. Use only one of the two kinds.',
  eventGatewayReceiveHasBoundary: 'The receive task "{target}" after the event-based gateway "{element}" has boundary events. Remove them, or let the gateway wait for those events.',
  eventGatewayMessageTaken: '"{target}" and "{other}" after the event-based gateway "{element}" wait for the same message. Give each a message of its own.',
  eventGatewayStartHasIncoming: 'The event-based gateway "{element}" starts the process, so no flow may lead to it. Remove the flow, or clear instantiate.',
  eventGatewayParallelNotStart: 'The event-based gateway "{element}" waits for all of its events, which only a gateway that starts the process can. Use a parallel gateway instead.',
  eventGatewayParallelNotMessages: 'The event-based gateway "{element}" starts the process with all of its events, which must then all be messages. Replace the others.',
  processStarterInSubProcess: '"{element}" is to start the process but lies in a sub-process. Move it out, or clear instantiate.',

  // Activities and sub-processes.
  startQuantityTooSmall: 'The start quantity of "{element}" must be a whole number of at least 1.',
  completionQuantityTooSmall: 'The completion quantity of "{element}" must be a whole number of at least 1.',
  adHocHasStartEvent: 'The start event "{element}" lies in an ad-hoc sub-process, which must not have one. Remove it.',
  adHocHasEndEvent: 'The end event "{element}" lies in an ad-hoc sub-process, which must not have one. Remove it; use a completion condition.',
  adHocWithoutActivity: 'The ad-hoc sub-process "{element}" has no activity. Add what may be done in it.',
  adHocOutputIncomplete: 'The ad-hoc sub-process "{element}" needs both an output collection and an output element, or neither.',
  ioSpecificationOnSubProcess: 'The sub-process "{element}" has a data input/output specification, which only tasks and processes have. Remove it; the sub-process sees the data around it.',
  loopWithoutLimit: 'The loop of "{element}" has neither a condition nor a maximum, so it would never end. Give it one.',
  loopMaximumTooSmall: 'The loop maximum of "{element}" must be a whole number of at least 1.',
  multiInstanceWithoutCollection: 'The multi-instance activity "{element}" does not say for what it is repeated. Give it an input collection or a number.',
  multiInstanceCardinalityInvalid: 'The number of instances of "{element}" must be a whole number or an expression beginning with "=".',
  multiInstanceOutputIncomplete: 'The multi-instance activity "{element}" needs both an output collection and an output element, or neither.',
  multiInstanceBehaviorWithoutEvent: 'The multi-instance activity "{element}" is to throw an event when instances complete but does not say which. Choose the event, or set the behavior to All.',
  multiInstanceBehaviorNotExecuted: 'The events that "{element}" is to throw when instances complete are not executed. Use a completion condition, or throw them inside.',
  loopOnEventSubProcess: 'The event sub-process "{element}" is marked as repeated, which has no effect: it runs once per event. Remove the mark.',

  // Tasks and call activities.
  receiveTaskStartHasIncoming: 'The receive task "{element}" starts the process, so no flow may lead to it. Remove the flow, or clear instantiate.',
  receiveTaskWithoutMessage: 'The receive task "{element}" does not say which message it waits for. Choose a message.',
  sendTaskWithoutMessage: 'The send task "{element}" has neither a message nor a task definition. Choose a message, or name a job type.',
  serviceTaskWithoutJob: 'The service task "{element}" does not say what does its work. Give it a task definition with a job type.',
  scriptTaskWithoutScript: 'The script task "{element}" has neither a FEEL expression nor a task definition. Write the expression, or name a job type.',
  scriptFormatMissing: 'The script task "{element}" has a script but does not say in which language. Set scriptFormat.',
  scriptWithoutResult: 'The result of the script task "{element}" is lost. Name a result variable.',
  businessRuleTaskWithoutDecision: 'The business rule task "{element}" has neither a decision nor a task definition. Choose a decision, or name a job type.',
  calledDecisionWithoutId: 'The business rule task "{element}" calls a decision without an id. Give the id of the decision.',
  calledDecisionWithoutResult: 'The result of the decision of "{element}" is lost. Name a result variable.',
  taskDoneTwice: '"{element}" has a task definition beside its script or decision, and only one can do the work. Remove one.',
  jobWithoutType: 'The task definition of "{element}" has no job type, so nobody can take the job. Name a type.',
  jobRetriesInvalid: 'The number of retries of "{element}" must be a whole number or an expression beginning with "=".',
  callActivityWithoutProcess: 'The call activity "{element}" does not say which process it calls. Give the id of the process.',
  calledProcessWithoutNoneStart: '"{element}" calls the process "{process}", which has no start event without a trigger and so cannot be called. Add one to it.',
  bindingWithoutVersionTag: '"{element}" is bound to a version tag but names none. Name the tag, or choose another binding.',
  formDefinitionEmpty: 'The form of "{element}" is not named. Give its id or key, or remove the form definition.',
  priorityInvalid: 'The priority of "{element}" must be a whole number from 0 to 100 or an expression beginning with "=".',
  taskDateInvalid: '"{value}" at "{element}" is no date. Write it as 2026-03-02T15:35:00+08:00, or as an expression beginning with "=".',

  // Messages, signals, errors, escalations, conditions.
  messageEventWithoutMessage: 'The message event "{element}" has no message. Choose one.',
  messageWithoutName: 'The message of "{element}" has no name, so nothing can be matched to it. Name it.',
  messageWithoutCorrelationKey: 'The message "{message}" of "{element}" has no correlation key, so it cannot find its process. Write one, such as =orderId.',
  signalEventWithoutSignal: 'The signal event "{element}" has no signal. Choose one.',
  signalWithoutName: 'The signal of "{element}" has no name, so nobody can hear it. Name it.',
  errorWithoutCode: 'The error event "{element}" does not say which error it throws. Choose an error with a code.',
  escalationWithoutCode: 'The escalation event "{element}" does not say which escalation it throws. Choose an escalation with a code.',
  conditionalEventWithoutCondition: 'The conditional event "{element}" has no condition. Write one.',
  eventDefinitionNotShared: '"{element}" borrows an event definition that belongs to another event. Define it at the top of the file, or repeat it.',

  // Timers.
  timerWithoutValue: 'The timer "{element}" has no time. Give it a date, a duration or a cycle.',
  timerSeveralValues: 'The timer "{element}" has more than one of date, duration and cycle. Leave one.',
  timerDateInvalid: '"{value}" at the timer "{element}" is no ISO 8601 date. Write it as 2026-03-02T09:00:00+08:00, or as an expression beginning with "=".',
  timerDurationInvalid: '"{value}" at the timer "{element}" is no ISO 8601 duration. Write it as P5D or PT2H, or as an expression beginning with "=".',
  timerCycleInvalid: '"{value}" at the timer "{element}" is no ISO 8601 repeating interval. Write it as R3/PT10M or R/P1D; cron expressions are not understood.',
  timerCycleOnce: 'The timer "{element}" repeats, but what it interrupts is over the first time. Use a date or a duration, or do not interrupt.',
  timerDurationAtStart: 'The timer "{element}" starts the process after a duration, which has no beginning to count from but the deployment. Use a date or a cycle.',

  // Expressions, mappings, extensions.
  expressionExpected: '"{value}" at "{element}" must be an expression. Begin it with "=".',
  mappingWithoutSource: 'A mapping of "{element}" to "{target}" has no source. Say where the value comes from.',
  mappingTargetInvalid: '"{target}" is no variable for a mapping of "{element}". Use a name, or names joined by dots, such as order.total.',
  headerWithoutKey: 'A task header of "{element}" has no key. Name it, or remove it.',
  headerTaken: 'The task header "{key}" of "{element}" is set twice; the last one counts. Remove one.',
  extensionRepeated: '"{element}" has {extension} more than once. Leave one.',
  extensionMisplaced: 'The extension {extension} has no effect at "{element}". Remove it, or change the type of the element.',

  // Lanes and message flows.
  laneSharesElement: '"{node}" is in the lane "{element}" and in "{other}". Leave it in one, so that it is clear who does it.',
  laneElementForeign: 'The lane "{element}" contains "{node}" of another process. Remove it from the lane.',
  messageFlowInsidePool: 'The message flow "{element}" stays within one process. Use a sequence flow, or connect it to another pool.',
  messageFlowSourceNotAllowed: 'The message flow "{element}" cannot begin at "{node}". Begin it at an activity, at a throwing message event or at the pool.',
  messageFlowTargetNotAllowed: 'The message flow "{element}" cannot end at "{node}". Let it end at an activity, at a catching message event or at the pool.',

  // Reachability.
  elementUnreachable: 'No path from a start leads to "{element}", so it is never executed. Connect it, or remove it.',
  pathWithoutEnd: 'The path ends at "{element}" without an end event, while other paths have one. Connect it to an end event.',
  loopWithoutExit: 'Once "{element}" is reached, the process goes round for ever: no path leads out of the loop. Add a way out.',
  loopWithoutWait: 'The loop through "{element}" neither waits nor changes anything, so it runs without end. Put work or a timer into it.',
  joinNeverComplete: 'The parallel gateway "{element}" waits for branches of which "{gateway}" takes only one, so it waits for ever. Join them with an exclusive gateway.',
} as const;

export type FindingCode = keyof typeof EN;
