import { LIFECYCLES, readLifecycle } from '@shixiao/lifecycles';
import type { Form, Lifecycle, LifecycleFiles } from '@shixiao/lifecycles';
import { deploy } from '@shixiao/persistence';
import type { Database } from '@shixiao/persistence';
import { PROCESS_ACTOR } from '../caller.ts';

/** The lifecycles that ship. */
export interface Lifecycles {
  readonly all: readonly Lifecycle[];
  /** By the id of the main process. */
  byProcess(processId: string): Lifecycle | undefined;
  /** A form by its id, `<process>.<act>`. */
  form(id: string): Form | undefined;
}

/** Deploys every lifecycle whose files are not what was deployed last. */
export async function deployLifecycles(database: Database, at: string): Promise<Lifecycles> {
  const read = await Promise.all(LIFECYCLES.map(({ id }) => readLifecycle(id)));
  for (const files of read) await deployFiles(database, files, at);
  const forms = new Map(read.flatMap((it) => [...it.forms]));
  return {
    all: LIFECYCLES,
    byProcess: (processId) => LIFECYCLES.find((it) => it.processId === processId),
    form: (id) => forms.get(id),
  };
}

async function deployFiles(database: Database, { processes, decisions, lifecycle }: LifecycleFiles, at: string): Promise<void> {
  for (const xml of processes) {
    const deployed = await database.transaction((tx) => deploy(tx, { xml, decisions, at, by: PROCESS_ACTOR }));
    if (deployed.kind === 'refused') {
      throw new Error(`The lifecycle ${lifecycle.id} cannot run: ${JSON.stringify(deployed.findings.slice(0, 3))}`);
    }
  }
}
