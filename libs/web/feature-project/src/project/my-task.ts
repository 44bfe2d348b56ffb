import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTaskActs, subjectName, taskPlace } from '@shixiao/data-access';
import { TaskActions, TimeText, TwoLimits, injectWords, taskName } from '@shixiao/ui-kit';
import type { TaskOnProjectFragment } from '@shixiao/data-access';

/** A task of this project that waits for the viewer: the way to it, its limits and what else can be done with it. */
@Component({
  selector: 'sx-my-task',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TaskActions, TimeText, TwoLimits],
  template: `
    <div class="row apart">
      <div>
        <p class="small quiet">{{ words.t(task().assignee ? 'project.mine.yours' : 'project.mine.group') }}</p>
        <p class="name">{{ name() }}</p>
        @if (task().limits; as limits) { <sx-limits [limits]="limits" /> }
        @else if (task().dueAt; as at) { <p class="small">{{ words.t('project.overview.by') }} <sx-time [at]="at" show="both" [isEnd]="true" /></p> }
      </div>
      <div class="row">
        @if (task().viewerCanComplete || task().viewerCanClaim) {
          @if (isHere()) {
            <p class="small quiet">{{ words.t('project.mine.here') }}</p>
          } @else {
            <a class="button" [class.primary]="isFirst() && !task().viewerCanClaim" [routerLink]="place().commands" [queryParams]="place().queryParams">{{ words.t('project.mine.go') }}</a>
          }
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
  /** The path of the page that is open. */
  readonly address = input.required<string>();

  protected readonly words = injectWords();
  protected readonly name = computed(() => taskName(this.words, this.task().name, subjectName(this.task())));
  protected readonly place = computed(() => taskPlace(this.task()));
  /** A link to where one is would lead nowhere. */
  protected readonly isHere = computed(() => this.place().commands.join('/') === this.address());
  protected readonly acts = injectTaskActs(() => this.task(), this.words);
}
