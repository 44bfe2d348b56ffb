import { MILESTONE_TONES } from '../project/tones.ts';
import type { MilestoneOnProjectFragment } from '@shixiao/data-access';
import type { MilestoneShown, Words } from '@shixiao/ui-kit';

/** Milestones as the timeline draws them. */
export function milestonesShown(milestones: readonly MilestoneOnProjectFragment[], words: Words): readonly MilestoneShown[] {
  return milestones.map(({ id, name, dueOn, forecastOn, actualOn, milestoneStatus }) => ({
    id,
    name,
    dueOn,
    forecastOn,
    actualOn,
    tone: MILESTONE_TONES[milestoneStatus],
    status: words.t(`terms.MilestoneStatus.${milestoneStatus}`),
  }));
}
