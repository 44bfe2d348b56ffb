import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TaskNowDocument, injectQuery, injectTaskActs, taskPlace } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, PartyLine, Skeleton, StatusTag, TaskActions, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { matterOf } from './matter.ts';
import { SignOff } from './sign-off.ts';
import { TaskForm } from './task-form.ts';
import { TaskMatter } from './task-matter.ts';
import type { TaskStatus } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<TaskStatus, Tone>> = {
  open: 'info',
  held: 'active',
  withHelper: 'active',
  completed: 'good',
  cancelled: 'quiet',
  returned: 'warn',
  withdrawn: 'quiet',
};

/** One task: what it asks, by when, whose it is, and everything that can be done with it. */
@Component({
  selector: 'sx-task-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, PartyLine, SignOff, Skeleton, StatusTag, TaskActions, TaskForm, TaskMatter, TimeText, TwoLimits],
  templateUrl: './task-page.html',
})
export class TaskPage {
  readonly id = input.required<string>();

  protected readonly words = injectWords();
  protected readonly reading = injectQuery(TaskNowDocument, () => ({ id: this.id() }));
  protected readonly task = computed(() => this.reading.data()?.task ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.task === null);
  protected readonly matter = computed(() => {
    const task = this.task();
    return task && matterOf(task);
  });
  protected readonly acts = injectTaskActs(() => this.task(), this.words);
  protected readonly tone = computed(() => TONES[this.task()?.taskStatus ?? 'open']);
  /** The screen that the task has of its own; absent where it is done here. */
  protected readonly ownScreen = computed(() => {
    const task = this.task();
    const place = task && taskPlace(task);
    return place && place.commands[0] !== '/tasks' ? place : undefined;
  });
  protected readonly holder = computed(() => {
    const task = this.task();
    if (!task) return '';
    const roles = this.words.list(task.candidateRoles.map((role) => this.words.t(`terms.Role.${role}`)));
    return task.assignee?.name ?? this.words.t('workspace.task.anybodyOf', { roles });
  });
  protected readonly copied = computed(() => this.words.list(this.task()?.copiedTo.map(({ name }) => name) ?? []));
}
