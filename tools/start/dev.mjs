/**
 * `npm run dev`: as `npm start`, and builds anew whatever changes. The server restarts; the web client is there at the next
 * reload of the page. All on one port, with the server's log in the terminal.
 */
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { BUILDS, buildNow, isUpToDate } from './builds.mjs';
import { askForEntry } from './data-folder.mjs';
import { readOptions } from './options.mjs';
import { CannotStart, ROOT, dataFolderOf, installAndBuild, runCommand } from './prepare.mjs';
import { findOwner, forgetServing, noteServing } from './running.mjs';
import { say, textOf } from './say.mjs';
import { addressAt, launch, portFor, runsAlready, sayAccounts, untilReady } from './serve.mjs';
import { startServer, stopOnSignal } from './server.mjs';
import { environment, nodeOf } from './workspace.mjs';

/** Editors write a file in several steps, and people several files. */
const SETTLE_MS = 300;

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options || options.reset) throw new CannotStart(textOf('usage'));
  const folder = dataFolderOf(process.env);
  if (await runsAlready(folder)) return 0;
  const owner = findOwner(folder);
  if (owner !== undefined) throw new CannotStart(textOf('inUse', { folder: path.relative(ROOT, folder), pid: owner }));
  askForEntry(folder, process.env);

  // The server wants a page to serve; after the first time the watching build is soon enough.
  installAndBuild(['api', ...(existsSync(path.join(ROOT, 'dist/web/index.html')) ? [] : ['web'])]);
  const port = await portFor(process.env);
  const address = addressAt(port);
  const how = { args: options.demo ? [] : ['--no-demo'], env: process.env, port, folder };

  const web = await watchWeb();
  let server = await launch(how, 'inherit');
  const { signalled, wasSignalled } = stopOnSignal(() => server, () => say('stopping'));
  if (await untilReady(server, address)) {
    noteServing(folder, { pid: server.pid, address });
    await sayAccounts(address, server);
    say('ready', { address });
    say('dev.watching');
  }

  const changes = watchSources(async () => {
    if (wasSignalled() || !buildChanged()) return;
    await server.stop();
    if (wasSignalled()) return;
    server = await launch(how, 'inherit');
    noteServing(folder, { pid: server.pid, address });
    if (await untilReady(server, address)) say('ready', { address });
  });
  await signalled;
  changes();
  await server.stop();
  await web.stop();
  forgetServing(folder);
  say('stopped');
  return 0;
});

/** @returns {boolean} whether there is a new server to start */
function buildChanged() {
  const api = BUILDS.find(({ name }) => name === 'api');
  if (!api || isUpToDate(ROOT, api)) return false;
  say('dev.changed');
  try {
    buildNow(ROOT, api);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    say('dev.failed');
    return false;
  }
}

/**
 * One change after the other: what comes during a restart is looked at when it is done.
 *
 * @param {() => Promise<void>} onChange
 * @returns {() => void} ends it
 */
function watchSources(onChange) {
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  let last = Promise.resolve();
  const watchers = ['apps/api', 'libs'].map((folder) =>
    watch(path.join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(settling);
      settling = setTimeout(() => {
        last = last.then(onChange).catch((error) => console.error(error));
      }, SETTLE_MS);
    }),
  );
  return () => {
    clearTimeout(settling);
    for (const watcher of watchers) watcher.close();
  };
}

/** Started and stopped as the server is: told once, and not left behind when we are killed. */
function watchWeb() {
  const ng = path.join(ROOT, 'node_modules/@angular/cli/bin/ng.js');
  return startServer({
    node: nodeOf(ROOT),
    args: [ng, 'build', '--watch', '--configuration', 'development'],
    cwd: path.join(ROOT, 'apps/web'),
    env: environment(ROOT),
    output: 'inherit',
  });
}
