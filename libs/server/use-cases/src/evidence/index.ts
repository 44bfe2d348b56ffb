import type { Acts, Reads } from '../operations.ts';
import { addEvidence, removeEvidence } from './add-evidence.ts';
import { evidence } from './read-evidence.ts';
import { startUpload, upload } from './start-upload.ts';

export { evidenceFields } from './fields.ts';

export const evidenceActs = { startUpload, addEvidence, removeEvidence } satisfies Acts;
export const evidenceReads = { upload, evidence } satisfies Reads;
