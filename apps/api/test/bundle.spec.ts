import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { findRunning } from '@shixiao/persistence';
import { temporaryFolder } from './real-server.ts';
import { browserAt } from './visitor.ts';

const at = (place: string): string => fileURLToPath(new URL(`../../../${place}`, import.meta.url));

it('the built server starts by itself, answers, and on SIGTERM stops with its database', async () => {
  const dataFolder = await temporaryFolder();
  const started = spawn(process.execPath, [at('dist/api/main.js'), '--port=0', '--no-demo', '--role=all'], {
    env: { ...process.env, NODE_OPTIONS: '', DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => started.once('exit', resolve));
  try {
    const url = await addressIn(started.stdout);
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready' });
    const { data } = await browserAt(url).ask('{ demoAccounts { id } me { csrfToken } csrfToken }');
    expect(data).toEqual({ demoAccounts: [], me: null, csrfToken: expect.stringMatching(/^[\w-]{43}$/) });
    started.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await findRunning(dataFolder)).toBeUndefined();
  } finally {
    started.kill('SIGKILL');
    await ended;
    await rm(dataFolder, { recursive: true, force: true });
  }
});

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const { msg, url } = JSON.parse(line) as { readonly msg: string; readonly url?: string };
    if (msg === 'started' && url) {
      output.resume();
      return url;
    }
  }
  throw new Error('The server ended before it had started');
}
