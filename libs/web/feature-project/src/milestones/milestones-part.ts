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
              <sx-milestones [milestones]="shown()" />
              <ol class="stack">
                @for (it of list; track it.id) {
                  <li class="row apart">
                    <div class="stack tight">
                      <span class="row"><a class="strong" [routerLink]="it.id">{{ it.name }}</a><sx-status [tone]="tones[it.milestoneStatus]" [label]="words.t('terms.MilestoneStatus.' + it.milestoneStatus)" /></span>
                      <span class="small quiet">{{ words.t('project.milestones.demandCount', { count: it.demands.length }) }}</span>
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
      @if (milestones()?.length) { <sx-plan-section /> }
    </div>
  `,
  styles: `
    .strong { font-weight: 600; }
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
}
