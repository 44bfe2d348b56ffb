import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EngineRecord, InstanceState } from '../../src/index.ts';

/** One instance as it was stored: the records of each act, and the state that they made. */
export interface RecordedHistory {
  /** The rule that the scenario showed when it was recorded. */
  readonly rule: string;
  readonly acts: readonly { readonly records: readonly EngineRecord[]; readonly state: InstanceState }[];
}

export const FOLDER = path.join(import.meta.dirname, 'recorded');

export function recordedHistories(): readonly (readonly [name: string, history: RecordedHistory])[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const histories = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as RecordedHistory[];
      return histories.map((history) => [`${path.basename(file, '.json')} › ${history.rule}`, history] as const);
    });
}
