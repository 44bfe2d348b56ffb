import { describe, expect, test } from '@jest/globals';
import { readProcesses } from '../../src/read-processes.ts';
import { around, definitions, expression, extended, flow, flows, modelOf, printed, process } from './bpmn-text.ts';

const TIMER = `<bpmn:timerEventDefinition>${expression('timeCycle', 'R/P1D')}</bpmn:timerEventDefinition>`;
const LATER = `<bpmn:timerEventDefinition>${expression('timeDuration', 'P1D')}</bpmn:timerEventDefinition>`;

describe('the process', () => {
  test('has its name, version, tag and properties', async () => {
    const xml = definitions(`<bpmn:process id="P" name="项目全周期" isExecutable="true">
      ${extended('<zeebe:versionTag value="2026.1"/>', '<zeebe:properties><zeebe:property name="stage" value="立项"/></zeebe:properties>')}
      <bpmn:startEvent id="Start"/><bpmn:endEvent id="End"/>${flows('Start>End')}</bpmn:process>`);
    const { models } = await readProcesses(xml, { version: 7 });
    expect(models[0]).toMatchObject({
      processId: 'P',
      name: '项目全周期',
      version: 7,
      versionTag: '2026.1',
      properties: { stage: '立项' },
    });
  });

  test('is version 1 without a tag where nobody says otherwise', async () => {
    const model = await modelOf(around('<bpmn:task id="It"/>'));
    expect(model.version).toBe(1);
    expect(model.versionTag).toBeUndefined();
  });

  test('comes with the other executable processes of the file, without what pools show beside them', async () => {
    const one = (id: string, executable: boolean): string =>
      `<bpmn:process id="${id}" isExecutable="${executable}"><bpmn:startEvent id="${id}Start"/><bpmn:endEvent id="${id}End"/>${flows(`${id}Start>${id}End`)}</bpmn:process>`;
    const { models, findings } = await readProcesses(
      definitions(`<bpmn:collaboration id="C"><bpmn:participant id="Pool1" processRef="A"/><bpmn:participant id="Pool2" processRef="B"/>
        <bpmn:participant id="Pool3"/><bpmn:messageFlow id="MF" sourceRef="Pool1" targetRef="Pool3"/></bpmn:collaboration>
        ${one('A', true)}${one('B', false)}${one('C1', true)}`),
    );
    expect(models.map(({ processId }) => processId)).toEqual(['A', 'C1']);
    expect(findings).toMatchObject([{ code: 'processNotExecutable', elementId: 'B', severity: 'warning' }]);
  });

  test('ignores data and notes', async () => {
    const { models, findings } = await readProcesses(
      around(`<bpmn:task id="It"><bpmn:documentation>what it is for</bpmn:documentation><bpmn:dataOutputAssociation id="DOA"><bpmn:targetRef>DR</bpmn:targetRef></bpmn:dataOutputAssociation></bpmn:task>
        <bpmn:dataObject id="DO"/><bpmn:dataObjectReference id="DR" dataObjectRef="DO"/><bpmn:dataStoreReference id="DS"/>
        <bpmn:textAnnotation id="N"><bpmn:text>remember</bpmn:text></bpmn:textAnnotation><bpmn:association id="A" sourceRef="It" targetRef="N"/>
        <bpmn:group id="G"/>`),
    );
    expect(findings).toEqual([]);
    expect([...(models[0]?.nodes.keys() ?? [])]).toEqual(['Start', 'It', 'End']);
  });
});

