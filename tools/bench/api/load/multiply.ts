import type { Client } from 'pg';
import type { Template } from './template.ts';

export interface Originals {
  readonly world: Template;
  readonly projects: readonly { readonly template: Template; readonly share: number }[];
}

/** Projects in one jurisdiction: cities do not grow with the country. */
export const PROJECTS_PER_WORLD = 250;

/** Copies until there are `count` projects, in as many jurisdictions as they need. The triggers of the originals have done their work. */
export async function multiply(sql: Client, { world, projects }: Originals, count: number): Promise<void> {
  await sql.query(`set session_replication_role = replica; set synchronous_commit = off;
    create temporary table original (of text, row text, slots integer[])`);
  const put = async (table: string, rows: readonly string[], slots: readonly number[]): Promise<void> => {
    await sql.query(`insert into original select $1, text, $3 from unnest($2::text[]) as it (text)`, [table, rows, slots]);
  };
  for (const [table, rows] of world) await put(table, rows, []);
  const shares = projects.reduce((sum, { share }) => sum + share, 0);
  let slot = 0;
  for (const { template, share } of projects) {
    const slots = Array.from({ length: share }, () => slot++);
    for (const [table, rows] of template) await put(table, rows, slots);
  }
  const worlds = Math.ceil(count / PROJECTS_PER_WORLD);
  for (const table of world.keys()) await copy(sql, table, `generate_series(1, ${worlds}) as w`, 'true', REPLACED_IN_WORLD);
  for (const table of new Set(projects.flatMap(({ template }) => [...template.keys()]))) {
    const numbers = `(select k, (k - 1) / ${PROJECTS_PER_WORLD} + 1 as w, (k - 1) % ${PROJECTS_PER_WORLD} + 1 as m from generate_series(1, ${count}) as k) as n`;
    await copy(sql, table, numbers, `n.k % ${shares} = any (o.slots)`, REPLACED_IN_PROJECT);
  }
  await sql.query(`drop table original; reset session_replication_role; reset synchronous_commit`);
  await sql.query(`select setval(pg_get_serial_sequence('project', 'number'), $1)`, [count + 1]);
  await sql.query('vacuum (analyze)');
}

const IN_WORLD = `replace(o.row, '@w@', 'f' || lpad(to_hex(w), 7, '0') || '-0000')`;
/** Counties of provinces, none within another: no code ends in 00. */
const REGION = `lpad(((11 + w / 81) * 10000 + (1 + w / 9 % 9) * 100 + 1 + w % 9)::text, 6, '0')`;
const REPLACED_IN_WORLD = `replace(replace(${IN_WORLD}, '@v@', lpad(w::text, 8, '0')), '@r@', ${REGION})`;
const NAMED = `replace(${IN_WORLD}, '@p@', lpad(to_hex(k), 8, '0') || '-0000')`;
const REPLACED_IN_PROJECT = `replace(replace(replace(${NAMED}, '@k@', (k + 1000000)::text), '@m@', m::text), '@h@', lpad(to_hex(k), 12, '0'))`;

async function copy(sql: Client, table: string, numbers: string, where: string, row: string): Promise<void> {
  await sql.query(
    `insert into ${table} select (r.made).* from (
      select (${row})::${table} as made from ${numbers} join original o on o.of = $1 and ${where} offset 0) as r`,
    [table],
  );
}
