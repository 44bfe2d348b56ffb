import type { Acts, Reads } from '../operations.ts';
import { addComment, answerComment, commentByReceipt } from './commenting.ts';
import { closeConsultation, openConsultation } from './opening.ts';
import { consultation, consultations } from './reading.ts';

export { consultationFields } from './consultation-fields.ts';

export const consultationActs = { openConsultation, addComment, answerComment, closeConsultation } satisfies Acts;
export const consultationReads = { consultation, consultations, commentByReceipt } satisfies Reads;
