import type { Signal } from '@angular/core';
import type { FailureKind } from '../feedback/failure-notice.ts';
import type { Told } from '../feedback/refusal-alert.ts';

export type TaskActionName =
  | 'claim'
  | 'release'
  | 'sign'
  | 'startSignOff'
  | 'addSigner'
  | 'removeSigner'
  | 'handOver'
  | 'delegate'
  | 'giveBack'
  | 'return'
  | 'withdraw'
  | 'copy'
  | 'urge';

export interface ChoiceShown {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly hint?: string;
}
export interface TaskActionFilled {
  readonly action: TaskActionName;
  readonly personIds: readonly string[];
  readonly choice: string;
  readonly reason: string;
}

/** The actions on one task: which there are, between what one chooses, and how they are done. */
export interface TaskActing {
  readonly allowed: Signal<readonly TaskActionName[]>;
  readonly isBusy: Signal<boolean>;
  readonly told: Signal<Told | undefined>;
  readonly failure: Signal<FailureKind | undefined>;
  choicesOf(action: TaskActionName): readonly ChoiceShown[];
  peopleFor(action: TaskActionName, text: string): Promise<readonly ChoiceShown[]>;
  /** Whether it was done; else `told` or `failure` says why not. */
  perform(request: TaskActionFilled): Promise<boolean>;
  forget(): void;
}

/** What an action asks for. */
export interface TaskActionNeeds {
  readonly people: 'none' | 'one' | 'many';
  readonly hasChoice: boolean;
  readonly reason: 'none' | 'optional' | 'required';
}

/** A reason is always asked for where somebody else is left with the consequences. */
export const NEEDS: Readonly<Record<TaskActionName, TaskActionNeeds>> = {
  claim: { people: 'none', hasChoice: false, reason: 'none' },
  release: { people: 'none', hasChoice: false, reason: 'none' },
  sign: { people: 'none', hasChoice: true, reason: 'optional' },
  startSignOff: { people: 'many', hasChoice: true, reason: 'none' },
  addSigner: { people: 'one', hasChoice: true, reason: 'none' },
  removeSigner: { people: 'one', hasChoice: false, reason: 'none' },
  handOver: { people: 'one', hasChoice: false, reason: 'required' },
  delegate: { people: 'one', hasChoice: false, reason: 'required' },
  giveBack: { people: 'none', hasChoice: false, reason: 'required' },
  return: { people: 'none', hasChoice: true, reason: 'required' },
  withdraw: { people: 'none', hasChoice: false, reason: 'required' },
  copy: { people: 'many', hasChoice: false, reason: 'none' },
  urge: { people: 'none', hasChoice: false, reason: 'optional' },
};

/** What still has to be filled in; a disagreement needs its reason. */
export function lacksOf({ action, personIds, choice, reason }: TaskActionFilled): readonly ('people' | 'choice' | 'reason')[] {
  const needs = NEEDS[action];
  const needsReason = needs.reason === 'required' || (action === 'sign' && choice === 'disagree');
  return [
    ...(needs.people !== 'none' && personIds.length === 0 ? (['people'] as const) : []),
    ...(needs.hasChoice && choice === '' ? (['choice'] as const) : []),
    ...(needsReason && reason.trim() === '' ? (['reason'] as const) : []),
  ];
}
