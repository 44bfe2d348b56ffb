import type { FeelCalendar, FeelLimits } from '@shixiao/feel';
import type { Json, Variables } from '@shixiao/feel';
import type { MigrationObstacleCode } from './migrate/messages/en.ts';
import type { EngineRecord } from './records.ts';
import type { Sentence } from './sentences.ts';
import type { IncidentCode, InstanceState, ItemId } from './state.ts';

/** What somebody asks of a process. Items are named by the ids that records gave out. */
export type Command =
  | {
      readonly type: 'start';
      readonly processId: string;
      /** Default: the highest version in the library. */
      readonly version?: number;
      readonly variables?: Variables;
      /** Start, instead of at the none start events, at this start event, receive task or target of an instantiating gateway. */
      readonly at?: string;
    }
  | { readonly type: 'completeTask'; readonly item: ItemId; readonly variables?: Variables }
  | {
      readonly type: 'assignTask';
      readonly item: ItemId;
      /** null: back to the candidates; absent: as it is. */
      readonly assignee?: string | null;
      readonly candidateGroups?: readonly string[];
      readonly candidateUsers?: readonly string[];
    }
  | { readonly type: 'completeJob'; readonly item: ItemId; readonly variables?: Variables }
  | {
      readonly type: 'failJob';
      readonly item: ItemId;
      /** Retries left; 0 raises an incident. */
      readonly retries: number;
      readonly message: string;
      readonly retryAt?: string;
    }
  | {
      readonly type: 'throwBpmnError';
      /** A user task or job. */
      readonly item: ItemId;
      readonly code: string;
      readonly message?: string;
      readonly variables?: Variables;
    }
  | { readonly type: 'fireTimer'; readonly item: ItemId }
  | {
      readonly type: 'correlateMessage';
      readonly name: string;
      readonly key?: string;
      readonly variables?: Variables;
    }
  | { readonly type: 'broadcastSignal'; readonly name: string; readonly variables?: Variables }
  | {
      readonly type: 'setVariables';
      /** Default: the root. */
      readonly item?: ItemId;
      readonly variables: Variables;
      /** True: on the item itself; else where each name is already known above it, as Camunda 8 propagates. */
      readonly local?: boolean;
    }
  | {
      readonly type: 'activateAdHoc';
      readonly item: ItemId;
      readonly elements: readonly { readonly id: string; readonly variables?: Variables }[];
    }
  /** 加签: one more body for a running multi-instance. */
  | { readonly type: 'addBody'; readonly item: ItemId; readonly value: Json }
  /** 减签: takes one body away without completing it, or one value that waits for its turn in a sequential multi-instance. */
  | {
      readonly type: 'removeBody';
      /** The running body; with `pending`, the multi-instance itself. */
      readonly item: ItemId;
      /** Position, from 0, among the values whose bodies have not started. */
      readonly pending?: number;
      readonly reason?: string;
    }
  | {
      readonly type: 'resolveIncident';
      readonly item: ItemId;
      readonly variables?: Variables;
      /** Jobs: how often to try again; default 1. */
      readonly retries?: number;
    }
  | {
      readonly type: 'modify';
      readonly cancel?: readonly ItemId[];
      readonly start?: readonly {
        readonly element: string;
        /** The scope item to start in; default: the only living one that contains the element. */
        readonly scope?: ItemId;
        readonly variables?: Variables;
      }[];
      readonly reason: string;
    }
  | { readonly type: 'migrate'; readonly plan: MigrationPlan; readonly reason?: string }
  | { readonly type: 'cancel'; readonly reason: string };

export interface MigrationPlan {
  /** The process to move: the root or one called from within it; default: the root. Processes that it calls stay as they are. */
  readonly item?: ItemId;
  readonly toVersion: number;
  /** Default: the same process id. */
  readonly toProcessId?: string;
  /** Old element id → new element id, for those whose id changed. */
  readonly elements?: Readonly<Record<string, string>>;
  /** Old sequence flow id → new one, for tokens held before a join. */
  readonly flows?: Readonly<Record<string, string>>;
  /** Events of the new version that are waited for afresh, with its names and its times counted from now, though they are mapped. */
  readonly renew?: readonly string[];
}

/** Everything that an act needs from outside, so that the same inputs always give the same outputs. */
export interface Context {
  /** ISO 8601 instant. */
  readonly now: string;
  /** Who acts; goes into the records. */
  readonly actor?: string;
  /** IANA name for dates without a zone; default Asia/Shanghai. */
  readonly timeZone?: string;
  readonly calendar?: FeelCalendar;
  readonly limits?: Partial<FeelLimits>;
  /** Steps that one command may cause before it is refused as endless; default 1,000,000. */
  readonly maxSteps?: number;
}

export type Outcome = Accepted | Rejected;

export interface Accepted {
  readonly accepted: true;
  readonly state: InstanceState;
  readonly records: readonly EngineRecord[];
}

export interface Rejected {
  readonly accepted: false;
  readonly rejection: Rejection;
}

export type Rejection =
  | { readonly reason: 'processNotFound'; readonly processId: string; readonly version?: number }
  | { readonly reason: 'alreadyStarted' }
  | { readonly reason: 'notStarted' }
  | { readonly reason: 'ended'; readonly phase: string }
  | { readonly reason: 'noStartEvent'; readonly at?: string }
  | { readonly reason: 'itemNotFound'; readonly item: ItemId }
  | { readonly reason: 'wrongItem'; readonly item: ItemId; readonly element: string; readonly expected: string }
  | { readonly reason: 'timerNotDue'; readonly item: ItemId; readonly due: string }
  | { readonly reason: 'nothingWaits'; readonly name: string; readonly key?: string }
  | { readonly reason: 'elementNotFound'; readonly element: string }
  /** It occurs rather than begins: a boundary event, an event sub-process. */
  | { readonly reason: 'notStartable'; readonly element: string }
  | { readonly reason: 'scopeAmbiguous'; readonly element: string; readonly candidates: readonly ItemId[] }
  | { readonly reason: 'scopeMissing'; readonly element: string }
  | { readonly reason: 'incidentOpen'; readonly item: ItemId; readonly element: string }
  | { readonly reason: 'invalidInput'; readonly path: string; readonly detail: string }
  /** An expression failed where there is no element yet that could carry an incident. */
  | { readonly reason: 'stuck'; readonly code: IncidentCode; readonly detail: string }
  | { readonly reason: 'endless'; readonly steps: number }
  | { readonly reason: 'migrationImpossible'; readonly obstacles: readonly MigrationObstacle[] };

/** One reason why a running process cannot move to another version. */
export interface MigrationObstacle {
  readonly code: MigrationObstacleCode;
  /** Element or sequence flow of the running version, or the process. */
  readonly element: string;
  readonly name: string;
  /** Its counterpart in the new version, where there is one. */
  readonly target?: string;
  readonly message: Sentence;
}
