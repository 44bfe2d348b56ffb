import type { LimitName } from '@shixiao/collaboration';

/** What the lifecycles call their steps in `limits.dmn`, and which limit of the rules that is. Others have no clock, only a due date. */
const NAMES: Readonly<Record<string, LimitName>> = {
  completeness: 'completenessCheck',
  filing: 'completenessCheck',
  decision: 'decision',
  programmeDecision: 'projectApproval',
  consultation: 'consultation',
  blocker: 'blockerResponse',
  verification: 'verification',
  siteVerification: 'verification',
  siteCheck: 'verification',
  acceptance: 'acceptance',
  rectification: 'rectification',
};

export const limitNameOf = (step: string | undefined): LimitName | undefined =>
  step !== undefined && Object.hasOwn(NAMES, step) ? NAMES[step] : undefined;

/** Every limit that the rules know, in the order in which a project meets them. */
export const LIMIT_NAMES: readonly LimitName[] = [
  'completenessCheck',
  'consultation',
  'legalityReview',
  'projectApproval',
  'decision',
  'jointDecision',
  'blockerResponse',
  'verification',
  'acceptance',
  'rectification',
];
