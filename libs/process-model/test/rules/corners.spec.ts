import { describe, expect, test } from '@jest/globals';
import { between, codesIn, defined, element, expression, extended, flows } from './process-text.ts';

/** What one fixture for each constraint cannot show: the other places it holds at, and where it does not. */

const START_END = element('startEvent', 'Start') + element('endEvent', 'End');
const job = '<zeebe:taskDefinition type="work" />';

describe('a value that must be computed begins with "=" everywhere', () => {
  const loop = (inner: string): string =>
    `<bpmn:multiInstanceLoopCharacteristics>${inner}</bpmn:multiInstanceLoopCharacteristics>`;
  const standardLoop = (inner: string): string =>
    `<bpmn:standardLoopCharacteristics>${inner}</bpmn:standardLoopCharacteristics>`;
  const output = '<zeebe:ioMapping><zeebe:output source="result" target="total" /></zeebe:ioMapping>';
  const each = (attributes: string): string => extended(`<zeebe:loopCharacteristics ${attributes} />`);

  test.each([
    ['a correlation key', between('intermediateCatchEvent', defined('message', '', 'messageRef="PlainKey"'))],
    ['a correlation key of a task', between('receiveTask', '', 'messageRef="PlainKey"')],
    ['a condition to wait for', between('intermediateCatchEvent', defined('conditional', expression('condition', 'paid')))],
    ['a collection', between('userTask', loop(each('inputCollection="experts"')))],
    ['an output element', between('userTask', loop(each('inputCollection="=experts" outputCollection="all" outputElement="one"')))],
    ['a completion condition', between('userTask', loop(each('inputCollection="=experts"') + expression('completionCondition', 'enough')))],
    ['a loop condition', between('userTask', standardLoop(expression('loopCondition', 'again')))],
    ['a script', between('scriptTask', extended('<zeebe:script expression="1 + 1" resultVariable="two" />'))],
    ['an output', between('serviceTask', extended(job, output))],
    ['an output of an event', between('intermediateCatchEvent', extended(output) + defined('signal', '', 'signalRef="Holiday"'))],
    ['what is activated', between('adHocSubProcess', extended('<zeebe:adHoc activeElementsCollection="chosen" />') + element('userTask', 'Ask'))],
    ['when it is enough', between('adHocSubProcess', element('userTask', 'Ask') + expression('completionCondition', 'enough'))],
  ])('%s', async (_where, content) => {
    expect(await codesIn(content)).toEqual(['expressionExpected']);
  });

  test('but not what may be written down: an input, a job type, an assignee', async () => {
    const io = '<zeebe:ioMapping><zeebe:input source="fixed" target="note" /></zeebe:ioMapping>';
    expect(await codesIn(between('serviceTask', extended(job, io)))).toEqual([]);
    expect(await codesIn(between('userTask', extended('<zeebe:assignmentDefinition assignee="li" />')))).toEqual([]);
  });
});

describe('messages and signals have names', () => {
  test.each([
    ['a receive task', between('receiveTask', '', 'messageRef="Nameless"')],
    ['a send task', between('sendTask', '', 'messageRef="Nameless"')],
    ['a throwing event', between('intermediateThrowEvent', defined('message', '', 'messageRef="Nameless"'))],
  ])('%s', async (_what, content) => {
    expect(await codesIn(content)).toEqual(['messageWithoutName']);
  });
});

describe('a correlation key is needed where an instance must be found', () => {
  const keyless = defined('message', '', 'messageRef="Keyless"');
  const handler = (inner: string): string =>
    START_END +
    flows('Start>End') +
    element('subProcess', 'Handler', `${inner}${element('endEvent', 'HandlerEnd')}${flows('HandlerStart>HandlerEnd')}`, 'triggeredByEvent="true"');

  test.each([
    ['a receive task', between('receiveTask', '', 'messageRef="Keyless"')],
    ['an event sub-process', handler(element('startEvent', 'HandlerStart', keyless))],
  ])('%s', async (_what, content) => {
    expect(await codesIn(content)).toEqual(['messageWithoutCorrelationKey']);
  });

  test.each([
    ['not where the message starts the process', element('startEvent', 'Start', keyless) + element('endEvent', 'End') + flows('Start>End')],
    ['not where a receive task starts it', element('receiveTask', 'It', '', 'messageRef="Keyless" instantiate="true"') + element('endEvent', 'End') + flows('It>End')],
    ['not where it is thrown', between('intermediateThrowEvent', keyless)],
  ])('%s', async (_what, content) => {
    expect(await codesIn(content)).toEqual([]);
  });
});

describe('what goes to one catcher is caught once', () => {
  const at = (id: string, definition: string): string => element('boundaryEvent', id, definition, 'attachedToRef="It"');
  const both = (first: string, second: string): string =>
    between('userTask') + at('First', first) + at('Second', second) + flows('First>End', 'Second>End');

  test.each([
    ['the same error', defined('error', '', 'errorRef="Refused"'), defined('error', '', 'errorRef="Refused"')],
    ['every error, twice', defined('error'), defined('error')],
    ['the same escalation', defined('escalation', '', 'escalationRef="Late"'), defined('escalation', '', 'escalationRef="Late"')],
    ['messages of one name', defined('message', '', 'messageRef="Paid"'), defined('message', '', 'messageRef="PaidToo"')],
  ])('%s', async (_what, first, second) => {
    expect(await codesIn(both(first, second))).toEqual(['boundaryTriggerTaken']);
  });

  test.each([
    ['one error and all others', defined('error', '', 'errorRef="Refused"'), defined('error')],
    ['a signal, which everybody hears', defined('signal', '', 'signalRef="Holiday"'), defined('signal', '', 'signalRef="Holiday"')],
  ])('but not %s', async (_what, first, second) => {
    expect(await codesIn(both(first, second))).toEqual([]);
  });
});

