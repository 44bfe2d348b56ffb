import { describe, expect, it } from '@jest/globals';
import { readProcesses } from '@shixiao/process-model';
import { largeModel } from './large-model.ts';
import { APPROVAL, REVIEW_BY_MANY } from './sources.ts';

describe.each([
  ['approval', APPROVAL],
  ['review by many', REVIEW_BY_MANY],
])('the model of the %s', (_, xml) => {
  it('is read without a finding, so that nothing of it is left out of what is measured', async () => {
    const { models, findings } = await readProcesses(xml);
    expect(findings).toEqual([]);
    expect(models).toHaveLength(1);
  });
});

describe('the large model', () => {
  it.each([15, 100, 1_000])('of %p flow nodes has just as many, each come to and drawn', async (size) => {
    const xml = largeModel(size);
    const { models, findings } = await readProcesses(xml);
    const [model] = models;
    const nodes = [...(model?.nodes.values() ?? [])];

    expect(findings).toEqual([]);
    expect(nodes).toHaveLength(size);
    expect(nodes.filter((node) => node.incoming.length === 0).map((node) => node.kind)).toEqual(['startEvent']);
    expect(nodes.filter((node) => node.outgoing.length === 0).map((node) => node.kind)).toEqual(['endEvent']);
    expect(xml.match(/<bpmndi:BPMNShape /g)).toHaveLength(size);
    expect(xml.match(/<bpmndi:BPMNEdge /g)).toHaveLength(model?.flows.size ?? 0);
  });
});
