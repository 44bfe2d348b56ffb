import { ChangeDetectionStrategy, Component, ElementRef, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { DiscardCallDraftDocument, HandInCallDocument, SaveCallDraftDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, Figure, RefusalAlert, StatusTag, TimeText, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { forgetLocally, keepLocally, keptLocally } from '../kept/kept-locally.ts';
import { TaskBar } from '../tasks/task-bar.ts';
import { toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { injectAutosave } from './autosave.ts';
import { EMPTY_CALL, contentOf, formOf, sumOfWeights } from './call-form.ts';
import { CallProblems } from './call-problems.ts';
import type { OfficeCallFragment, OpenTaskFactsFragment } from '@shixiao/data-access';
import type { CallForm, CriterionRow, WantedRow } from './call-form.ts';

const CHANGED = { changed: ['calls', 'worklist', 'worklistSummary'] };

/** The draft of a call. What is typed is kept on this device at once and on the server shortly after; somebody else's save is never overwritten unseen. */
@Component({
  selector: 'sx-call-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallProblems, FailureNotice, Field, FieldControl, Figure, RefusalAlert, StatusTag, TaskBar, TimeText],
  templateUrl: './call-editor.html',
  styleUrl: './call-editor.css',
})
export class CallEditor {
  readonly call = input.required<OfficeCallFragment>();
  readonly task = input<OpenTaskFactsFragment>();
  readonly reloaded = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly form = signal<CallForm>(EMPTY_CALL);
  protected readonly weights = computed(() => sumOfWeights(this.form().criteria));
  protected readonly saving = injectAct(SaveCallDraftDocument);
  protected readonly handingIn = injectAct(HandInCallDocument, CHANGED);
  protected readonly discarding = injectAct(DiscardCallDraftDocument, CHANGED);
  protected readonly conflict = computed(() => {
    const refusal = this.saving.refusal();
    return refusal?.__typename === 'Conflict' ? refusal : undefined;
  });
  private readonly savingTold = toldOf(this.words, this.saving);
  private readonly actTold = toldOf(this.words, this.handingIn, this.discarding);
  protected readonly told = computed(() => this.actTold() ?? (this.conflict() ? undefined : this.savingTold()));
  protected readonly failure = computed(() => this.saving.failure() ?? this.handingIn.failure() ?? this.discarding.failure());
  protected readonly autosave = injectAutosave(async () => this.save());
  private readonly version = signal(0);
  private readonly confirm = injectConfirm();
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private shownId: string | undefined;

  constructor() {
    effect(() => {
      const call = this.call();
      untracked(() => this.take(call));
    });
  }

  protected change(part: Partial<CallForm>): void {
    this.form.update((before) => ({ ...before, ...part }));
    keepLocally(this.key(), { form: this.form(), version: this.version() });
    // Saving on top of somebody else's words is for the person to choose.
    if (!this.conflict()) this.autosave.touch();
  }

  protected changeWanted(id: string, part: Partial<WantedRow>): void {
    this.change({ wanted: this.form().wanted.map((each) => (each.id === id ? { ...each, ...part } : each)) });
  }

  protected changeCriterion(id: string, part: Partial<CriterionRow>): void {
    this.change({ criteria: this.form().criteria.map((each) => (each.id === id ? { ...each, ...part } : each)) });
  }

  protected addWanted(): void {
    const id = crypto.randomUUID();
    this.change({ wanted: [...this.form().wanted, { id, name: '', unit: '' }] });
    this.goTo(`wanted.${id}`);
  }

  protected addCriterion(): void {
    const id = crypto.randomUUID();
    this.change({ criteria: [...this.form().criteria, { id, name: '', weight: this.weights().lacking ?? '' }] });
    this.goTo(`criterion.${id}`);
  }

  protected removeWanted(id: string): void {
    this.change({ wanted: this.form().wanted.filter((each) => each.id !== id) });
    this.goTo('addWanted');
  }

  protected removeCriterion(id: string): void {
    this.change({ criteria: this.form().criteria.filter((each) => each.id !== id) });
    this.goTo('addCriterion');
  }

  /** Focuses where a problem is put right; a new row is there only after the next drawing. */
  protected goTo(place: string): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(`[data-at="${CSS.escape(place)}"]`)?.focus());
  }

  protected async handInCall(): Promise<void> {
    if (!(await this.autosave.flush())) return;
    const isSure = await this.confirm({
      title: this.words.t('office.call.handInTitle'),
      explanation: this.words.t('office.call.handInExplanation'),
      action: this.words.t('office.call.handIn'),
      reason: 'none',
    });
    if (isSure) await this.handingIn.perform({ callId: this.call().id, expectedVersion: this.version() });
  }

  protected async discardDraft(): Promise<void> {
    const isSure = await this.confirm({ title: this.words.t('office.call.discardTitle'), action: this.words.t('office.call.discard'), reason: 'none', isDanger: true });
    if (!isSure) return;
    this.autosave.settle();
    if (!(await this.discarding.perform({ callId: this.call().id, expectedVersion: this.version() }))) return;
    forgetLocally(this.key());
    await this.router.navigate(['/office/calls']);
  }

  /** Takes what the other has saved; what is on the screen is given up. */
  protected takeTheirs(): void {
    forgetLocally(this.key());
    this.saving.forget();
    this.autosave.settle();
    this.shownId = undefined;
    this.reloaded.emit();
  }

  /** Saves what is on the screen on top of what the other has saved. */
  protected async keepMine(): Promise<void> {
    const conflict = this.conflict();
    if (!conflict) return;
    this.version.set(conflict.current.version);
    this.saving.forget();
    this.autosave.touch();
    await this.autosave.flush();
  }

  private async save(): Promise<boolean> {
    const saved = await this.saving.perform({ callId: this.call().id, ...contentOf(this.form()), expectedVersion: this.version() });
    if (!saved) return false;
    this.version.set(saved.version);
    forgetLocally(this.key());
    return true;
  }

  /** What comes from the server is shown when the page opens; later only its version counts, for the person is typing. */
  private take(call: OfficeCallFragment): void {
    if (this.shownId === call.id) return;
    this.shownId = call.id;
    this.version.set(call.version);
    const kept = keptLocally<{ form: CallForm | undefined; version: number }>(this.key(), { form: undefined, version: 0 });
    this.form.set(kept.form ?? formOf(call));
    if (!kept.form) return;
    // Kept on an older version: saving it then shows the conflict instead of hiding it.
    this.version.set(kept.version);
    this.autosave.touch();
  }

  private key(): string {
    return `call.${this.call().id}`;
  }
}
