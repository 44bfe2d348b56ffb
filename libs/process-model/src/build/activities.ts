import type { AdHoc, CallActivity, FlowNode, SubProcess } from '../model.ts';
import { body, extension, flag, is, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import { NONE } from './building.ts';
import type { Building } from './building.ts';
import { messageOf } from './event-definitions.ts';
import { expression, field } from './expressions.ts';
import { formOf, headersOf, ioOf, jobOf, named, variable } from './extensions.ts';
import { defaultFlow } from './gateways.ts';
import type { NodeBase } from './nodes.ts';
import { loopOf } from './repetition.ts';

type ActivityBase = Omit<SubProcess, 'kind' | 'variant' | 'adHoc'>;

/** Undefined for an element that is no activity. */
export function activityOf(building: Building, element: SourceElement, base: NodeBase): FlowNode | undefined {
  if (!is(element, 'bpmn:Activity')) return undefined;
  const activity: ActivityBase = {
    ...base,
    ...defaultFlow(element),
    io: ioOf(building, element),
    ...loopOf(building, element),
    boundaryIds: building.boundaryIds.get(base.id) ?? NONE,
    isForCompensation: flag(element, 'isForCompensation'),
    startQuantity: quantity(element.startQuantity),
    completionQuantity: quantity(element.completionQuantity),
  };
  return is(element, 'bpmn:SubProcess')
    ? subProcess(building, element, activity)
    : taskOrCall(building, element, activity);
}

function quantity(value: unknown): number {
  return typeof value === 'number' ? value : 1;
}

function taskOrCall(building: Building, element: SourceElement, activity: ActivityBase): FlowNode | undefined {
  switch (element.$type) {
    case 'bpmn:UserTask':
      return userTask(building, element, activity);
    case 'bpmn:ServiceTask':
    case 'bpmn:SendTask':
    case 'bpmn:ScriptTask':
    case 'bpmn:BusinessRuleTask':
      return automatic(building, element, activity);
    case 'bpmn:ReceiveTask':
      return {
        ...activity,
        kind: 'receiveTask',
        message: messageOf(building, element, element),
        instantiate: flag(element, 'instantiate'),
      };
    case 'bpmn:Task':
    case 'bpmn:ManualTask':
      return { ...activity, kind: 'passThroughTask' };
    case 'bpmn:CallActivity':
      return call(building, element, activity);
    default:
      return undefined;
  }
}

function userTask(building: Building, element: SourceElement, activity: ActivityBase): FlowNode {
  const assignment = extension(element, 'zeebe:AssignmentDefinition');
  const schedule = extension(element, 'zeebe:TaskSchedule');
  const priority = extension(element, 'zeebe:PriorityDefinition');
  return {
    ...activity,
    kind: 'userTask',
    ...field(building, element, 'assignee', text(assignment, 'assignee')),
    ...field(building, element, 'candidateGroups', text(assignment, 'candidateGroups')),
    ...field(building, element, 'candidateUsers', text(assignment, 'candidateUsers')),
    ...field(building, element, 'dueDate', text(schedule, 'dueDate')),
    ...field(building, element, 'followUpDate', text(schedule, 'followUpDate')),
    ...field(building, element, 'priority', text(priority, 'priority')),
    ...formOf(element),
    headers: headersOf(element),
  };
}

/** Work without people: by a worker outside where the task names a job, else by what its own type is for. */
function automatic(building: Building, element: SourceElement, activity: ActivityBase): FlowNode {
  const job = jobOf(building, element);
  if (job !== undefined) return { ...activity, kind: 'jobTask', job };
  const script = extension(element, 'zeebe:Script');
  if (script !== undefined) {
    return {
      ...activity,
      kind: 'scriptTask',
      script: expression(building, element, text(script, 'expression')),
      ...variable(building, element, script, 'resultVariable'),
    };
  }
  const decision = extension(element, 'zeebe:CalledDecision');
  if (decision !== undefined) {
    return {
      ...activity,
      kind: 'decisionTask',
      decisionId: expression(building, element, text(decision, 'decisionId')),
      resultVariable: '',
      ...variable(building, element, decision, 'resultVariable'),
    };
  }
  return {
    ...activity,
    kind: 'passThroughTask',
    ...(is(element, 'bpmn:SendTask') && { message: messageOf(building, element, element) }),
  };
}

function call(building: Building, element: SourceElement, activity: ActivityBase): CallActivity {
  const called = extension(element, 'zeebe:CalledElement');
  return {
    ...activity,
    kind: 'callActivity',
    processId: expression(building, element, text(called, 'processId')),
    binding: bindingOf(building, element, text(called, 'bindingType')),
    ...named(called, 'versionTag'),
    propagateAllParentVariables: called?.propagateAllParentVariables !== false,
    propagateAllChildVariables: called?.propagateAllChildVariables !== false,
  };
}

function bindingOf(building: Building, element: SourceElement, binding: string): CallActivity['binding'] {
  if (binding === 'deployment' || binding === 'versionTag') return binding;
  if (binding !== '' && binding !== 'latest') {
    building.report({ code: 'settingInvalid', element, values: { setting: 'bindingType', value: binding } });
  }
  return 'latest';
}

function subProcess(building: Building, element: SourceElement, activity: ActivityBase): SubProcess {
  if (is(element, 'bpmn:AdHocSubProcess')) {
    return { ...activity, kind: 'subProcess', variant: 'adHoc', adHoc: adHocOf(building, element) };
  }
  if (flag(element, 'triggeredByEvent')) return { ...activity, kind: 'subProcess', variant: 'event' };
  const variant = is(element, 'bpmn:Transaction') ? 'transaction' : 'embedded';
  return { ...activity, kind: 'subProcess', variant };
}

function adHocOf(building: Building, element: SourceElement): AdHoc {
  const adHoc = extension(element, 'zeebe:AdHoc');
  return {
    sequential: text(element, 'ordering') === 'Sequential',
    ...field(building, element, 'completionCondition', body(element, 'completionCondition')),
    cancelRemaining: flag(element, 'cancelRemainingInstances'),
    ...field(building, element, 'activeElements', text(adHoc, 'activeElementsCollection')),
    ...variable(building, element, adHoc, 'outputCollection'),
    ...field(building, element, 'outputElement', text(adHoc, 'outputElement')),
  };
}
