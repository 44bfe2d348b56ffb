import { Client } from 'pg';

/** That a message was committed; its content is in the table, to be read by whoever may see it. */
export interface OutboxNotice {
  readonly id: string;
  readonly topic: string;
  readonly projectId: string | null;
  readonly jurisdictionId: string | null;
}

export interface Listener {
  /** Ends listening. */
  stop(): Promise<void>;
}

export interface Hearing {
  readonly onNotice: (notice: OutboxNotice) => void;
  /** The connection broke and is there again: what was told meanwhile was not heard. */
  readonly onGap?: () => void;
}

const CHANNEL = 'shixiao_outbox';
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Listens for messages of the outbox on a connection of its own, and goes on trying when that breaks.
 *
 * @throws Error when there is no connection to begin with
 */
export async function listenToOutbox(url: string, { onNotice, onGap }: Hearing): Promise<Listener> {
  let stopped = false;
  let client: Client | undefined;
  let waiting: NodeJS.Timeout | undefined;

  const open = async (): Promise<void> => {
    const next = new Client({ connectionString: url, keepAlive: true });
    let lost = false;
    const lose = (): void => {
      if (lost || client !== next) return;
      lost = true;
      client = undefined;
      tryAgain(FIRST_PAUSE_MS);
    };
    next.on('error', lose);
    next.on('end', lose);
    next.on('notification', ({ payload }) => {
      if (payload !== undefined) onNotice(JSON.parse(payload) as OutboxNotice);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    client = next;
  };

  const tryAgain = (pause: number): void => {
    if (stopped) return;
    waiting = setTimeout(() => {
      open().then(
        () => (stopped ? client?.end() : onGap?.()),
        () => tryAgain(Math.min(pause * 2, LONGEST_PAUSE_MS)),
      );
    }, pause);
  };

  await open();
  return {
    async stop() {
      stopped = true;
      clearTimeout(waiting);
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}
