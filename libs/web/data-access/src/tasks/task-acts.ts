import { computed, inject } from '@angular/core';
import {
  AddSignerDocument,
  ClaimTaskDocument,
  CopyTaskDocument,
  DelegateTaskDocument,
  GiveBackTaskDocument,
  HandOverTaskDocument,
  ReleaseTaskDocument,
  RemoveSignerDocument,
  ReturnTaskDocument,
  SignTaskDocument,
  StartSignOffDocument,
  TaskColleaguesDocument,
  UrgeTaskDocument,
  WithdrawTaskDocument,
} from '../../generated/tasks.ts';
import { injectAct } from '../acting/act.ts';
import { injectAsk } from '../reading/ask.ts';
import { refusalText } from '../refusals/refusal-text.ts';
import { SESSION } from '../session/session.ts';
import { allowedActions, removableSigners } from './task-actions.ts';
import type { SignOffShape, SignVerdict, SignerPlace } from '@shixiao/contract';
import type { Signal } from '@angular/core';
import type { TaskActionFactsFragment } from '../../generated/tasks.ts';
import type { Failure } from '../client/failure.ts';
import type { RefusalText, Saying } from '../refusals/refusal-text.ts';
import type { TaskActionName } from './task-actions.ts';

/** An action as somebody filled it in; what it does not ask for is empty. */
export interface TaskRequest {
  readonly action: TaskActionName;
  readonly personIds: readonly string[];
  /** A shape of signing off, a place of a signer, a verdict or an earlier step. */
  readonly choice: string;
  readonly reason: string;
}
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly hint?: string;
}
/** The actions on one task, for `<sx-task-actions [acts]="…" />`. */
export interface TaskActs {
  readonly allowed: Signal<readonly TaskActionName[]>;
  readonly isBusy: Signal<boolean>;
  readonly told: Signal<RefusalText | undefined>;
  readonly failure: Signal<Failure | undefined>;
  /** Between what one chooses in an action; none where there is nothing to choose. */
  choicesOf(action: TaskActionName): readonly Choice[];
  /** People whose name holds this; only added signers where one is to be taken away. Never rejects. */
  peopleFor(action: TaskActionName, text: string): Promise<readonly Choice[]>;
  /** Whether it was done; else `told` or `failure` says why not. */
  perform(request: TaskRequest): Promise<boolean>;
  forget(): void;
}

/** Lists that hold tasks and are not known to be right after any of these acts. */
const CHANGED = { changed: ['worklist', 'worklistSummary'] };
const MOST_PEOPLE = 50;

export function injectTaskActs(task: () => TaskActionFactsFragment | null | undefined, say: Saying): TaskActs {
  const ask = injectAsk();
  const session = inject(SESSION);
  const acts = {
    claim: injectAct(ClaimTaskDocument, CHANGED),
    release: injectAct(ReleaseTaskDocument, CHANGED),
    sign: injectAct(SignTaskDocument, CHANGED),
    startSignOff: injectAct(StartSignOffDocument, CHANGED),
    addSigner: injectAct(AddSignerDocument, CHANGED),
    removeSigner: injectAct(RemoveSignerDocument, CHANGED),
    handOver: injectAct(HandOverTaskDocument, CHANGED),
    delegate: injectAct(DelegateTaskDocument, CHANGED),
    giveBack: injectAct(GiveBackTaskDocument, CHANGED),
    return: injectAct(ReturnTaskDocument, CHANGED),
    withdraw: injectAct(WithdrawTaskDocument, CHANGED),
    copy: injectAct(CopyTaskDocument, CHANGED),
    urge: injectAct(UrgeTaskDocument, CHANGED),
  };
  const all = Object.values(acts);
  const viewerId = () => session.viewer()?.person.id;
  const terms = (type: string, values: readonly string[]): Choice[] => values.map((value) => ({ value, label: say.t(`terms.${type}.${value}`) }));

  const perform = ({ action, personIds, choice, reason }: TaskRequest, { id: taskId, version: expectedVersion }: TaskActionFactsFragment) => {
    const [personId = ''] = personIds;
    switch (action) {
      case 'claim':
        return acts.claim.perform({ taskId, expectedVersion });
      case 'release':
        return acts.release.perform({ taskId, expectedVersion });
      case 'sign':
        return acts.sign.perform({ taskId, verdict: choice as SignVerdict, ...(reason && { reason }) });
      case 'startSignOff':
        return acts.startSignOff.perform({ taskId, shape: choice as SignOffShape, personIds: [...personIds], expectedVersion });
      case 'addSigner':
        return acts.addSigner.perform({ taskId, personId, place: choice as SignerPlace });
      case 'removeSigner':
        return acts.removeSigner.perform({ taskId, personId });
      case 'handOver':
        return acts.handOver.perform({ taskId, toPersonId: personId, reason });
      case 'delegate':
        return acts.delegate.perform({ taskId, toPersonId: personId, reason });
      case 'giveBack':
        return acts.giveBack.perform({ taskId, note: reason });
      case 'return':
        return acts.return.perform({ taskId, toStep: choice, reason, expectedVersion });
      case 'withdraw':
        return acts.withdraw.perform({ taskId, reason });
      case 'copy':
        return acts.copy.perform({ taskId, personIds: [...personIds] });
      case 'urge':
        return acts.urge.perform({ taskId, ...(reason && { message: reason }) });
    }
  };

  return {
    allowed: computed(() => allowedActions(task() ?? NOTHING, viewerId())),
    isBusy: computed(() => all.some((act) => act.isBusy())),
    told: computed(() => {
      const refusal = all.map((act) => act.refusal()).find((each) => each !== undefined);
      return refusal && refusalText(refusal, say);
    }),
    failure: computed(() => all.map((act) => act.failure()).find((each) => each !== undefined)),
    choicesOf(action) {
      switch (action) {
        case 'sign':
          return terms('SignVerdict', ['agree', 'disagree']);
        case 'startSignOff':
          return terms('SignOffShape', ['all', 'any', 'inTurn']);
        case 'addSigner':
          return terms('SignerPlace', ['before', 'beside', 'after']);
        case 'return':
          return (task()?.earlierSteps ?? []).map(({ id, name }) => ({ value: id, label: say.sentence(name) }));
        default:
          return [];
      }
    },
    async peopleFor(action, text) {
      const at = task();
      if (action === 'removeSigner') return at ? removableSigners(at, viewerId()).map(({ id, name }) => ({ value: id, label: name })) : [];
      try {
        const { people } = await ask(TaskColleaguesDocument, { text: text.trim() || null, first: MOST_PEOPLE });
        return people.edges
          .filter(({ node }) => node.id !== viewerId())
          .map(({ node }) => ({ value: node.id, label: node.name, hint: say.list(node.memberships.map(({ organisation }) => say.organisation(organisation))) }));
      } catch {
        return [];
      }
    },
    async perform(request) {
      const at = task();
      all.forEach((act) => act.forget());
      return at ? (await perform(request, at)) !== undefined : false;
    },
    forget: () => all.forEach((act) => act.forget()),
  };
}

/** While the task has not been read, nothing is allowed. */
const NOTHING = {} as TaskActionFactsFragment;
