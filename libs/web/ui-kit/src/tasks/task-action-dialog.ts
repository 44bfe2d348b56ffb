import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { FailureNotice } from '../feedback/failure-notice.ts';
import { RefusalAlert } from '../feedback/refusal-alert.ts';
import { Field, FieldControl } from '../forms/field.ts';
import { injectWords } from '../texts/words.ts';
import { NEEDS, lacksOf } from './task-acting.ts';
import type { ChoiceShown, TaskActing, TaskActionFilled, TaskActionName } from './task-acting.ts';

export interface ActionAsked {
  readonly action: TaskActionName;
  readonly acts: TaskActing;
}

/** Asks for whom, how and why, and stays open until it was done or given up: nothing that was typed is lost. */
@Component({
  selector: 'sx-task-action-dialog',
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  templateUrl: './task-action-dialog.html',
  styles: `
    .end { justify-content: flex-end; }
    .people { display: grid; max-height: 14rem; overflow: auto; padding: var(--gap-2) var(--gap-3); border: 1px solid var(--border); border-radius: var(--radius); }
    .error { color: var(--bad); font-size: var(--size-small); font-weight: 550; }
  `,
})
export class TaskActionDialog {
  protected readonly words = injectWords();
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly asked = inject<ActionAsked>(DIALOG_DATA);
  protected readonly needs = NEEDS[this.asked.action];
  protected readonly choices = this.asked.acts.choicesOf(this.asked.action);
  protected readonly choice = signal(this.choices.length === 1 ? (this.choices[0]?.value ?? '') : '');
  protected readonly reason = signal('');
  protected readonly text = signal('');
  protected readonly found = signal<readonly ChoiceShown[]>([]);
  protected readonly isSearching = signal(false);
  /** In the order in which they were chosen: that is the order of signing in turn. */
  protected readonly chosen = signal<readonly ChoiceShown[]>([]);
  private readonly wasTried = signal(false);
  private readonly filled = computed<TaskActionFilled>(() => ({
    action: this.asked.action,
    personIds: this.chosen().map(({ value }) => value),
    choice: this.choice(),
    reason: this.reason().trim(),
  }));
  protected readonly lacks = computed(() => (this.wasTried() ? lacksOf(this.filled()) : []));
  private wait: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    if (this.needs.people !== 'none') void this.search();
  }

  protected type(text: string): void {
    this.text.set(text);
    clearTimeout(this.wait);
    this.wait = setTimeout(() => void this.search(), 250);
  }

  protected isChosen({ value }: ChoiceShown): boolean {
    return this.chosen().some((each) => each.value === value);
  }

  protected choosePerson(person: ChoiceShown, isChosen: boolean): void {
    const others = this.chosen().filter(({ value }) => value !== person.value);
    const kept = this.needs.people === 'many' ? others : [];
    this.chosen.set(isChosen ? [...kept, person] : others);
  }

  protected error(what: 'people' | 'choice' | 'reason'): string | undefined {
    return this.lacks().includes(what) ? this.words.t(`ui.taskActions.missing.${what}`) : undefined;
  }

  protected async perform(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    if (this.lacks().length > 0) return;
    if (await this.asked.acts.perform(this.filled())) this.dialog.close(true);
  }

  private async search(): Promise<void> {
    const text = this.text();
    this.isSearching.set(true);
    const found = await this.asked.acts.peopleFor(this.asked.action, text);
    // Answers may overtake one another.
    if (text !== this.text()) return;
    this.found.set(found);
    this.isSearching.set(false);
  }
}
