import { describe, expect, test } from '@jest/globals';
import { around, codesOf, expression, extended, nodeOf, process } from './bpmn-text.ts';

const MESSAGE = `<bpmn:message id="M" name="paid">${extended('<zeebe:subscription correlationKey="=order.id"/>')}</bpmn:message>`;
const JOB = '<zeebe:taskDefinition type="check-seal" retries="=tries"/>';
const IO = '<zeebe:ioMapping><zeebe:input source="=a" target="b.c"/><zeebe:output source="=b.c" target="结果"/></zeebe:ioMapping>';

const task = (type: string, inner = '', attributes = ''): string =>
  around(`<bpmn:${type} id="It" name=" 核查&#10;" ${attributes}>${inner}</bpmn:${type}>`, MESSAGE);

describe('what every activity has', () => {
  test('is there where the file says nothing', async () => {
    expect(await nodeOf(task('manualTask'))).toEqual({
      kind: 'passThroughTask',
      id: 'It',
      name: '核查',
      bpmnType: 'manualTask',
      scopeId: 'Process',
      incoming: ['Start_It'],
      outgoing: ['It_End'],
      order: 1,
      properties: {},
      io: { inputs: [], outputs: [] },
      boundaryIds: [],
      isForCompensation: false,
      startQuantity: 1,
      completionQuantity: 1,
    });
  });

  test('is read where it says something', async () => {
    const xml = process(`<bpmn:startEvent id="Start"/>
      <bpmn:serviceTask id="It" default="It_End" startQuantity="2" completionQuantity="3">
        ${extended(JOB, IO, '<zeebe:properties><zeebe:property name="act" value=" 退回 "/><zeebe:property name="toString"/></zeebe:properties>')}
      </bpmn:serviceTask><bpmn:endEvent id="End"/>
      <bpmn:sequenceFlow id="Start_It" sourceRef="Start" targetRef="It"/>
      <bpmn:sequenceFlow id="It_End" sourceRef="It" targetRef="End"/>
      <bpmn:sequenceFlow id="Again" sourceRef="It" targetRef="End">${expression('conditionExpression', '=a < 1')}</bpmn:sequenceFlow>`);
    expect(await nodeOf(xml)).toMatchObject({
      defaultFlowId: 'It_End',
      startQuantity: 2,
      completionQuantity: 3,
      outgoing: ['It_End', 'Again'],
      properties: { act: ' 退回 ', toString: '' },
      io: { inputs: [{ source: '=a', target: 'b.c' }], outputs: [{ source: '=b.c', target: '结果' }] },
    });
  });
});

