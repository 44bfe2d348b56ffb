import { expect, it } from '@jest/globals';
import { readProcesses } from '@shixiao/process-model';
it('reads', async () => {
  const r = await readProcesses(`<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="x">
<bpmn:process id="p" name="P" isExecutable="true"><bpmn:startEvent id="s"/><bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="g"/>
<bpmn:exclusiveGateway id="g" default="f3"/><bpmn:sequenceFlow id="f2" sourceRef="g" targetRef="t"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=a &gt; 1</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="f3" sourceRef="g" targetRef="e"/>
<bpmn:serviceTask id="t"><bpmn:extensionElements><zeebe:taskDefinition type="x"/><zeebe:ioMapping><zeebe:input source="=a" target="b"/></zeebe:ioMapping><zeebe:properties><zeebe:property name="act" value="returnX"/></zeebe:properties></bpmn:extensionElements></bpmn:serviceTask>
<bpmn:sequenceFlow id="f4" sourceRef="t" targetRef="e"/><bpmn:endEvent id="e"/></bpmn:process></bpmn:definitions>`);
  console.log(JSON.stringify(r.findings, null, 1), JSON.stringify([...(r.models[0]?.nodes.values() ?? [])], null, 1), [...(r.models[0]?.scopes.values()??[])]);
  expect(r.models.length).toBe(1);
});
