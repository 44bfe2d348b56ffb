import { askedNow, URGE_AGAIN_AFTER_HOURS } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import type { TaskRow, TaskWorkRow } from '@shixiao/persistence';
import { mayOn } from '../policy/ability.ts';
import type { Scope } from '../scope.ts';
import { earlierSteps } from './earlier-steps.ts';
import { placeOfTask } from './find-task.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { workOf } from './task-lookup.ts';

interface Situation {
  readonly task: TaskRow;
  readonly work: TaskWorkRow;
  readonly standing: Standing;
  readonly personId: string;
  readonly isOpen: boolean;
  /** Several people are asked to sign, and are not done. */
  readonly isSigning: boolean;
  /** The task is in the hands of whom the process names, and of nobody else. */
  readonly isInHand: boolean;
}

type TaskRight = 'claim' | 'release' | 'complete' | 'startSignOff' | 'sign' | 'addSigner' | 'handOver' | 'delegate' | 'giveBack' | 'copy';

/** Whether the state of a task allows it to the caller; the acts themselves ask the same. */
const ALLOWS: Readonly<Record<TaskRight, (situation: Situation) => boolean>> = {
  claim: ({ isOpen, task, standing }) => isOpen && task.assignee === null && standing.takesAs !== undefined,
  release: ({ isInHand, task, isSigning }) => isInHand && !isSigning && task.candidateGroups.length > 0,
  complete: ({ isOpen, isInHand, standing, task }) => isOpen && (isInHand || (task.assignee === null && standing.takesAs !== undefined)),
  startSignOff: ({ isInHand, isSigning }) => isInHand && !isSigning,
  sign: (situation) => seatNow(situation)?.helper === undefined && seatNow(situation) !== undefined,
  addSigner: (situation) => seatNow(situation) !== undefined,
  handOver: (situation) => canPassOn(situation),
  delegate: (situation) => canPassOn(situation),
  giveBack: ({ isOpen, work, personId, standing }) =>
    isOpen && work.signOff?.seats.some(({ owner, helper }) => helper !== undefined && [helper, owner].some((one) => one === personId || one === standing.answersAs)) === true,
  copy: ({ standing, task, personId }) =>
    standing.holdsAs !== undefined || standing.answersAs !== undefined || standing.takesAs !== undefined || task.closedBy === personId,
};

const OPERATIONS: Readonly<Record<TaskRight, Operation>> = {
  claim: 'Mutation.claimTask',
  release: 'Mutation.releaseTask',
  complete: 'Mutation.completeTask',
  startSignOff: 'Mutation.startSignOff',
  sign: 'Mutation.signTask',
  addSigner: 'Mutation.addSigner',
  handOver: 'Mutation.handOverTask',
  delegate: 'Mutation.delegateTask',
  giveBack: 'Mutation.giveBackTask',
  copy: 'Mutation.copyTask',
};

export async function viewerMay(scope: Scope, task: TaskRow, right: TaskRight): Promise<boolean> {
  const situation = await situationOf(scope, task);
  if (!situation || !ALLOWS[right](situation)) return false;
  return mayOn(scope.caller, OPERATIONS[right], await placeOfTask(scope, task, situation.work));
}

export async function viewerMayReturn(scope: Scope, task: TaskRow): Promise<boolean> {
  const situation = await situationOf(scope, task);
  if (!situation?.isOpen || situation.standing.holdsAs === undefined) return false;
  if (!mayOn(scope.caller, 'Mutation.returnTask', await placeOfTask(scope, task, situation.work))) return false;
  return (await earlierSteps(scope, task)).length > 0;
}

export async function viewerMayWithdraw(scope: Scope, task: TaskRow): Promise<boolean> {
  const situation = await situationOf(scope, task);
  if (!situation?.isOpen) return false;
  const { work, personId, isSigning } = situation;
  if (isSigning) return work.signOff?.submittedBy === personId && work.signOff.seats.every(({ answer, notes }) => !answer && notes.length === 0);
  if (work.submittedBy !== personId || (task.assignee !== null && task.assignee !== personId && work.version > 1)) return false;
  return (await earlierSteps(scope, task)).some(({ doneBy }) => doneBy === personId);
}

export async function viewerMayUrge(scope: Scope, task: TaskRow): Promise<boolean> {
  const situation = await situationOf(scope, task);
  if (!situation?.isOpen || situation.standing.holdsAs !== undefined) return false;
  const { urgedAt } = situation.work;
  if (urgedAt !== null && Date.parse(scope.now) < Date.parse(urgedAt) + URGE_AGAIN_AFTER_HOURS * 3_600_000) return false;
  return mayOn(scope.caller, 'Mutation.urgeTask', await placeOfTask(scope, task, situation.work));
}

async function situationOf(scope: Scope, task: TaskRow): Promise<Situation | undefined> {
  const { caller } = scope;
  if (!caller) return undefined;
  const work = await workOf(scope, task);
  const standing = standingOf(caller, task, work);
  const isOpen = task.status === 'open';
  return {
    task,
    work,
    standing,
    personId: caller.personId,
    isOpen,
    isSigning: work.severalSign && work.signOff !== null && !work.signOff.end,
    isInHand: isOpen && standing.holdsAs !== undefined && standing.holdsAs === task.assignee,
  };
}

/** The seat of the caller, or of whom they stand in for, if its answer is wanted now. */
function seatNow({ isSigning, work, standing }: Situation) {
  if (!isSigning || !work.signOff) return undefined;
  return askedNow(work.signOff).find(({ owner }) => owner === standing.answersAs);
}

const canPassOn = (situation: Situation): boolean => {
  const seat = seatNow(situation);
  return situation.isSigning ? seat !== undefined && seat.helper === undefined : situation.isInHand;
};
