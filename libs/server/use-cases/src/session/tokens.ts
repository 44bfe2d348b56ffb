import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, in letters that a cookie and a link may hold. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token, or of what was typed: whoever reads the table learns nothing to come in with. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
