import { describe, expect, test } from '@jest/globals';
import { readProcesses } from '../../src/read-processes.ts';
import { around, definitions, expression, extended, flows, process } from './bpmn-text.ts';

const JOB = '<zeebe:taskDefinition type="t"/>';
const service = (...extensions: readonly string[]): string => around(`<bpmn:serviceTask id="It" name="核查">${extended(JOB, ...extensions)}</bpmn:serviceTask>`);

async function findingsOf(xml: string): Promise<readonly object[]> {
  return (await readProcesses(xml)).findings.map(({ code, elementId, message }) => ({ code, elementId, en: message.en }));
}

describe('an expression that FEEL cannot read names its element', () => {
  test.each([
    ['mapping', service('<zeebe:ioMapping><zeebe:input source="=a +" target="b"/></zeebe:ioMapping>'), 'It'],
    ['assignee', around(`<bpmn:userTask id="It">${extended('<zeebe:assignmentDefinition assignee="=if a"/>')}</bpmn:userTask>`), 'It'],
    [
      'correlation key',
      around(
        '<bpmn:receiveTask id="It" messageRef="M"/>',
        `<bpmn:message id="M" name="m">${extended('<zeebe:subscription correlationKey="=("/>')}</bpmn:message>`,
      ),
      'It',
    ],
    [
      'condition',
      process(`<bpmn:startEvent id="Start"/><bpmn:exclusiveGateway id="G" default="G_End"/><bpmn:endEvent id="End"/>${flows('Start>G>End')}
        <bpmn:endEvent id="Other"/><bpmn:sequenceFlow id="Wrong" sourceRef="G" targetRef="Other">${expression('conditionExpression', '=a >')}</bpmn:sequenceFlow>`),
      'Wrong',
    ],
  ])('%s', async (_name, xml, elementId) => {
    const { models, findings } = await readProcesses(xml);
    expect(findings).toMatchObject([{ code: 'expressionInvalid', elementId, severity: 'error' }]);
    expect(models).toEqual([]);
  });
});

describe('a setting without effect is told and does no harm', () => {
  test.each([
    ['execution listeners', '<zeebe:executionListeners><zeebe:executionListener eventType="start" type="x"/></zeebe:executionListeners>', 'settingIgnored', 'zeebe:ExecutionListeners'],
    ['the priority of a job', '<zeebe:jobPriorityDefinition priority="3"/>', 'settingIgnored', 'zeebe:JobPriorityDefinition'],
    ['an unknown extension', '<zeebe:futureThing a="b"><zeebe:inner/></zeebe:futureThing>', 'unknownExtension', 'zeebe:futureThing'],
    ['an unknown attribute of an extension', '<zeebe:ioMapping speed="fast"/>', 'unknownExtension', 'speed'],
    ['settings of another engine', '<camunda:connector xmlns:camunda="http://camunda.org/schema/1.0/bpmn"/>', 'foreignExtensions', 'camunda'],
  ])('%s', async (_name, inner, code, word) => {
    const { models, findings } = await readProcesses(service(inner));
    expect(findings).toMatchObject([{ code, severity: 'warning' }]);
    expect(findings[0]?.message.en).toContain(word);
    expect(models).toHaveLength(1);
  });

  test.each([
    ['businessId', `<bpmn:callActivity id="It">${extended('<zeebe:calledElement processId="P" businessId="=a"/>')}</bpmn:callActivity>`],
    ['bindingType', `<bpmn:userTask id="It">${extended('<zeebe:formDefinition formId="f" bindingType="deployment"/>')}</bpmn:userTask>`],
    ['bindingType', `<bpmn:businessRuleTask id="It">${extended('<zeebe:calledDecision decisionId="d" resultVariable="r" bindingType="deployment"/>')}</bpmn:businessRuleTask>`],
    ['variableEvents', `<bpmn:intermediateCatchEvent id="It"><bpmn:conditionalEventDefinition>${extended('<zeebe:conditionalFilter variableEvents="create"/>')}${expression('condition', '=a')}</bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>`],
    ['resourceRole', '<bpmn:userTask id="It"><bpmn:potentialOwner id="PO"/></bpmn:userTask>'],
    ['method', `<bpmn:transaction id="It" method="##Store"><bpmn:startEvent id="A"/><bpmn:endEvent id="B"/>${flows('A>B')}</bpmn:transaction>`],
  ])('%s: %s', async (setting, inner) => {
    const { models, findings } = await readProcesses(around(inner));
    expect(findings).toMatchObject([{ code: 'settingIgnored', elementId: 'It' }]);
    expect(findings[0]?.message.en).toContain(setting);
    expect(models).toHaveLength(1);
  });

  test('an unknown attribute of BPMN', async () => {
    expect(await findingsOf(around('<bpmn:task id="It" colour="red"/>'))).toEqual([
      { code: 'unknownExtension', elementId: 'It', en: 'The setting colour of "It" is not known and not used.' },
    ]);
  });

  test('each foreign namespace once, and those of drawings never', async () => {
    const xml = around('<bpmn:task id="It" camunda:asyncBefore="true" camunda:topic="x" bioc:fill="red" modeler:x="y"/><bpmn:task id="Other" tri:id="1" camunda:topic="y"/>')
      .replace('<bpmn:definitions', '<bpmn:definitions xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:tri="urn:tri" xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0"');
    const { findings } = await readProcesses(xml);
    expect(findings.filter(({ code }) => code === 'foreignExtensions').map(({ message }) => message.en)).toEqual([
      'Settings that other tools added are not used: camunda, tri.',
    ]);
  });
});