describe('a repeating timer needs something that goes on', () => {
  const cycle = defined('timer', expression('timeCycle', 'R/P1D'));
  const handler = (attributes: string): string =>
    START_END +
    flows('Start>It>End') +
    element('userTask', 'It') +
    element(
      'subProcess',
      'Handler',
      element('startEvent', 'HandlerStart', cycle, attributes) + element('endEvent', 'HandlerEnd') + flows('HandlerStart>HandlerEnd'),
      'triggeredByEvent="true"',
    );
  const border = (attributes: string): string =>
    between('userTask') + element('boundaryEvent', 'Border', cycle, `attachedToRef="It" ${attributes}`) + flows('Border>End');

  test.each([
    ['an interrupting boundary event', border(''), ['timerCycleOnce']],
    ['an interrupting event sub-process', handler(''), ['timerCycleOnce']],
    ['a boundary event that does not interrupt', border('cancelActivity="false"'), []],
    ['an event sub-process that does not interrupt', handler('isInterrupting="false"'), []],
  ])('%s', async (_what, content, codes) => {
    expect(await codesIn(content)).toEqual(codes);
  });
});

describe('what nothing leads to is found once, at its beginning', () => {
  test('a chain', async () => {
    const lost = element('userTask', 'A') + element('userTask', 'B') + flows('A>B>End');
    expect(await codesIn(between('userTask') + lost)).toEqual(['elementUnreachable']);
  });

  test('a circle', async () => {
    const lost = element('userTask', 'A') + element('userTask', 'B') + element('exclusiveGateway', 'X');
    const when = (target: string, condition: string): string =>
      `<bpmn:sequenceFlow id="X_${target}" sourceRef="X" targetRef="${target}">
        <bpmn:conditionExpression>${condition}</bpmn:conditionExpression>
      </bpmn:sequenceFlow>`;
    expect(await codesIn(between('userTask') + lost + flows('A>B>X') + when('End', '=ok') + when('A', '=again'))).toEqual(['elementUnreachable']);
  });

  test('inside a sub-process', async () => {
    const inner = START_END.replaceAll('id="', 'id="Inner') + element('userTask', 'Lost') + flows('InnerStart>InnerEnd', 'Lost>InnerEnd');
    expect(await codesIn(between('subProcess', inner))).toEqual(['elementUnreachable']);
  });

  test('but not what is reached by a link, from a border, or as a compensation activity', async () => {
    const content =
      between('userTask') +
      element('boundaryEvent', 'Border', defined('error'), 'attachedToRef="It"') +
      element('intermediateThrowEvent', 'Leave', defined('link', '', 'name="on"')) +
      element('intermediateCatchEvent', 'Arrive', defined('link', '', 'name="on"')) +
      element('userTask', 'After') +
      element('boundaryEvent', 'Undo', defined('compensate'), 'attachedToRef="It"') +
      element('userTask', 'Undoing', '', 'isForCompensation="true"') +
      '<bpmn:association id="Handler" sourceRef="Undo" targetRef="Undoing" />' +
      flows('Border>Leave', 'Arrive>After>End');
    expect(await codesIn(content)).toEqual([]);
  });
});

describe('a loop without a way out may still be ended', () => {
  const circle = element('userTask', 'A') + element('userTask', 'B') + element('parallelGateway', 'Fork') + flows('Fork>A>B>A');
  const inner = circle + element('startEvent', 'InnerStart') + element('endEvent', 'InnerEnd') + flows('InnerStart>Fork>InnerEnd');

  test('not in a sub-process that nothing interrupts', async () => {
    expect(await codesIn(between('subProcess', inner))).toEqual(['loopWithoutExit']);
  });

  test('by a boundary event around it', async () => {
    const border = element('boundaryEvent', 'Border', defined('error'), 'attachedToRef="It"') + flows('Border>End');
    expect(await codesIn(between('subProcess', inner) + border)).toEqual([]);
  });

  test('by a terminate event beside it', async () => {
    const ended = inner.replace('<bpmn:endEvent id="InnerEnd" ></', `<bpmn:endEvent id="InnerEnd" >${defined('terminate')}</`);
    expect(await codesIn(between('subProcess', ended))).toEqual([]);
  });
});

describe('a throw event compensates what lies on its level', () => {
  const UNDO = defined('compensate', '', 'activityRef="It"');
  const booked = (variant: 'embedded' | 'event'): string =>
    between('userTask') +
    element('boundaryEvent', 'Undo', defined('compensate'), 'attachedToRef="It"') +
    element('userTask', 'Undoing', '', 'isForCompensation="true"') +
    '<bpmn:association id="Handler" sourceRef="Undo" targetRef="Undoing" />' +
    element(
      'subProcess',
      'Inner',
      element('startEvent', 'InnerStart', variant === 'event' ? defined('error') : '') +
        element('endEvent', 'InnerEnd', UNDO) +
        flows('InnerStart>InnerEnd'),
      `triggeredByEvent="${variant === 'event'}"`,
    );

  test('not in a sub-process beside it', async () => {
    const content = `${booked('embedded')}${element('endEvent', 'Other')}${flows('It>Inner>Other')}`;
    expect(await codesIn(content)).toEqual(['compensatedActivityElsewhere']);
  });

  test('or around it, for an event sub-process', async () => {
    expect(await codesIn(booked('event'))).toEqual([]);
  });
});
