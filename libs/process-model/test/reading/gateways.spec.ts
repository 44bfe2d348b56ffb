import { describe, expect, test } from '@jest/globals';
import { around, expression, extended, flow, flows, modelOf, nodeOf, printed, process } from './bpmn-text.ts';

const MESSAGES = ['a', 'b']
  .map((name) => `<bpmn:message id="M_${name}" name="${name}">${extended(`<zeebe:subscription correlationKey="=id"/>`)}</bpmn:message>`)
  .join('');

const decides = (type: string): string =>
  process(`<bpmn:startEvent id="Start"/><bpmn:${type} id="It" default="It_End"/><bpmn:endEvent id="End"/><bpmn:endEvent id="Other"/>
    ${flow('Start', 'It')}${flow('It', 'Other', '=amount > 10 and "<" != x')}${flow('It', 'End')}`);

describe('a gateway', () => {
  test.each([
    ['exclusiveGateway', decides('exclusiveGateway')],
    ['inclusiveGateway', decides('inclusiveGateway')],
  ])('%s decides by conditions, with a default', async (kind, xml) => {
    const model = await modelOf(xml);
    expect(model.nodes.get('It')).toMatchObject({ kind, bpmnType: kind, defaultFlowId: 'It_End', outgoing: ['It_Other', 'It_End'] });
    expect(printed(model.flows)).toEqual({
      Start_It: { id: 'Start_It', name: '', sourceId: 'Start', targetId: 'It', scopeId: 'Process', isDefault: false },
      It_Other: { id: 'It_Other', name: '', sourceId: 'It', targetId: 'Other', scopeId: 'Process', isDefault: false, condition: '=amount > 10 and "<" != x' },
      It_End: { id: 'It_End', name: '', sourceId: 'It', targetId: 'End', scopeId: 'Process', isDefault: true },
    });
  });

  test('parallel takes no part in deciding', async () => {
    expect(await nodeOf(around('<bpmn:parallelGateway id="It"/>'))).toMatchObject({ kind: 'parallelGateway' });
  });

  test('complex knows when it is enough', async () => {
    const xml = process(`<bpmn:startEvent id="Start"/><bpmn:parallelGateway id="Fork"/><bpmn:task id="A"/><bpmn:task id="B"/>
      <bpmn:complexGateway id="It">${expression('activationCondition', '=activationCount >= 1')}</bpmn:complexGateway>
      <bpmn:endEvent id="End"/>${flows('Start>Fork>A>It>End', 'Fork>B>It')}`);
    expect(await nodeOf(xml)).toMatchObject({ kind: 'complexGateway', activationCondition: '=activationCount >= 1' });
  });

  const waits = (attributes: string, before: string): string =>
    process(
      `${before}<bpmn:eventBasedGateway id="It" ${attributes}/>
      <bpmn:intermediateCatchEvent id="A"><bpmn:messageEventDefinition messageRef="M_a"/></bpmn:intermediateCatchEvent>
      <bpmn:intermediateCatchEvent id="B"><bpmn:messageEventDefinition messageRef="M_b"/></bpmn:intermediateCatchEvent>
      <bpmn:endEvent id="End"/>${flows('It>A>End', 'It>B>End')}`,
      MESSAGES,
    );

  test.each([
    ['waits for events', waits('', `<bpmn:startEvent id="Start"/>${flow('Start', 'It')}`), { instantiate: false, gatewayType: 'exclusive' }],
    ['starts the process with the first event', waits('instantiate="true"', ''), { instantiate: true, gatewayType: 'exclusive' }],
    ['starts the process with all events', waits('instantiate="true" eventGatewayType="Parallel"', ''), { instantiate: true, gatewayType: 'parallel' }],
  ])('event-based %s', async (_name, xml, expected) => {
    expect(await nodeOf(xml)).toMatchObject({ kind: 'eventBasedGateway', ...expected });
  });

  test('that starts the process is nothing to begin with unasked', async () => {
    const model = await modelOf(waits('instantiate="true"', ''));
    expect(model.scopes.get('Process')).toMatchObject({ entryIds: [], triggeredStartIds: [] });
  });
});