describe('a task', () => {
  test.each([
    ['undefined', task('task'), { kind: 'passThroughTask', bpmnType: 'task' }],
    ['manual', task('manualTask'), { kind: 'passThroughTask', bpmnType: 'manualTask' }],
    ['user, by Zeebe', task('userTask', extended('<zeebe:userTask/>')), { kind: 'userTask', headers: {} }],
    ['user, by a job worker', task('userTask'), { kind: 'userTask', headers: {} }],
    ['service', task('serviceTask', extended(JOB)), { kind: 'jobTask', bpmnType: 'serviceTask', job: { type: 'check-seal', retries: '=tries', headers: {} } }],
    [
      'service with headers and no retries',
      task('serviceTask', extended('<zeebe:taskDefinition type="=kind"/><zeebe:taskHeaders><zeebe:header key="to" value="office"/></zeebe:taskHeaders>')),
      { kind: 'jobTask', job: { type: '=kind', retries: '3', headers: { to: 'office' } } },
    ],
    ['send, by a job', task('sendTask', extended(JOB), 'messageRef="M"'), { kind: 'jobTask', bpmnType: 'sendTask' }],
    ['send, by itself', task('sendTask', '', 'messageRef="M"'), { kind: 'passThroughTask', message: { kind: 'message', name: 'paid', correlationKey: '=order.id' } }],
    ['receive', task('receiveTask', '', 'messageRef="M"'), { kind: 'receiveTask', instantiate: false, message: { kind: 'message', name: 'paid', correlationKey: '=order.id' } }],
    ['script, by a job', task('scriptTask', extended(JOB)), { kind: 'jobTask', bpmnType: 'scriptTask' }],
    ['script, in FEEL', task('scriptTask', extended('<zeebe:script expression="=a + 1" resultVariable="b"/>')), { kind: 'scriptTask', script: '=a + 1', resultVariable: 'b' }],
    ['business rule, by a job', task('businessRuleTask', extended(JOB)), { kind: 'jobTask', bpmnType: 'businessRuleTask' }],
    ['business rule, by DMN', task('businessRuleTask', extended('<zeebe:calledDecision decisionId="Grade" resultVariable="grade"/>')), { kind: 'decisionTask', decisionId: 'Grade', resultVariable: 'grade' }],
  ] as const)('%s', async (_name, xml, expected) => {
    expect(await nodeOf(xml)).toMatchObject(expected);
  });

  test('user, with everything that can be said about it', async () => {
    const xml = task(
      'userTask',
      extended(
        '<zeebe:userTask/>',
        '<zeebe:assignmentDefinition assignee="=applicant" candidateGroups="office, bureau" candidateUsers="=experts"/>',
        '<zeebe:taskSchedule dueDate="=now() + duration(&quot;P5D&quot;)" followUpDate="2026-11-24T09:00:00+08:00"/>',
        '<zeebe:priorityDefinition priority="80"/>',
        '<zeebe:formDefinition formId="review" formKey="k" externalReference="https://forms"/>',
        '<zeebe:taskHeaders><zeebe:header key="a" value="b"/></zeebe:taskHeaders>',
      ),
    );
    expect(await nodeOf(xml)).toMatchObject({
      kind: 'userTask',
      assignee: '=applicant',
      candidateGroups: 'office, bureau',
      candidateUsers: '=experts',
      dueDate: '=now() + duration("P5D")',
      followUpDate: '2026-11-24T09:00:00+08:00',
      priority: '80',
      form: { formId: 'review', formKey: 'k', externalReference: 'https://forms' },
      headers: { a: 'b' },
    });
  });

  test('receive, that starts the process', async () => {
    const xml = process(`<bpmn:receiveTask id="It" instantiate="true" messageRef="M"/><bpmn:endEvent id="End"/>
      <bpmn:sequenceFlow id="F" sourceRef="It" targetRef="End"/>`, MESSAGE);
    expect(await nodeOf(xml)).toMatchObject({ kind: 'receiveTask', instantiate: true });
  });
});

describe('a call activity', () => {
  const call = (attributes: string): string => task('callActivity', extended(`<zeebe:calledElement processId="Other" ${attributes}/>`));

  test.each([
    ['calls the latest version with all variables', '', { processId: 'Other', binding: 'latest', propagateAllParentVariables: true, propagateAllChildVariables: true }],
    ['keeps variables back', 'propagateAllChildVariables="false" propagateAllParentVariables="false"', { propagateAllParentVariables: false, propagateAllChildVariables: false }],
    ['is bound to its deployment', 'bindingType="deployment"', { binding: 'deployment' }],
    ['is bound to a version tag', 'bindingType="versionTag" versionTag="v2"', { binding: 'versionTag', versionTag: 'v2' }],
  ])('%s', async (_name, attributes, expected) => {
    expect(await nodeOf(call(attributes))).toMatchObject({ kind: 'callActivity', ...expected });
  });

  test('may compute what it calls', async () => {
    const xml = task('callActivity', extended('<zeebe:calledElement processId="=lifecycle"/>'));
    expect(await nodeOf(xml)).toMatchObject({ processId: '=lifecycle' });
  });

  test('cannot be bound to something unknown', async () => {
    expect(await codesOf(call('bindingType="newest"'))).toEqual(['settingInvalid']);
  });
});

