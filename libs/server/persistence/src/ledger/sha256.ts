import { createHash } from 'node:crypto';
import type { Sha256 } from '@shixiao/collaboration';

/** The hash function that the rules ask to be given. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();
