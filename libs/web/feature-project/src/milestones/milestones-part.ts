import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProjectMilestonesDocument } from '@shixiao/data-access';
import { FailureNotice, MilestoneTimeline, Skeleton, StatusTag, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { PlanSection } from '../plan/plan-section.ts';
import { PROJECT, injectPart } from '../project/project-in-view.ts';
import { MILESTONE_TONES } from '../project/tones.ts';
import { milestonesShown } from './milestones-shown.ts';

/** What is promised by when, how far it has got, and how the plan came to be as it is. */
@Component({
  selector: 'sx-milestones-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, FailureNotice, MilestoneTimeline, PlanSection, Skeleton, StatusTag, TwoLimits],
  template: `
    <div class="stack wide">
      <section class="panel">
        <h2>{{ words.t('project.part.milestones') }}</h2>
        <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
        @if (milestones(); as list) {
          @if (list.length > 0) {
            <div class="stack wide">
              <sx-milestones [milestones]="shown()" [isListed]="false" />
              <ol class="stack">
                @for (it of list; track it.id) {
                  <li class="row apart">
                    <div class="what stack tight">
                      <span class="row"><a class="strong" [routerLink]="it.id">{{ it.name }}</a><sx-status [tone]="tones[it.milestoneStatus]" [label]="words.t('terms.MilestoneStatus.' + it.milestoneStatus)" /></span>
                      <span class="row small">
                        <span>{{ words.t('ui.milestones.plan') }} {{ words.date(it.dueOn) }}</span>
                        @if (it.actualOn; as on) { <span>{{ words.t('ui.milestones.actual') }} {{ words.date(on) }}</span> }
                        @else if (it.forecastOn; as on) { <span>{{ words.t('ui.milestones.forecast') }} {{ words.date(on) }}</span> }
                      </span>
                      <span class="small quiet">{{ words.t('project.milestones.demanded', { list: demandsOf(it) }) }}</span>
                      @if (it.limits; as limits) { <sx-limits [limits]="limits" /> }
                    </div>
                    @if (it.viewerCanHandIn) {
                      <a class="button" [routerLink]="it.id">{{ words.t('project.milestones.handIn') }}</a>
                    } @else if (it.viewerCanVerify) {
                      <a class="button" [routerLink]="['/verification', it.id]">{{ words.t('project.milestones.verify') }}</a>
                    }
                  </li>
                }
              </ol>
            </div>
          } @else {
            <p class="quiet">{{ words.t('project.milestones.none') }}</p>
          }
        } @else if (reading.isLoading()) {
          <sx-skeleton [lines]="6" />
        }
      </section>
      @if (milestones(); as list) {
        @if (list.length > 0) { <sx-plan-section [milestones]="list" /> }
      }
    </div>
  `,
  styles: `
    .strong { font-weight: 600; }
    .what { flex: 1 1 20rem; }
    li { padding-bottom: var(--gap-4); border-bottom: 1px solid var(--border); }
    li:last-child { padding-bottom: 0; border-bottom: 0; }
  `,
})
export class MilestonesPart {
  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  protected readonly tones = MILESTONE_TONES;
  protected readonly reading = injectPart(ProjectMilestonesDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly milestones = computed(() => this.reading.data()?.project?.milestones);
  protected readonly shown = computed(() => milestonesShown(this.milestones() ?? [], this.words));

  protected demandsOf({ demands }: { readonly demands: readonly { readonly description: string }[] }): string {
    return this.words.list(demands.map(({ description }) => description));
  }
}
