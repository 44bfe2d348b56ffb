import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { anyFreePort, choosePort, isFree } from './port.mjs';

const taken = (...ports: number[]) => async (port: number) => !ports.includes(port);

describe('the choice of a port', () => {
  it('is 3000 where nobody asked for another', async () => {
    expect(await choosePort(undefined, taken())).toEqual({ kind: 'port', port: 3000 });
    expect(await choosePort('', taken())).toEqual({ kind: 'port', port: 3000 });
  });

  it('is the next free one where 3000 is taken, and says so', async () => {
    expect(await choosePort(undefined, taken(3000, 3001))).toEqual({ kind: 'port', port: 3002, insteadOf: 3000 });
  });

  it('ends where all are taken', async () => {
    expect(await choosePort(undefined, taken(5, 6), { first: 5, last: 6 })).toEqual({ kind: 'noPortFree', first: 5, last: 6 });
  });

  it('is the one asked for, or none', async () => {
    expect(await choosePort('8080', taken())).toEqual({ kind: 'port', port: 8080 });
    expect(await choosePort('8080', taken(8080))).toEqual({ kind: 'portTaken', port: 8080 });
  });

  it('leaves 0 to the system', async () => {
    expect(await choosePort('0', taken(0))).toEqual({ kind: 'port', port: 0 });
  });

  it.each(['http', '-1', '65536', '80.5', ' 80'])('refuses "%s"', async (port) => {
    expect(await choosePort(port, taken())).toEqual({ kind: 'portWrong', port });
  });
});

describe('a port', () => {
  it.each([undefined, '127.0.0.1'])('is not free while somebody listens on it (at %s)', async (host) => {
    const port = await anyFreePort();
    expect(await isFree(port)).toBe(true);
    const server = createServer().listen(port, host);
    await once(server, 'listening');
    try {
      expect(await isFree(port)).toBe(false);
    } finally {
      server.close();
    }
  });
});
