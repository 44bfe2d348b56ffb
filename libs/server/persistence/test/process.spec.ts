import { describe, expect, it } from '@jest/globals';
import { advance } from '@shixiao/process-engine';
import type { Accepted, Command, InstanceState, Library } from '@shixiao/process-engine';
import type { Database } from '../src/database/database.ts';
import { deploy } from '../src/process/deploy.ts';
import { createModelCache } from '../src/process/model-cache.ts';
import { loadInstance, loadRecords, saveAct, startInstance } from '../src/process/process-store.ts';
import type { Saved, StoredInstance } from '../src/process/process-store.ts';
import { checkReplay, replay } from '../src/process/replay.ts';
import { refusalOf, useDatabase } from './real-database.ts';
import { uuidv7 } from './uuid.ts';
import { createJurisdiction, NOW, REVIEW } from './world.ts';
import { rowsOf, rowsOfState } from './waiting-rows.ts';

const open = useDatabase();
const models = createModelCache(async () => []);

async function libraryOf(database: Database): Promise<Library> {
  return database.transaction(async (tx) => {
    await deploy(tx, { xml: REVIEW, decisions: [], at: NOW, by: 'designer' });
    return models.refresh(tx.sql);
  });
}

function accepted(library: Library, state: InstanceState | undefined, command: Command, now = NOW): Accepted {
  const outcome = advance(library, state, command, { now, actor: 'somebody' });
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.rejection));
  return outcome;
}

const BEGIN: Command = {
  type: 'start',
  processId: 'review',
  variables: { experts: ['甲', '乙'], project: 'p1', officer: '丙', odd: { '"': '😀\u2067', tiny: 5e-324, huge: 1e300, deep: [[[null]]] } },
};

async function begin(database: Database, library: Library, projectId: string | null = uuidv7()): Promise<StoredInstance> {
  const jurisdictionId = await createJurisdiction(database);
  const id = uuidv7();
  const saved = await database.transaction((tx) => startInstance(tx, { id, jurisdictionId, projectId }, accepted(library, undefined, BEGIN)));
  expect(saved).toMatchObject({ kind: 'saved', version: 1 });
  return load(database, id);
}

async function load(database: Database, id: string): Promise<StoredInstance> {
  const stored = await database.read((sql) => loadInstance(sql, id));
  if (!stored) throw new Error('not stored');
  return stored;
}