describe('repetition', () => {
  const loop = (inner: string): string => task('serviceTask', `${extended(JOB)}${inner}`);
  const characteristics = (attributes: string, extension: string, inner = ''): string =>
    `<bpmn:multiInstanceLoopCharacteristics ${attributes}>${extension === '' ? '' : extended(`<zeebe:loopCharacteristics ${extension}/>`)}${inner}</bpmn:multiInstanceLoopCharacteristics>`;

  test.each([
    [
      'over a collection, in parallel, with results',
      characteristics('', 'inputCollection="=experts" inputElement="expert" outputCollection="scores" outputElement="=score"', expression('completionCondition', '=numberOfCompletedInstances > 2')),
      { kind: 'multiInstance', sequential: false, inputCollection: '=experts', inputElement: 'expert', outputCollection: 'scores', outputElement: '=score', completionCondition: '=numberOfCompletedInstances > 2' },
    ],
    ['one after the other', characteristics('isSequential="true"', 'inputCollection="=experts"'), { kind: 'multiInstance', sequential: true, inputCollection: '=experts' }],
    ['a number of times', characteristics('', '', expression('loopCardinality', '3')), { kind: 'multiInstance', sequential: false, cardinality: '3' }],
    ['a computed number of times', characteristics('', '', expression('loopCardinality', '=n')), { kind: 'multiInstance', sequential: false, cardinality: '=n' }],
    [
      'while a condition holds',
      `<bpmn:standardLoopCharacteristics testBefore="true" loopMaximum="5">${expression('loopCondition', '=open')}</bpmn:standardLoopCharacteristics>`,
      { kind: 'standardLoop', testBefore: true, maximum: 5, condition: '=open' },
    ],
    ['as often as it may', '<bpmn:standardLoopCharacteristics loopMaximum="2"/>', { kind: 'standardLoop', testBefore: false, maximum: 2 }],
  ])('%s', async (_name, inner, expected) => {
    expect((await nodeOf(loop(inner))).loop).toEqual(expected);
  });
});

describe('a sub-process', () => {
  const inside = '<bpmn:startEvent id="InStart"/><bpmn:endEvent id="InEnd"/><bpmn:sequenceFlow id="InFlow" sourceRef="InStart" targetRef="InEnd"/>';

  test('is embedded', async () => {
    expect(await nodeOf(task('subProcess', inside))).toMatchObject({ kind: 'subProcess', variant: 'embedded' });
  });

  test('is a transaction', async () => {
    expect(await nodeOf(task('transaction', inside))).toMatchObject({ kind: 'subProcess', variant: 'transaction' });
  });

  test('waits for an event', async () => {
    const xml = around(`<bpmn:task id="It"/><bpmn:subProcess id="Handler" triggeredByEvent="true">
      <bpmn:startEvent id="InStart" isInterrupting="false"><bpmn:timerEventDefinition>${expression('timeDuration', 'PT1H')}</bpmn:timerEventDefinition></bpmn:startEvent>
      <bpmn:endEvent id="InEnd"/><bpmn:sequenceFlow id="InFlow" sourceRef="InStart" targetRef="InEnd"/></bpmn:subProcess>`);
    expect(await nodeOf(xml, 'Handler')).toMatchObject({ kind: 'subProcess', variant: 'event', incoming: [], outgoing: [] });
    expect(await nodeOf(xml, 'InStart')).toMatchObject({ interrupting: false, scopeId: 'Handler' });
  });

  test('is ad hoc', async () => {
    expect(await nodeOf(task('adHocSubProcess', '<bpmn:task id="A"/>'))).toMatchObject({
      variant: 'adHoc',
      adHoc: { sequential: false, cancelRemaining: true },
    });
  });

  test('is ad hoc, with everything that can be said about it', async () => {
    const settings = '<zeebe:adHoc activeElementsCollection="=chosen" outputCollection="results" outputElement="=result"/>';
    const xml = task(
      'adHocSubProcess',
      `${extended(settings)}<bpmn:task id="A"/>${expression('completionCondition', '=done')}`,
      'ordering="Sequential" cancelRemainingInstances="false"',
    );
    expect((await nodeOf(xml)).adHoc).toEqual({
      sequential: true,
      cancelRemaining: false,
      completionCondition: '=done',
      activeElements: '=chosen',
      outputCollection: 'results',
      outputElement: '=result',
    });
  });
});
