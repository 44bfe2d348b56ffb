import type { Acts, Reads } from '../operations.ts';
import { limitRules, setPromisedLimit } from './limit-rules.ts';
import { pauseLimit, resumeLimit } from './pause-limit.ts';

export { limitFields } from './limit-fields.ts';

export const limitActs = { pauseLimit, resumeLimit, setPromisedLimit } satisfies Acts;
export const limitReads = { limitRules } satisfies Reads;