describe('scopes', () => {
  test('form a tree, each with its entries, triggered starts and event sub-processes', async () => {
    const model = await modelOf(
      process(`<bpmn:startEvent id="Start"/><bpmn:startEvent id="Daily">${TIMER}</bpmn:startEvent>
        <bpmn:subProcess id="Sub"><bpmn:startEvent id="SubStart"/><bpmn:endEvent id="SubEnd"/>${flows('SubStart>SubEnd')}
          <bpmn:subProcess id="Late" triggeredByEvent="true"><bpmn:startEvent id="LateStart">${LATER}</bpmn:startEvent><bpmn:endEvent id="LateEnd"/>${flows('LateStart>LateEnd')}</bpmn:subProcess>
        </bpmn:subProcess>
        <bpmn:endEvent id="End"/>${flows('Start>Sub>End', 'Daily>Sub')}`),
    );
    expect(Object.fromEntries(model.scopes)).toEqual({
      Process: { id: 'Process', nodeIds: ['Start', 'Daily', 'Sub', 'End'], entryIds: ['Start'], triggeredStartIds: ['Daily'], eventSubProcessIds: [] },
      Sub: { id: 'Sub', parentId: 'Process', nodeIds: ['SubStart', 'SubEnd', 'Late'], entryIds: ['SubStart'], triggeredStartIds: [], eventSubProcessIds: ['Late'] },
      Late: { id: 'Late', parentId: 'Sub', nodeIds: ['LateStart', 'LateEnd'], entryIds: [], triggeredStartIds: ['LateStart'], eventSubProcessIds: [] },
    });
    expect(model.nodes.get('LateEnd')).toMatchObject({ scopeId: 'Late' });
    expect(model.flows.get('SubStart_SubEnd')).toMatchObject({ scopeId: 'Sub' });
  });

  test('without a start event begin at everything that no flow leads to and that has no trigger of its own', async () => {
    const model = await modelOf(
      process(`<bpmn:task id="A"/><bpmn:task id="B"/><bpmn:userTask id="C"/><bpmn:parallelGateway id="D"/>
        <bpmn:boundaryEvent id="Bound" attachedToRef="C">${LATER}</bpmn:boundaryEvent><bpmn:task id="After"/>
        <bpmn:boundaryEvent id="Comp" attachedToRef="C"><bpmn:compensateEventDefinition/></bpmn:boundaryEvent>
        <bpmn:task id="Undo" isForCompensation="true"/><bpmn:association id="As" sourceRef="Comp" targetRef="Undo"/>
        <bpmn:subProcess id="Late" triggeredByEvent="true"><bpmn:startEvent id="LateStart">${LATER}</bpmn:startEvent><bpmn:endEvent id="LateEnd"/>${flows('LateStart>LateEnd')}</bpmn:subProcess>
        ${flows('A>B', 'Bound>After', 'D>B', 'D>C')}`),
    );
    expect(model.scopes.get('Process')?.entryIds).toEqual(['A', 'D']);
  });

  test('that are ad hoc offer the activities that follow no other', async () => {
    const model = await modelOf(
      around(`<bpmn:adHocSubProcess id="It"><bpmn:task id="A"/><bpmn:task id="B"/><bpmn:userTask id="C"/>
        <bpmn:subProcess id="Late" triggeredByEvent="true"><bpmn:startEvent id="LateStart">${LATER}</bpmn:startEvent><bpmn:endEvent id="LateEnd"/>${flows('LateStart>LateEnd')}</bpmn:subProcess>
        ${flows('A>B')}</bpmn:adHocSubProcess>`),
    );
    expect(model.scopes.get('It')).toMatchObject({ entryIds: ['A', 'C'], eventSubProcessIds: ['Late'] });
  });
});

