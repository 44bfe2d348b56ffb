import { burdenReads } from './burden/burden.ts';
import { ledgerReads } from './ledger/ledger.ts';
import { limitReads } from './limit/limits.ts';
import { noticeReads } from './notice/notices.ts';
import { processReads } from './process-view/process-view.ts';
import { searchReads } from './search/search.ts';
import { supervisionReads } from './supervision/supervision.ts';
import { taskReads } from './task/tasks.ts';
import { callReads } from './call/index.ts';
import { agreementReads } from './agreement/index.ts';
import { decisionReads } from './decision/index.ts';
import { scoringReads } from './scoring/index.ts';
import { directoryReads } from './directory/index.ts';
import { systemReads } from './system/index.ts';
import { evidenceReads } from './evidence/index.ts';
import { milestoneReads } from './milestone/index.ts';
import { projectReads } from './project/index.ts';
import type { Reads } from './operations.ts';
import { consultationReads } from './consultation/consultations.ts';
import { proposalReads } from './proposal/proposals.ts';
import { SESSION_READS } from './session/reads.ts';
import { blockerReads } from './blocker/index.ts';
import { indicatorReads } from './indicator/index.ts';
import { outcomeReads } from './outcome/index.ts';

/** Every question, by the name of its query. */
export const READS: Required<Reads> = { ...blockerReads, ...indicatorReads, ...outcomeReads, ...evidenceReads, ...milestoneReads, ...projectReads, ...scoringReads, ...decisionReads, ...agreementReads, ...callReads, ...proposalReads, ...consultationReads, ...systemReads, ...directoryReads, ...SESSION_READS, ...taskReads, ...limitReads, ...noticeReads, ...processReads, ...ledgerReads, ...searchReads, ...supervisionReads, ...burdenReads };
