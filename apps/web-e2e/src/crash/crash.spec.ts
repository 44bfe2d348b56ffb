import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newDataFolder, runCheck, startSystem } from '../system/started-system.ts';
import type { StartedSystem } from '../system/started-system.ts';
import { lost, ROLE } from './acts.ts';
import { signedIn } from './client.ts';
import type { Client } from './client.ts';
import { putUnderLoad } from './load.ts';
import type { Load } from './load.ts';

const CLIENTS = 6;
const CRASHES = 6;
/** Milliseconds at most between the first acts after a start and the next crash. */
const LONGEST_WORK = 1000;

describe('a server that is killed again and again while people act', () => {
  let data: Awaited<ReturnType<typeof newDataFolder>>;
  /** Absent only where it did not even start. */
  let system: StartedSystem | undefined;
  let load: Load;
  let witness: Client;

  beforeAll(async () => {
    data = await newDataFolder();
    let running = (system = await startSystem({ dataFolder: data.folder }));
    const url = (): string => running.url;
    witness = await signedIn(url, ROLE);
    load = putUnderLoad(await Promise.all(Array.from({ length: CLIENTS }, () => signedIn(url, ROLE))));
    for (let crash = 1; crash <= CRASHES; crash++) {
      await load.untilAcknowledged(CLIENTS);
      await pause(Math.random() * LONGEST_WORK);
      await running.kill();
      // Every second time the power fails for the database as well.
      if (crash % 2 === 0) killDatabase(data.folder);
      running = system = await startSystem({ dataFolder: data.folder });
    }
    await load.finish();
  }, 300_000);

  afterAll(async () => {
    await system?.stop();
    await data.remove();
  });

  it('was killed in the middle of work', () => {
    expect(load.figures.acknowledged).toBeGreaterThan(CLIENTS * CRASHES);
    expect(load.figures.sentAgain).toBeGreaterThan(0);
  });

  it('has every acknowledged act exactly once', async () => {
    const findings: string[] = [];
    for (const run of load.runs) findings.push(...(await lost(witness, run)));
    expect(findings).toEqual([]);
  });

  it('has every process where its records lead', async () => {
    expect(await runCheck('check-replay', data.folder)).toEqual({ code: 0, said: expect.stringMatching(/[1-9]\d* process instances/) });
  });

  it('has a ledger without a break, and every evidence file', async () => {
    expect(await runCheck('verify-ledger', data.folder)).toEqual({ code: 0, said: expect.stringMatching(/[1-9]\d* entries/) });
  });
});

function killDatabase(dataFolder: string): void {
  const pid = Number(readFileSync(path.join(dataFolder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
}
