import type { Acts, Reads } from '../operations.ts';
import { claimTask, releaseTask } from './assign.ts';
import { completeTask } from './complete-task.ts';
import { copyTask, urgeTask } from './let-know.ts';
import { delegateTask, giveBackTask, handOverTask } from './pass-on.ts';
import { saveTaskDraft } from './save-task-draft.ts';
import { returnTask, withdrawTask } from './send-back.ts';
import { addSigner, removeSigner, signTask, startSignOff } from './sign-off.ts';
import { task, worklist, worklistSummary } from './worklist.ts';

export { taskFields } from './task-fields.ts';

export const taskActs = {
  claimTask,
  releaseTask,
  saveTaskDraft,
  completeTask,
  startSignOff,
  signTask,
  addSigner,
  removeSigner,
  handOverTask,
  delegateTask,
  giveBackTask,
  returnTask,
  withdrawTask,
  copyTask,
  urgeTask,
} satisfies Acts;

export const taskReads = { task, worklist, worklistSummary } satisfies Reads;
