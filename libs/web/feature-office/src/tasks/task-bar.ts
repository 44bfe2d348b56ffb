import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { injectTaskActs } from '@shixiao/data-access';
import { TaskActions, TwoLimits, injectWords } from '@shixiao/ui-kit';
import type { OpenTaskFactsFragment } from '@shixiao/data-access';

/** The task that a screen is opened for: its name, both limits, whose it is, and what else can be done with it. */
@Component({
  selector: 'sx-task-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TaskActions, TwoLimits],
  template: `
    <h2>{{ words.t('office.task.heading') }}</h2>
    <p class="name">{{ words.sentence(task().name) }}</p>
    @if (hasLimits()) {
      <sx-limits [limits]="task().limits" />
    }
    <p class="small quiet">
      @if (task().assignee; as holder) {
        {{ words.t('office.task.holder', { name: holder.name }) }}
      } @else {
        {{ words.t('office.task.anybody') }}
      }
      @if (task().assignedFor; as other) {
        {{ words.t('office.task.for', { name: other.name }) }}
      }
    </p>
    <sx-task-actions [acts]="acts" />
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    h2 { margin: 0; }
    .name { font-weight: 550; }
  `,
})
export class TaskBar {
  readonly task = input.required<OpenTaskFactsFragment>();
  /** Whether they are shown here, and not in a more prominent place. */
  readonly hasLimits = input(true);

  protected readonly words = injectWords();
  protected readonly acts = injectTaskActs(() => this.task(), this.words);
}
