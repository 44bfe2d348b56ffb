import type { FeelEnvironment, Json, LookUp } from '@shixiao/feel';
import type { DecisionModel } from '../model.ts';
import { Failed } from './evaluation.ts';
import type { Evaluation } from './evaluation.ts';
import { asJson } from './feel.ts';
import { evaluateDecisions, nothingKnown } from './requirements.ts';
import { startTrail } from './trail.ts';
import type { DecisionTrail } from './trail.ts';

export type DecisionResult =
  | { readonly ok: true; readonly value: Json; readonly trail: DecisionTrail }
  | { readonly ok: false; readonly failure: { readonly message: string } };

/**
 * The result of a decision over the variables that `lookUp` gives, with the decisions of its file that it requires; dates,
 * times and durations come out as ISO 8601 texts. Where several of `decisions` have the id, the last counts.
 *
 * Missing values and values of the wrong type are null, as FEEL has it, and noted in the trail. A failure is what a modeller
 * has to mend: no such decision, rules that contradict each other, a limit that is hit.
 */
export function evaluateDecision(
  decisions: readonly DecisionModel[],
  decisionId: string,
  lookUp: LookUp,
  environment: FeelEnvironment,
): DecisionResult {
  const decision = decisions.findLast((candidate) => candidate.decisionId === decisionId);
  if (decision === undefined) return { ok: false, failure: { message: `There is no decision ${decisionId}` } };
  const trail = startTrail(decisionId);
  const evaluation: Evaluation = {
    graph: decision.graph,
    environment,
    variables: lookUp,
    trail,
    count: 0,
    calls: 0,
  };
  try {
    const known = nothingKnown();
    evaluateDecisions(evaluation, known, [decisionId]);
    const value = asJson(evaluation, known.decisions.get(decisionId));
    return { ok: true, value, trail: trail.finish(decisionId) };
  } catch (error) {
    if (error instanceof Failed) return { ok: false, failure: { message: error.message } };
    throw error;
  }
}
