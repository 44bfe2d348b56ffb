import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { weightsRefusal } from '../call/weights.ts';
import type { WeightsRefusal } from '../call/weights.ts';
import type { Instant } from '../clock/day.ts';

/**
 * Differentiated appraisal (差异化考核): result value, growth and quality of the process, weighted to 100 by kind of project and
 * region, so that unlike projects are not held to one yardstick. It is about projects and never ranks persons.
 */
export interface AppraisalWeights {
  readonly resultValue: number;
  readonly growth: number;
  readonly processQuality: number;
}

export interface Appraisal {
  readonly weights: AppraisalWeights;
  /** When the baseline was set, and the weights with it. */
  readonly lockedAt?: Instant;
}

export type AppraisalRefusal =
  | WeightsRefusal
  | { readonly kind: 'weightsLocked'; readonly since: Instant }
  | { readonly kind: 'scoreOutOfRange'; readonly part: keyof AppraisalWeights; readonly score: number };

const PARTS = ['resultValue', 'growth', 'processQuality'] as const;

/** Weights can be set until the baseline is: whoever knows the start must not choose what counts. */
export function setAppraisalWeights(
  appraisal: Appraisal | undefined,
  weights: AppraisalWeights,
): Result<Appraisal, AppraisalRefusal> {
  if (appraisal?.lockedAt !== undefined) return refuse({ kind: 'weightsLocked', since: appraisal.lockedAt });
  const refusal = weightsRefusal(PARTS.map((part) => ({ id: part, weight: weights[part] })));
  return refusal ? refuse(refusal) : accept({ weights });
}

export function lockAppraisal(appraisal: Appraisal, baselineSetAt: Instant): Result<Appraisal, AppraisalRefusal> {
  if (appraisal.lockedAt !== undefined) return refuse({ kind: 'weightsLocked', since: appraisal.lockedAt });
  return accept({ ...appraisal, lockedAt: baselineSetAt });
}

/** The weighted figure, 0 to 100, of part scores from 0 to 100. */
export function appraise({ weights }: Appraisal, scores: AppraisalWeights): Result<number, AppraisalRefusal> {
  const bad = PARTS.find((part) => !(scores[part] >= 0 && scores[part] <= 100));
  if (bad !== undefined) return refuse({ kind: 'scoreOutOfRange', part: bad, score: scores[bad] });
  return accept(PARTS.reduce((sum, part) => sum + weights[part] * scores[part], 0) / 100);
}
