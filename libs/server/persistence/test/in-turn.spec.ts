import { describe, expect, it } from '@jest/globals';
import { inTurn } from '../src/database/in-turn.ts';
import type { Statements } from '../src/database/statements.ts';

/** Stands for the driver's connection: answers a little later, and fails what is asked while it is busy. */
class Connection {
  private isBusy = false;

  async query(text: string): Promise<string> {
    if (this.isBusy) throw new Error('busy');
    this.isBusy = true;
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.isBusy = false;
    if (text === 'wrong') throw new Error('syntax');
    return text;
  }
}

describe('a connection that takes statements in turn', () => {
  const ask = (connection: Connection, ...texts: string[]) => Promise.allSettled(texts.map((text) => connection.query(text)));
  const kinds = (results: readonly PromiseSettledResult<string>[]) => results.map((it) => (it.status === 'fulfilled' ? it.value : (it.reason as Error).message));

  it('answers everything that is asked at the same moment, also behind one that fails', async () => {
    const connection = new Connection();
    inTurn(connection as unknown as Statements);
    expect(kinds(await ask(connection, 'a', 'wrong', 'b', 'c'))).toEqual(['a', 'syntax', 'b', 'c']);
    expect(kinds(await ask(connection, 'd', 'e'))).toEqual(['d', 'e']);
  });

  it('is as it was once that is undone', async () => {
    const connection = new Connection();
    inTurn(connection as unknown as Statements)();
    expect(kinds(await ask(connection, 'a', 'b'))).toEqual(['a', 'busy']);
  });
});
