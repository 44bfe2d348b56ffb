import type { Client } from 'pg';
import { atLoadingSpeed } from './loading-speed.ts';
import type { Template } from './template.ts';

export interface Originals {
  readonly world: Template;
  readonly projects: readonly { readonly template: Template; readonly share: number }[];
}

/** Projects in one jurisdiction: cities do not grow with the country. */
export const PROJECTS_PER_WORLD = 250;

/** Projects whose rows of one table are written by one statement. */
const AT_ONCE = 2_500;

/** Copies until there are `count` projects, in as many jurisdictions as they need. The triggers of the originals have done their work. */
export async function multiply(connections: readonly [Client, ...Client[]], { world, projects }: Originals, count: number): Promise<void> {
  const [sql] = connections;
  await sql.query('create unlogged table original (of text, row text, slots integer[])');
  const shares = await putOriginals(sql, { world, projects });
  await sql.query('analyze original');
  const worlds = Math.ceil(count / PROJECTS_PER_WORLD);
  const statements = [...marksByTable([world])].map(([table, marks]) => copyOf(table, marks, worldsUpTo(worlds), 'true'));
  for (const [table, marks] of marksByTable(projects.map(({ template }) => template))) {
    for (let first = 1; first <= count; first += AT_ONCE) {
      statements.push(copyOf(table, marks, projectsOf(first, Math.min(count, first + AT_ONCE - 1)), `n.k % ${shares} = any (o.slots)`));
    }
  }
  await atLoadingSpeed(connections, statements);
  await sql.query('drop table original');
  await sql.query(`select setval(pg_get_serial_sequence('project', 'number'), $1)`, [count + 1]);
  await sql.query('vacuum (analyze)');
}

/** Answers how many projects there are until all stories have been told as often as their shares say. */
async function putOriginals(sql: Client, { world, projects }: Originals): Promise<number> {
  const put = async (template: Template, slots: readonly number[]): Promise<void> => {
    for (const [table, rows] of template) {
      await sql.query(`insert into original select $1, text, $3 from unnest($2::text[]) as it (text)`, [table, rows, slots]);
    }
  };
  await put(world, []);
  let slot = 0;
  for (const { template, share } of projects) await put(template, Array.from({ length: share }, () => slot++));
  return slot;
}

const worldsUpTo = (count: number): string => `(select w, 'f' || lpad(to_hex(w), 7, '0') || '-0000' as world from generate_series(1, ${count}) as w) as n`;

const projectsOf = (first: number, last: number): string =>
  `(select k, w, 'f' || lpad(to_hex(w), 7, '0') || '-0000' as world, lpad(to_hex(k), 8, '0') || '-0000' as project, (k - 1) % ${PROJECTS_PER_WORLD} + 1 as m
    from (select k, (k - 1) / ${PROJECTS_PER_WORLD} + 1 as w from generate_series(${first}, ${last}) as k) as it) as n`;

/** What stands for each mark. Regions are counties of provinces, none within another: no code ends in 00. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  '@w@': 'n.world',
  '@p@': 'n.project',
  '@k@': '(n.k + 1000000)::text',
  '@m@': 'n.m::text',
  '@h@': `lpad(to_hex(n.k), 12, '0')`,
  '@v@': `lpad(n.w::text, 8, '0')`,
  '@r@': `lpad(((11 + n.w / 81) * 10000 + (1 + n.w / 9 % 9) * 100 + 1 + n.w % 9)::text, 6, '0')`,
};

type Marks = ReadonlySet<string>;

/** The marks that occur in each table: nothing is looked for in millions of rows that none of them has. */
function marksByTable(templates: readonly Template[]): ReadonlyMap<string, Marks> {
  const found = new Map<string, Set<string>>();
  for (const [table, rows] of templates.flatMap((template) => [...template])) {
    const marks = found.get(table) ?? new Set<string>();
    for (const mark of Object.keys(REPLACEMENTS)) if (rows.some((row) => row.includes(mark))) marks.add(mark);
    found.set(table, marks);
  }
  return found;
}

function copyOf(table: string, marks: Marks, numbers: string, where: string): string {
  const row = [...marks].reduce((text, mark) => `replace(${text}, '${mark}', ${REPLACEMENTS[mark]})`, 'o.row');
  return `insert into ${table} select (r.made).* from (
      select (${row})::${table} as made from ${numbers} join original o on o.of = '${table}' and ${where} offset 0) as r`;
}
