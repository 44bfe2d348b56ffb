import { evaluateDecision } from '@shixiao/decisions';
import type { Json } from '@shixiao/feel';
import type { Item } from '../state.ts';
import { lookUp } from './evaluate.ts';
import { type Run, Stuck } from './run.ts';

/** The result of a DMN decision over the variables visible from `item`; how it came about goes into the records. */
export function decide(run: Run, item: Item, decisionId: string): Json {
  if (run.library.decision(decisionId) === undefined) {
    throw new Stuck('decisionFailed', `There is no decision ${decisionId}`);
  }
  const result = evaluateDecision(
    run.library.decisions,
    decisionId,
    (name) => lookUp(run, item, name),
    run.environment,
  );
  if (!result.ok) throw new Stuck('decisionFailed', `${decisionId}: ${result.failure.message}`);
  run.emit({
    type: 'decisionEvaluated',
    item: item.id,
    element: item.element,
    decisionId,
    value: result.value,
    trail: result.trail,
  });
  return result.value;
}
