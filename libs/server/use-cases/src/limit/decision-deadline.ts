import type { Day } from '@shixiao/collaboration';
import type { InstanceState, Item } from '@shixiao/process-engine';
import { jurisdictionById } from '../lookup/directory.ts';
import { step } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import type { ActScope } from '../scope.ts';

/** The variable that the decision's timers look at, and the event that waits on where it was moved to. */
const DEADLINE = 'decisionDeadline';
const NEW_DEADLINE = 'newDeadline';

/** A pause has no end that anybody knows; if it lasts a year, the supervisor hears of it. */
const PUT_OFF_DAYS = 365;

/** While the decision's clock is paused its limit does not pass. */
export async function putOffDecision(scope: ActScope, running: Running): Promise<Running> {
  const until = new Date(Date.parse(scope.now) + PUT_OFF_DAYS * 86_400_000).toISOString().slice(0, 10);
  return moveDecisionDeadline(scope, running, until);
}

/** The decision's limit ends with this day from now on; whatever waits for another end waits for this one. */
export async function moveDecisionDeadline(scope: ActScope, running: Running, lastDay: Day): Promise<Running> {
  const { state } = running.instance;
  const holder = items(state).find(({ variables }) => variables !== undefined && DEADLINE in variables && variables[DEADLINE] !== null);
  if (!holder) return running;
  const zone = (await scope.load(jurisdictionById, running.place.jurisdictionId))?.timeZone ?? 'Asia/Shanghai';
  const before = holder.variables?.[DEADLINE];
  const moved = await carryOut(scope, running, { type: 'setVariables', item: holder.id, local: true, variables: { [DEADLINE]: likeBefore(before, lastDay, zone) } });
  const waiting = items(moved.instance.state).find(({ element, kind }) => element === NEW_DEADLINE && kind === 'event');
  if (!waiting) return moved;
  const start = [{ element: NEW_DEADLINE, scope: waiting.parent }];
  return carryOut(scope, moved, { type: 'modify', cancel: [waiting.id], start, reason: DEADLINE });
}

async function carryOut(scope: ActScope, running: Running, command: Parameters<typeof step>[2]): Promise<Running> {
  const done = await step(scope, running, command);
  if (!done.done) throw new Error(`The decision's limit is not moved: ${JSON.stringify(done.rejected)}`);
  return done.running;
}

const items = ({ items: pages }: InstanceState): readonly Item[] => pages.flat();

/** In the spelling of FEEL that the model's own expression gave the variable, only the day is another one. */
function likeBefore(before: unknown, lastDay: Day, zone: string): string {
  const time = typeof before === 'string' ? /T.*$/.exec(before)?.[0] : undefined;
  return `${lastDay}${time ?? `T23:59:59@${zone}`}`;
}