describe('the name of a variable', () => {
  test.each([
    ['result of a script', `<bpmn:scriptTask id="It">${extended('<zeebe:script expression="=1" resultVariable="a b"/>')}</bpmn:scriptTask>`],
    ['result of a decision', `<bpmn:businessRuleTask id="It">${extended('<zeebe:calledDecision decisionId="d" resultVariable="1st"/>')}</bpmn:businessRuleTask>`],
    ['element of a collection', `<bpmn:task id="It"><bpmn:multiInstanceLoopCharacteristics>${extended('<zeebe:loopCharacteristics inputCollection="=a" inputElement="a-b"/>')}</bpmn:multiInstanceLoopCharacteristics></bpmn:task>`],
    ['results of what was chosen', `<bpmn:adHocSubProcess id="It">${extended('<zeebe:adHoc outputCollection="a.b" outputElement="=c"/>')}<bpmn:task id="A"/></bpmn:adHocSubProcess>`],
  ])('%s is checked', async (_name, inner) => {
    const { findings } = await readProcesses(around(inner));
    expect(findings).toMatchObject([{ code: 'variableNameInvalid', elementId: 'It', severity: 'error' }]);
  });

  test('may be Chinese', async () => {
    const { findings } = await readProcesses(around(`<bpmn:scriptTask id="It">${extended('<zeebe:script expression="=1" resultVariable="结果_1"/>')}</bpmn:scriptTask>`));
    expect(findings).toEqual([]);
  });
});

describe('a finding', () => {
  test('names the element around a part that has no id', async () => {
    const { findings } = await readProcesses(around('<bpmn:intermediateThrowEvent id="It" name="通知"><bpmn:signalEventDefinition signalRef="Gone"/></bpmn:intermediateThrowEvent>'));
    expect(findings.find(({ code }) => code === 'danglingReference')).toMatchObject({
      elementId: 'It',
      elementName: '通知',
      message: { en: '"通知" refers to "Gone" (signalRef), which is not in the file.', zh: '“通知”引用了文件中不存在的“Gone”(signalRef)。' },
    });
  });

  test('cuts short what it quotes', async () => {
    const { findings } = await readProcesses(around(`<bpmn:task id="It" name="${'很'.repeat(5000)}" colour="red"/>`));
    expect(findings[0]?.message.en.length).toBeLessThan(300);
  });

  test('is one of a thousand at most, errors first', async () => {
    const tasks = Array.from({ length: 1500 }, (_, i) => `<bpmn:task id="T${i}" colour="red"/>`).join('');
    const { models, findings } = await readProcesses(process(`${tasks}<bpmn:receiveTask id="It" messageRef="Gone"/>`));
    expect(findings).toHaveLength(1001);
    expect(findings[0]?.severity).toBe('error');
    expect(findings.at(-1)?.code).toBe('tooManyProblems');
    expect(models).toEqual([]);
  });

  test('does not stop a file that only has warnings, however many', async () => {
    const tasks = Array.from({ length: 1500 }, (_, i) => `<bpmn:task id="T${i}" colour="red"/>`).join('');
    const { models, findings } = await readProcesses(process(tasks));
    expect(findings).toHaveLength(1001);
    expect(models).toHaveLength(1);
  });
});

test('a choreography beside a process is named', async () => {
  const xml = definitions(`<bpmn:choreography id="C" name="交换"/><bpmn:process id="P" isExecutable="true"><bpmn:startEvent id="S"/><bpmn:endEvent id="E"/>${flows('S>E')}</bpmn:process>`);
  expect(await findingsOf(xml)).toEqual([{ code: 'notExecuted', elementId: 'C', en: '"交换": choreography is not executed.' }]);
});
