import type { Client } from 'pg';

/**
 * Runs inserts as fast as PostgreSQL takes them: by all connections at once, without triggers, without waiting for the disk, and
 * with indexes made when all rows are there. What was put off is made up for before this returns.
 */
export async function atLoadingSpeed(connections: readonly [Client, ...Client[]], inserts: readonly string[]): Promise<void> {
  const [sql] = connections;
  await setCareful(sql, false);
  for (const one of connections) await one.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`);
  // Rows go by an index that is not ready; making it anew makes it ready.
  await sql.query(`update pg_index set indisready = false, indisvalid = false where indrelid in (select ${OUR_TABLES})`);
  await together(connections, inserts);
  const { rows } = await sql.query<{ name: string }>(`select i.indexrelid::regclass::text as name from pg_index i where not i.indisready
    order by pg_relation_size(i.indrelid) desc`);
  await together(connections, rows.map(({ name }) => `reindex index ${name}`));
  for (const one of connections) await one.query('reset session_replication_role; reset maintenance_work_mem');
  await setCareful(sql, true);
  await sql.query('checkpoint');
}

const OUR_TABLES = `c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

/** Each connection takes the next statement when it has done one. */
async function together(connections: readonly Client[], statements: readonly string[]): Promise<void> {
  const left = [...statements];
  await Promise.all(
    connections.map(async (one) => {
      for (let statement = left.shift(); statement !== undefined; statement = left.shift()) await one.query(statement);
    }),
  );
}

/** Of the whole server, which has nothing to lose before it is measured, and is cleaned up once at the end. */
async function setCareful(sql: Client, isCareful: boolean): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum']) {
    await sql.query(isCareful ? `alter system reset ${setting}` : `alter system set ${setting} = off`);
  }
  await sql.query('select pg_reload_conf()');
}
