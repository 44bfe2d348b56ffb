import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { FIELDS, openQuestion, READS } from '../src/index.ts';
import { fillIn, openTask, startFiling } from './filing.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';
import type { Player } from './world.ts';

const open = useWorld();

/** Statements that reach the database while `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: never[]) {
    count += 1;
    return (query as (...all: never[]) => never).apply(this, args);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
}

/** The worklist with every field of every task, as a page of the client asks it. */
async function wholePage(who: Player, view: string): Promise<number> {
  const scope = openQuestion(open().app, who);
  const read = READS.worklist as unknown as (scope: object, args: object) => Promise<{ edges: { node: object }[] }>;
  const { edges } = await read(scope, { view, first: 100 });
  const fields = Object.values(FIELDS.Task ?? {}) as unknown as ((row: object, args: object, scope: object) => unknown)[];
  await Promise.all(edges.flatMap(({ node }) => fields.map((field) => field(node, {}, scope))));
  return edges.length;
}

/** As many open tasks of one process more as wanted, by copying rows. */
async function copyTasks(instanceId: string, item: number, count: number, from = 100_000): Promise<void> {
  const { dataSource } = open().database;
  const columns = 'jurisdiction_id, project_id, element, assignee, candidate_groups, candidate_users, due_at, follow_up_at, priority, status, opened_at, closed_at, closed_by';
  await dataSource.query(
    `insert into task (instance_id, item, ${columns}) select instance_id, $4::int + n, ${columns} from task, generate_series(1, $3::int) n where instance_id = $1 and item = $2`,
    [instanceId, item, count, from],
  );
}

describe('a worklist', () => {
  it('costs the same number of statements however long it is, and pages show each task once', async () => {
    const world = open();
    const projectId = await startFiling(world);
    await fillIn(world, world.lead, projectId, 'submitFiling');
    const task = await openTask(world, projectId, 'checkFiling');
    await copyTasks(task.instanceId, task.item, 9);
    let shown = 0;
    const few = await statementsOf(async () => {
      shown = await wholePage(world.officer, 'group');
    });
    expect(shown).toBe(10);
    await copyTasks(task.instanceId, task.item, 490, 200_000);
    const many = await statementsOf(async () => {
      shown = await wholePage(world.officer, 'group');
    });
    expect(shown).toBe(100);
    expect(many).toBe(few);
    expect(few).toBeLessThan(20);
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const page: any = await world.ask(world.officer, 'worklist', { view: 'group', first: 100, after });
      seen.push(...page.edges.map(({ node }: any) => String(node.item)));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(500);
    expect(new Set(seen).size).toBe(500);
    await world.database.dataSource.query('delete from task where item > 1000');
  });

  it('has what is overdue first, then red, yellow, green, and can be narrowed to each', async () => {
    const world = open();
    const started: string[] = [];
    // Five working days: begun on the 24th of November it ends with the 1st of December, promised with the 27th.
    for (const day of ['2026-11-24', '2026-11-30', '2026-12-01', '2026-12-04']) {
      await world.passTo(`${day}T01:00:00.000Z`);
      const projectId = await startFiling(world, `第${day}日`);
      await fillIn(world, world.lead, projectId, 'submitFiling');
      started.push((await openTask(world, projectId, 'checkFiling')).id);
      // Silence files it after five days, which would take it from the worklist.
      await world.database.dataSource.query('delete from timer');
    }
    await world.passTo('2026-12-04T15:00:00.000Z');
    const { edges } = await world.ask(world.officer, 'worklist', { view: 'group', first: 100 });
    const lights = edges.map(({ node }: any) => [node.light, `${node.instanceId}.${node.item}`]).filter(([, id]: any) => started.includes(id));
    expect(lights.map(([light]: any) => light)).toEqual(['overdue', 'overdue', 'red', 'green']);
    expect(lights.map(([, id]: any) => id).slice(2)).toEqual([started[2], started[3]]);
    const red = await world.ask(world.officer, 'worklist', { view: 'group', filter: { lights: ['red'] }, first: 100 });
    expect(red.edges.map(({ node }: any) => `${node.instanceId}.${node.item}`)).toEqual([started[2]]);
    const named = await world.ask(world.officer, 'worklist', { view: 'group', filter: { text: '12-04日' }, first: 100 });
    expect(named.edges).toHaveLength(1);
    expect((await world.ask(world.officer, 'worklist', { view: 'group', filter: { text: '核对信息', projectId: edges[0].node.projectId }, first: 100 })).edges).toHaveLength(1);
    expect((await world.ask(world.officer, 'worklist', { view: 'group', filter: { text: '100%_' }, first: 100 })).edges).toEqual([]);
  });

  it('is summed up by light', async () => {
    const world = open();
    const { edges } = await world.ask(world.officer, 'worklist', { view: 'group', filter: { lights: ['overdue'] }, first: 1 });
    const { node } = edges[0];
    const version = await show(world, world.officer, 'Task', node, 'version');
    await world.succeed(world.officer, 'claimTask', { taskId: `${node.instanceId}.${node.item}`, expectedVersion: version });
    const summary = await world.ask(world.officer, 'worklistSummary');
    expect(summary.lights).toContainEqual({ light: 'overdue', count: 1 });
    expect(summary.lights.map(({ light }: any) => light)).toEqual(['overdue', 'red', 'yellow', 'green']);
    expect(summary.groupCount).toBeGreaterThan(0);
    const urgent = await world.ask(world.officer, 'worklist', { view: 'group', filter: { lights: ['overdue', 'red'] }, first: 100 });
    expect(summary.urgentGroupCount).toBe(urgent.edges.length);
  });
});
