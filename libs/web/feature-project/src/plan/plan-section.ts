import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { PlanChangeWantedDocument, ProjectPlanDocument } from '@shixiao/data-access';
import { FailureNotice, PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { PROJECT, injectPart } from '../project/project-in-view.ts';
import { PlanChangeDecision } from './plan-change-decision.ts';
import { PlanChangeForm } from './plan-change-form.ts';
import { PlanChanges } from './plan-changes.ts';
import { metIn } from './plan-diff.ts';
import type { ChangeRequestStatus } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<ChangeRequestStatus, Tone>> = { pending: 'active', approved: 'good', refused: 'bad' };

/** How the plan came to be: its versions, what was asked to be changed and what became of that. Nothing is ever overwritten. */
@Component({
  selector: 'sx-plan-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, PartyLine, PlanChangeDecision, PlanChangeForm, PlanChanges, StatusTag, TimeText],
  template: `
    <section class="panel stack">
      <div class="row apart">
        <h2>{{ words.t('project.plan.title') }}</h2>
        @if (canRequest() && !isAsking()) { <button class="button not-printed" type="button" (click)="isAsking.set(true)">{{ words.t('project.plan.request') }}</button> }
      </div>
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @if (plan(); as plan) {
        @if (isAsking()) { <sx-plan-change-form [version]="plan.current.number" [current]="plan.current.milestones" [met]="metIn(plan.current.milestones, milestones())" (closed)="isAsking.set(false)" /> }
        @for (it of plan.requests; track it.id) {
          <article class="stack tight request">
            <span class="row"><sx-status [tone]="tones[it.status]" [label]="words.t('terms.ChangeRequestStatus.' + it.status)" /><sx-party class="small" [party]="it.by" /><sx-time class="small quiet" [at]="it.at" show="both" /></span>
            <p class="prose">{{ it.reason }}</p>
            @if (it.status === 'pending' && wantedBy(it.id); as wanted) { <sx-plan-changes [current]="plan.current.milestones" [wanted]="wanted" /> }
            @if (it.decisionReason; as why) {
              <p class="prose">{{ words.t('project.plan.decided') }} {{ why }}</p>
              @if (it.decidedBy; as by) { <sx-party class="small quiet" [party]="by" /> }
            }
            @if (it.viewerCanDecide) { <sx-plan-change-decision [request]="it" /> }
          </article>
        }
        <ol class="stack tight">
          @for (it of versions(); track it.number) {
            <li>
              <span class="row">
                <span class="strong">{{ words.t('project.plan.version', { number: it.number }) }}</span>
                @if (it.number === plan.current.number) { <sx-status tone="good" [label]="words.t('project.plan.inForce')" /> }
                <sx-time class="small quiet" [at]="it.approvedAt" show="absolute" /><sx-party class="small" [party]="it.approvedBy" />
              </span>
              @if (it.changeReason; as why) { <p class="prose">{{ why }}</p> }
            </li>
          }
        </ol>
      }
    </section>
  `,
  styles: `
    .strong { font-weight: 550; }
    .request { padding: var(--gap-4); border: 1px solid var(--border); border-radius: var(--radius); background: var(--surface-sunken); }
  `,
})
export class PlanSection {
  /** As they are carried out. */
  readonly milestones = input.required<Parameters<typeof metIn>[1]>();

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  protected readonly tones = TONES;
  protected readonly metIn = metIn;
  protected readonly isAsking = signal(false);
  protected readonly reading = injectPart(ProjectPlanDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly plan = computed(() => this.reading.data()?.project?.plan ?? undefined);
  protected readonly versions = computed(() => [...(this.plan()?.versions ?? [])].reverse());
  protected readonly canRequest = computed(() => this.project.facts()?.viewerCanRequestPlanChange === true);
  private readonly hasPending = computed(() => this.plan()?.requests.some(({ status }) => status === 'pending') === true);
  private readonly wanted = injectPart(PlanChangeWantedDocument, () => (this.hasPending() ? { id: this.project.id() } : undefined));

  protected wantedBy(requestId: string) {
    return this.wanted.data()?.project?.plan?.requests.find(({ id }) => id === requestId)?.milestones;
  }
}
