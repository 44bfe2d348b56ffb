import { describe, expect } from '@jest/globals';
import type { FlowNode, SequenceFlow } from '@shixiao/process-model';
import { readFixture } from '../scenario/deploy.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Story } from '../scenario/story.ts';
import { tell } from '../scenario/tell.ts';
import { EVIDENCE } from './evidence.ts';
import type { Seen } from './evidence.ts';
import { SCENARIOS } from './families.ts';

for (const [group, scenarios] of Object.entries(SCENARIOS)) {
  describe(group, () => tell(import.meta.dirname, scenarios, hasShown));
}

/** A scenario may claim only what has happened in it. */
function hasShown({ shows, fixture }: Scenario, story: Story): void {
  const seen = seenIn(story, readFixture(import.meta.dirname, `${fixture}.bpmn`));
  expect(shows.filter((id) => EVIDENCE[id]?.(seen) !== true)).toEqual([]);
}

function seenIn({ models, allRecords: records }: Story, xml: string): Seen {
  const nodes: FlowNode[] = [];
  const flows: SequenceFlow[] = [];
  for (const record of records) {
    for (const model of models) {
      const node = record.type === 'elementEntered' ? model.nodes.get(record.element) : undefined;
      const flow = record.type === 'flowTaken' ? model.flows.get(record.flow) : undefined;
      if (node) nodes.push(node);
      if (flow) flows.push(flow);
    }
  }
  return { models, nodes, flows, records, xml };
}
