import type { Accepted, EngineRecord, InstanceState } from '@shixiao/process-engine';
import type { Statements } from '../database/statements.ts';
import type { Transaction } from '../database/database.ts';
import { CHANGE, RENAME, START } from './process-statements.ts';
import { projectionsOf } from './projections.ts';

/** A process instance as it is stored. */
export interface StoredInstance {
  readonly id: string;
  readonly jurisdictionId: string;
  /** Absent for a call's, which belongs to no project. */
  readonly projectId: string | null;
  /** Acts so far. */
  readonly version: number;
  readonly recorded: number;
  readonly state: InstanceState;
}

/** `conflict`: somebody else changed the instance meanwhile. Nothing was written; load it again and look. */
export type Saved = { readonly kind: 'saved'; readonly version: number; readonly recorded: number } | { readonly kind: 'conflict' };

const LOAD = `select id, jurisdiction_id as "jurisdictionId", project_id as "projectId", version, recorded, state
  from process_instance where id = $1`;

export async function loadInstance(sql: Statements, id: string): Promise<StoredInstance | undefined> {
  const { rows } = await sql.query<StoredInstance>({ name: 'load-instance', text: LOAD, values: [id] });
  return rows[0];
}

/** How a candidate group of a model is named in the rows that people look for their tasks by; default: as in the model. */
export type NameGroup = (group: string) => string;

/** Stores an instance that `outcome` started. `id`: a UUIDv7, so that instances of one time lie side by side. */
export async function startInstance(
  tx: Transaction,
  place: Pick<StoredInstance, 'id' | 'jurisdictionId' | 'projectId'>,
  outcome: Accepted,
  nameGroup?: NameGroup,
): Promise<Saved> {
  const own = [place.jurisdictionId, place.projectId];
  return save(tx, { name: 'start-instance', text: START }, place.id, outcome, own, nameGroup);
}

/** Stores what an act made of an instance, if `before` is still what is stored. */
export async function saveAct(
  tx: Transaction,
  before: Pick<StoredInstance, 'id' | 'version'>,
  outcome: Accepted,
  nameGroup?: NameGroup,
): Promise<Saved> {
  return save(tx, { name: 'save-act', text: CHANGE }, before.id, outcome, [before.version], nameGroup);
}

async function save(
  { sql }: Transaction,
  statement: { readonly name: string; readonly text: string },
  id: string,
  { state, records }: Accepted,
  own: readonly unknown[],
  nameGroup?: NameGroup,
): Promise<Saved> {
  const [first] = records;
  if (first?.type !== 'acted') throw new Error('The records of an act begin with who acted and when');
  const { renamed, ...rows } = projectionsOf(records, state, nameGroup);
  const values = [
    id,
    JSON.stringify(records),
    records.length,
    JSON.stringify(state),
    state.model.processId,
    state.model.version,
    state.phase,
    first.at,
    first.actor ?? null,
    JSON.stringify(rows),
    ...own,
  ];
  const [saved] = (await sql.query<{ version: number; recorded: number }>({ ...statement, values })).rows;
  if (!saved) return { kind: 'conflict' };
  if (renamed.length > 0) {
    for (const text of RENAME) await sql.query(text, [id, JSON.stringify(renamed)]);
  }
  return { kind: 'saved', ...saved };
}

/** An instance's history, oldest first. */
export async function loadRecords(sql: Statements, id: string): Promise<readonly EngineRecord[]> {
  const { rows } = await sql.query<{ record: EngineRecord }>(
    'select record from process_record where instance_id = $1 order by sequence',
    [id],
  );
  return rows.map(({ record }) => record);
}
