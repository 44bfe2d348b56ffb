import type { SourceElement } from '../source/source.ts';
import { body, extension, is, isExpression, many, one, text } from '../source/attributes.ts';
import { definitionsOfKind } from './events.ts';
import type { Rule, Violation } from './rule.ts';

/**
 * §8.4.6: an executable process has formal expressions. Here they are FEEL, and Zeebe marks them with a leading `=`; without it
 * the text would be taken for its own value, which in these places makes no sense.
 */
function plainTexts(element: SourceElement): readonly Violation[] {
  return expressionsOf(element)
    .filter((value) => value !== '' && !isExpression(value))
    .map((value) => ({ values: { value } }));
}

function expressionsOf(element: SourceElement): readonly string[] {
  if (is(element, 'bpmn:SequenceFlow')) return [body(element, 'conditionExpression')];
  if (is(element, 'bpmn:Event')) return [...conditionsOf(element), ...keysOf(element), ...outputsOf(element)];
  if (is(element, 'bpmn:ComplexGateway')) return [body(element, 'activationCondition')];
  return [...loopExpressionsOf(element), ...adHocExpressionsOf(element), ...taskExpressionsOf(element), ...outputsOf(element)];
}

function conditionsOf(event: SourceElement): readonly string[] {
  return definitionsOfKind(event, 'conditional').map((definition) => body(definition, 'condition'));
}

function keysOf(event: SourceElement): readonly string[] {
  return definitionsOfKind(event, 'message').map(keyOf);
}

function keyOf(holder: SourceElement): string {
  return text(extension(one(holder, 'messageRef'), 'zeebe:Subscription'), 'correlationKey');
}

function taskExpressionsOf(task: SourceElement): readonly string[] {
  return [text(extension(task, 'zeebe:Script'), 'expression'), keyOf(task)];
}

function loopExpressionsOf(activity: SourceElement): readonly string[] {
  const loop = one(activity, 'loopCharacteristics');
  const mapping = extension(loop, 'zeebe:LoopCharacteristics');
  return [
    body(loop, 'loopCondition'),
    body(loop, 'completionCondition'),
    text(mapping, 'inputCollection'),
    text(mapping, 'outputElement'),
  ];
}

function adHocExpressionsOf(activity: SourceElement): readonly string[] {
  const adHoc = extension(activity, 'zeebe:AdHoc');
  return [
    body(activity, 'completionCondition'),
    text(adHoc, 'activeElementsCollection'),
    text(adHoc, 'outputElement'),
  ];
}

/** What comes out of an activity is computed from what happened in it (Camunda 8). */
function outputsOf(node: SourceElement): readonly string[] {
  return many(extension(node, 'zeebe:IoMapping'), 'outputParameters').map((output) => text(output, 'source'));
}

export const EXPRESSION_RULES: readonly Rule[] = [
  { code: 'expressionExpected', of: 'bpmn:FlowElement', violated: plainTexts },
];
