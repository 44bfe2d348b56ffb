import type { SourceElement } from '../source/source.ts';
import { body, flag, is, isExpression, one } from '../source/attributes.ts';
import { definitionsOfKind, isProcessStart } from './events.ts';
import { isCycle, isDate, isDuration } from './iso-8601.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict, Violation } from './rule.ts';

type TimerKind = 'timeDate' | 'timeDuration' | 'timeCycle';
const KINDS: readonly TimerKind[] = ['timeDate', 'timeDuration', 'timeCycle'];

function timersOf(event: SourceElement): readonly SourceElement[] {
  return definitionsOfKind(event, 'timer');
}

function kindsIn(timer: SourceElement): readonly TimerKind[] {
  return KINDS.filter((kind) => one(timer, kind) !== undefined);
}

/** §10.5.5, Table 10.101: one of the three must be given. */
function hasNoTime(event: SourceElement): boolean {
  return timersOf(event).some((timer) => kindsIn(timer).every((kind) => body(timer, kind) === ''));
}

/** §10.5.5, Table 10.101: they exclude one another. */
function hasSeveralTimes(event: SourceElement): boolean {
  return timersOf(event).some((timer) => kindsIn(timer).length > 1);
}

/** §10.5.5, Table 10.101: written as ISO 8601. */
function isWrong(kind: TimerKind, isRight: (value: string) => boolean): (event: SourceElement) => readonly Violation[] {
  return (event) =>
    timersOf(event)
      .map((timer) => body(timer, kind))
      .filter((value) => value !== '' && !isExpression(value) && !isRight(value))
      .map((value) => ({ values: { value } }));
}

/** Camunda 8 refuses it: after the first firing nothing is left that a second could start or interrupt. */
function repeatsInVain(event: SourceElement, outline: Outline): Verdict {
  const firesOnce = is(event, 'bpmn:BoundaryEvent')
    ? flag(event, 'cancelActivity')
    : is(event, 'bpmn:StartEvent')
      ? !isProcessStart(event, outline) && flag(event, 'isInterrupting')
      : true;
  return firesOnce && timersOf(event).some((timer) => kindsIn(timer).includes('timeCycle'));
}

function countsFromNowhere(event: SourceElement, outline: Outline): boolean {
  return isProcessStart(event, outline) && timersOf(event).some((timer) => kindsIn(timer).includes('timeDuration'));
}

export const TIMER_RULES: readonly Rule[] = [
  { code: 'timerWithoutValue', of: 'bpmn:CatchEvent', violated: hasNoTime },
  { code: 'timerSeveralValues', of: 'bpmn:CatchEvent', violated: hasSeveralTimes },
  { code: 'timerDateInvalid', of: 'bpmn:CatchEvent', violated: isWrong('timeDate', isDate) },
  { code: 'timerDurationInvalid', of: 'bpmn:CatchEvent', violated: isWrong('timeDuration', isDuration) },
  { code: 'timerCycleInvalid', of: 'bpmn:CatchEvent', violated: isWrong('timeCycle', isCycle) },
  { code: 'timerCycleOnce', of: 'bpmn:CatchEvent', violated: repeatsInVain },
  { code: 'timerDurationAtStart', of: 'bpmn:StartEvent', violated: countsFromNowhere },
];
