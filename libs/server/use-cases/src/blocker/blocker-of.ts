import type { Blocker, BlockerRefusal } from '@shixiao/collaboration';
import type { BlockerResolution, Operation } from '@shixiao/contract';
import { blockers, changeRow } from '@shixiao/persistence';
import type { BlockerRow, ProjectRow, StoredBlockerRound } from '@shixiao/persistence';
import type { Item } from '@shixiao/process-engine';
import { conflictWith } from '../conflict.ts';
import { rowsById } from '../lookup/batched.ts';
import { projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { mayOn } from '../policy/ability.ts';
import { placeOfProject } from '../process/place-of.ts';
import { openTasks, takeInHand, variableSeenFrom } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { refused } from '../refusal.ts';
import type { ActScope, CallerActScope, Scope } from '../scope.ts';

export const blockerById = rowsById(blockers);

/** A blocker as the rules see it. */
export const blockerOf = ({ id, rounds, escalatedAt, closedBy, closedAt }: BlockerRow): Blocker => ({
  id,
  rounds,
  ...(escalatedAt !== null && { escalatedAt }),
  ...(closedBy && closedAt !== null && { closed: { by: closedBy, at: closedAt } }),
});

/** What the rules made of it, with what only the row knows: tasks, and how it was answered. */
export function roundsOf(row: BlockerRow, { rounds }: Blocker, more: { readonly item?: number; readonly resolution?: BlockerResolution } = {}): readonly StoredBlockerRound[] {
  return rounds.map(({ answer, ...round }, index) => {
    const before = row.rounds[index];
    const resolution = before?.answer?.resolution ?? more.resolution ?? 'cleared';
    return { ...round, item: before?.item ?? more.item ?? row.item, ...(answer && { answer: { ...answer, resolution } }) };
  });
}

/** A blocker about which the caller may call the operation. What they may not is as if it were not there. */
export async function findBlocker(scope: Scope, operation: Operation, id: string): Promise<BlockerRow | undefined> {
  const row = isUuid(id) ? await scope.load(blockerById, id) : undefined;
  if (!row) return undefined;
  const project = await must(scope.load(projectById, row.projectId));
  return mayOn(scope.caller, operation, placeOfProjectRow(project)) ? row : undefined;
}

export interface BlockerInHand {
  readonly row: BlockerRow;
  readonly project: ProjectRow;
  readonly running: Running;
}

/** A blocker as the caller saw it, with its process in hand. Refused where it is not theirs, or has changed since. */
export async function takeBlocker(scope: CallerActScope, operation: Operation, { blockerId, expectedVersion }: { readonly blockerId: string; readonly expectedVersion: number }) {
  const seen = await findBlocker(scope, operation, blockerId);
  if (!seen) return refused('NotFound', { id: blockerId }, ['blockerId']);
  const project = await must(scope.load(projectById, seen.projectId));
  const running = await takeInHand(scope, placeOfProject(project));
  const row = await scope.entities.findOneByOrFail(blockers, { id: seen.id });
  if (row.version !== expectedVersion) return conflictWith(scope, { __typename: 'Blocker', ...row }, { by: row.changedBy, at: row.changedAt });
  return { row, project, running } satisfies BlockerInHand;
}

/** Tells the process's blocker by its id. */
export const isBlocker =
  (id: string) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'id' in value && value.id === id;

/** The open task of a blocker at an element of the process. */
export function taskOfBlocker({ instance: { state } }: Running, id: string, element: string): Item | undefined {
  const isIts = isBlocker(id);
  return openTasks(state).find((item) => item.element === element && isIts(variableSeenFrom(state, item, 'blocker')));
}

export async function storeBlocker(scope: ActScope, row: BlockerRow, more: Partial<BlockerRow>) {
  const changes = { ...more, changedBy: scope.caller?.personId ?? null, changedAt: scope.now };
  const saved = await changeRow(scope.tx, blockers, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Blocker ${row.id} changed although its process was in hand`);
  return { __typename: 'Blocker' as const, ...row, ...changes, version: saved.version };
}

export const blockerWrongStatus = ({ status }: Pick<BlockerRow, 'status'>) => refused('BlockerWrongStatus', { blockerStatus: status });

/** What the rules refuse of a blocker that exists. */
export function refusalOf(row: BlockerRow, { kind }: BlockerRefusal, reasonAt: string) {
  switch (kind) {
    case 'notAnEnterprise':
      return refused('NotAllowed', { because: 'notTheEnterprise' });
    case 'notTheAuthority':
      return refused('NotAllowed', { because: 'notTheAuthority' });
    case 'textMissing':
      return refused('ReasonMissing', {}, [reasonAt]);
    default:
      return blockerWrongStatus(row);
  }
}
