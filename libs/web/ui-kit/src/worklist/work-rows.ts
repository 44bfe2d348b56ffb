import { Component, ElementRef, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusTag } from '../status/status-tag.ts';
import { injectWords } from '../texts/words.ts';
import { NOW } from '../time/now.ts';
import { TimeText } from '../time/time-text.ts';
import { TwoLimits } from '../time/two-limits.ts';
import { taskName } from './task-name.ts';
import type { WorkRow } from './work-shown.ts';

/** Tasks, one under the other: the act in words, the project, why it is here, both limits, and what to do first. Arrows lead from one to the next. */
@Component({
  selector: 'sx-work-rows',
  imports: [RouterLink, StatusTag, TimeText, TwoLimits],
  templateUrl: './work-rows.html',
  styleUrl: './work-rows.css',
  host: { '(keydown.arrowDown)': 'step($event, 1)', '(keydown.arrowUp)': 'step($event, -1)' },
})
export class WorkRows {
  readonly rows = input.required<readonly WorkRow[]>();
  readonly isClaiming = input(false);
  /** The id of a task that is to be taken. */
  readonly claimed = output<string>();

  protected readonly words = injectWords();
  private readonly now = inject(NOW);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected nameOf({ name, subjectName }: WorkRow): string {
    return taskName(this.words, name, subjectName);
  }

  protected isPast(at: string): boolean {
    return Date.parse(at) <= this.now();
  }

  protected why({ why, who, roles }: WorkRow): string {
    return this.words.t(`ui.worklist.why.${why}`, { name: who, roles: this.words.list(roles.map((role) => this.words.t(`terms.Role.${role}`))) });
  }

  protected step(event: Event, by: 1 | -1): void {
    const names = [...this.host.nativeElement.querySelectorAll<HTMLElement>('.name')];
    const at = names.findIndex((name) => name.closest('li')?.contains(event.target as Node));
    const next = names[at + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
