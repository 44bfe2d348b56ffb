import { createLibrary } from '@shixiao/process-engine';
import type { Library, ModelRef } from '@shixiao/process-engine';
import { readProcesses } from '@shixiao/process-model';
import type { ProcessModel } from '@shixiao/process-model';
import type { Statements } from '../database/statements.ts';

/** Reads a DMN text. Given by the caller: decision tables are another room's business. */
export type ReadDecisions = (dmn: string) => Promise<Library['decisions']>;

export interface ModelCache {
  /**
   * The models to run with. Asks the database only the first time, or when `needed` is not among them; what was deployed
   * elsewhere meanwhile is seen after `refresh`.
   */
  library(sql: Statements, needed?: ModelRef): Promise<Library>;
  refresh(sql: Statements): Promise<Library>;
}

interface Row {
  readonly processId: string;
  readonly version: number;
  readonly xml: string;
  readonly decisions: readonly string[];
}

/** Keeps deployed models ready to run. They never change, so each is read from its text once. */
export function createModelCache(readDecisions: ReadDecisions): ModelCache {
  const models = new Map<string, ProcessModel>();
  /** By DMN text, in the order of deployment: of two decisions with one id the later counts. */
  const decisions = new Map<string, Library['decisions']>();
  let library: Library | undefined;
  let reading: Promise<Library> | undefined;

  const read = async (sql: Statements): Promise<Library> => {
    const { rows } = await sql.query<Row>(
      `select process_id as "processId", version, xml, decisions from deployed_model
        where not (process_id || ' ' || version = any ($1)) order by deployed_at, process_id, version`,
      [[...models.keys()]],
    );
    for (const row of rows) {
      const processes = await readProcesses(row.xml, { version: row.version });
      const model = processes.models.find(({ processId }) => processId === row.processId);
      if (!model) throw new Error(`The deployed model ${keyOf(row)} cannot be read any more`);
      for (const dmn of row.decisions) {
        const known = decisions.get(dmn) ?? (await readDecisions(dmn));
        decisions.delete(dmn);
        decisions.set(dmn, known);
      }
      models.set(keyOf(row), model);
    }
    if (rows.length > 0 || !library) library = createLibrary([...models.values()], [...decisions.values()].flat());
    return library;
  };

  /** All who come while models are being read wait for the same reading: a model takes long to read, and a list asks for each of its lines. */
  const readOnce = (sql: Statements): Promise<Library> => {
    reading ??= read(sql).finally(() => {
      reading = undefined;
    });
    return reading;
  };

  return {
    // What was deployed after a reading began may not be in it.
    refresh: async (sql) => {
      await reading?.catch(() => undefined);
      return readOnce(sql);
    },
    async library(sql, needed) {
      const isThere = (): boolean => library !== undefined && (!needed || models.has(keyOf(needed)));
      if (library && isThere()) return library;
      const answer = await readOnce(sql);
      return isThere() ? answer : readOnce(sql);
    },
  };
}

const keyOf = ({ processId, version }: ModelRef): string => `${processId} ${version}`;
