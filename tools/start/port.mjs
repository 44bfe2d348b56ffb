/** Which port to serve on. */
import { once } from 'node:events';
import { createServer } from 'node:net';

const FIRST = 3000;
const LAST = 3099;

/**
 * @typedef {{ kind: 'port', port: number, insteadOf?: number }
 *   | { kind: 'portWrong', port: string }
 *   | { kind: 'portTaken', port: number }
 *   | { kind: 'noPortFree', first: number, last: number }} PortChoice
 */

/**
 * A port that was asked for is taken or refused, never silently another: whoever set it relies on it.
 *
 * @param {string | undefined} wanted of the environment's PORT
 * @param {(port: number) => Promise<boolean>} [free]
 * @param {{ first: number, last: number }} [range] where none was asked for
 * @returns {Promise<PortChoice>}
 */
export async function choosePort(wanted, free = isFree, { first, last } = { first: FIRST, last: LAST }) {
  if (wanted !== undefined && wanted !== '') {
    const port = Number(wanted);
    if (!/^\d+$/.test(wanted) || port > 65_535) return { kind: 'portWrong', port: wanted };
    return port === 0 || (await free(port)) ? { kind: 'port', port } : { kind: 'portTaken', port };
  }
  for (let port = first; port <= last; port++) {
    if (await free(port)) return port === first ? { kind: 'port', port } : { kind: 'port', port, insteadOf: first };
  }
  return { kind: 'noPortFree', first, last };
}

/** A port that the system gives away, for tests and for whoever sets PORT=0. @returns {Promise<number>} */
export async function anyFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port');
  return address.port;
}

/** On all addresses and on this machine's own: some systems let two servers share a port otherwise. @param {number} port */
export async function isFree(port) {
  return (await canListen(port)) && (await canListen(port, '127.0.0.1'));
}

/** @param {number} port @param {string} [host] @returns {Promise<boolean>} */
async function canListen(port, host) {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
