import { readFileSync } from 'node:fs';

/** start → user task → exclusive gateway → service job → end; the condition is `amount > 10000`. */
export const APPROVAL = source('approval.bpmn');
/** start → user task for each of the variable `reviewers`, in parallel, collecting their `points` → end. */
export const REVIEW_BY_MANY = source('review-by-many.bpmn');

/** What such a request might carry. The sum is large enough for the service task to be come to. */
export const REQUEST = {
  amount: 48_000,
  applicant: '临江机电有限公司',
  purpose: 'Replace two compressors that fail in summer',
} as const;

function source(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
