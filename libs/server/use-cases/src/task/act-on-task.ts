import { actOnSignOff, holdersNow, startSignOff as begin } from '@shixiao/collaboration';
import type { SignOff, SignOffAct } from '@shixiao/collaboration';
import type { TaskWorkRow } from '@shixiao/persistence';
import type { CallerActScope } from '../scope.ts';
import { readTask, saveWork } from './find-task.ts';
import type { TaskAtHand } from './find-task.ts';
import { earlierSteps } from './earlier-steps.ts';
import { recordTask, taskAnswer, tellWorklists } from './task-news.ts';
import { refusalOfSignOff } from './task-refusals.ts';

/**
 * The state that the rules look at. One person who has a task is the only seat of it, so that 转交, 委派, 退回, 抄送 and 催办 follow
 * the same rules as where several sign.
 */
async function signOffOf(scope: CallerActScope, { task, work }: TaskAtHand, act: SignOffAct['type']): Promise<SignOff> {
  const steps = (await earlierSteps(scope, task)).map(({ id }) => id);
  const urged = work.urgedAt === null ? {} : { urgedAt: work.urgedAt };
  // Once the signers are done, what is signed again is refused, and all else is between the people who have the task.
  if (work.signOff && (!hasSigned(work) || SIGNERS_ACTS.has(act))) return { ...work.signOff, earlierSteps: steps, copiedTo: work.copiedTo, ...urged };
  const empty: SignOff = { shape: 'all', submittedBy: work.submittedBy ?? '', seats: [], earlierSteps: steps, copiedTo: work.copiedTo, ...urged };
  if (task.assignee === null) return empty;
  const one = begin('all', [task.assignee], work.submittedBy ?? task.assignee, steps);
  return one.ok ? { ...one.value, copiedTo: work.copiedTo, ...urged } : empty;
}

const SIGNERS_ACTS: ReadonlySet<SignOffAct['type']> = new Set(['sign', 'addSigner', 'removeSigner', 'withdraw']);

const hasSigned = ({ severalSign, signOff }: TaskWorkRow): boolean => severalSign && signOff?.end !== undefined;

export interface ActOnTask {
  readonly act: SignOffAct;
  /** In whose name, by delegation; default: the caller's own. */
  readonly person?: string | undefined;
  /** Where in the input the reason lies. */
  readonly reasonAt?: string;
  /** What else changes, once the rules have agreed. */
  readonly then?: (state: SignOff) => Promise<Partial<TaskWorkRow> | undefined>;
}

/** Asks the rules and stores what becomes of the task. */
export async function actOnTask(scope: CallerActScope, atHand: TaskAtHand, { act, person = scope.caller.personId, reasonAt, then }: ActOnTask) {
  const state = await signOffOf(scope, atHand, act.type);
  const outcome = actOnSignOff(state, act, act.type === 'sign' ? scope.caller.personId : person, scope.now);
  if (!outcome.ok) return refusalOfSignOff(scope, atHand.task, outcome.refusal, reasonAt);
  const changes = await then?.(outcome.value);
  return keep(scope, atHand, outcome.value, act, person, changes);
}

async function keep(scope: CallerActScope, atHand: TaskAtHand, state: SignOff, act: SignOffAct, person: string, changes: Partial<TaskWorkRow> = {}) {
  const { task, work } = atHand;
  const isAbout = act.type === 'copy' || act.type === 'urge';
  const severalSign = work.severalSign && (!hasSigned(work) || SIGNERS_ACTS.has(act.type));
  const holders = holdersIn(state, severalSign);
  await saveWork(scope, atHand, {
    copiedTo: state.copiedTo,
    urgedAt: state.urgedAt ?? null,
    ...(!isAbout && { signOff: state, severalSign, holders }),
    ...changes,
  });
  const after = await readTask(scope, task);
  recordTask(scope, task, { ...act }, person);
  tellWorklists(scope, after.task, after.work, atHand);
  return taskAnswer(after.task);
}

/** Nobody but whom the process names, where no helper works and no signer is asked. */
function holdersIn(state: SignOff, severalSign: boolean): readonly string[] | null {
  if (state.end) return null;
  const holders = holdersNow(state);
  if (severalSign) return holders;
  return state.seats.some(({ helper }) => helper !== undefined) ? holders : null;
}
