import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { OpenCallDocument, PostponeCallClosingDocument, ReturnCallDocument, WithdrawCallDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { instantOf, localTime } from '../typing/closing-time.ts';
import { toldAt, toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { CallProblems } from './call-problems.ts';
import type { OfficeCallFragment } from '@shixiao/data-access';

const CHANGED = { changed: ['calls', 'worklist', 'worklistSummary'] };

/** What is done with a call once it was handed in: open or send back, later postpone or withdraw. */
@Component({
  selector: 'sx-call-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallProblems, FailureNotice, Field, FieldControl, RefusalAlert],
  templateUrl: './call-acts.html',
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    :host:empty { display: none; }
    .news { padding: var(--gap-3) var(--gap-4); border-inline-start: 3px solid var(--info); background: var(--info-soft); }
    .acts .button { flex: 1 1 auto; white-space: nowrap; }
  `,
})
export class CallActs {
  readonly call = input.required<OfficeCallFragment>();
  /** An act was refused: what the page shows may not be so any more. */
  readonly outdated = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly opening = injectAct(OpenCallDocument, CHANGED);
  protected readonly returning = injectAct(ReturnCallDocument, CHANGED);
  protected readonly postponing = injectAct(PostponeCallClosingDocument, CHANGED);
  protected readonly withdrawing = injectAct(WithdrawCallDocument, CHANGED);
  private readonly all = [this.opening, this.returning, this.postponing, this.withdrawing];
  protected readonly told = toldOf(this.words, ...this.all);
  /** That somebody else has opened it meanwhile is no fault of whoever tried. */
  protected readonly news = computed(() => (this.all.some((act) => act.refusal()?.__typename === 'CallLocked') ? this.told()?.sentence : undefined));
  protected readonly failure = computed(() => this.all.map((act) => act.failure()).find((each) => each !== undefined));
  protected readonly isBusy = computed(() => this.all.some((act) => act.isBusy()));
  protected readonly isPostponing = signal(false);
  protected readonly later = signal('');
  protected readonly reason = signal('');
  protected readonly hasNothing = computed(() => {
    const { viewerCanOpen, viewerCanPostpone, viewerCanWithdraw } = this.call();
    return !viewerCanOpen && !viewerCanPostpone && !viewerCanWithdraw;
  });
  private readonly confirm = injectConfirm();

  constructor() {
    effect(() => {
      const kind = this.all.map((act) => act.refusal()?.__typename).find((each) => each !== undefined);
      if (kind === 'Conflict' || kind === 'CallLocked') untracked(() => this.outdated.emit());
    });
  }

  protected errorAt(field: string): string | undefined {
    return toldAt(this.words, this.postponing, field);
  }

  protected async openCall(): Promise<void> {
    const isSure = await this.confirm({
      title: this.words.t('office.call.openTitle'),
      explanation: this.words.t('office.call.openExplanation'),
      action: this.words.t('office.call.open'),
      reason: 'none',
    });
    if (isSure) await this.opening.perform(this.versioned());
  }

  protected async returnCall(): Promise<void> {
    const asked = await this.confirm({
      title: this.words.t('office.call.returnTitle'),
      explanation: this.words.t('office.call.returnExplanation'),
      action: this.words.t('office.call.return'),
      reason: 'required',
    });
    if (asked) await this.returning.perform({ ...this.versioned(), reason: asked.reason });
  }

  protected async withdrawCall(): Promise<void> {
    const asked = await this.confirm({
      title: this.words.t('office.call.withdrawTitle'),
      explanation: this.words.t('office.call.withdrawExplanation'),
      action: this.words.t('office.call.withdraw'),
      reason: 'required',
      isDanger: true,
    });
    if (asked) await this.withdrawing.perform({ ...this.versioned(), reason: asked.reason });
  }

  protected beginPostponing(): void {
    this.later.set(localTime(this.call().closesAt));
    this.isPostponing.set(true);
  }

  protected async postponeClosing(event?: Event): Promise<void> {
    event?.preventDefault();
    const closesAt = instantOf(this.later());
    if (!closesAt) return;
    const call = await this.postponing.perform({ ...this.versioned(), closesAt, reason: this.reason() });
    if (!call) return;
    this.isPostponing.set(false);
    this.reason.set('');
  }

  private versioned() {
    const { id, version } = this.call();
    return { callId: id, expectedVersion: version };
  }
}
