import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { SCENARIOS } from '../constructs/families.ts';
import { deployed, Running } from '../migrate/deployed.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Story } from '../scenario/story.ts';
import { FOLDER, type RecordedHistory } from './history-file.ts';

/**
 * Records histories for the time to come, when an engine is released whose records are new:
 *
 *     HISTORY=<name> npx jest --config libs/process-engine/jest.config.mjs --testMatch '**\/histories/record.ts'
 *
 * Takes as few scenarios as show every type of record. A history that is there is never written again: that old ones can
 * still be read is what they are for.
 */
test('record', async () => {
  const file = path.join(FOLDER, `${process.env['HISTORY'] ?? ''}.json`);
  expect(existsSync(file)).toBe(false);
  const folder = path.join(import.meta.dirname, '../constructs');
  const kept: RecordedHistory[] = [];
  const seen = new Set<string>();
  for (const scenario of Object.values(SCENARIOS).flat()) {
    const history = await recorded(folder, scenario);
    const types = history.acts.flatMap((act) => act.records.map((record) => record.type));
    if (types.every((type) => seen.has(type))) continue;
    for (const type of types) seen.add(type);
    kept.push(history);
  }
  kept.push(await migrated());
  writeFileSync(file, `[\n${kept.map((history) => JSON.stringify(history)).join(',\n')}\n]\n`);
});

/** No scenario moves to another version; this one does, between two tasks. */
async function migrated(): Promise<RecordedHistory> {
  const running = Running.start(await deployed('deadline-1', 'deadline-2'), 'deadline');
  const acts = [actOf(running)];
  running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Draft: 'Write' } } });
  acts.push(actOf(running));
  for (const task of ['Write', 'Approve']) {
    running.complete(task);
    acts.push(actOf(running));
  }
  return { rule: 'a process moves to another version while it runs', acts };
}

function actOf({ records, state }: Running): RecordedHistory['acts'][number] {
  if (state === undefined) throw new Error('The process has not started');
  return { records, state };
}

async function recorded(folder: string, scenario: Scenario): Promise<RecordedHistory> {
  const story = await Story.of(folder, scenario);
  const acts: { records: RecordedHistory['acts'][number]['records']; state: RecordedHistory['acts'][number]['state'] }[] = [];
  for (const [act] of scenario.steps) {
    await story.perform(act);
    if (story.state && story.records.length > 0) acts.push({ records: story.records, state: story.state });
  }
  return { rule: scenario.rule, acts };
}
