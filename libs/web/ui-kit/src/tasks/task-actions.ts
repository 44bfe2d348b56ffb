import { Dialog } from '@angular/cdk/dialog';
import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, computed, inject, input, signal } from '@angular/core';
import { FailureNotice } from '../feedback/failure-notice.ts';
import { RefusalAlert } from '../feedback/refusal-alert.ts';
import { Icon } from '../icons/icon.ts';
import { injectWords } from '../texts/words.ts';
import { TaskActionDialog } from './task-action-dialog.ts';
import { NEEDS } from './task-acting.ts';
import type { ActionAsked } from './task-action-dialog.ts';
import type { TaskActing, TaskActionName } from './task-acting.ts';

/** These are what the task waits for, so they stand in the open; the others are in the menu. */
const FIRST: ReadonlySet<TaskActionName> = new Set(['claim', 'sign', 'giveBack']);

/** What can be done with a task beside doing it. Only what is allowed is shown. */
@Component({
  selector: 'sx-task-actions',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, FailureNotice, Icon, RefusalAlert],
  template: `
    <div class="row">
      @for (action of first(); track action) {
        <button class="button" [class.primary]="$first" type="button" [disabled]="acts().isBusy()" (click)="choose(action)">
          {{ words.t('ui.taskActions.' + action + '.name') }}
        </button>
      }
      @if (others().length > 0) {
        <button class="button" type="button" [cdkMenuTriggerFor]="menu">
          {{ words.t('ui.taskActions.more') }} <sx-icon name="down" />
        </button>
      }
      <span role="status" class="small quiet">{{ done() }}</span>
    </div>
    @if (!isAsking()) {
      <sx-failure [kind]="acts().failure()" (retry)="acts().forget()" />
      <sx-refusal [told]="acts().told()" />
    }
    <ng-template #menu>
      <div class="sheet" cdkMenu>
        @for (action of others(); track action) {
          <button cdkMenuItem type="button" (cdkMenuItemTriggered)="choose(action)">
            <span class="name">{{ words.t('ui.taskActions.' + action + '.name') }}</span>
            <span class="small quiet">{{ words.t('ui.taskActions.' + action + '.hint') }}</span>
          </button>
        }
      </div>
    </ng-template>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .sheet { display: grid; width: min(22rem, 100vw - 2rem); max-height: 70vh; overflow: auto; padding: var(--gap-2); border: 1px solid var(--border);
      border-radius: var(--radius); background: var(--surface-raised); box-shadow: var(--shadow-raised); }
    .sheet button { display: grid; padding: var(--gap-2) var(--gap-3); border: 0; border-radius: var(--radius-small); background: none;
      text-align: start; cursor: pointer; }
    .sheet button:hover, .sheet button:focus { background: var(--accent-soft); }
    .name { font-weight: 550; }
  `,
})
export class TaskActions {
  readonly acts = input.required<TaskActing>();

  protected readonly words = injectWords();
  protected readonly first = computed(() => this.acts().allowed().filter((action) => FIRST.has(action)));
  protected readonly others = computed(() => this.acts().allowed().filter((action) => !FIRST.has(action)));
  protected readonly done = signal('');
  protected readonly isAsking = signal(false);
  private readonly dialog = inject(Dialog);

  protected async choose(action: TaskActionName): Promise<void> {
    this.done.set('');
    this.acts().forget();
    const { people, hasChoice, reason } = NEEDS[action];
    const isPlain = people === 'none' && !hasChoice && reason === 'none';
    if (isPlain) {
      if (await this.acts().perform({ action, personIds: [], choice: '', reason: '' })) this.tell(action);
      return;
    }
    this.isAsking.set(true);
    const opened = this.dialog.open<boolean, ActionAsked>(TaskActionDialog, {
      data: { action, acts: this.acts() },
      ariaLabelledBy: 'task-action-title',
      backdropClass: 'backdrop',
    });
    opened.closed.subscribe((isDone) => {
      this.isAsking.set(false);
      if (isDone) this.tell(action);
      else this.acts().forget();
    });
  }

  private tell(action: TaskActionName): void {
    this.done.set(this.words.t('ui.taskActions.done', { action: this.words.t(`ui.taskActions.${action}.name`) }));
  }
}
