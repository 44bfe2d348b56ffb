import type { ClientBase } from 'pg';

/** Whatever runs statements: a transaction's connection, or a pool for a single read. */
export type Statements = Pick<ClientBase, 'query'>;
