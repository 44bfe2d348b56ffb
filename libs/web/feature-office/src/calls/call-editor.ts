import { ChangeDetectionStrategy, Component, ElementRef, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { DiscardCallDraftDocument, HandInCallDocument, OfficeCallNowDocument, SaveCallDraftDocument, injectAct, injectAsk } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, Figure, RefusalAlert, StatusTag, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { forgetLocally, keepLocally, keptLocally } from '../kept/kept-locally.ts';
import { TaskBar } from '../tasks/task-bar.ts';
import { toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { injectAutosave } from './autosave.ts';
import { CallClash } from './call-clash.ts';
import { EMPTY_CALL, contentOf, formOf, placeOf, sumOfWeights } from './call-form.ts';
import { CallProblems } from './call-problems.ts';
import type { OfficeCallFragment, OpenTaskFactsFragment } from '@shixiao/data-access';
import { baseUntilChosen, mergeCalls, withPartOf } from './merge-calls.ts';
import type { Choice, Clash } from './call-clash.ts';
import type { CallForm, CriterionRow, WantedRow } from './call-form.ts';

const CHANGED = { changed: ['calls', 'worklist', 'worklistSummary'] };

interface Kept {
  readonly form: CallForm | undefined;
  readonly base: CallForm | undefined;
  readonly version: number;
}

/** The draft of a call. What is typed is kept on this device at once and on the server shortly after; somebody else's save is never overwritten unseen. */
@Component({
  selector: 'sx-call-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallClash, CallProblems, FailureNotice, Field, FieldControl, Figure, RefusalAlert, StatusTag, TaskBar],
  templateUrl: './call-editor.html',
  styleUrl: './call-editor.css',
})
export class CallEditor {
  readonly call = input.required<OfficeCallFragment>();
  readonly task = input<OpenTaskFactsFragment>();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly form = signal<CallForm>(EMPTY_CALL);
  protected readonly weights = computed(() => sumOfWeights(this.form().criteria));
  protected readonly saving = injectAct(SaveCallDraftDocument);
  protected readonly handingIn = injectAct(HandInCallDocument, CHANGED);
  protected readonly discarding = injectAct(DiscardCallDraftDocument, CHANGED);
  /** What two people changed in different ways, until somebody decides. */
  protected readonly clash = signal<Clash | undefined>(undefined);
  /** Whose changes were joined with what is on the screen. */
  protected readonly joinedWith = signal<string | undefined>(undefined);
  protected readonly isNotReady = signal(false);
  private readonly savingTold = toldOf(this.words, this.saving);
  private readonly actTold = toldOf(this.words, this.handingIn, this.discarding);
  protected readonly told = computed(() => this.actTold() ?? (this.saving.refusal()?.__typename === 'Conflict' ? undefined : this.savingTold()));
  protected readonly failure = computed(() => this.saving.failure() ?? this.handingIn.failure() ?? this.discarding.failure());
  protected readonly autosave = injectAutosave(async () => this.save());
  private readonly version = signal(0);
  /** What the server had when this editor last heard of it. */
  private base: CallForm = EMPTY_CALL;
  /** As they were when it was saved last; what the page shows of them follows a little later. */
  private readonly problems = linkedSignal(() => this.call().problems);
  private readonly ask = injectAsk();
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
    this.put({ ...this.form(), ...part });
    this.isNotReady.set(false);
    // Saving on top of somebody else's words is for the person to choose.
    if (!this.clash()) this.autosave.touch();
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
    const [problem] = this.problems();
    this.isNotReady.set(problem !== undefined);
    if (problem) return this.goTo(placeOf(problem));
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
    if (!(await this.discarding.perform({ callId: this.call().id, expectedVersion: this.clash()?.version ?? this.version() }))) return;
    forgetLocally(this.key());
    await this.router.navigate(['/office/calls']);
  }

  /** One part is chosen; once all are, the draft goes on from what the other has saved. */
  protected async settle({ part, side }: Choice): Promise<void> {
    const clash = this.clash();
    if (!clash) return;
    const parts = clash.parts.filter((each) => each !== part);
    this.clash.set(parts.length > 0 ? { ...clash, parts } : undefined);
    this.base = withPartOf(this.base, part, clash.theirs);
    if (parts.length === 0) this.version.set(clash.version);
    this.put(side === 'theirs' ? withPartOf(this.form(), part, clash.theirs) : this.form());
    if (parts.length > 0) return;
    this.autosave.touch();
    await this.autosave.flush();
  }

  /** Shows the draft and keeps it on this device until it is saved. */
  private put(form: CallForm): void {
    this.form.set(form);
    keepLocally(this.key(), { form, base: this.base, version: this.version() });
  }

  private async save(): Promise<boolean> {
    const sent = this.form();
    const saved = await this.saving.perform({ callId: this.call().id, ...contentOf(sent), expectedVersion: this.version() });
    if (!saved) return this.saving.refusal()?.__typename === 'Conflict' ? this.join() : false;
    this.version.set(saved.version);
    this.base = formOf(saved);
    this.problems.set(saved.problems);
    // What was typed meanwhile is kept until it is saved, too.
    if (this.form() === sent) forgetLocally(this.key());
    return true;
  }

  /** Somebody else has saved meanwhile: what does not touch is joined and saved; what does is for the person to choose. */
  private async join(): Promise<boolean> {
    const refusal = this.saving.refusal();
    if (refusal?.__typename !== 'Conflict') return false;
    const now = await this.ask(OfficeCallNowDocument, { id: this.call().id }).catch(() => undefined);
    if (!now?.call?.viewerCanEdit) return false;
    const theirs = formOf(now.call);
    const { joined, clashes } = mergeCalls(this.base, this.form(), theirs);
    this.saving.forget();
    const name = refusal.changedBy?.name ?? this.words.t('office.system');
    if (clashes.length > 0) {
      this.base = baseUntilChosen(this.base, theirs, clashes);
      this.put(joined);
      this.clash.set({ parts: clashes, theirs, version: now.call.version, name, at: refusal.changedAt });
      return false;
    }
    this.clash.set(undefined);
    this.base = theirs;
    this.version.set(now.call.version);
    this.put(joined);
    this.joinedWith.set(name);
    return this.save();
  }

  /** What comes from the server is shown when the page opens, and later as long as nothing is typed on top of it. */
  private take(call: OfficeCallFragment): void {
    if (this.shownId === call.id) {
      const isNews = call.version > this.version() && this.autosave.state() === 'saved' && !this.clash();
      if (isNews) this.show(call);
      return;
    }
    this.shownId = call.id;
    this.show(call);
    const kept = keptLocally<Kept>(this.key(), { form: undefined, base: undefined, version: 0 });
    if (!kept.form) return;
    // Kept on an older version: saving it then joins it with what came meanwhile.
    this.form.set(kept.form);
    this.base = kept.base ?? this.base;
    this.version.set(kept.version);
    this.autosave.touch();
  }

  private show(call: OfficeCallFragment): void {
    this.version.set(call.version);
    this.base = formOf(call);
    this.form.set(this.base);
  }

  private key(): string {
    return `call.${this.call().id}`;
  }
}
