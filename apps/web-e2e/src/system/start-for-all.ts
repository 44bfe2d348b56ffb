import path from 'node:path';
import { unpackBrowser } from '../browser/unpack.ts';
import { tellSharedAddresses } from './shared-system.ts';
import { newDataFolder, newDemonstration, startSystem, WORKSPACE } from './started-system.ts';
import type { StartedSystem } from './started-system.ts';

/**
 * Unpacks the browser, tells the demonstration world once, and starts one system on a copy of it for each worker, shared by all its journeys; telling it takes too long to
 * do it for each. A journey that changes something begins a call or a project of its own, or starts a system of its own on a copy of that world. With SHIXIAO_URL set,
 * that system is visited instead; with LOOK_WITH set, by that browser: the unpacked one has no Chinese letters, which pictures for people should have.
 */
export default async function startForAll({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const lookWith = process.env['LOOK_WITH'];
  const { program, environment } = lookWith
    ? { program: lookWith, environment: {} }
    : await unpackBrowser(path.join(WORKSPACE, 'node_modules/.cache'));
  process.env['SHIXIAO_BROWSER'] = program;
  process.env['SHIXIAO_BROWSER_ENVIRONMENT'] = JSON.stringify(environment);
  const named = process.env['SHIXIAO_URL'];
  if (named) return tellSharedAddresses([named]);
  const world = await newDataFolder();
  await (await startSystem({ dataFolder: world.folder })).stop();
  process.env['SHIXIAO_WORLD'] = world.folder;
  const shared = await Promise.all(Array.from({ length: maxWorkers }, startShared));
  tellSharedAddresses(shared.map(({ system }) => system.url));
  process.env['SHIXIAO_PASSWORD'] = await shared[0]?.system.password;
  holder.stopForAll = async () => {
    await Promise.all(shared.map(({ system }) => system.stop()));
    await Promise.all([world, ...shared].map(({ remove }) => remove()));
  };
}

async function startShared(): Promise<{ readonly system: StartedSystem; remove(): Promise<void> }> {
  const { folder, remove } = await newDemonstration();
  return { system: await startSystem({ dataFolder: folder }), remove };
}

/** Jest loads setup and teardown in one process and passes nothing from one to the other. */
export const holder = globalThis as { stopForAll?: () => Promise<void> };
