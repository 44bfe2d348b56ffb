import { isSameJson } from '@shixiao/collaboration';
import type { JsonValue, Milestone } from '@shixiao/collaboration';
import { milestones as milestoneTable } from '@shixiao/persistence';
import type { MilestoneRow, ProjectRow } from '@shixiao/persistence';
import type { Command, Item, Json } from '@shixiao/process-engine';
import { isMilestone } from '../milestone/milestone-of.ts';
import { step } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import type { ActScope } from '../scope.ts';
import { promise } from './plan.ts';

export interface PlanToCarryOut {
  readonly project: ProjectRow;
  /** All that the project ever promised. */
  readonly rows: readonly MilestoneRow[];
  readonly milestones: readonly Milestone[];
}

/** Brings rows and running process to another plan. */
export async function carryOut(scope: ActScope, running: Running, { project, rows, milestones }: PlanToCarryOut): Promise<Running> {
  const added: Milestone[] = [];
  const gone: MilestoneRow[] = rows.filter((row) => row.droppedAt === null && !milestones.some(({ id }) => id === row.planId));
  for (const milestone of milestones) {
    const row = rows.find(({ planId }) => planId === milestone.id);
    if (!row) {
      await promise(scope, project, milestone);
      added.push(milestone);
    } else if (row.droppedAt !== null || !isSame(row.content, milestone)) {
      await change(scope, row, { title: milestone.name, dueOn: milestone.dueOn, content: milestone, droppedAt: null });
      if (row.droppedAt !== null) added.push(milestone);
      else if (row.dueOn !== milestone.dueOn && (row.status === 'planned' || row.status === 'notMet')) {
        // Its task waits for evidence by another day: it begins again with the new one.
        added.push(milestone);
        gone.push(row);
      }
    }
  }
  for (const row of gone) {
    if (!added.some(({ id }) => id === row.planId)) await change(scope, row, { droppedAt: scope.now });
  }
  return moveProcess(scope, running, { added, gone, milestones });
}

const isSame = (one: Milestone, other: Milestone): boolean => isSameJson(one as unknown as JsonValue, other as unknown as JsonValue);

async function change({ entities, now }: ActScope, { id, version }: MilestoneRow, changes: Partial<MilestoneRow>): Promise<void> {
  await entities.update(milestoneTable, { id }, { ...changes, version: version + 1, changedAt: now } as never);
}

interface Moves {
  readonly added: readonly Milestone[];
  readonly gone: readonly MilestoneRow[];
  readonly milestones: readonly Milestone[];
}

/** New ones join before old ones leave, as the repetition ends when nothing of it is left. */
async function moveProcess(scope: ActScope, before: Running, { added, gone, milestones }: Moves): Promise<Running> {
  let running = await give(scope, before, { type: 'setVariables', variables: { milestones: milestones.map(asVariable) } });
  const items = before.instance.state.items.flat();
  const bodies = items.filter(({ element, index }) => element === 'milestone' && index !== undefined);
  const repeat = items.find(({ element, kind }) => element === 'milestone' && kind === 'repeat');
  if (repeat) {
    for (const milestone of added) running = await give(scope, running, { type: 'addBody', item: repeat.id, value: asVariable(milestone) });
  } else if (added.length > 0) {
    // All that was promised before is met already; the stage waits for this decision alone.
    running = await give(scope, running, {
      type: 'modify',
      start: [{ element: 'milestone', variables: { milestones: added.map(asVariable) } }],
      reason: 'planChange',
    });
  }
  for (const row of gone) {
    const body = bodyOf(bodies, row);
    if (body) running = await give(scope, running, { type: 'removeBody', item: body.id, reason: 'planChange' });
  }
  return running;
}

/** What the process knows of a milestone. */
const asVariable = ({ id, name, dueOn }: Milestone): Json => ({ id, name, dueOn, verifier: null });

const bodyOf = (bodies: readonly Item[], row: MilestoneRow): Item | undefined =>
  bodies.find(({ variables }) => isMilestone(row)(variables?.milestone));

async function give(scope: ActScope, running: Running, command: Command): Promise<Running> {
  const done = await step(scope, running, command);
  if (!done.done) throw new Error(`The plan does not come into the process: ${JSON.stringify(done.rejected)}`);
  return done.running;
}
