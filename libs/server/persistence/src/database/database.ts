import pg from 'pg';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { ENTITIES } from '../entities/all.ts';
import { SnakeCase } from '../entities/snake-case.ts';
import { COLUMN_TYPES } from './column-values.ts';
import { inTurn } from './in-turn.ts';
import type { Statements } from './statements.ts';

/** One transaction, seen in two ways: everything done through either commits together or not at all. */
export interface Transaction {
  /** For statements of our own. */
  readonly sql: PoolClient;
  /** For rows as entities. */
  readonly entities: EntityManager;
}

export interface Database {
  /**
   * Does `work` in one transaction (read committed) and answers what it answers. What `work` throws rolls back and goes on
   * to the caller; so does, without being thrown, an answer that `keeps` says no to, such as a refusal.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>, keeps?: (answer: T) => boolean): Promise<T>;
  /** Reads without a transaction: each statement sees what is committed when it begins. */
  read<T>(work: (sql: Statements) => Promise<T>): Promise<T>;
  /** For reading, and for those who want TypeORM's own. */
  readonly dataSource: DataSource;
  /** Waits for what is running, then closes all connections. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Connections at most; default 10. */
  readonly poolSize?: number;
  /** Told when an idle connection breaks. The next query gets a new one, or says that there is none. */
  readonly onError?: (error: Error) => void;
}

/** Connects to a database that has been migrated. */
export async function connect(url: string, { poolSize = 10, onError }: ConnectOptions = {}): Promise<Database> {
  let closing = false;
  const dataSource = new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    poolSize,
    entities: [...ENTITIES],
    namingStrategy: new SnakeCase(),
    synchronize: false,
    extra: { types: COLUMN_TYPES },
    // Connections that break because the server is being stopped are no news.
    poolErrorHandler: (error: Error) => {
      if (!closing) onError?.(error);
    },
  });
  await dataSource.initialize();
  return {
    dataSource,
    transaction: (work, keeps = () => true) => inTransaction(dataSource, work, keeps),
    read: (work) => reading((dataSource.driver as PostgresDriver).master as Pool, work),
    async close() {
      closing = true;
      await dataSource.destroy();
    },
  };
}

/** Straight from the pool, past all that TypeORM makes of a connection: most statements are single reads. */
async function reading<T>(pool: Pool, work: (sql: Statements) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // The statement that runs fails with it as well.
  const onError = (): void => undefined;
  client.on('error', onError);
  try {
    return await work(client);
  } finally {
    client.off('error', onError);
    client.release();
  }
}

async function inTransaction<T>(
  dataSource: DataSource,
  work: (tx: Transaction) => Promise<T>,
  keeps: (answer: T) => boolean,
): Promise<T> {
  const runner = dataSource.createQueryRunner() as PostgresQueryRunner;
  let leave: (() => void) | undefined;
  try {
    const sql = (await runner.connect()) as PoolClient;
    leave = inTurn(sql);
    await runner.startTransaction();
    const answer = await work({ sql, entities: runner.manager });
    if (keeps(answer)) await runner.commitTransaction();
    else await runner.rollbackTransaction();
    return answer;
  } catch (error) {
    // What made the work fail is the news, not that a broken connection cannot be rolled back.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    leave?.();
    await runner.release();
  }
}
