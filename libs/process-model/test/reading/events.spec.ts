import { describe, expect, test } from '@jest/globals';
import { around, expression, extended, flows, modelOf, nodeOf, process } from './bpmn-text.ts';

const ROOTS = `
  <bpmn:message id="M" name="paid">${extended('<zeebe:subscription correlationKey="=order.id"/>')}</bpmn:message>
  <bpmn:message id="Computed" name="=&quot;paid &quot; + year">${extended('<zeebe:subscription correlationKey="=order.id"/>')}</bpmn:message>
  <bpmn:message id="Keyless" name="begin"/>
  <bpmn:signal id="S" name="holiday"/><bpmn:error id="E" name="Refused" errorCode="REFUSED"/>
  <bpmn:escalation id="X" name="Late" escalationCode="LATE"/>
  <bpmn:timerEventDefinition id="Weekly">${expression('timeDuration', 'P7D')}</bpmn:timerEventDefinition>`;

const timer = (kind: string, value: string): string => `<bpmn:timerEventDefinition>${expression(kind, value)}</bpmn:timerEventDefinition>`;
const MESSAGE = '<bpmn:messageEventDefinition messageRef="M"/>';
const SIGNAL = '<bpmn:signalEventDefinition signalRef="S"/>';
const ERROR = '<bpmn:errorEventDefinition errorRef="E"/>';
const ESCALATION = '<bpmn:escalationEventDefinition escalationRef="X"/>';
const CONDITION = `<bpmn:conditionalEventDefinition>${extended('<zeebe:conditionalFilter variableNames="a, b"/>')}${expression('condition', '=a > b')}</bpmn:conditionalEventDefinition>`;

const PAID = { kind: 'message', name: 'paid', correlationKey: '=order.id' };
const HOLIDAY = { kind: 'signal', name: 'holiday' };
const REFUSED = { kind: 'error', code: 'REFUSED' };
const LATE = { kind: 'escalation', code: 'LATE' };
const GREATER = { kind: 'conditional', condition: '=a > b', variableNames: ['a', 'b'] };

const starting = (inner: string, attributes = ''): string =>
  process(`<bpmn:startEvent id="It" ${attributes}>${inner}</bpmn:startEvent><bpmn:endEvent id="End"/>${flows('It>End')}`, ROOTS);
const ending = (inner: string): string =>
  process(`<bpmn:startEvent id="Start"/><bpmn:endEvent id="It">${inner}</bpmn:endEvent>${flows('Start>It')}`, ROOTS);
const between = (type: string, inner: string, attributes = ''): string =>
  around(`<bpmn:${type} id="It" ${attributes}>${inner}</bpmn:${type}>`, ROOTS);
const attached = (inner: string, attributes = ''): string =>
  process(
    `<bpmn:startEvent id="Start"/><bpmn:userTask id="Task"/><bpmn:boundaryEvent id="It" attachedToRef="Task" ${attributes}>${inner}</bpmn:boundaryEvent>
      <bpmn:endEvent id="End"/><bpmn:endEvent id="Other"/>${flows('Start>Task>End', 'It>Other')}`,
    ROOTS,
  );

