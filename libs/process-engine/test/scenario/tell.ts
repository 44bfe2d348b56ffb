import { test } from '@jest/globals';
import { check } from './expectation.ts';
import type { Scenario } from './scenario.ts';
import { Story } from './story.ts';

/**
 * One test for each scenario; a failure says in which row.
 *
 * @param prove looks at what has happened when all rows were as they must be
 */
export function tell(folder: string, scenarios: readonly Scenario[], prove?: (scenario: Scenario, story: Story) => void): void {
  for (const scenario of scenarios) {
    test(scenario.rule, async () => {
      const story = await Story.of(folder, scenario);
      for (const [row, [when, then]] of scenario.steps.entries()) {
        try {
          await story.perform(when);
          check(story, then);
        } catch (error) {
          if (error instanceof Error) error.message = `Row ${row + 1}, ${describe(when)}: ${error.message}`;
          throw error;
        }
      }
      prove?.(scenario, story);
    });
  }
}

function describe({ act, ...about }: Scenario['steps'][number][0]): string {
  return `${act} ${JSON.stringify(about)}`;
}
