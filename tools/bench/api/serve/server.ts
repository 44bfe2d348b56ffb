import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Addresses } from '@shixiao/persistence';
import type { FloorOrder } from './floor.ts';
import type { Statement } from './statement.ts';

/** The server as it ships, in a process of its own. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

export interface RecordingServer extends Server {
  /** What `work` made it ask of the database. */
  record(work: () => Promise<void>): Promise<readonly Statement[]>;
}

const at = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/** Of the benchmark's own, so that a server that runs from `dist/api` keeps what it runs from. */
const BUILT = 'dist/bench';

/** The bundle is made anew: what is measured is what the sources say. */
export async function buildServer(): Promise<void> {
  const [code] = (await once(spawn(process.execPath, [at('../../../../apps/api/build.mjs'), BUILT], { stdio: 'inherit' }), 'exit')) as [number];
  if (code !== 0) throw new Error('The server was not built');
}

export async function startApi(addresses: Addresses, filesFolder: string): Promise<Server> {
  const { url, child } = await start([], addresses, filesFolder);
  return { url, stop: () => stop(child) };
}

export async function startRecording(addresses: Addresses, filesFolder: string): Promise<RecordingServer> {
  const { url, child } = await start(['--import', at('./record-statements.ts')], addresses, filesFolder);
  return {
    url,
    stop: () => stop(child),
    async record(work) {
      child.send('begin');
      await work();
      const answer = new Promise<readonly Statement[]>((resolve) => {
        child.on('message', function take(message: { readonly kind?: string; readonly statements?: readonly Statement[] }) {
          if (message.kind !== 'statements') return;
          child.off('message', take);
          resolve(message.statements ?? []);
        });
      });
      child.send('end');
      return answer;
    },
  };
}

/** The floor, in a process of its own as well. */
export async function startFloor(order: FloorOrder): Promise<Server> {
  const child = spawn(process.execPath, [at('./floor.ts')], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send(order);
  const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

/** Timers would go off while requests are measured: it serves people only. */
async function start(flags: readonly string[], addresses: Addresses, filesFolder: string): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [...flags, at(`../../../../${BUILT}/api/main.js`), '--role=api', '--port=0'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: addresses.url, DATABASE_OWNER_URL: addresses.ownerUrl, FILES_FOLDER: filesFolder, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const line = chunk.toString('utf8');
      const said = /"url":"([^"]+)"/.exec(line)?.[1];
      if (said !== undefined) resolve(said);
      else if (line.includes('"level":60')) reject(new Error(line));
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
  return { url, child };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
