import type { Statements } from './statements.ts';

type Query = (...asked: readonly unknown[]) => Promise<unknown>;

/**
 * Makes a connection take one statement after another, whoever asks at the same moment: lookups do within an act, and the driver
 * will keep none for later from version 9 on. Answers how to undo it.
 */
export function inTurn(client: Statements): () => void {
  const query = client.query.bind(client) as Query;
  let last: Promise<unknown> | undefined;
  const take: Query = (...asked) => {
    const answer = last ? last.then(() => query(...asked)) : query(...asked);
    // Whoever asked hears of a failure; those behind only wait for its end.
    const ended = answer.then(
      () => undefined,
      () => undefined,
    );
    last = ended;
    void ended.then(() => {
      if (last === ended) last = undefined;
    });
    return answer;
  };
  const own = Object.getOwnPropertyDescriptor(client, 'query');
  client.query = take as Statements['query'];
  return () => {
    if (own) Object.defineProperty(client, 'query', own);
    else Reflect.deleteProperty(client, 'query');
  };
}
