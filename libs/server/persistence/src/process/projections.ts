import { itemOf } from '@shixiao/process-engine';
import type { EngineRecord, InstanceState, ItemId, RecordOf, TaskWait } from '@shixiao/process-engine';

/** What people and programs look for a process by, as the columns that show it. Names are those of the columns. */
export interface TaskFields {
  readonly assignee: string | null;
  readonly candidate_groups: readonly string[];
  readonly candidate_users: readonly string[];
  readonly due_at: string | null;
  readonly follow_up_at: string | null;
  readonly priority: number;
}

export interface TaskClosing {
  readonly status: 'open' | 'completed' | 'cancelled';
  readonly closed_at: string | null;
  readonly closed_by: string | null;
}

interface Shown {
  readonly item: ItemId;
  readonly element: string;
}

export type ShownTask = Shown & TaskFields & TaskClosing & { readonly opened_at: string };
export type ShownTimer = Shown & { readonly due_at: string };
export type ShownSubscription = Shown & {
  readonly kind: 'message' | 'signal';
  readonly name: string;
  readonly correlation_key: string | null;
};
export type ShownJob = Shown & {
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly retries: number;
  readonly retry_at: string | null;
};

/** A task that was there before: asked of others (`fields`), closed (`closing`), or both. */
export interface TaskChange {
  readonly item: ItemId;
  readonly fields: TaskFields | null;
  readonly closing: TaskClosing | null;
}

export interface JobChange {
  readonly item: ItemId;
  readonly retries: number;
  readonly retry_at: string | null;
}

/** What records change in the rows. Made of a whole history, `…Opened` and `…Set` are all the rows that there are. */
export interface Projections {
  readonly tasksOpened: readonly ShownTask[];
  readonly tasksChanged: readonly TaskChange[];
  readonly timersSet: readonly ShownTimer[];
  readonly subscriptionsOpened: readonly ShownSubscription[];
  readonly jobsOpened: readonly ShownJob[];
  readonly jobsChanged: readonly JobChange[];
  /** Timers and subscriptions that are no longer waited for. */
  readonly subscriptionsClosed: readonly ItemId[];
  readonly jobsClosed: readonly ItemId[];
  /** Items that were there before and have another element since a migration. */
  readonly renamed: readonly Shown[];
}

/**
 * The rows that follow from records, of one act or of many. What begins and ends within them leaves nothing but a closed task.
 *
 * @param state after them; asked only after a migration for the elements' new names
 * @param nameGroup how a candidate group is named in the rows
 */
export function projectionsOf(
  records: readonly EngineRecord[],
  state: InstanceState,
  nameGroup: (group: string) => string = (group) => group,
): Projections {
  const rows = new Rows(nameGroup);
  for (const record of records) rows.follow(record);
  return rows.result(state);
}

/** Earns being a class by what it gathers: eight lists that grow together and are read once. */
class Rows {
  readonly #nameGroup: (group: string) => string;
  readonly #tasks = new Map<ItemId, ShownTask>();
  readonly #taskChanges = new Map<ItemId, TaskChange>();
  readonly #timers = new Map<ItemId, ShownTimer>();
  readonly #subscriptions = new Map<ItemId, ShownSubscription>();
  readonly #jobs = new Map<ItemId, ShownJob>();
  readonly #jobChanges = new Map<ItemId, JobChange>();
  readonly #subscriptionsClosed = new Set<ItemId>();
  readonly #jobsClosed = new Set<ItemId>();
  #migrated = false;
  #at = '';
  #actor: string | null = null;

  constructor(nameGroup: (group: string) => string) {
    this.#nameGroup = nameGroup;
  }

