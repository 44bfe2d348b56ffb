import { createLibrary } from '@shixiao/process-engine';
import type { Library } from '@shixiao/process-engine';
import { readProcesses } from '@shixiao/process-model';

/** @throws Error when the file has errors: nothing measured on it would mean anything. */
export async function libraryOf(xml: string): Promise<Library> {
  const { models, findings } = await readProcesses(xml);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || models.length === 0) {
    throw new Error(`The model cannot be used: ${errors.map(({ message }) => message.en).join(' ') || 'no process'}`);
  }
  return createLibrary(models);
}
