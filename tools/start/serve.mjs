/** Port, server and first answer: what `npm start` and `npm run dev` have in common. */
import { closeSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answers, demonstrationAccounts } from './ask-server.mjs';
import { anyFreePort, choosePort } from './port.mjs';
import { CannotStart, ROOT, openLog, secondsSince, serverCommand } from './prepare.mjs';
import { findServing } from './running.mjs';
import { say, textOf } from './say.mjs';
import { firstAnswer, startServer } from './server.mjs';

const STILL_MS = 10_000;
/** How long the accounts wait for their password: the server tells it just after it has begun to answer. */
const TOLD_MS = 5_000;
const LOG_LINES = 30;

/** @param {NodeJS.ProcessEnv} env @returns {Promise<number>} @throws CannotStart */
export async function portFor(env) {
  const choice = await choosePort(env['PORT']);
  if (choice.kind !== 'port') throw new CannotStart(textOf(choice.kind, choice));
  if (choice.insteadOf !== undefined) say('portNext', { wanted: choice.insteadOf, port: choice.port });
  return choice.port === 0 ? anyFreePort() : choice.port;
}

/** @param {number} port */
export const addressAt = (port) => `http://localhost:${port}`;

/**
 * Says where another one runs, if one does. @param {string} folder of the data
 * @returns {Promise<boolean>}
 */
export async function runsAlready(folder) {
  const serving = await findServing(folder);
  if (serving) say('alreadyRunning', serving);
  return serving !== undefined;
}

/**
 * @typedef {{ args: readonly string[], env: NodeJS.ProcessEnv, port: number, folder: string }} Launch
 *   `args` of the server; `folder` of the data
 */

/** What it prints is kept in a file: a person at the terminal wants the address. @param {Launch} how */
export async function launchQuietly(how) {
  const log = openLog(how.folder);
  try {
    return await launch(how, log.descriptor);
  } finally {
    closeSync(log.descriptor);
  }
}

/** @param {Launch} how @param {number | 'inherit'} output */
export function launch({ args, env, port, folder }, output) {
  return startServer(serverCommand(args, { ...env, PORT: String(port), DATA_FOLDER: folder, WEB_FOLDER: path.join(ROOT, 'dist/web') }, output));
}

/** @param {import('./server.mjs').Server} server @param {string} address @returns {Promise<boolean>} whether it serves */
export async function untilReady(server, address) {
  const began = Date.now();
  const still = setInterval(() => say('startingStill', { seconds: secondsSince(began) }), STILL_MS);
  try {
    return (await firstAnswer(server, () => answers(address))) ?? false;
  } finally {
    clearInterval(still);
  }
}

/** @param {string} folder */
export function sayBrokeDown(folder) {
  const file = path.join(folder, 'server.log');
  say('brokeDown', { log: path.relative(ROOT, file) });
  console.log(readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_LINES).join('\n'));
}

/** @typedef {Pick<import('./server.mjs').Server, 'demonstration' | 'exited'>} Telling */

/** @param {string} address @param {Telling} server */
export async function sayAccounts(address, server) {
  const accounts = (await demonstrationAccounts(address)) ?? [];
  if (accounts.length === 0) return;
  const { password, emails = {} } = (await whatIsTold(server)) ?? {};
  say('accounts');
  for (const { id, name, role, organisationName } of accounts) {
    console.log(['', name, textOf(`role.${role}`), organisationName, emails[id] ?? ''].join('  ').trimEnd());
  }
  if (password) say('password', { password });
}

/** What the server tells of its accounts, or nothing where it has ended or takes too long. @param {Telling} server */
async function whatIsTold(server) {
  const end = Date.now() + TOLD_MS;
  return firstAnswer(server, async () => server.demonstration() ?? (Date.now() < end ? undefined : null));
}