  follow(record: EngineRecord): void {
    switch (record.type) {
      case 'acted':
        this.#at = record.at;
        this.#actor = record.actor ?? null;
        return;
      case 'taskOpened':
        this.#tasks.set(record.item, {
          item: record.item,
          element: record.element,
          ...this.#fieldsOf(record.task),
          ...OPEN,
          opened_at: this.#at,
        });
        return;
      case 'taskAssigned':
        return this.#changeTask(record.item, record.element, this.#fieldsOf(record.task), null);
      case 'taskClosed':
        return this.#changeTask(record.item, record.element, null, {
          status: record.outcome,
          closed_at: this.#at,
          closed_by: record.outcome === 'completed' ? this.#actor : null,
        });
      case 'timerSet':
        // A cycle sets its own subscription again, also one that another act had set.
        this.#timers.set(record.item, { item: record.item, element: record.element, due_at: record.due });
        return;
      case 'subscriptionOpened':
        return this.#openSubscription(record);
      case 'subscriptionClosed':
        this.#timers.delete(record.item);
        this.#subscriptions.delete(record.item);
        this.#subscriptionsClosed.add(record.item);
        return;
      case 'jobOpened':
        this.#jobsClosed.delete(record.item);
        this.#jobs.set(record.item, {
          item: record.item,
          element: record.element,
          type: record.jobType,
          headers: record.headers ?? {},
          retries: record.retries,
          retry_at: null,
        });
        return;
      case 'jobFailed':
        return this.#failJob(record);
      case 'jobClosed':
        this.#jobs.delete(record.item);
        this.#jobChanges.delete(record.item);
        this.#jobsClosed.add(record.item);
        return;
      case 'migrated':
        this.#migrated = true;
        return;
      default:
        // All others explain, or change what no row shows.
        return;
    }
  }

  result(state: InstanceState): Projections {
    const named = <T extends Shown>(rows: ReadonlyMap<ItemId, T>): T[] =>
      [...rows.values()].map((row) => (this.#migrated ? { ...row, element: itemOf(state, row.item)?.element ?? row.element } : row));
    return {
      tasksOpened: named(this.#tasks),
      tasksChanged: [...this.#taskChanges.values()],
      timersSet: named(this.#timers),
      subscriptionsOpened: named(this.#subscriptions),
      jobsOpened: named(this.#jobs),
      jobsChanged: [...this.#jobChanges.values()],
      subscriptionsClosed: [...this.#subscriptionsClosed],
      jobsClosed: [...this.#jobsClosed],
      renamed: this.#migrated ? waiting(state).map(({ id, element }) => ({ item: id, element })) : [],
    };
  }

  #changeTask(item: ItemId, element: string, fields: TaskFields | null, closing: TaskClosing | null): void {
    const opened = this.#tasks.get(item);
    if (opened) {
      this.#tasks.set(item, { ...opened, element, ...fields, ...closing });
      return;
    }
    const before = this.#taskChanges.get(item);
    this.#taskChanges.set(item, { item, fields: fields ?? before?.fields ?? null, closing: closing ?? before?.closing ?? null });
  }

  #openSubscription({ item, element, wait }: RecordOf<'subscriptionOpened'>): void {
    // Conditions are looked at by the engine alone.
    if (wait.for === 'condition') return;
    const correlation_key = wait.for === 'message' ? (wait.key ?? null) : null;
    this.#subscriptions.set(item, { item, element, kind: wait.for, name: wait.name, correlation_key });
  }

  #fieldsOf(task: TaskWait): TaskFields {
    const fields = fieldsOf(task);
    return { ...fields, candidate_groups: fields.candidate_groups.map(this.#nameGroup) };
  }

  #failJob({ item, retries, retryAt }: RecordOf<'jobFailed'>): void {
    const change = { retries, retry_at: retryAt ?? null };
    const opened = this.#jobs.get(item);
    if (opened) this.#jobs.set(item, { ...opened, ...change });
    else this.#jobChanges.set(item, { item, ...change });
  }
}

const OPEN: TaskClosing = { status: 'open', closed_at: null, closed_by: null };

/** Camunda 8's priority where a task has none. */
const USUAL_PRIORITY = 50;

function fieldsOf(task: TaskWait): TaskFields {
  return {
    assignee: task.assignee ?? null,
    candidate_groups: task.candidateGroups ?? [],
    candidate_users: task.candidateUsers ?? [],
    due_at: task.dueDate ?? null,
    follow_up_at: task.followUpDate ?? null,
    priority: task.priority ?? USUAL_PRIORITY,
  };
}

function waiting(state: InstanceState) {
  return state.items.flat().filter(({ wait }) => wait !== undefined);
}