describe('an event', () => {
  test.each([
    ['start, without a trigger', starting(''), 'startEvent', []],
    ['start, by message', starting('<bpmn:messageEventDefinition messageRef="Keyless"/>'), 'startEvent', [{ kind: 'message', name: 'begin' }]],
    ['start, by date', starting(timer('timeDate', '2026-11-24T09:00:00+08:00')), 'startEvent', [{ kind: 'timer', timer: 'date', value: '2026-11-24T09:00:00+08:00' }]],
    ['start, by cycle', starting(timer('timeCycle', 'R/P1D')), 'startEvent', [{ kind: 'timer', timer: 'cycle', value: 'R/P1D' }]],
    ['start, by signal', starting(SIGNAL), 'startEvent', [HOLIDAY]],
    ['start, by condition', starting(CONDITION), 'startEvent', [GREATER]],
    ['end, without a result', ending(''), 'endEvent', []],
    ['end, by termination', ending('<bpmn:terminateEventDefinition/>'), 'endEvent', [{ kind: 'terminate' }]],
    ['end, with an error', ending(ERROR), 'endEvent', [REFUSED]],
    ['end, with an escalation', ending(ESCALATION), 'endEvent', [LATE]],
    ['end, with a signal', ending(SIGNAL), 'endEvent', [HOLIDAY]],
    ['end, with a message', ending(MESSAGE), 'endEvent', [PAID]],
    ['end, with compensation', ending('<bpmn:compensateEventDefinition/>'), 'endEvent', [{ kind: 'compensation', waitForCompletion: true }]],
    ['catch message', between('intermediateCatchEvent', MESSAGE), 'catchEvent', [PAID]],
    ['catch message, of a computed name', between('intermediateCatchEvent', '<bpmn:messageEventDefinition messageRef="Computed"/>'), 'catchEvent', [{ ...PAID, name: '="paid " + year' }]],
    ['catch timer, by duration', between('intermediateCatchEvent', timer('timeDuration', '=wait')), 'catchEvent', [{ kind: 'timer', timer: 'duration', value: '=wait' }]],
    ['catch signal', between('intermediateCatchEvent', SIGNAL), 'catchEvent', [HOLIDAY]],
    ['catch condition', between('intermediateCatchEvent', CONDITION), 'catchEvent', [GREATER]],
    ['catch several', between('intermediateCatchEvent', `${MESSAGE}${SIGNAL}`), 'catchEvent', [PAID, HOLIDAY]],
    ['catch by a shared definition', between('intermediateCatchEvent', `${SIGNAL}<bpmn:eventDefinitionRef>Weekly</bpmn:eventDefinitionRef>`), 'catchEvent', [HOLIDAY, { kind: 'timer', timer: 'duration', value: 'P7D' }]],
    ['throw nothing', between('intermediateThrowEvent', ''), 'throwEvent', []],
    ['throw message', between('intermediateThrowEvent', MESSAGE), 'throwEvent', [PAID]],
    ['throw signal', between('intermediateThrowEvent', SIGNAL), 'throwEvent', [HOLIDAY]],
    ['throw escalation', between('intermediateThrowEvent', ESCALATION), 'throwEvent', [LATE]],
    ['throw several', between('intermediateThrowEvent', `${MESSAGE}${SIGNAL}`), 'throwEvent', [PAID, HOLIDAY]],
    ['boundary message', attached(MESSAGE), 'boundaryEvent', [PAID]],
    ['boundary timer', attached(timer('timeDuration', 'PT1H')), 'boundaryEvent', [{ kind: 'timer', timer: 'duration', value: 'PT1H' }]],
    ['boundary signal', attached(SIGNAL), 'boundaryEvent', [HOLIDAY]],
    ['boundary error', attached(ERROR), 'boundaryEvent', [REFUSED]],
    ['boundary error, whatever it is', attached('<bpmn:errorEventDefinition/>'), 'boundaryEvent', [{ kind: 'error' }]],
    ['boundary escalation', attached(ESCALATION), 'boundaryEvent', [LATE]],
    ['boundary escalation, whatever it is', attached('<bpmn:escalationEventDefinition/>'), 'boundaryEvent', [{ kind: 'escalation' }]],
    ['boundary condition', attached(CONDITION), 'boundaryEvent', [GREATER]],
  ])('%s', async (_name, xml, kind, definitions) => {
    expect(await nodeOf(xml)).toMatchObject({ kind, definitions, parallelMultiple: false, io: { inputs: [], outputs: [] } });
  });

  test('that waits for all of its triggers', async () => {
    const xml = between('intermediateCatchEvent', `${MESSAGE}${SIGNAL}`, 'parallelMultiple="true"');
    expect(await nodeOf(xml)).toMatchObject({ parallelMultiple: true });
  });

  test('that starts with a form', async () => {
    expect(await nodeOf(starting(extended('<zeebe:formDefinition formId="apply"/>')))).toMatchObject({ form: { formId: 'apply' } });
  });

  test('whose message a worker throws', async () => {
    const job = extended('<zeebe:taskDefinition type="send" retries="1"/><zeebe:ioMapping><zeebe:input source="=a" target="b"/></zeebe:ioMapping>');
    const expected = { job: { type: 'send', retries: '1', headers: {} }, io: { inputs: [{ source: '=a', target: 'b' }] } };
    expect(await nodeOf(ending(`${job}${MESSAGE}`))).toMatchObject(expected);
    expect(await nodeOf(between('intermediateThrowEvent', `${job}${MESSAGE}`))).toMatchObject(expected);
  });
});

