import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readProcesses } from '../../src/read-processes.ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import type { FindingCode } from '../../src/messages/en.ts';
import { around, process } from '../reading/bpmn-text.ts';
import { BOMBS, BROKEN, CONFUSED, NOT_BPMN } from './hostile-files.ts';

/** Generous: what grows faster than the file needs minutes. */
const LONGEST_MS = 60_000;

const isBad = (code: string): boolean => CATALOGUE[code as FindingCode].severity === 'error';

describe.each([
  ['a file that is broken', BROKEN],
  ['a file that has nothing to execute', NOT_BPMN],
  ['a file with names that lead astray', CONFUSED],
  ['a file that is too much', BOMBS],
])('%s gives findings and does not throw', (_kind, files) => {
  test.each(files)(
    '$name',
    async ({ xml, codes }) => {
      const { models, findings } = await readProcesses(xml);
      const found = [...new Set(findings.map(({ code }) => code))];
      // What else the rules have to say about a broken model is for their own tests.
      expect(found.filter((code) => codes.includes(code))).toEqual(codes);
      expect(models.length > 0).toBe(!found.some(isBad));
      if (codes.length === 0) expect(found.filter(isBad)).toEqual([]);
      expect(findings.length).toBeLessThanOrEqual(1_001);
    },
    LONGEST_MS,
  );
});

describe('limits', () => {
  test('are those of the caller', async () => {
    const limits = { characters: 100, elements: 5, depth: 2, attributes: 3, attributeLength: 4 };
    for (const [name, code] of [
      ['characters', 'fileTooLarge'],
      ['elements', 'tooManyElements'],
      ['depth', 'nestedTooDeep'],
      ['attributes', 'tooManyAttributes'],
      ['attributeLength', 'attributeTooLong'],
    ] as const) {
      const { findings } = await readProcesses(around('<bpmn:task id="It"/>'), { limits: { [name]: limits[name] } });
      expect(findings.map((finding) => finding.code)).toEqual([code]);
    }
  });

  test('let a model of forty thousand elements pass', async () => {
    const tasks = Array.from({ length: 20_000 }, (_, i) => `<bpmn:task id="T${i}"/>`).join('');
    const flows = Array.from({ length: 19_999 }, (_, i) => `<bpmn:sequenceFlow id="F${i}" sourceRef="T${i}" targetRef="T${i + 1}"/>`);
    const { models, findings } = await readProcesses(process(`${tasks}${flows.join('')}`));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(models[0]?.nodes.get('T19999')?.order).toBe(19_999);
  }, LONGEST_MS);
});

describe('a finding says where', () => {
  test('an element lies that has an id', async () => {
    const xml = around('\n\n  <bpmn:userTask\n id="It" default="Nothing"/>');
    const { findings } = await readProcesses(xml);
    expect(findings.find(({ code }) => code === 'danglingReference')).toMatchObject({
      elementId: 'It',
      position: { line: 3, column: 3 },
    });
  });

  test('an element lies that has none, behind comments, CDATA and what is left out', async () => {
    const xml = around(`<?pi <x> ?><!-- <bpmn:task> -->
      <bpmn:extensionElements><x:y xmlns:x="urn:x" z="a > b">
        <x:w/></x:y></bpmn:extensionElements>
      <bpmn:documentation><![CDATA[ <p> ]]></bpmn:documentation><bpmn:task id="It"/>
      <bpmn:startEvent id="Wrong"> <bpmn:userTask/></bpmn:startEvent>`);
    const { findings } = await readProcesses(xml);
    expect(findings.find(({ code }) => code === 'misplacedContent')).toMatchObject({ position: { line: 5, column: 36 } });
  });

  test('XML ends to be XML, with every kind of line end', async () => {
    const { findings } = await readProcesses(around('<bpmn:task id="It"/>').replace('<bpmn:endEvent', '\r\n\r\n   <bpmn:/endEvent'));
    expect(findings).toMatchObject([{ code: 'notXml', position: { line: 3, column: 4 } }]);
  });
});

test('characters beyond the basic plane may be written as references', async () => {
  const { models } = await readProcesses(around('<bpmn:task id="It" name="&#x20000;&#128512;&#23454;"/>'));
  expect(models[0]?.nodes.get('It')?.name).toBe('\u{20000}\u{1f600}实');
});

test('a byte order mark is no obstacle', async () => {
  const { models } = await readProcesses(`\ufeff<?xml version="1.0" encoding="UTF-8"?>${around('<bpmn:task id="It"/>')}`);
  expect(models).toHaveLength(1);
});

test('references with the prefix of the target namespace are found', async () => {
  const { models, findings } = await readProcesses(
    around('<bpmn:task id="It"/>')
      .replace('sourceRef="Start"', 'sourceRef="tns:Start"')
      .replace('targetNamespace="t"', 'targetNamespace="t" xmlns:tns="t"'),
  );
  expect(findings).toEqual([]);
  expect(models[0]?.flows.get('Start_It')?.sourceId).toBe('Start');
});

describe('a file that was damaged on its way', () => {
  const whole = readFileSync(path.join(import.meta.dirname, '..', 'vendors', 'files', 'camunda-8.bpmn'), 'utf8');
  const model = whole.slice(0, whole.indexOf('<bpmndi:BPMNDiagram'));
  const place = fc.nat(model.length - 1);
  const damage = fc.oneof(
    place.map((at) => whole.slice(0, at)),
    fc.tuple(place, fc.nat(200)).map(([at, length]) => whole.slice(0, at) + whole.slice(at + length)),
    fc.tuple(place, fc.string({ unit: fc.constantFrom('<', '>', '/', '"', '=', '&', ' ', 'bpmn:', 'id', '\0', '<!--', ']]>', '实') })).map(([at, text]) => whole.slice(0, at) + text + whole.slice(at)),
    fc.tuple(place, place, fc.nat(400)).map(([from, to, length]) => whole.slice(0, to) + whole.slice(from, from + length) + whole.slice(to)),
    // Words change places: the XML stays whole and says something else.
    fc.tuple(fc.nat(400), fc.nat(400)).map(([first, second]) => swapped(whole, first, second)),
  );

  test('has models or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (xml) => {
        const { models, findings } = await readProcesses(xml);
        expect(models.length > 0).toBe(!findings.some(({ code }) => isBad(code)));
      }),
      { numRuns: 500 },
    );
  }, LONGEST_MS);
});

function swapped(xml: string, first: number, second: number): string {
  const words = xml.split(/\b/);
  const [a, b] = [words[first % words.length] ?? '', words[second % words.length] ?? ''];
  return words.map((word) => (word === a ? b : word === b ? a : word)).join('');
}
