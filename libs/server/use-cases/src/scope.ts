import type { Instant } from '@shixiao/collaboration';
import type { LedgerPlace, Statements, Transaction } from '@shixiao/persistence';
import type { JsonObject, JsonValue } from '@shixiao/collaboration';
import type { EntityManager } from 'typeorm';
import type { Application } from './application.ts';
import type { Caller } from './caller.ts';
import type { ActOnRecord } from './ledger/acts-on-record.ts';
import type { Batched } from './lookup/batched.ts';

/** What every question and every act has at hand. */
export interface Scope {
  readonly app: Application;
  readonly caller: Caller | undefined;
  /** One time for the whole of it. */
  readonly now: Instant;
  /** Statements: in an act those of its transaction, else each on its own. */
  readonly sql: Statements;
  /** Rows, likewise. */
  readonly entities: EntityManager;
  /** Looks a thing up by its id, together with all others that are asked for at the same moment. */
  load<Id, Thing>(batched: Batched<Id, Thing>, id: Id): Promise<Thing | undefined>;
}

export type ReadScope = Scope;

/** A question or act of somebody who is signed in. */
export interface CallerScope extends Scope {
  readonly caller: Caller;
}

/** What an act has at hand. What it puts on record and tells is kept with the act, or not at all when it is refused. */
export interface ActScope extends Scope {
  readonly tx: Transaction;
  /** The mutation, or what the process does by itself, such as `fireTimer`. */
  readonly act: string;
  /** Puts the act on the ledger: what it was about, and the hash of `content`. */
  record(entry: OnRecord): void;
  /** Tells whoever listens, after the commit. */
  tell(topic: Topic, about: { readonly jurisdictionId: string | null; readonly projectId: string | null; readonly payload?: JsonObject }): void;
}

/** Where the caller is known to be signed in: every act but those that everybody may do. */
export interface CallerActScope extends ActScope {
  readonly caller: Caller;
}

export interface OnRecord extends LedgerPlace {
  /** Default: the mutation's name. */
  readonly act?: ActOnRecord;
  /** What it was about: the id of a call, a proposal, a milestone … */
  readonly subject: string;
  readonly content: JsonValue;
  /** Whoever was stood in for. */
  readonly onBehalfOf?: string | undefined;
  /** Nobody is to learn who it was: a rating, a comment of the public. */
  readonly isAnonymous?: true;
}

/** `project`: something of a project or its process changed. `worklist`, `draft`, `notice`: payload says whose. */
export type Topic = 'project' | 'worklist' | 'draft' | 'notice' | 'call';
