/** The built server as a child process: started, watched, stopped once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const STOP_PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/**
 * @typedef {{ kind: 'demonstration', password: string, emails: Readonly<Record<string, string>> }} Demonstration
 *   what the server tells whoever started it, and nobody else: e-mail addresses by account, and the password of all
 * @typedef {{ pid: number, exited: Promise<number>, demonstration: () => Demonstration | undefined, stop: () => Promise<void> }} Server
 *   `exited`: its exit code, 1 where a signal ended it. `stop`: tells it once to stop and waits; may be called again
 * @typedef {{ node: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, output: number | 'inherit' }} Command
 *   `output`: where what it prints goes, a file descriptor or our own terminal
 */

/**
 * In a process group of its own: Ctrl-C goes to everybody in the terminal's group, and the server is to be told once, by us.
 * Should we be killed ourselves, the channel between us closes and the server stops by that (end-with-parent.mjs).
 *
 * @param {Command} command
 * @returns {Promise<Server>}
 */
export async function startServer({ node, args, cwd, env, output }) {
  const guard = new URL('end-with-parent.mjs', import.meta.url).href;
  const child = spawn(node, ['--import', guard, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  await once(child, 'spawn');
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  /** @type {Demonstration | undefined} */
  let demonstration;
  child.on('message', (/** @type {any} */ message) => {
    if (message?.kind === 'demonstration') demonstration = message;
  });
  let told = false;
  return {
    pid: child.pid ?? 0,
    exited,
    demonstration: () => demonstration,
    async stop() {
      if (!told) {
        told = true;
        child.kill('SIGTERM');
      }
      const hanging = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
      await exited;
      clearTimeout(hanging);
    },
  };
}

/**
 * Waits for the server's end, or for a signal to us, upon which the server is stopped.
 *
 * @param {() => Server} server the one that runs when the signal comes
 * @param {() => void} [onSignal]
 * @returns {{ signalled: Promise<void>, wasSignalled: () => boolean }} `signalled`: settles when the server has stopped for a signal
 */
export function stopOnSignal(server, onSignal) {
  let seen = false;
  /** @type {Promise<void>} */
  const signalled = new Promise((resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      // npm passes a signal on that the terminal has sent us already: the handlers stay, and the second one does nothing.
      process.on(signal, () => {
        if (seen) return;
        seen = true;
        onSignal?.();
        server().stop().then(resolve, reject);
      });
    }
  });
  return { signalled, wasSignalled: () => seen };
}

/**
 * Asks until there is an answer or the server has ended.
 *
 * @template T
 * @param {Pick<Server, 'exited'>} server
 * @param {() => Promise<T | undefined>} ask
 * @returns {Promise<T | undefined>} nothing where it ended before
 */
export async function firstAnswer(server, ask) {
  let ended = false;
  void server.exited.then(() => (ended = true));
  while (!ended) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return undefined;
}