describe('the process store', () => {
  it('gives back the state that it was given, also what JSON makes difficult', async () => {
    const database = open();
    const library = await libraryOf(database);
    const stored = await begin(database, library);
    expect(stored.state).toEqual(JSON.parse(JSON.stringify(accepted(library, undefined, BEGIN).state)));
    expect(await database.transaction(({ sql }) => loadInstance(sql, uuidv7()))).toBeUndefined();
  });

  it('shows open tasks with whom they are for and when they are due, and keeps them when they are closed', async () => {
    const database = open();
    const library = await libraryOf(database);
    const before = await begin(database, library);
    const [first] = await rowsOf(database, before.id, 'task');
    expect(first).toMatchObject({
      element: 'assess',
      project_id: before.projectId,
      jurisdiction_id: before.jurisdictionId,
      assignee: null,
      candidate_groups: ['expert', 'verifier'],
      candidate_users: [],
      due_at: new Date('2026-12-01T00:00:00.000Z'),
      priority: 50,
      status: 'open',
    });
    const item = first!['item'] as number;
    const assigned = accepted(library, before.state, { type: 'assignTask', item, assignee: '丁' });
    const completed = accepted(library, assigned.state, { type: 'completeTask', item }, '2026-11-25T01:00:00.000Z');
    await database.transaction((tx) => saveAct(tx, before, assigned));
    await database.transaction((tx) => saveAct(tx, { ...before, version: 2 }, completed));
    expect((await rowsOf(database, before.id, 'task')).find((row) => row['item'] === item)).toMatchObject({
      assignee: '丁',
      status: 'completed',
      closed_at: new Date('2026-11-25T01:00:00.000Z'),
      closed_by: 'somebody',
    });
  });

  it('lets one of two transactions that change the same instance win, and tells the other', async () => {
    const database = open();
    const library = await libraryOf(database);
    const before = await begin(database, library);
    const outcome = accepted(library, before.state, { type: 'correlateMessage', name: 'answered', key: 'p1' });
    let bothLoaded = 0;
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const act = (): Promise<Saved> =>
      database.transaction(async (tx) => {
        const seen = await loadInstance(tx.sql, before.id);
        bothLoaded += 1;
        if (bothLoaded === 2) go();
        await gate;
        return saveAct(tx, seen!, outcome);
      });
    const answers = await Promise.all([act(), act()]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
    const after = await load(database, before.id);
    expect(after).toMatchObject({ version: 2, recorded: before.recorded + outcome.records.length });
    expect(await database.transaction(({ sql }) => checkReplay(sql, before.id))).toMatchObject({ kind: 'same' });
  });

  it('writes nothing at all of an act that is rolled back', async () => {
    const database = open();
    const library = await libraryOf(database);
    const before = await begin(database, library);
    const outcome = accepted(library, before.state, { type: 'correlateMessage', name: 'answered', key: 'p1' });
    const failing = database.transaction(async (tx) => {
      await saveAct(tx, before, outcome);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    const refused = await database.transaction(
      async (tx) => ({ ok: false, saved: await saveAct(tx, before, outcome) }),
      ({ ok }) => ok,
    );
    expect(refused.saved.kind).toBe('saved');
    expect(await load(database, before.id)).toEqual(before);
    expect(await rowsOf(database, before.id, 'subscription')).toHaveLength(2);
  });

  it('has for every random journey the rows of what waits, and a history that makes the stored state', async () => {
    const database = open();
    const library = await libraryOf(database);
    const seen = new Set<string>();
    for (let seed = 1; seed <= 25; seed += 1) {
      const random = randomFrom(seed);
      let stored = await begin(database, library, seed % 5 === 0 ? null : uuidv7());
      let now = Date.parse(NOW);
      for (let step = 0; step < 14 && stored.state.phase === 'running'; step += 1) {
        now += 3_600_000 * Math.floor(random() * 30);
        const command = anyCommand(stored.state, random, new Date(now).toISOString());
        const outcome = advance(library, stored.state, command, { now: new Date(now).toISOString(), actor: `actor ${step}` });
        if (!outcome.accepted) continue;
        seen.add(command.type);
        const saved = await database.transaction((tx) => saveAct(tx, stored, outcome));
        expect(saved.kind).toBe('saved');
        stored = await load(database, stored.id);
        expect(await waitingRows(database, stored.id)).toEqual(rowsOfState(stored.state));
      }
      const records = await database.transaction(({ sql }) => loadRecords(sql, stored.id));
      expect(JSON.parse(JSON.stringify(replay(records)))).toEqual(stored.state);
      expect(await database.transaction(({ sql }) => checkReplay(sql, stored.id))).toEqual({ kind: 'same', records: stored.recorded });
    }
    // A journey that never fired a timer would prove little.
    expect([...seen].sort()).toEqual(
      ['assignTask', 'broadcastSignal', 'completeJob', 'completeTask', 'correlateMessage', 'failJob', 'fireTimer', 'resolveIncident'].sort(),
    );
  });

  it('shows the new names of elements after a migration to a version that calls them otherwise', async () => {
    const database = open();
    const library = await libraryOf(database);
    const before = await begin(database, library);
    const xml = REVIEW.replaceAll('"assess"', '"evaluate"').replaceAll('"answered"', '"replied"').replace('name="answered"', 'name="answered"');
    const changed = xml.replace('<bpmn:message id="Message_Answered" name="replied">', '<bpmn:message id="Message_Answered" name="answered">');
    const deployed = await database.transaction((tx) => deploy(tx, { xml: changed, decisions: [], at: NOW, by: 'designer' }));
    expect(deployed.kind).toBe('deployed');
    const newer = await database.transaction(({ sql }) => models.refresh(sql));
    const toVersion = newer.latest('review')!.version;
    const outcome = accepted(newer, before.state, {
      type: 'migrate',
      plan: { toVersion, elements: { assess: 'evaluate', answered: 'replied' } },
    });
    await database.transaction((tx) => saveAct(tx, before, outcome));
    const elements = (await rowsOf(database, before.id, 'task')).map((row) => row['element']);
    expect(elements).toEqual(['evaluate', 'evaluate']);
    expect(await waitingRows(database, before.id)).toEqual(rowsOfState(outcome.state));
    // Whoever starts afresh without the newer model reads it when an instance needs it.
    const cache = createModelCache(async () => []);
    const needed = await database.transaction(({ sql }) => cache.library(sql, { processId: 'review', version: toVersion }));
    expect(needed.process({ processId: 'review', version: toVersion })?.processId).toBe('review');
    await database.transaction((tx) => deploy(tx, { xml: REVIEW, decisions: [], at: NOW, by: 'designer' }));
  });

  it('keeps its history and its models as they are, whoever asks', async () => {
    const database = open();
    await begin(database, await libraryOf(database));
    const asOwner = (text: string) => refusalOf(database.dataSource.query(text));
    expect(await asOwner(`update process_record set actor = 'nobody'`)).toMatchObject({ code: '42501' });
    expect(await asOwner('delete from process_record')).toMatchObject({ code: '42501' });
    expect(await asOwner('truncate process_record')).toMatchObject({ code: '42501' });
    expect(await asOwner(`update deployed_model set xml = ''`)).toMatchObject({ code: '42501' });
  });

  it('finds a state that was tampered with, and a history with a gap', async () => {
    const database = open();
    const stored = await begin(database, await libraryOf(database));
    await database.dataSource.query(`update process_instance set state = jsonb_set(state, '{nextId}', '99') where id = $1`, [stored.id]);
    expect(await database.transaction(({ sql }) => checkReplay(sql, stored.id))).toEqual({ kind: 'stateDiffers' });
    await database.dataSource.query('update process_instance set recorded = recorded + 1 where id = $1', [stored.id]);
    expect(await database.transaction(({ sql }) => checkReplay(sql, stored.id))).toMatchObject({ kind: 'recordsMissing' });
  });
});

describe('deployment', () => {
  it('gives a changed process its next version and an unchanged one none', async () => {
    const database = open();
    const xml = REVIEW.replaceAll('"review"', '"audit"');
    const put = (text: string) => database.transaction((tx) => deploy(tx, { xml: text, decisions: ['<dmn/>'], at: NOW, by: 'designer' }));
    expect(await put(xml)).toEqual({ kind: 'deployed', models: [{ processId: 'audit', version: 1 }] });
    expect(await put(xml)).toEqual({ kind: 'unchanged', models: [{ processId: 'audit', version: 1 }] });
    expect(await Promise.all([put(`${xml}\n`), put(`${xml}\n`)])).toEqual(
      expect.arrayContaining([
        { kind: 'deployed', models: [{ processId: 'audit', version: 2 }] },
        { kind: 'unchanged', models: [{ processId: 'audit', version: 2 }] },
      ]),
    );
  });

  it('refuses what is no process, and says why', async () => {
    const refused = await open().transaction((tx) => deploy(tx, { xml: '<nothing/>', decisions: [], at: NOW, by: 'designer' }));
    expect(refused).toMatchObject({ kind: 'refused', findings: [expect.objectContaining({ severity: 'error' })] });
  });
});

async function waitingRows(database: Database, id: string) {
  const [task, timer, subscription, job] = await Promise.all(
    (['task', 'timer', 'subscription', 'job'] as const).map((table) => rowsOf(database, id, table)),
  );
  const brief = (rows: readonly Record<string, unknown>[] | undefined, columns: readonly string[]) =>
    (rows ?? []).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
  const open_ = task?.filter((row) => row['status'] === 'open');
  return {
    task: brief(open_, ['item', 'element', 'assignee', 'candidate_groups', 'due_at']),
    timer: brief(timer, ['item', 'element', 'due_at']),
    subscription: brief(subscription, ['item', 'element', 'kind', 'name', 'correlation_key']),
    job: brief(job, ['item', 'element', 'type', 'retries', 'retry_at']),
  };
}

/** One of the commands that something in the state could take. */
function anyCommand(state: InstanceState, random: () => number, now: string): Command {
  const commands: Command[] = [];
  for (const { id, wait, incident } of state.items.flat()) {
    if (incident) commands.push({ type: 'resolveIncident', item: id, retries: 2 });
    if (wait?.for === 'task') {
      commands.push({ type: 'completeTask', item: id }, { type: 'assignTask', item: id, assignee: '戊' });
    }
    if (wait?.for === 'timer' && wait.due <= now) commands.push({ type: 'fireTimer', item: id }, { type: 'fireTimer', item: id });
    if (wait?.for === 'job' && !incident) {
      commands.push({ type: 'failJob', item: id, retries: wait.retries - 1, message: 'no mail', retryAt: now }, { type: 'completeJob', item: id });
    }
    if (wait?.for === 'message') commands.push({ type: 'correlateMessage', name: 'answered', key: 'p1' });
    if (wait?.for === 'signal' && random() < 0.2) commands.push({ type: 'broadcastSignal', name: 'halted' });
  }
  return commands[Math.floor(random() * commands.length)] ?? { type: 'cancel', reason: 'nothing to do' };
}

/** Numbers from 0 to 1 that are the same for the same seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
