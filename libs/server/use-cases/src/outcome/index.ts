import type { Acts, Reads } from '../operations.ts';
import { closeOutProject, postEvaluate } from './evaluate.ts';
import { measureOutcome, reportOutcome } from './measure-again.ts';
import { ratingByReceipt, rectification } from './read-outcome.ts';
import { recordCallBack, reportRectified } from './rectify.ts';
import { submitRating } from './submit-rating.ts';

export { outcomeFields } from './fields.ts';
export { followUpsBegin } from './follow-up-of.ts';

export const outcomeActs = {
  reportOutcome,
  measureOutcome,
  submitRating,
  reportRectified,
  recordCallBack,
  postEvaluate,
  closeOutProject,
} satisfies Acts;
export const outcomeReads = { ratingByReceipt, rectification } satisfies Reads;
