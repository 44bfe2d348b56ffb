import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RequestPlanChangeDocument, injectAct, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, StatusTag, injectWords } from '@shixiao/ui-kit';
import { injectKept } from '../acts/kept.ts';
import { CHANGED, PROJECT } from '../project/project-in-view.ts';
import { PlanChanges } from './plan-changes.ts';
import { demandsFrom, keepingMet } from './plan-diff.ts';
import type { Promised } from './plan-diff.ts';

interface Draft {
  readonly milestones: readonly Promised[];
  readonly reason: string;
}

/** Asks for another plan: change it as it should be, see what that changes, say why. */
@Component({
  selector: 'sx-plan-change-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, PlanChanges, RefusalAlert, StatusTag],
  host: { class: 'not-printed' },
  template: `
    <form class="stack" (submit)="request($event)" novalidate>
      <p class="quiet prose">{{ words.t('project.plan.requestHint') }}</p>
      @for (it of wanted(); track it.id; let index = $index) {
        <fieldset class="stack">
          <legend>{{ words.t('project.plan.milestone', { number: index + 1 }) }}</legend>
          @if (isMet(it.id)) {
            <div class="stack tight">
              <span class="row"><span class="strong">{{ it.name }}</span><sx-status tone="good" [label]="words.t('terms.MilestoneStatus.met')" /></span>
              <span class="small">{{ words.t('project.plan.dueOn') }} {{ words.date(it.dueOn) }}</span>
              <span class="prose small quiet">{{ textOf(it) }}</span>
            </div>
          } @else {
            <div class="two">
              <sx-field [label]="words.t('project.plan.name')"><input #name sxControl class="input" autocomplete="off" [value]="it.name" (input)="change(it.id, { name: name.value })" /></sx-field>
              <sx-field [label]="words.t('project.plan.dueOn')"><input #day sxControl class="input" type="date" [value]="it.dueOn" (input)="change(it.id, { dueOn: day.value })" /></sx-field>
            </div>
            <sx-field [label]="words.t('project.plan.demands')" [help]="words.t('project.plan.demandsHint')">
              <textarea #demands sxControl class="input" rows="3" [value]="textOf(it)" (change)="demand(it, demands.value)"></textarea>
            </sx-field>
            <div><button class="button small danger" type="button" (click)="drop(it.id)">{{ words.t('project.plan.drop', { name: it.name }) }}</button></div>
          }
        </fieldset>
      }
      <div><button class="button" type="button" (click)="add()">{{ words.t('project.plan.add') }}</button></div>
      <h3>{{ words.t('project.plan.changes') }}</h3>
      <sx-plan-changes [current]="current()" [wanted]="wanted()" />
      <sx-field [label]="words.t('project.reason')" [help]="words.t('project.plan.reasonHint')">
        <textarea #why sxControl class="input" rows="4" [value]="kept.value().reason" (input)="kept.keep({ milestones: wanted(), reason: why.value })"></textarea>
      </sx-field>
      <sx-failure [kind]="acting.failure()" (retry)="request()" />
      <sx-refusal [told]="told()" />
      <div class="row">
        <button class="button primary" type="submit" [disabled]="acting.isBusy()">{{ words.t('project.plan.send') }}</button>
        <button class="button plain" type="button" (click)="closed.emit()">{{ words.t('ui.cancel') }}</button>
      </div>
    </form>
  `,
  styles: `
    fieldset { margin: 0; padding: var(--gap-4); border: 1px solid var(--border); border-radius: var(--radius); }
    legend { padding: 0 var(--gap-2); font-weight: 550; }
    .strong { font-weight: 600; }
    .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: var(--gap-4); }
  `,
})
export class PlanChangeForm {
  readonly version = input.required<number>();
  readonly current = input.required<readonly Promised[]>();
  /** Ids of milestones that were met: they stay as they are. */
  readonly met = input.required<readonly string[]>();
  readonly closed = output();

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  // A plan that moved on is begun anew: what was drawn up on the old one may not fit it.
  protected readonly kept = injectKept<Draft>(
    () => `planChange.${this.project.id()}.${this.version()}`,
    () => ({ milestones: this.current(), reason: '' }),
  );
  protected readonly wanted = computed(() => keepingMet(this.kept.value().milestones, this.current(), this.met()));
  protected readonly acting = injectAct(RequestPlanChangeDocument, CHANGED);
  protected readonly told = computed(() => {
    const refusal = this.acting.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected isMet(id: string): boolean {
    return this.met().includes(id);
  }

  protected textOf({ demands }: Promised): string {
    return demands.map(({ description }) => description).join('\n');
  }

  protected change(id: string, facts: Partial<Promised>): void {
    this.keep(this.wanted().map((each) => (each.id === id ? { ...each, ...facts } : each)));
  }

  protected demand(milestone: Promised, text: string): void {
    const before = this.current().find(({ id }) => id === milestone.id)?.demands ?? milestone.demands;
    this.change(milestone.id, { demands: demandsFrom(text, before, () => crypto.randomUUID()) });
  }

  protected drop(id: string): void {
    this.keep(this.wanted().filter((each) => each.id !== id));
  }

  protected add(): void {
    this.keep([...this.wanted(), { id: crypto.randomUUID(), name: '', dueOn: '', demands: [] }]);
  }

  protected async request(event?: Event): Promise<void> {
    event?.preventDefault();
    const { reason } = this.kept.value();
    const milestones = this.wanted().map(({ id, name, dueOn, demands }) => ({
      id,
      name,
      dueOn,
      demands: demands.map((each) => ({ id: each.id, description: each.description })),
    }));
    const done = await this.acting.perform({ projectId: this.project.id(), onVersion: this.version(), milestones, reason: reason.trim() });
    if (!done) return;
    this.kept.forget();
    this.closed.emit();
  }

  private keep(milestones: readonly Promised[]): void {
    this.kept.keep({ milestones, reason: this.kept.value().reason });
  }
}
