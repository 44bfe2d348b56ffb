import { readFile, readdir } from 'node:fs/promises';
import type { Form } from './forms.ts';
import { LIFECYCLES } from './lifecycles.ts';
import type { Lifecycle, LifecycleId } from './lifecycles.ts';

/** A lifecycle's files as they are; whoever deploys them reads models out of them. */
export interface LifecycleFiles {
  readonly lifecycle: Lifecycle;
  /** BPMN texts, the main process first. */
  readonly processes: readonly string[];
  /** DMN texts. */
  readonly decisions: readonly string[];
  /** By id, in the order of their file names. */
  readonly forms: ReadonlyMap<string, Form>;
}

/** @throws Error when a file is missing, which means that the installation is broken */
export async function readLifecycle(id: LifecycleId): Promise<LifecycleFiles> {
  const lifecycle = LIFECYCLES.find((it) => it.id === id);
  if (lifecycle === undefined) throw new Error(`There is no lifecycle ${id}`);
  const [processes, decisions, forms] = await Promise.all([
    Promise.all(lifecycle.processes.map((file) => readFile(file, 'utf8'))),
    Promise.all(lifecycle.decisions.map((file) => readFile(file, 'utf8'))),
    readForms(lifecycle.forms),
  ]);
  return { lifecycle, processes, decisions, forms: new Map(forms.map((form) => [form.id, form])) };
}

async function readForms(folder: URL): Promise<readonly Form[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.form')).sort();
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8')) as Form));
}
