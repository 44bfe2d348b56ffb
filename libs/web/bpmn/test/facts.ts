/** A small process for the tests: two stages, a sub-process within the second, one answer to an event. */
import type { ElementFacts, ElementState, ProcessFacts } from '../src/facts/process-facts.ts';

export const BPMN = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d">
  <bpmn:process id="p" name="项目" isExecutable="true">
    <bpmn:laneSet id="lanes"><bpmn:lane id="lane" name="企业"><bpmn:documentation>Enterprise</bpmn:documentation></bpmn:lane></bpmn:laneSet>
    <bpmn:subProcess id="proposalStage" name="2 提案">
      <bpmn:extensionElements><zeebe:properties><zeebe:property name="name:en" value="Proposal"/></zeebe:properties></bpmn:extensionElements>
      <bpmn:startEvent id="begun"/>
      <bpmn:userTask id="draft" name="起草提案">
        <bpmn:documentation>not this</bpmn:documentation>
        <bpmn:extensionElements><zeebe:properties><zeebe:property name="act" value="draft"/><zeebe:property name="name:en" value="Draft the proposal"/></zeebe:properties></bpmn:extensionElements>
      </bpmn:userTask>
      <bpmn:exclusiveGateway id="complete" name="齐全？"/>
      <bpmn:sequenceFlow id="flow" name="退回" sourceRef="draft" targetRef="complete"><bpmn:documentation>Send back</bpmn:documentation></bpmn:sequenceFlow>
    </bpmn:subProcess>
    <bpmn:subProcess id="executionStage" name="7 实施">
      <bpmn:subProcess id="milestone" name="里程碑">
        <bpmn:userTask id="handIn" name="提交证据"/>
      </bpmn:subProcess>
      <bpmn:subProcess id="blocker" name="堵点" triggeredByEvent="true">
        <bpmn:userTask id="clear" name="化解堵点"/>
      </bpmn:subProcess>
    </bpmn:subProcess>
  </bpmn:process>
</bpmn:definitions>`;

export const NOW = Date.parse('2026-11-24T04:00:00Z');

export function element(id: string, zh: string, state: ElementState, rest: Partial<ElementFacts> = {}): ElementFacts {
  return { element: id, name: { zh, en: `${id} in English` }, state, visits: state === 'notReached' ? 0 : 1, ...rest };
}

export function process(change: Partial<ProcessFacts> = {}): ProcessFacts {
  return {
    bpmn: BPMN,
    elements: [
      element('proposalStage', '提案', 'completed'),
      element('draft', '起草提案', 'completed', {
        enteredAt: '2026-11-02T01:00:00Z',
        leftAt: '2026-11-03T02:00:00Z',
        by: { person: { name: '陈秘书' }, organisation: { name: '佛山甲公司', englishName: 'Foshan First' }, onBehalfOf: { name: '李总' } },
      }),
      element('executionStage', '实施', 'active'),
      element('milestone', '里程碑', 'active'),
      element('handIn', '提交证据', 'waiting', { visits: 3 }),
      element('blocker', '堵点', 'notReached'),
      element('clear', '化解堵点', 'notReached'),
    ],
    takenFlows: ['flow'],
    stages: [
      { element: 'proposalStage', name: { zh: '提案', en: 'Proposal' }, state: 'completed', told: [] },
      {
        element: 'executionStage',
        name: { zh: '实施', en: 'Execution' },
        state: 'active',
        beganAt: '2026-11-10T01:00:00Z',
        told: [{ zh: '三个里程碑中一个已达成。', en: 'One of three milestones is met.' }],
      },
    ],
    nextSteps: [],
    incidents: [],
    ...change,
  };
}
