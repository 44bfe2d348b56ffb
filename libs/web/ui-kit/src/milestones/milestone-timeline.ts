import { Component, computed, inject, input } from '@angular/core';
import { StatusTag } from '../status/status-tag.ts';
import { injectWords } from '../texts/words.ts';
import { NOW } from '../time/now.ts';
import { axisOf, share } from './axis.ts';
import type { Tone } from '../status/status-tag.ts';

export interface MilestoneShown {
  readonly id: string;
  readonly name: string;
  /** ISO days. */
  readonly dueOn: string;
  readonly forecastOn?: string | null;
  readonly actualOn?: string | null;
  readonly tone: Tone;
  /** Its status in words. */
  readonly status: string;
}

/**
 * Milestones as planned, as foreseen and as they came. The picture is for the eye; the list below it says the same and is
 * what screen readers and phones get. A page that lists them itself, with more about each, leaves that list out: it must
 * then give name, status and days.
 */
@Component({
  selector: 'sx-milestones',
  imports: [StatusTag],
  templateUrl: './milestone-timeline.html',
  styleUrl: './milestone-timeline.css',
})
export class MilestoneTimeline {
  readonly milestones = input.required<readonly MilestoneShown[]>();
  /** Whether the list is there. */
  readonly isListed = input(true);

  protected readonly words = injectWords();
  private readonly now = inject(NOW);
  private readonly axis = computed(() =>
    axisOf(this.milestones().flatMap(({ dueOn, forecastOn, actualOn }) => [dueOn, forecastOn, actualOn]), this.now()),
  );
  protected readonly months = computed(() => this.axis().months);
  protected readonly today = computed(() => share(this.axis(), this.now()));
  protected readonly rows = computed(() =>
    this.milestones().map((each) => {
      const at = (day: string | null | undefined) => (day ? share(this.axis(), Date.parse(day)) : undefined);
      const plan = at(each.dueOn) ?? 0;
      const actual = at(each.actualOn);
      const forecast = actual === undefined ? at(each.forecastOn) : undefined;
      const end = actual ?? forecast ?? plan;
      return { ...each, plan, actual, forecast, from: Math.min(plan, end), length: Math.abs(end - plan), isLate: end > plan };
    }),
  );
}
