import type { SourceElement } from '../source/source.ts';
import { isAtLeastOne } from './activities.ts';
import { body, extension, is, isExpression, isWhole, many, one, text } from '../source/attributes.ts';
import { isEventSubProcess } from './events.ts';
import type { Rule } from './rule.ts';

/** A rule about how often an activity is done; an event sub-process is done once per event, whatever it is marked with. */
function about(type: string, violated: (loop: SourceElement) => boolean): (activity: SourceElement) => boolean {
  return (activity) => {
    const loop = one(activity, 'loopCharacteristics');
    return loop !== undefined && is(loop, type) && !isEventSubProcess(activity) && violated(loop);
  };
}

const LOOP = 'bpmn:StandardLoopCharacteristics';
const MULTI_INSTANCE = 'bpmn:MultiInstanceLoopCharacteristics';

/** §10.3.8, Table 10.29: both are optional, and one of them ends the loop. */
function neverEnds(loop: SourceElement): boolean {
  return loop.loopMaximum === undefined && body(loop, 'loopCondition') === '';
}

/** §10.3.8, Table 10.29. */
function hasNoMaximum(loop: SourceElement): boolean {
  return loop.loopMaximum !== undefined && !isAtLeastOne(loop.loopMaximum);
}

/** §10.3.8, Table 10.30: a number or a collection, which Camunda 8 writes as its own extension. */
function isForNothing(loop: SourceElement): boolean {
  return text(extension(loop, 'zeebe:LoopCharacteristics'), 'inputCollection') === '' && body(loop, 'loopCardinality') === '';
}

function hasNoNumber(loop: SourceElement): boolean {
  const number = body(loop, 'loopCardinality');
  return number !== '' && !isExpression(number) && !isWhole(number, 0);
}

/** Camunda 8: what is collected needs a place to collect it, and the other way round. */
function collectsHalf(loop: SourceElement): boolean {
  const mapping = extension(loop, 'zeebe:LoopCharacteristics');
  return (text(mapping, 'outputCollection') === '') !== (text(mapping, 'outputElement') === '');
}

/** §10.3.8, Table 10.30: each behavior but All says what it throws. */
function throwsNothing(loop: SourceElement): boolean {
  switch (loop.behavior) {
    case 'None':
      return one(loop, 'noneBehaviorEventRef') === undefined;
    case 'One':
      return one(loop, 'oneBehaviorEventRef') === undefined;
    case 'Complex':
      return many(loop, 'complexBehaviorDefinition').length === 0;
    default:
      return false;
  }
}

function throwsInVain(loop: SourceElement): boolean {
  return ['None', 'One', 'Complex'].includes(text(loop, 'behavior')) && !throwsNothing(loop);
}

export const REPETITION_RULES: readonly Rule[] = [
  { code: 'loopWithoutLimit', of: 'bpmn:Activity', violated: about(LOOP, neverEnds) },
  { code: 'loopMaximumTooSmall', of: 'bpmn:Activity', violated: about(LOOP, hasNoMaximum) },
  { code: 'multiInstanceWithoutCollection', of: 'bpmn:Activity', violated: about(MULTI_INSTANCE, isForNothing) },
  { code: 'multiInstanceCardinalityInvalid', of: 'bpmn:Activity', violated: about(MULTI_INSTANCE, hasNoNumber) },
  { code: 'multiInstanceOutputIncomplete', of: 'bpmn:Activity', violated: about(MULTI_INSTANCE, collectsHalf) },
  { code: 'multiInstanceBehaviorWithoutEvent', of: 'bpmn:Activity', violated: about(MULTI_INSTANCE, throwsNothing) },
  { code: 'multiInstanceBehaviorNotExecuted', of: 'bpmn:Activity', violated: about(MULTI_INSTANCE, throwsInVain) },
];
