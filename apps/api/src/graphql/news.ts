import type { OutboxNotice } from '@shixiao/persistence';

/** What was committed, for all in this process who listen. */
export interface News {
  /** Goes on until it is left or something was missed: whoever comes back asks anew. */
  listen(isWanted: (notice: OutboxNotice) => boolean): AsyncGenerator<OutboxNotice, void>;
  publish(notice: OutboxNotice): void;
  tellGap(): void;
}

/** Notices that wait for one listener at most; whoever is that slow starts anew. */
const LONGEST_QUEUE = 1_000;

export function createNews(): News {
  const listeners = new Set<{ readonly hear: (notice: OutboxNotice) => void; readonly end: () => void }>();
  return {
    publish(notice) {
      for (const { hear } of listeners) hear(notice);
    },
    tellGap() {
      for (const { end } of [...listeners]) end();
    },
    listen(isWanted) {
      const waiting: OutboxNotice[] = [];
      let ended = false;
      let wake: () => void = () => undefined;
      const listener = {
        hear(notice: OutboxNotice) {
          if (!isWanted(notice)) return;
          if (waiting.length >= LONGEST_QUEUE) ended = true;
          else waiting.push(notice);
          wake();
        },
        end() {
          ended = true;
          wake();
        },
      };
      // From here on, not from the first look: what happens in between is not missed.
      listeners.add(listener);
      return {
        async next() {
          while (waiting.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
          const value = waiting.shift();
          if (value !== undefined) return { value, done: false };
          listeners.delete(listener);
          return { value: undefined, done: true };
        },
        async return() {
          listeners.delete(listener);
          listener.end();
          return { value: undefined, done: true };
        },
        async throw(error) {
          listeners.delete(listener);
          throw error;
        },
        [Symbol.asyncIterator]() {
          return this;
        },
        async [Symbol.asyncDispose]() {
          listeners.delete(listener);
        },
      };
    },
  };
}
