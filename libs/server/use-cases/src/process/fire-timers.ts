import type { Application } from '../application.ts';
import { performByItself } from '../perform.ts';
import { placeOf } from './place-of.ts';
import { step, takeInHand } from './running.ts';

/**
 * Fires timers that are due, the oldest first, each in a transaction of its own, and answers how many. Several may do so at the same
 * time: a process is in one hand, and a timer that has fired meanwhile is no longer there.
 */
export async function fireDueTimers(app: Application, limit = 100): Promise<number> {
  const { rows } = await app.database.read((sql) =>
    sql.query<{ instanceId: string; item: number }>(
      'select instance_id as "instanceId", item from timer where due_at <= $1 order by due_at, instance_id, item limit $2',
      [app.now(), limit],
    ),
  );
  let fired = 0;
  for (const timer of rows) if (await fireTimer(app, timer)) fired += 1;
  return fired;
}

async function fireTimer(app: Application, { instanceId, item }: { readonly instanceId: string; readonly item: number }): Promise<boolean> {
  return performByItself(app, 'fireTimer', async (scope) => {
    const place = await placeOf(scope, instanceId);
    const running = await takeInHand(scope, place);
    const done = await step(scope, running, { type: 'fireTimer', item });
    if (done.done) return true;
    const { reason } = done.rejected;
    // Fired or cancelled by another act between the look and the lock.
    if (reason === 'itemNotFound' || reason === 'wrongItem' || reason === 'timerNotDue' || reason === 'ended') return false;
    throw new Error(`Timer ${instanceId}.${item} does not fire: ${JSON.stringify(done.rejected)}`);
  });
}
