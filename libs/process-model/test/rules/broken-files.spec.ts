import { describe, expect, test } from '@jest/globals';
import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { checkRules } from '../../src/rules/index.ts';
import type { SourceElement } from '../../src/source/source.ts';
import { ALLOWED, FIXTURES, fixture, namesIn } from './fixture-files.ts';

const moddle = new BpmnModdle({ zeebe });

async function codesIn(xml: string): Promise<readonly string[]> {
  const { rootElement, elementsById } = await moddle.fromXML(xml, 'bpmn:Definitions', { lax: true });
  const elements = new Map(Object.entries(elementsById)) as unknown as ReadonlyMap<string, SourceElement>;
  const definitions = rootElement as unknown as SourceElement;
  return checkRules({ definitions, elements, positionOf: () => undefined }).map(({ code }) => code);
}

const REFERENCES = [
  'sourceRef',
  'targetRef',
  'attachedToRef',
  'default',
  'messageRef',
  'signalRef',
  'errorRef',
  'escalationRef',
  'activityRef',
  'processRef',
  'name',
];

/** Each way in which one kind of reference can be wrong, everywhere in the file at once. */
function brokenForms(xml: string): readonly string[] {
  const model = xml.replace(/<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '');
  const attributes = REFERENCES.filter((name) => model.includes(` ${name}="`));
  return attributes.flatMap((name) =>
    ['', ` ${name}=""`, ` ${name}="Process"`, ` ${name}="Nowhere"`].map((attribute) =>
      model.replace(new RegExp(` ${name}="[^"]*"`, 'g'), attribute),
    ),
  );
}

describe('a broken file is no obstacle', () => {
  const files = [FIXTURES, ALLOWED].flatMap((folder) => namesIn(folder).map((name) => [name, fixture(folder, name)] as const));

  test.each(files)('%s without its references, and with wrong ones', async (_name, xml) => {
    for (const form of brokenForms(xml)) {
      const codes = await codesIn(form);
      for (const code of codes) expect(CATALOGUE).toHaveProperty(code);
    }
  });

  test('a process in which everything is missing', async () => {
    const types = ['startEvent', 'endEvent', 'task', 'boundaryEvent', 'eventBasedGateway', 'subProcess', 'sequenceFlow', 'callActivity'];
    const empty = types.map((type) => `<bpmn:${type} />`).join('');
    const codes = await codesIn(
      `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
        <bpmn:process isExecutable="true">${empty}</bpmn:process><bpmn:collaboration><bpmn:messageFlow /></bpmn:collaboration>
      </bpmn:definitions>`,
    );
    expect(codes).toContain('processWithoutId');
    expect(codes).toContain('boundaryNotAttached');
  });
});
