import { isDeepStrictEqual } from 'node:util';
import { apply } from '@shixiao/process-engine';
import type { EngineRecord, InstanceState } from '@shixiao/process-engine';
import type { Statements } from '../database/statements.ts';
import { loadInstance, loadRecords } from './process-store.ts';

/** What a history adds up to. */
export function replay(records: readonly EngineRecord[]): InstanceState | undefined {
  return records.reduce<InstanceState | undefined>(apply, undefined);
}

export type ReplayCheck =
  | { readonly kind: 'same'; readonly records: number }
  | { readonly kind: 'instanceNotFound' }
  | { readonly kind: 'recordsMissing'; readonly recorded: number; readonly found: number }
  | { readonly kind: 'stateDiffers' };

/** Whether the stored state of an instance is what its stored records make. Ask it in one transaction, or of one at rest. */
export async function checkReplay(sql: Statements, id: string): Promise<ReplayCheck> {
  const stored = await loadInstance(sql, id);
  if (!stored) return { kind: 'instanceNotFound' };
  const records = await loadRecords(sql, id);
  if (records.length !== stored.recorded) {
    return { kind: 'recordsMissing', recorded: stored.recorded, found: records.length };
  }
  const again: unknown = JSON.parse(JSON.stringify(replay(records)));
  return isDeepStrictEqual(again, stored.state) ? { kind: 'same', records: records.length } : { kind: 'stateDiffers' };
}
