import type { SourceElement } from '../source/source.ts';
import { extension, flag, isExpression, isWhole, one, text } from '../source/attributes.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict } from './rule.ts';
import { isDate } from './iso-8601.ts';

/** What does the work of a task is named by an extension of Camunda 8; §10.3.3 leaves it to the implementation. */
function hasJob(task: SourceElement): boolean {
  return extension(task, 'zeebe:TaskDefinition') !== undefined;
}

/** §10.3.3: a receive task that instantiates the process has no incoming flow. */
function startHasIncoming(task: SourceElement, outline: Outline): boolean {
  return flag(task, 'instantiate') && outline.incoming(task).length > 0;
}

/** §10.3.3, and Camunda 8. */
function hasNoMessage(task: SourceElement): boolean {
  return one(task, 'messageRef') === undefined;
}

function isDoneByNobody(task: SourceElement): boolean {
  return !hasJob(task);
}

function sendsNothing(task: SourceElement): boolean {
  return !hasJob(task) && hasNoMessage(task);
}

function computesNothing(task: SourceElement): boolean {
  return !hasJob(task) && text(extension(task, 'zeebe:Script'), 'expression') === '';
}

/** §10.3.3: a script goes with its format. */
function hasNoScriptFormat(task: SourceElement): boolean {
  return text(task, 'script') !== '' && text(task, 'scriptFormat') === '';
}

/** Camunda 8 refuses it; here it is a computation for nothing. */
function losesResult(task: SourceElement): boolean {
  const script = extension(task, 'zeebe:Script');
  return script !== undefined && text(script, 'resultVariable') === '';
}

function decidesNothing(task: SourceElement): boolean {
  return !hasJob(task) && extension(task, 'zeebe:CalledDecision') === undefined;
}

function isDecisionWithout(attribute: 'decisionId' | 'resultVariable'): (task: SourceElement) => boolean {
  return (task) => {
    const decision = extension(task, 'zeebe:CalledDecision');
    return decision !== undefined && text(decision, attribute) === '';
  };
}

function isDoneTwice(task: SourceElement): boolean {
  const own = extension(task, 'zeebe:Script') ?? extension(task, 'zeebe:CalledDecision');
  return own !== undefined && hasJob(task);
}

function hasJobWithoutType(node: SourceElement): boolean {
  return hasJob(node) && text(extension(node, 'zeebe:TaskDefinition'), 'type') === '';
}

function hasWrongRetries(node: SourceElement): boolean {
  const retries = text(extension(node, 'zeebe:TaskDefinition'), 'retries');
  return retries !== '' && !isExpression(retries) && !isWhole(retries, 0);
}

/** Any of the three names a form (Camunda 8). */
function hasUnnamedForm(node: SourceElement): boolean {
  const form = extension(node, 'zeebe:FormDefinition');
  return form !== undefined && ['formId', 'formKey', 'externalReference'].every((name) => text(form, name) === '');
}

function hasWrongPriority(task: SourceElement): boolean {
  const definition = extension(task, 'zeebe:PriorityDefinition');
  const priority = text(definition, 'priority');
  return definition !== undefined && !isExpression(priority) && !isWhole(priority, 0, 100);
}

function hasWrongDates(task: SourceElement): Verdict {
  const schedule = extension(task, 'zeebe:TaskSchedule');
  return ['dueDate', 'followUpDate']
    .map((name) => text(schedule, name))
    .filter((value) => value !== '' && !isExpression(value) && !isDate(value))
    .map((value) => ({ values: { value } }));
}

/** Send tasks and events are no tasks of one type, and still may be done by a job. */
const WITH_JOB = 'bpmn:FlowNode';

export const TASK_RULES: readonly Rule[] = [
  { code: 'receiveTaskStartHasIncoming', of: 'bpmn:ReceiveTask', violated: startHasIncoming },
  { code: 'receiveTaskWithoutMessage', of: 'bpmn:ReceiveTask', violated: hasNoMessage },
  { code: 'sendTaskWithoutMessage', of: 'bpmn:SendTask', violated: sendsNothing },
  { code: 'serviceTaskWithoutJob', of: 'bpmn:ServiceTask', violated: isDoneByNobody },
  { code: 'scriptTaskWithoutScript', of: 'bpmn:ScriptTask', violated: computesNothing },
  { code: 'scriptFormatMissing', of: 'bpmn:ScriptTask', violated: hasNoScriptFormat },
  { code: 'scriptWithoutResult', of: 'bpmn:ScriptTask', violated: losesResult },
  { code: 'businessRuleTaskWithoutDecision', of: 'bpmn:BusinessRuleTask', violated: decidesNothing },
  { code: 'calledDecisionWithoutId', of: 'bpmn:BusinessRuleTask', violated: isDecisionWithout('decisionId') },
  { code: 'calledDecisionWithoutResult', of: 'bpmn:BusinessRuleTask', violated: isDecisionWithout('resultVariable') },
  { code: 'taskDoneTwice', of: 'bpmn:Task', violated: isDoneTwice },
  { code: 'jobWithoutType', of: WITH_JOB, violated: hasJobWithoutType },
  { code: 'jobRetriesInvalid', of: WITH_JOB, violated: hasWrongRetries },
  { code: 'formDefinitionEmpty', of: 'bpmn:FlowNode', violated: hasUnnamedForm },
  { code: 'priorityInvalid', of: 'bpmn:UserTask', violated: hasWrongPriority },
  { code: 'taskDateInvalid', of: 'bpmn:UserTask', violated: hasWrongDates },
];