describe('a boundary event', () => {
  test('belongs to its activity', async () => {
    expect(await nodeOf(attached(MESSAGE), 'Task')).toMatchObject({ boundaryIds: ['It'] });
  });

  test.each([
    ['', true],
    ['cancelActivity="true"', true],
    ['cancelActivity="false"', false],
  ])('interrupts by default: %s', async (attributes, interrupting) => {
    expect(await nodeOf(attached(MESSAGE, attributes))).toMatchObject({ attachedToId: 'Task', interrupting });
  });

  test.each([
    ['from the event', 'sourceRef="It" targetRef="Undo"'],
    ['from the activity', 'sourceRef="Undo" targetRef="It"'],
  ])('for compensation knows its handler, drawn %s, and interrupts nothing', async (_name, ends) => {
    const xml = process(`<bpmn:startEvent id="Start"/><bpmn:userTask id="Task"/>
      <bpmn:boundaryEvent id="It" attachedToRef="Task"><bpmn:compensateEventDefinition/></bpmn:boundaryEvent>
      <bpmn:userTask id="Undo" isForCompensation="true"/><bpmn:endEvent id="End"/>${flows('Start>Task>End')}
      <bpmn:association id="A" ${ends}/><bpmn:textAnnotation id="Note"/><bpmn:association id="B" sourceRef="It" targetRef="Note"/>`);
    expect(await nodeOf(xml)).toMatchObject({
      definitions: [{ kind: 'compensation' }],
      compensationHandlerId: 'Undo',
      interrupting: false,
    });
    expect(await nodeOf(xml, 'Undo')).toMatchObject({ isForCompensation: true });
  });

  test('of a transaction catches its cancelling', async () => {
    const xml = process(`<bpmn:startEvent id="Start"/><bpmn:transaction id="T">
        <bpmn:startEvent id="InStart"/><bpmn:endEvent id="Cancel"><bpmn:cancelEventDefinition/></bpmn:endEvent>${flows('InStart>Cancel')}</bpmn:transaction>
      <bpmn:boundaryEvent id="It" attachedToRef="T"><bpmn:cancelEventDefinition/></bpmn:boundaryEvent>
      <bpmn:endEvent id="End"/><bpmn:endEvent id="Other"/>${flows('Start>T>End', 'It>Other')}`);
    expect(await nodeOf(xml)).toMatchObject({ definitions: [{ kind: 'cancel' }] });
    expect(await nodeOf(xml, 'Cancel')).toMatchObject({ definitions: [{ kind: 'cancel' }], scopeId: 'T' });
  });
});

describe('compensation', () => {
  test('can be thrown for one activity, without waiting', async () => {
    const xml = process(`<bpmn:startEvent id="Start"/><bpmn:userTask id="Task"/>
      <bpmn:boundaryEvent id="B" attachedToRef="Task"><bpmn:compensateEventDefinition/></bpmn:boundaryEvent>
      <bpmn:userTask id="Undo" isForCompensation="true"/><bpmn:association id="A" sourceRef="B" targetRef="Undo"/>
      <bpmn:intermediateThrowEvent id="It"><bpmn:compensateEventDefinition activityRef="Task" waitForCompletion="false"/></bpmn:intermediateThrowEvent>
      <bpmn:endEvent id="End"/>${flows('Start>Task>It>End')}`);
    expect(await nodeOf(xml)).toMatchObject({
      definitions: [{ kind: 'compensation', activityId: 'Task', waitForCompletion: false }],
    });
  });
});

describe('links', () => {
  const link = (type: string, id: string): string =>
    `<bpmn:${type} id="${id}"><bpmn:linkEventDefinition name="Page 2"/></bpmn:${type}>`;

  test('lead to the catching event of their name on the same level', async () => {
    const xml = process(`<bpmn:startEvent id="Start"/>${link('intermediateThrowEvent', 'Away')}${link('intermediateCatchEvent', 'Back')}
      <bpmn:subProcess id="Sub"><bpmn:startEvent id="InStart"/>${link('intermediateThrowEvent', 'InAway')}${link('intermediateCatchEvent', 'InBack')}<bpmn:endEvent id="InEnd"/>
        ${flows('InStart>InAway', 'InBack>InEnd')}</bpmn:subProcess>
      <bpmn:endEvent id="End"/>${flows('Start>Away', 'Back>Sub>End')}`);
    const model = await modelOf(xml);
    expect(model.nodes.get('Away')).toMatchObject({ definitions: [{ kind: 'link', name: 'Page 2' }], linkTargetId: 'Back' });
    expect(model.nodes.get('InAway')).toMatchObject({ linkTargetId: 'InBack' });
    expect(model.scopes.get('Process')?.entryIds).toEqual(['Start']);
  });
});
