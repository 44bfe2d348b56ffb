import { limitActs } from './limit/limits.ts';
import { noticeActs } from './notice/notices.ts';
import { supervisionActs } from './supervision/supervision.ts';
import { taskActs } from './task/tasks.ts';
import { evidenceActs } from './evidence/index.ts';
import { milestoneActs } from './milestone/index.ts';
import { projectActs } from './project/index.ts';
import type { Acts } from './operations.ts';
import { callActs } from './call/index.ts';
import { completenessActs } from './completeness/completeness.ts';
import { consultationActs } from './consultation/consultations.ts';
import { agreementActs } from './agreement/index.ts';
import { decisionActs } from './decision/index.ts';
import { scoringActs } from './scoring/index.ts';
import { directoryActs } from './directory/index.ts';
import { proposalActs } from './proposal/proposals.ts';
import { SESSION_ACTS } from './session/acts.ts';
import { blockerActs } from './blocker/index.ts';
import { acceptanceActs } from './acceptance/index.ts';
import { indicatorActs } from './indicator/index.ts';
import { outcomeActs } from './outcome/index.ts';

/** Every act, by the name of its mutation. */
export const ACTS: Required<Acts> = { ...blockerActs, ...acceptanceActs, ...indicatorActs, ...outcomeActs, ...evidenceActs, ...milestoneActs, ...projectActs, ...scoringActs, ...decisionActs, ...agreementActs, ...callActs, ...proposalActs, ...completenessActs, ...consultationActs, ...directoryActs, ...SESSION_ACTS, ...taskActs, ...limitActs, ...noticeActs, ...supervisionActs };
