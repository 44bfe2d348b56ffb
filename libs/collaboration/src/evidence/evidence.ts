import { isReasonGiven } from '../reason.ts';
import { isBefore, isInstant } from '../clock/day.ts';
import type { Instant } from '../clock/day.ts';
import { isHash } from '../content/hash.ts';
import type { Hash } from '../content/hash.ts';
import type { Party } from '../organisation/separation.ts';
import { isMediaType } from './media-type.ts';
import { safeFileName } from './file-name.ts';

/** A piece of evidence (证据): what makes it possible to trust a file, or to doubt it. The bytes are kept elsewhere. */
export interface Evidence {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: Hash;
  /** When the picture was taken, the document signed, the meter read. */
  readonly capturedAt: Instant;
  readonly uploadedAt: Instant;
  /** System or device that it comes from. */
  readonly source: string;
  readonly by: Party;
  /** What it is to show: the demand of a milestone, or an indicator's measurement, in words. */
  readonly proves: string;
}

export interface EvidenceLimits {
  /** Bytes. */
  readonly maxSize: number;
  readonly mediaTypes: readonly string[];
}

export type EvidenceProblem =
  | { readonly kind: 'fileEmpty' }
  | { readonly kind: 'fileTooLarge'; readonly size: number; readonly maxSize: number }
  | { readonly kind: 'sizeInvalid'; readonly size: number }
  | { readonly kind: 'mediaTypeRefused'; readonly mediaType: string; readonly allowed: readonly string[] }
  | { readonly kind: 'fileNameUnsafe'; readonly fileName: string }
  | { readonly kind: 'notAHash'; readonly text: string }
  | { readonly kind: 'timeInvalid'; readonly field: 'capturedAt' | 'uploadedAt'; readonly text: string }
  | { readonly kind: 'capturedAfterUpload'; readonly capturedAt: Instant; readonly uploadedAt: Instant }
  | { readonly kind: 'sourceMissing' }
  | { readonly kind: 'provesNothing' };

/** Everything that is wrong with a piece of evidence. Its name is to have gone through `safeFileName` before. */
export function evidenceProblems(evidence: Evidence, { maxSize, mediaTypes }: EvidenceLimits): readonly EvidenceProblem[] {
  const { fileName, mediaType, size, sha256, capturedAt, uploadedAt, source, proves } = evidence;
  const problems: EvidenceProblem[] = [];
  if (!Number.isSafeInteger(size) || size < 0) problems.push({ kind: 'sizeInvalid', size });
  else if (size === 0) problems.push({ kind: 'fileEmpty' });
  else if (size > maxSize) problems.push({ kind: 'fileTooLarge', size, maxSize });
  if (!isMediaType(mediaType) || !mediaTypes.includes(mediaType)) {
    problems.push({ kind: 'mediaTypeRefused', mediaType, allowed: mediaTypes });
  }
  const safe = safeFileName(fileName);
  if (!safe.ok || safe.value.name !== fileName) problems.push({ kind: 'fileNameUnsafe', fileName });
  if (!isHash(sha256)) problems.push({ kind: 'notAHash', text: sha256 });
  for (const field of ['capturedAt', 'uploadedAt'] as const) {
    if (!isInstant(evidence[field])) problems.push({ kind: 'timeInvalid', field, text: evidence[field] });
  }
  if (isInstant(capturedAt) && isInstant(uploadedAt) && isBefore(uploadedAt, capturedAt)) {
    problems.push({ kind: 'capturedAfterUpload', capturedAt, uploadedAt });
  }
  if (!isReasonGiven(source)) problems.push({ kind: 'sourceMissing' });
  if (!isReasonGiven(proves)) problems.push({ kind: 'provesNothing' });
  return problems;
}
