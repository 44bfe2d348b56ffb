import type { Client } from 'pg';
import type { Database } from './database.ts';

export const CLIENTS = 8;

export async function connectClients(database: Database): Promise<readonly Client[]> {
  return Promise.all(Array.from({ length: CLIENTS }, () => database.connect()));
}

/** Does `work` `count` times, every client going on to the next as soon as it has done one. */
export async function divided(
  clients: readonly Client[],
  count: number,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  let begun = 0;
  await Promise.all(
    clients.map(async (client) => {
      while (begun < count) {
        begun += 1;
        await work(client);
      }
    }),
  );
}
