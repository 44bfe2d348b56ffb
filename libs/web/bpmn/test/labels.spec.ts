import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { numberOf, structureOf, withEnglishLabels } from '../src/labels/structure.ts';
import { BPMN } from './facts.ts';

const TEMPLATE = new URL('../../../lifecycles/templates/market-led-project/market-led-project.bpmn', import.meta.url);
const names = (bpmn: string) => new Map([...structureOf(bpmn).values()].map(({ id, name }) => [id, name.zh]));

describe('English labels', () => {
  const english = names(withEnglishLabels(BPMN));

  it('come from the property, not from the documentation beside it', () => {
    expect(english.get('draft')).toBe('Draft the proposal');
  });

  it('keep the number that only the Chinese name of a stage bears', () => {
    expect(english.get('proposalStage')).toBe('2 Proposal');
  });

  it('come from the documentation of flows and lanes, which take no properties', () => {
    expect(english.get('flow')).toBe('Send back');
    expect(english.get('lane')).toBe('Enterprise');
  });

  it('stay Chinese where there is no English', () => {
    expect(english.get('complete')).toBe('齐全？');
  });

  it('give no name to what has none', () => {
    expect(english.get('begun')).toBe('');
  });

  it('leave a text that is no XML as it is', () => {
    expect(withEnglishLabels('<a')).toBe('<a');
    expect(structureOf('<a').size).toBe(0);
  });

  it('leave no Chinese in the diagram of the market-led project', () => {
    const left = [...names(withEnglishLabels(readFileSync(TEMPLATE, 'utf8')))].filter(([, name]) => /\p{Script=Han}/u.test(name));
    expect(left).toEqual([]);
  });
});

describe('room for English names', () => {
  const di = (x: number) => `
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="d">
      <bpmn:endEvent id="end" name="是"><bpmn:documentation>Extended</bpmn:documentation></bpmn:endEvent>
      <bpmndi:BPMNShape bpmnElement="end"><dc:Bounds x="100" y="0" width="36" height="36"/>
        <bpmndi:BPMNLabel><dc:Bounds x="${x}" y="40" width="12" height="14"/></bpmndi:BPMNLabel></bpmndi:BPMNShape>
    </bpmn:definitions>`;
  const roomOf = (x: number) => {
    const document = new DOMParser().parseFromString(withEnglishLabels(di(x)), 'application/xml');
    const bounds = document.getElementsByTagNameNS('*', 'Bounds')[1]!;
    return { start: Number(bounds.getAttribute('x')), width: Number(bounds.getAttribute('width')) };
  };

  it.each([
    ['right of its element', 140, ({ start }: { start: number }) => start, 140],
    ['left of its element', 80, ({ start, width }: { start: number; width: number }) => start + width, 92],
    ['below its element', 112, ({ start, width }: { start: number; width: number }) => start + width / 2, 118],
  ])('a name %s grows away from it', (_, x, fixed, place) => {
    const room = roomOf(x);
    expect(room.width).toBeGreaterThanOrEqual('Extended'.length * 6);
    expect(fixed(room)).toBe(place);
  });
});

describe('the structure of a file', () => {
  it('tells what lies in what', () => {
    const structure = structureOf(BPMN);
    expect(structure.get('handIn')?.parent).toBe('milestone');
    expect(structure.get('milestone')?.parent).toBe('executionStage');
    expect(structure.get('blocker')?.onEvent).toBe(true);
  });

  it('reads a number only where one stands before the name', () => {
    expect(numberOf({ zh: '10 群众评价', en: '' })).toBe('10');
    expect(numberOf({ zh: '3个月', en: '' })).toBeUndefined();
  });
});
