import type { Acts, Reads } from '../operations.ts';
import { markNoticeDone, markNoticeRead, sendNotice } from './notice-acts.ts';
import { digests, followThrough, notices } from './notice-reads.ts';

export { noticeFields } from './notice-fields.ts';

export const noticeActs = { sendNotice, markNoticeRead, markNoticeDone } satisfies Acts;
export const noticeReads = { notices, digests, followThrough } satisfies Reads;