describe('flow order', () => {
  const orderOf = async (xml: string): Promise<readonly string[]> =>
    [...(await modelOf(xml)).nodes.values()].sort((a, b) => a.order - b.order).map(({ id }) => id);

  test('is breadth first and does not depend on how the file is written', async () => {
    const parts = [
      '<bpmn:startEvent id="Start"/>',
      '<bpmn:parallelGateway id="Fork"/>',
      '<bpmn:userTask id="A"/>',
      '<bpmn:userTask id="B"/>',
      '<bpmn:userTask id="A2"/>',
      '<bpmn:parallelGateway id="Join"/>',
      '<bpmn:endEvent id="End"/>',
    ];
    const links = flows('Start>Fork>A>A2>Join>End', 'Fork>B>Join');
    const expected = ['Start', 'Fork', 'A', 'B', 'A2', 'Join', 'End'];
    expect(await orderOf(process(`${parts.join('')}${links}`))).toEqual(expected);
    expect(await orderOf(process(`${links}${[...parts].reverse().join('')}`))).toEqual(expected);
  });

  test('goes into sub-processes and out of boundary events before it goes on, and takes event sub-processes last', async () => {
    const xml = process(`<bpmn:subProcess id="Late" triggeredByEvent="true"><bpmn:startEvent id="LateStart">${LATER}</bpmn:startEvent><bpmn:endEvent id="LateEnd"/>${flows('LateStart>LateEnd')}</bpmn:subProcess>
      <bpmn:endEvent id="End"/><bpmn:endEvent id="Other"/><bpmn:boundaryEvent id="Bound" attachedToRef="Sub">${LATER}</bpmn:boundaryEvent>
      <bpmn:subProcess id="Sub"><bpmn:endEvent id="SubEnd"/><bpmn:startEvent id="SubStart"/>${flows('SubStart>SubEnd')}</bpmn:subProcess>
      <bpmn:startEvent id="Start"/>${flows('Start>Sub>End', 'Bound>Other')}`);
    expect(await orderOf(xml)).toEqual(['Start', 'Sub', 'SubStart', 'Bound', 'End', 'SubEnd', 'Other', 'Late', 'LateStart', 'LateEnd']);
  });

  test('comes to an end in a loop', async () => {
    const xml = process(`<bpmn:startEvent id="Start"/><bpmn:exclusiveGateway id="Merge"/><bpmn:userTask id="Work"/>
      <bpmn:exclusiveGateway id="Enough" default="Enough_End"/><bpmn:endEvent id="End"/>
      ${flows('Start>Merge>Work>Enough>End')}${flow('Enough', 'Merge', '=again')}`);
    expect(await orderOf(xml)).toEqual(['Start', 'Merge', 'Work', 'Enough', 'End']);
  });
});

describe('lanes', () => {
  test('the innermost counts, and holds for what is inside a sub-process', async () => {
    const model = await modelOf(
      process(`<bpmn:laneSet id="L"><bpmn:lane id="Government"><bpmn:flowNodeRef>Start</bpmn:flowNodeRef><bpmn:flowNodeRef>Sub</bpmn:flowNodeRef>
          <bpmn:childLaneSet id="L2" xsi:type="bpmn:tLaneSet"><bpmn:lane id="Office"><bpmn:flowNodeRef>Sub</bpmn:flowNodeRef></bpmn:lane></bpmn:childLaneSet></bpmn:lane>
          <bpmn:lane id="Enterprise"><bpmn:flowNodeRef>End</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
        <bpmn:startEvent id="Start"/><bpmn:subProcess id="Sub">
          <bpmn:laneSet id="L3"><bpmn:lane id="Clerk"><bpmn:flowNodeRef>SubEnd</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
          <bpmn:startEvent id="SubStart"/><bpmn:endEvent id="SubEnd"/>${flows('SubStart>SubEnd')}</bpmn:subProcess>
        <bpmn:userTask id="Nobody"/><bpmn:endEvent id="End"/>${flows('Start>Sub>Nobody>End')}`),
    );
    const lanes = Object.fromEntries([...model.nodes.values()].map(({ id, laneId }) => [id, laneId]));
    expect(lanes).toEqual({ Start: 'Government', Sub: 'Office', SubStart: 'Office', SubEnd: 'Clerk', Nobody: undefined, End: 'Enterprise' });
  });
});

describe('a model', () => {
  const XML = around(
    `<bpmn:userTask id="It">${extended('<zeebe:assignmentDefinition assignee="=a"/>', '<zeebe:properties><zeebe:property name="p" value="q"/></zeebe:properties>', '<zeebe:ioMapping><zeebe:input source="=a" target="b"/></zeebe:ioMapping>')}</bpmn:userTask>`,
  );

  test('cannot be changed', async () => {
    const model = await modelOf(XML);
    const loose: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null || path.endsWith('.compiled')) return;
      if (!Object.isFrozen(value) && !(value instanceof Map)) loose.push(path);
      const parts = value instanceof Map ? [...value] : Object.entries(value);
      for (const [name, part] of parts as [string, unknown][]) visit(part, `${path}.${name}`);
    };
    visit(model, 'model');
    expect(loose).toEqual([]);
    expect(model.nodes.size).toBe(3);
  });

  test('is the same each time the file is read', async () => {
    expect(printed(await modelOf(XML))).toEqual(printed(await modelOf(XML)));
  });
});
