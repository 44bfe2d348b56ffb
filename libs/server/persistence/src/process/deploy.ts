import type { ModelRef } from '@shixiao/process-engine';
import { readProcesses } from '@shixiao/process-model';
import type { Finding } from '@shixiao/process-model';
import type { Transaction } from '../database/database.ts';

/** What is deployed together: one BPMN text and the DMN texts that its processes decide by. */
export interface Deployment {
  readonly xml: string;
  readonly decisions: readonly string[];
  readonly at: string;
  readonly by: string;
}

export type Deployed =
  | { readonly kind: 'deployed'; readonly models: readonly ModelRef[] }
  /** All of it is what runs already. */
  | { readonly kind: 'unchanged'; readonly models: readonly ModelRef[] }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** One deployment at a time, so that no two give out the same version. */
const LOCK = 7_203_114_802_356;

/** Stores the processes of a file as their next versions; the same file again changes nothing. */
export async function deploy({ sql }: Transaction, { xml, decisions, at, by }: Deployment): Promise<Deployed> {
  const { models, findings } = await readProcesses(xml);
  if (models.length === 0) return { kind: 'refused', findings };
  await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const { rows } = await sql.query<{ processId: string; version: number; same: boolean }>(
    `select distinct on (process_id) process_id as "processId", version, xml = $2 and decisions = $3::jsonb as same
      from deployed_model where process_id = any ($1) order by process_id, version desc`,
    [models.map(({ processId }) => processId), xml, JSON.stringify(decisions)],
  );
  const latest = new Map(rows.map((row) => [row.processId, row]));
  if (models.every(({ processId }) => latest.get(processId)?.same)) return { kind: 'unchanged', models: rows.map(refOf) };
  const next = models.map((model) => ({
    process_id: model.processId,
    version: (latest.get(model.processId)?.version ?? 0) + 1,
    version_tag: model.versionTag ?? null,
  }));
  await sql.query(
    `insert into deployed_model (process_id, version, version_tag, xml, decisions, deployed_at, deployed_by)
      select it.process_id, it.version, it.version_tag, $2, $3::jsonb, $4, $5
      from json_to_recordset($1::json) as it (process_id text, version integer, version_tag text)`,
    [JSON.stringify(next), xml, JSON.stringify(decisions), at, by],
  );
  return { kind: 'deployed', models: next.map(({ process_id, version }) => ({ processId: process_id, version })) };
}

const refOf = ({ processId, version }: ModelRef): ModelRef => ({ processId, version });
