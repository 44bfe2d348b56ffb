import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SESSION } from '@shixiao/data-access';
import { StatusTag, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { placeFor, whyMine } from './task-line.ts';
import type { WorkPlace, WorkTaskFragment } from '@shixiao/data-access';

/** Tasks, one under the other: the act in words, the project, why it is here, and both limits. */
@Component({
  selector: 'sx-task-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, StatusTag, TimeText, TwoLimits],
  templateUrl: './task-list.html',
  styleUrl: './task-list.css',
})
export class TaskList {
  readonly tasks = input.required<readonly WorkTaskFragment[]>();
  readonly isClaiming = input(false);
  readonly claimed = output<WorkTaskFragment>();

  protected readonly words = injectWords();
  private readonly session = inject(SESSION);

  protected placeOf(task: WorkTaskFragment): WorkPlace {
    return placeFor(task, this.session.viewer()?.person.id);
  }

  protected why(task: WorkTaskFragment): string {
    return this.words.t(`workspace.why.${whyMine(task, this.session.viewer()?.person.id)}`, {
      name: task.assignedFor?.name ?? task.assignee?.name ?? '',
      roles: this.words.list(task.candidateRoles.map((role) => this.words.t(`terms.Role.${role}`))),
    });
  }
}
