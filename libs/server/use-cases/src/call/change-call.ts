import type { Call } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { calls, changeRow } from '@shixiao/persistence';
import type { CallRow } from '@shixiao/persistence';
import { conflictWith } from '../conflict.ts';
import { placeOf } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { findCall } from './call-of.ts';

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Awaited<ReturnType<typeof conflictWith>> | ReturnType<typeof notFound> };

const notFound = (id: string) => refused('NotFound', { id }, ['callId']);

/** The call as the caller saw it, its process in hand; a refusal where it is not theirs or has changed since. */
export async function takeCall(
  scope: CallerActScope,
  operation: Operation,
  { callId, expectedVersion }: { readonly callId: string; readonly expectedVersion: number },
): Promise<Answer<{ readonly row: CallRow; readonly running: Running }>> {
  const seen = await findCall(scope, operation, callId);
  if (!seen?.instanceId) return { ok: false, answer: notFound(callId) };
  const running = await takeInHand(scope, await placeOf(scope, seen.instanceId));
  const row = await scope.entities.findOneByOrFail(calls, { id: callId });
  if (row.version !== expectedVersion) return { ok: false, answer: await staleCall(scope, row) };
  return { ok: true, value: { row, running } };
}

/** Stores what became of a call and answers it as it is now. */
export async function storeCall(scope: CallerActScope, row: CallRow, call: Call, more: Partial<CallRow> = {}) {
  const { content, stage } = call;
  const changes = { content, stage, stageName: stage.name, changedBy: scope.caller.personId, changedAt: scope.now, ...more };
  const saved = await changeRow(scope.tx, calls, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Call ${row.id} changed although its process was in hand`);
  return { __typename: 'Call' as const, ...row, ...changes, version: saved.version };
}

export const staleCall = (scope: CallerActScope, row: CallRow) =>
  conflictWith(scope, { __typename: 'Call', ...row }, { by: row.changedBy, at: row.changedAt });

/** On the ledger, and to whoever looks at it. */
export function announce(scope: CallerActScope, { id, jurisdictionId, content }: CallRow, reason?: string): void {
  scope.record({
    jurisdictionId,
    projectId: null,
    subject: id,
    content: JSON.parse(JSON.stringify({ ...content, ...(reason !== undefined && { reason }) })),
  });
  scope.tell('call', { jurisdictionId, projectId: null, payload: { callId: id } });
}
