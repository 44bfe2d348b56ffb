import type { Item } from '../state.ts';
import { offerJob } from '../run/activities.ts';
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
  const node = run.nodeOf(item);
  offerJob(run, item, jobType, retries, ('job' in node && node.job?.headers) || {});
}
