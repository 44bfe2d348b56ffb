/**
 * `npm start`: installs what is missing, builds what changed, starts database and server on one port, and says where.
 *
 *   npm start -- --reset      deletes the data after asking (--yes: without) and begins anew
 *   npm start -- --no-demo    leaves an empty database empty
 *   PORT=8080 npm start       this port or none; else 3000 or the next free one
 *
 * Plain JavaScript for any Node since 20: on a fresh clone nothing else is there yet.
 */
import path from 'node:path';
import { askForEntry } from './data-folder.mjs';
import { readOptions } from './options.mjs';
import { CannotStart, ROOT, dataFolderOf, installAndBuild, runCommand } from './prepare.mjs';
import { agrees, decideReset, removeData } from './reset.mjs';
import { findOwner, findServing, forgetServing, noteServing } from './running.mjs';
import { say, textOf } from './say.mjs';
import { addressAt, launchQuietly, portFor, runsAlready, sayAccounts, sayBrokeDown, untilReady } from './serve.mjs';
import { stopOnSignal } from './server.mjs';

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) throw new CannotStart(textOf('usage'));
  const folder = dataFolderOf(process.env);
  const shown = path.relative(ROOT, folder) || folder;

  if (options.reset) {
    if (!(await reset(folder, shown, options.yes))) return 0;
  } else if (await runsAlready(folder)) return 0;
  const owner = findOwner(folder);
  if (owner !== undefined) throw new CannotStart(textOf('inUse', { folder: shown, pid: owner }));
  askForEntry(folder, process.env);

  installAndBuild();
  const port = await portFor(process.env);
  const address = addressAt(port);
  say('starting');
  const args = options.demo ? [] : ['--no-demo'];
  const server = await launchQuietly({ args, env: process.env, port, folder });
  const { signalled, wasSignalled } = stopOnSignal(() => server, () => say('stopping'));

  if (await untilReady(server, address)) {
    noteServing(folder, { pid: server.pid, address });
    await sayAccounts(address, server);
    say('ready', { address });
    say('howToStop', { folder: shown });
  }
  const code = await server.exited;
  forgetServing(folder);
  if (!wasSignalled()) {
    sayBrokeDown(folder);
    return code || 1;
  }
  await signalled;
  say('stopped');
  return 0;
});

/** @param {string} folder @param {string} shown @param {boolean} yes @returns {Promise<boolean>} whether to go on */
async function reset(folder, shown, yes) {
  const owner = (await findServing(folder))?.pid ?? findOwner(folder);
  const decision = decideReset({ databaseUrl: process.env['DATABASE_URL'], owner, yes, terminal: process.stdin.isTTY });
  if (decision.kind === 'refused') throw new CannotStart(textOf(`resetRefused.${decision.because}`, decision));
  if (decision.kind === 'ask' && !(await agrees(textOf('resetAsk', { folder: shown })))) {
    say('resetKept');
    return false;
  }
  await removeData(folder);
  say('resetDone', { folder: shown });
  return true;
}
