import type { FlowNode } from '@shixiao/process-model';
import type { Item } from '../state.ts';
import type { Run } from '../run/run.ts';
import { propagate } from '../run/variables.ts';
import type { CommandOf } from './command-of.ts';
import { target, wrongItem } from './target.ts';

/** Tries again what an incident stopped; what was wrong is to be mended first, or by `variables`. */
export function resolveIncident(run: Run, { item: id, variables = {}, retries = 1 }: CommandOf<'resolveIncident'>): void {
  const item = target(run, id);
  const { incident, wait } = item;
  if (incident === undefined) throw wrongItem(item, 'incident');
  propagate(run, id, variables);
  run.emit({ type: 'incidentResolved', item: id, element: item.element });
  // Work that is still open goes back to whoever does it; everything else is done again by the engine itself.
  if (wait?.for === 'job') reopenJob(run, item, wait.type, retries);
  else if (wait?.for !== 'task') run.enqueue({ do: incident.retry, item: id });
}

function reopenJob(run: Run, item: Item, jobType: string, retries: number): void {
  const headers = headersOf(run.nodeOf(item));
  run.emit({ type: 'jobOpened', item: item.id, element: item.element, jobType, retries, ...(headers && { headers }) });
}

function headersOf(node: FlowNode): Readonly<Record<string, string>> | undefined {
  const job = 'job' in node ? node.job : undefined;
  return job && Object.keys(job.headers).length > 0 ? job.headers : undefined;
}
