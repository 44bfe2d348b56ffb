import type { Acts, Reads } from '../operations.ts';
import { appointVerifier } from './appoint-verifier.ts';
import { approvePlanChange, refusePlanChange } from './decide-plan-change.ts';
import { postToDiscussion } from './discussion.ts';
import { confirmTermination, requestWithdrawal, settleTermination } from './leaving.ts';
import { portfolio, project, projects } from './read-projects.ts';
import { requestPlanChange } from './request-plan-change.ts';

export { projectEnded } from './ended.ts';
export { projectFields } from './fields.ts';
export { indicatorFields } from './indicator-fields.ts';
export { planFields } from './plan-fields.ts';
export { terminationFields } from './termination-of.ts';

export const projectActs = {
  appointVerifier,
  requestPlanChange,
  approvePlanChange,
  refusePlanChange,
  requestWithdrawal,
  settleTermination,
  confirmTermination,
  postToDiscussion,
} satisfies Acts;
export const projectReads = { project, projects, portfolio } satisfies Reads;
