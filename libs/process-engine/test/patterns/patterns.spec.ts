import { describe, expect, test } from '@jest/globals';
import { tell } from '../scenario/tell.ts';
import { CONTROL_FLOW } from './control-flow.ts';
import { INSTANCES_AND_STATES } from './instances-and-states.ts';

/**
 * The twenty control-flow patterns of van der Aalst, ter Hofstede, Kiepuszewski and Barros, "Workflow Patterns",
 * Distributed and Parallel Databases 14 (2003), in their order.
 */
const PATTERNS = [...CONTROL_FLOW, ...INSTANCES_AND_STATES];

for (const { number, name, support, note, scenarios } of PATTERNS) {
  const title = `${number} ${name}${support === 'direct' ? '' : ` (${support}: ${note ?? ''})`}`;
  describe(title, () => tell(import.meta.dirname, scenarios));
}

test('all twenty patterns are there, each with a scenario, and what is not direct says why', () => {
  expect(PATTERNS.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(PATTERNS.filter(({ scenarios }) => scenarios.length === 0)).toEqual([]);
  expect(PATTERNS.filter(({ support, note }) => support !== 'direct' && note === undefined)).toEqual([]);
});
