import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDecisions } from '@shixiao/decisions';
import type { DecisionModel } from '@shixiao/decisions';
import { readProcesses } from '@shixiao/process-model';
import type { ProcessModel } from '@shixiao/process-model';

/** The models in one fixture, which must be fit for deployment. */
export async function modelsIn(folder: string, fixture: string, version = 1): Promise<readonly ProcessModel[]> {
  const { models, findings } = await readProcesses(readFixture(folder, `${fixture}.bpmn`), { version });
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new Error(`${fixture}: ${errors.map((it) => it.message.en).join(' ')}`);
  return models;
}

export async function decisionsIn(folder: string, fixture: string): Promise<readonly DecisionModel[]> {
  const { decisions, findings } = await readDecisions(readFixture(folder, `${fixture}.dmn`));
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new Error(`${fixture}: ${errors.map((it) => it.message.en).join(' ')}`);
  return decisions;
}

export function readFixture(folder: string, file: string): string {
  return readFileSync(path.join(folder, 'fixtures', file), 'utf8');
}
