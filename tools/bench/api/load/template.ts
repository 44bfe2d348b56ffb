import type { Client } from 'pg';
import { idsIn, marked, markedIds } from './marks.ts';
import type { Ids } from './marks.ts';

/** Rows to copy: by table, as PostgreSQL writes rows, with marks. */
export type Template = ReadonlyMap<string, readonly string[]>;

/** A jurisdiction with its organisations and people. */
const WORLD_TABLES = ['jurisdiction', 'organisation', 'person', 'role_grant', 'person_preference'];

/** Nobody reads them: what was told long ago, and what was asked twice. */
const LEFT_OUT = new Set(['outbox', 'mutation_key']);

/** Numbers that are to be told from all others in a row's text. */
const NUMBER = 700_000_000;
const NUMBERED: Readonly<Record<string, string>> = {
  project: `jsonb_build_object('number', ${NUMBER})`,
  ledger_entry: `jsonb_build_object('sequence', ${NUMBER} + t.sequence)`,
};

export async function worldTemplate(sql: Client): Promise<{ readonly template: Template; readonly ids: Ids }> {
  const rows = new Map<string, readonly string[]>();
  for (const table of WORLD_TABLES) rows.set(table, await textsOf(sql, table, 'true', []));
  const ids = markedIds(idsIn([...rows.values()].flat()), '@w@');
  const named = new Map<string, readonly string[]>();
  for (const [table, texts] of rows) named.set(table, texts.map((text) => ownName(table, marked(text, ids))));
  return { template: named, ids };
}

/** What must be another in each copy of a jurisdiction, beside ids. */
function ownName(table: string, text: string): string {
  if (table === 'jurisdiction') return text.replace(/(?<=,)[0-9]{6}(?=,)/, '@r@');
  if (table === 'organisation') return text.replace(/(?<=,)[0-9A-Z]{8}(?=[0-9A-Z]{10},)/, '@v@');
  return table === 'person' ? text.replace('@shixiao.example', '.@v@@shixiao.example') : text;
}

/** A project, the call that it answers, both processes, and everything that was uploaded for it. */
export async function projectTemplate(sql: Client, projectId: string, world: Ids): Promise<Template> {
  const { rows: tables } = await sql.query<{ name: string; by: readonly string[] }>(
    `select table_name as name, array_agg(column_name::text) filter (where column_name in ('id', 'project_id', 'instance_id')) as by
      from information_schema.columns where table_schema = 'public' group by table_name`,
  );
  const { rows: calls } = await sql.query<{ id: string; instanceId: string }>(
    `select c.id, c.instance_id as "instanceId" from proposal q join call c on c.id = q.call_id where q.project_id = $1`,
    [projectId],
  );
  const instances = calls.map(({ instanceId }) => instanceId);
  const found = new Map<string, readonly string[]>();
  for (const { name, by } of tables) {
    if (LEFT_OUT.has(name) || WORLD_TABLES.includes(name)) continue;
    const has = (column: string): boolean => by?.includes(column) ?? false;
    const ways = [
      ...(has('project_id') ? ['t.project_id = $1'] : []),
      ...(has('instance_id') && name !== 'project' ? ['t.instance_id = any ($2)'] : []),
      ...(name === 'process_instance' ? ['t.id = any ($2)'] : []),
      ...(name === 'project' ? ['t.id = $1'] : []),
    ];
    if (ways.length === 0) continue;
    const where = `($1::uuid is not null and $2::uuid[] is not null) and (${ways.join(' or ')})`;
    found.set(name, await textsOf(sql, name, where, [projectId, instances]));
  }
  const seen = [...idsIn([...found.values()].flat())];
  found.set('upload', await textsOf(sql, 'upload', 't.id = any ($1)', [seen]));
  const ids = markedIds(idsIn([...found.values()].flat()), '@p@', world);
  return new Map([...found].filter(([, texts]) => texts.length > 0).map(([table, texts]) => [table, texts.map((text) => ownNumber(table, marked(text, ids, world)))]));
}

function ownNumber(table: string, text: string): string {
  if (table === 'project') return text.replace(String(NUMBER), '@k@');
  if (table === 'consultation_comment') return text.replace(/(?<=,)[0-9a-f]{12}(?=[0-9a-f]{52},)/, '@h@');
  return table === 'ledger_entry' ? text.replace(/(?<=,)7000([0-9]{5})(?=,)/, '@m@$1') : text;
}

async function textsOf(sql: Client, table: string, where: string, values: readonly unknown[]): Promise<readonly string[]> {
  const row = NUMBERED[table] === undefined ? 't' : `jsonb_populate_record(t, ${NUMBERED[table]})`;
  const { rows } = await sql.query<{ text: string }>(`select ${row}::text as text from ${table} t where ${where}`, [...values]);
  return rows.map(({ text }) => text);
}
