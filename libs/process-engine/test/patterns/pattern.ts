import type { Scenario } from '../scenario/scenario.ts';

/** Whether BPMN has a construct for a pattern; where it has not, how the model comes near. */
export interface Pattern {
  readonly number: number;
  readonly name: string;
  readonly support: 'direct' | 'partly' | 'approximated';
  /** For what is not direct: what is missing, and how it is made up for. */
  readonly note?: string;
  readonly scenarios: readonly Scenario[];
}

export function scenario(rule: string, fixture: string, ...steps: Scenario['steps']): Scenario {
  return { shows: [], rule, fixture, steps };
}
