import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { startServer } from '../src/start-server.ts';
import type { ServerOptions, StartedServer } from '../src/start-server.ts';

/** A real server on a real PostgreSQL for the tests of one file, gone afterwards. */
export function useServer(options: Partial<ServerOptions> = {}): () => StartedServer {
  const folders: string[] = [];
  let server: StartedServer | undefined;
  beforeAll(async () => {
    // The database's folder stands by itself: its server may run as another user, who must get there.
    folders.push(await temporaryFolder(), await temporaryFolder());
    const [dataFolder = '', folder = ''] = folders;
    server = await startServer({
      port: 0,
      dataFolder,
      filesFolder: path.join(folder, '.files'),
      webFolder: await webClientIn(folder),
      ...options,
    } as ServerOptions);
  });
  afterAll(async () => {
    await server?.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (!server) throw new Error('The server did not start');
    return server;
  };
}

export const temporaryFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'shixiao-api-'));

async function webClientIn(folder: string): Promise<string> {
  const web = path.join(folder, '.web');
  await mkdir(web);
  await writeFile(path.join(web, 'index.html'), '<!doctype html><title>实效</title>');
  await writeFile(path.join(web, 'main-4QK2ZL7A.js'), 'export {};');
  return web;
}
