import type { DraftMilestone } from '../draft/content.ts';

/** Whether each milestone is due when the one before it is, or later; those without a day stay where they are. */
export function isInOrder(milestones: readonly DraftMilestone[]): boolean {
  const days = milestones.flatMap(({ dueOn }) => dueOn || []);
  return days.every((day, index) => index === 0 || day >= (days[index - 1] ?? ''));
}

/** By day; those without one at the end. */
export function byDay(milestones: readonly DraftMilestone[]): readonly DraftMilestone[] {
  const last = '9999';
  return milestones.toSorted((one, other) => (one.dueOn || last).localeCompare(other.dueOn || last));
}
