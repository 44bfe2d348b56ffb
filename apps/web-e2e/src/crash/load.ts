import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ACTS } from './acts.ts';
import type { Acknowledged, Answer, DrivenAct } from './acts.ts';
import type { Client } from './client.ts';

/** People who go on acting, whatever happens to the server. */
export interface Load {
  readonly runs: readonly Acknowledged[];
  /** Acts acknowledged, and acts that had to be sent again. */
  readonly figures: { acknowledged: number; sentAgain: number };
  /** Waits until so many more acts have been acknowledged. */
  untilAcknowledged(more: number): Promise<void>;
  /** Ends when every act that was begun is acknowledged. */
  finish(): Promise<void>;
}

const RETRY_MS = 100;
const PATIENCE_MS = 60_000;

/** Each client runs through all acts again and again, at the same time as the others. */
export function putUnderLoad(clients: readonly Client[]): Load {
  const runs: Acknowledged[] = [];
  const figures = { acknowledged: 0, sentAgain: 0 };
  let ending = false;

  async function act(client: Client, so: Acknowledged, { name, mutation, input, note }: DrivenAct): Promise<void> {
    const sent = { ...input(so), clientMutationKey: randomUUID() };
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      let answer: Answer | undefined;
      try {
        answer = (await client.ask<Record<string, Answer>>(mutation, { input: sent }))[name];
      } catch (error) {
        // The server is gone, or was while it answered.
        if (Date.now() > until) throw error;
        figures.sentAgain += 1;
        await pause(RETRY_MS);
        continue;
      }
      if (answer?.id === undefined) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
      note(so, answer);
      figures.acknowledged += 1;
      return;
    }
  }

  const working = clients.map(async (client) => {
    while (!ending) {
      const so: Acknowledged = { mark: `crash ${randomUUID()}` };
      for (const next of ACTS) {
        await act(client, so, next);
        if (!runs.includes(so)) runs.push(so);
        if (ending) break;
      }
    }
  });
  const settled = Promise.all(working);
  // One who fails ends it for all; whoever waits hears of it in finish().
  settled.catch(() => {
    ending = true;
  });
  return {
    runs,
    figures,
    async untilAcknowledged(more) {
      const wanted = figures.acknowledged + more;
      const enough = async (): Promise<void> => {
        while (figures.acknowledged < wanted && !ending) await pause(20);
      };
      // Where the acts fail for good, there will never be enough.
      await Promise.race([enough(), settled]);
    },
    async finish() {
      ending = true;
      await settled;
    },
  };
}
