import { ledgerFields } from './ledger/ledger.ts';
import { limitFields } from './limit/limits.ts';
import { noticeFields } from './notice/notices.ts';
import { processFields } from './process-view/process-view.ts';
import { supervisionFields } from './supervision/supervision.ts';
import { taskFields } from './task/tasks.ts';
import { callFields } from './call/index.ts';
import { completenessFields } from './completeness/completeness.ts';
import { consultationFields } from './consultation/consultations.ts';
import { agreementFields } from './agreement/index.ts';
import { decisionFields } from './decision/index.ts';
import { scoringFields } from './scoring/index.ts';
import { directoryFields } from './directory/index.ts';
import { evidenceFields } from './evidence/index.ts';
import { milestoneFields } from './milestone/index.ts';
import { indicatorFields, planFields, projectFields, terminationFields } from './project/index.ts';
import type { Fields } from './operations.ts';
import { proposalFields } from './proposal/proposals.ts';
import { SESSION_FIELDS } from './session/fields.ts';
import { blockerFields } from './blocker/index.ts';
import { acceptanceFields } from './acceptance/index.ts';
import { measurementFields } from './indicator/index.ts';
import { outcomeFields } from './outcome/index.ts';

/** What the contract's types show of the rows that stand for them. */
export const FIELDS: Fields = { ...blockerFields, ...acceptanceFields, ...measurementFields, ...outcomeFields, ...evidenceFields, ...milestoneFields, ...projectFields, ...terminationFields, ...indicatorFields, ...planFields, ...scoringFields, ...decisionFields, ...agreementFields, ...callFields, ...proposalFields, ...completenessFields, ...consultationFields, ...directoryFields, ...SESSION_FIELDS, ...taskFields, ...limitFields, ...noticeFields, ...processFields, ...supervisionFields, ...ledgerFields };
