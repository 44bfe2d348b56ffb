import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTaskActs, taskPlace } from '@shixiao/data-access';
import { TaskActions, TwoLimits, injectWords } from '@shixiao/ui-kit';
import type { TaskOnProjectFragment } from '@shixiao/data-access';

/** A task of this project that waits for the viewer: the way to it, its limits and what else can be done with it. */
@Component({
  selector: 'sx-my-task',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TaskActions, TwoLimits],
  template: `
    <div class="row apart">
      <div>
        <p class="small quiet">{{ words.t(task().assignee ? 'project.mine.yours' : 'project.mine.group') }}</p>
        <p class="name">{{ words.sentence(task().name) }}</p>
        @if (task().limits; as limits) { <sx-limits [limits]="limits" /> }
      </div>
      <div class="row">
        @if (task().viewerCanComplete || task().viewerCanClaim) {
          <a class="button" [class.primary]="isFirst() && !task().viewerCanClaim" [routerLink]="place().commands" [queryParams]="place().queryParams">{{ words.t('project.mine.go') }}</a>
        }
        <sx-task-actions [acts]="acts" />
      </div>
    </div>
  `,
  styles: `.name { font-weight: 600; }`,
})
export class MyTask {
  readonly task = input.required<TaskOnProjectFragment>();
  readonly isFirst = input(false);

  protected readonly words = injectWords();
  protected readonly place = computed(() => taskPlace(this.task()));
  protected readonly acts = injectTaskActs(() => this.task(), this.words);
}
