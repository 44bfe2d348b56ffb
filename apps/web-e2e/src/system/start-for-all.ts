import path from 'node:path';
import { unpackBrowser } from '../browser/unpack.ts';
import { newDataFolder, newDemonstration, startSystem, WORKSPACE } from './started-system.ts';
import type { StartedSystem } from './started-system.ts';

/**
 * Unpacks the browser, and starts one system with the demonstration world for all journeys; telling it takes too long to do it for each. A journey that
 * changes something begins a call or a project of its own, or starts a system of its own on a copy of that world. With SHIXIAO_URL set, that system is visited instead;
 * with LOOK_WITH set, by that browser: the unpacked one has no Chinese letters, which pictures for people should have.
 */
export default async function startForAll(): Promise<void> {
  const lookWith = process.env['LOOK_WITH'];
  const { program, environment } = lookWith
    ? { program: lookWith, environment: {} }
    : await unpackBrowser(path.join(WORKSPACE, 'node_modules/.cache'));
  process.env['SHIXIAO_BROWSER'] = program;
  process.env['SHIXIAO_BROWSER_ENVIRONMENT'] = JSON.stringify(environment);
  if (process.env['SHIXIAO_URL']) return;
  const world = await newDataFolder();
  await (await startSystem({ dataFolder: world.folder })).stop();
  process.env['SHIXIAO_WORLD'] = world.folder;
  const { folder, remove } = await newDemonstration();
  const system = await startSystem({ dataFolder: folder });
  process.env['SHIXIAO_URL'] = system.url;
  process.env['SHIXIAO_PASSWORD'] = await system.password;
  holder.forAll = {
    system,
    async remove() {
      await Promise.all([remove(), world.remove()]);
    },
  };
}

/** Jest loads setup and teardown in one process and passes nothing from one to the other. */
export const holder = globalThis as {
  forAll?: { readonly system: StartedSystem; remove(): Promise<void> };
};
