import { ChangeDetectionStrategy, Component, DestroyRef, ElementRef, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { CompleteTaskDocument, SaveTaskDraftDocument, injectAct, refusalText } from '@shixiao/data-access';
import { FailureNotice, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { forgetLocally, keepLocally, keptLocally } from '../kept/kept-locally.ts';
import { fieldsOf } from './form/form-field.ts';
import { FormFields } from './form/form-fields.ts';
import { firstValues, withValue } from './form/form-values.ts';
import { timeSpent } from './time-spent.ts';
import type { FormTaskFragment } from '@shixiao/data-access';
import type { FormChange, FormErrors } from './form/form-fields.ts';
import type { FormValues } from './form/form-values.ts';

/** Quiet after the last change before it is saved. */
const SAVE_AFTER_MS = 1_000;
const TRY_AGAIN_AFTER_MS = 10_000;

/** What a task asks for, filled in, saved while one writes, and handed in. */
@Component({
  selector: 'sx-task-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, FormFields, RefusalAlert],
  templateUrl: './task-form.html',
})
export class TaskForm {
  readonly task = input.required<FormTaskFragment>();
  readonly completed = output();

  protected readonly words = injectWords();
  protected readonly form = computed(() => this.task().form ?? undefined);
  protected readonly fields = computed(() => fieldsOf(this.form()?.schema));
  protected readonly facts = computed(() => this.form()?.facts ?? []);
  private readonly taskId = computed(() => this.task().id);
  /** Begun anew with another task only: what is typed outlives every reading of the same one, and the saving of its draft. */
  protected readonly values = linkedSignal<string, FormValues>({
    source: this.taskId,
    computation: (id) => untracked(() => firstValues(this.fields(), this.facts(), keptLocally(id) ?? this.form()?.draft)),
  });
  private readonly saving = injectAct(SaveTaskDraftDocument);
  protected readonly completing = injectAct(CompleteTaskDocument, { changed: ['worklist', 'worklistSummary'] });
  protected readonly state = signal<'saved' | 'unsaved' | 'saving' | 'offline'>('saved');
  protected readonly savedAt = computed(() => this.form()?.draftSavedAt ?? undefined);
  private readonly problems = computed(() => {
    const refusal = this.completing.refusal();
    return refusal?.__typename === 'FormIncomplete' ? refusal.formProblems : [];
  });
  protected readonly errors = computed<FormErrors>(() =>
    Object.fromEntries(this.problems().map(({ field, kind }) => [field.join('.'), this.words.t(`terms.FormProblemKind.${kind}`)])),
  );
  protected readonly told = computed(() => {
    const refusal = this.completing.refusal() ?? this.saving.refusal();
    if (!refusal) return undefined;
    // The fields themselves say what is wrong with them.
    return refusal.__typename === 'FormIncomplete' ? { sentence: this.words.t('workspace.form.incomplete'), details: [] } : refusalText(refusal, this.words);
  });
  private readonly spent = timeSpent();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private wait: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.wait);
      if (this.state() === 'unsaved') void this.save();
    });
  }

  protected touch(): void {
    this.spent.touch(Date.now());
  }

  protected change({ path, value }: FormChange): void {
    this.touch();
    this.values.update((values) => withValue(values, path, value));
    keepLocally(this.task().id, this.values());
    this.state.set('unsaved');
    this.saveIn(SAVE_AFTER_MS);
  }

  protected async complete(event?: Event): Promise<void> {
    event?.preventDefault();
    this.touch();
    clearTimeout(this.wait);
    const { id: taskId, version: expectedVersion } = this.task();
    const done = await this.completing.perform({ taskId, values: this.values() as never, minutesSpent: this.spent.minutes(), expectedVersion });
    if (done) {
      forgetLocally(taskId);
      this.state.set('saved');
      this.completed.emit();
    } else {
      this.focusFirstError();
    }
  }

  private saveIn(delay: number): void {
    clearTimeout(this.wait);
    this.wait = setTimeout(() => void this.save(), delay);
  }

  private async save(): Promise<void> {
    if (this.saving.isBusy() || this.completing.isBusy()) {
      this.saveIn(SAVE_AFTER_MS);
      return;
    }
    const values = this.values();
    this.state.set('saving');
    const saved = await this.saving.perform({ taskId: this.task().id, values: values as never });
    if (!saved) {
      this.state.set('offline');
      if (this.saving.failure()) this.saveIn(TRY_AGAIN_AFTER_MS);
    } else if (this.values() === values) {
      this.state.set('saved');
      forgetLocally(this.task().id);
    } else {
      this.saveIn(SAVE_AFTER_MS);
    }
  }

  private focusFirstError(): void {
    const first = this.problems()[0]?.field.join('.');
    if (first === undefined) return;
    const place = this.host.nativeElement.querySelector(`[data-field="${CSS.escape(first)}"]`);
    place?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }
}
