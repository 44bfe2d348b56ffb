import type { SignOffEnd, SignOffRefusal } from '@shixiao/collaboration';
import type { PersonRow, TaskRow, TaskWorkRow } from '@shixiao/persistence';
import { personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { refused } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { earlierSteps } from './earlier-steps.ts';
import { statusOfTask } from './status-of-task.ts';

export async function personNamed(scope: Scope, id: string | null | undefined): Promise<PersonRow | undefined> {
  return id !== null && id !== undefined && isUuid(id) ? scope.load(personById, id) : undefined;
}

/** @throws Error where a stored person is not there, which means that rows were removed by hand */
export async function personKnown(scope: Scope, id: string): Promise<PersonRow> {
  const person = await personNamed(scope, id);
  if (!person) throw new Error(`There is no person ${id}`);
  return person;
}

/** The task is over: who did it, and how. */
export async function taskEnded(scope: Scope, task: TaskRow, work: TaskWorkRow) {
  return refused('TaskEnded', {
    taskStatus: statusOfTask(task, work),
    doneBy: (await personNamed(scope, task.closedBy ?? work.changedBy)) ?? null,
    doneAt: task.closedAt ?? scope.now,
  });
}

async function signOffEnded(scope: Scope, { kind, by, at }: SignOffEnd) {
  return refused('TaskEnded', {
    taskStatus: kind === 'returned' || kind === 'withdrawn' ? kind : 'completed',
    doneBy: (await personNamed(scope, by)) ?? null,
    doneAt: at,
  });
}

export const notAsked = () => refused('NotAllowed', { because: 'notAsked' });

/** What the rules refuse, as the contract has it. `reasonAt`: the field of the input in which the reason lies. */
export async function refusalOfSignOff(scope: Scope, task: TaskRow, refusal: SignOffRefusal, reasonAt = 'reason') {
  switch (refusal.kind) {
    case 'endedAlready':
      return signOffEnded(scope, refusal.end);
    case 'notAsked':
      return notAsked();
    case 'notYourTurn':
      return refused('NotYourTurn', { waitingFor: await personKnown(scope, refusal.waitingFor) });
    case 'answeredAlready':
      return refused('AnsweredAlready', { doneAt: refusal.answer.at, doneBy: (await personNamed(scope, refusal.answer.by)) ?? null });
    case 'reasonMissing':
    case 'noteMissing':
      return refused('ReasonMissing', {}, [reasonAt]);
    case 'noSigners':
      return refused('NoSigners', {}, ['personIds']);
    case 'askedAlready':
      return refused('AskedAlready', { person: await personKnown(scope, refusal.person) });
    case 'toSelf':
      return refused('ToSelf', {});
    case 'notAddedByYou':
      return refused('NotAddedByYou', { person: await personKnown(scope, refusal.signer) });
    case 'withHelper':
      return refused('WithHelper', { person: await personKnown(scope, refusal.helper) });
    case 'notHelping':
      return refused('NotHelping', {});
    case 'stepUnknown':
      return refused('StepUnknown', { earlierSteps: await earlierSteps(scope, task) }, ['toStep']);
    case 'notSubmitter':
      return refused('NotAllowed', { because: 'notTheSubmitter' });
    case 'actedOnAlready':
      return refused('ActedOnAlready', { person: await personKnown(scope, refusal.by) });
    case 'urgedAlready':
      return refused('UrgedAlready', { lastUrgedAt: refusal.at });
    default:
      return refusal satisfies never;
  }
}
