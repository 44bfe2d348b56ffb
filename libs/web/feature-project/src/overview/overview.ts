import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProjectOverviewDocument } from '@shixiao/data-access';
import { FailureNotice, MilestoneTimeline, NOW, Skeleton, injectWords } from '@shixiao/ui-kit';
import { milestonesShown } from '../milestones/milestones-shown.ts';
import { PROJECT, injectPart } from '../project/project-in-view.ts';
import { LatestNews } from './latest-news.ts';
import { PromiseAndProof } from './promise-and-proof.ts';
import { WhereItStands } from './where-it-stands.ts';

/** The whole project on one page; printed, it is its passport. */
@Component({
  selector: 'sx-overview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, FailureNotice, LatestNews, MilestoneTimeline, PromiseAndProof, Skeleton, WhereItStands],
  template: `
    <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
    @if (overview(); as it) {
      <div class="beside">
        <div class="stack">
          <section class="panel">
            <h2>{{ words.t('project.overview.whatFor') }}</h2>
            <p class="prose">{{ it.summary }}</p>
            <p class="row links not-printed">
              <a [routerLink]="['/proposals', it.proposal.id]">{{ words.t('project.overview.proposal') }}</a>
              @if (it.proposal.call; as call) { <a [routerLink]="['/calls', call.id]">{{ words.t('project.overview.call', { title: call.title }) }}</a> }
              @if (project.facts()?.viewerCanRequestWithdrawal) { <a [routerLink]="['/projects', project.id(), 'ending']">{{ words.t('project.overview.ending') }}</a> }
              @else if (project.facts()?.projectPhase === 'withdrawn') { <a [routerLink]="['/projects', project.id(), 'ending']">{{ words.t('project.overview.ended') }}</a> }
            </p>
            <p class="not-printed"><button class="button small" type="button" (click)="print()">{{ words.t('project.print') }}</button></p>
            <p class="small quiet printed">{{ words.t('project.overview.printed', { at: words.dateTime(printedAt()) }) }}</p>
          </section>
          <sx-where-it-stands class="panel" [stages]="it.process.stages" />
        </div>
        <div class="stack">
          <sx-latest-news class="panel" />
        </div>
      </div>
      <div class="stack below">
        <sx-promise-and-proof class="panel" [indicators]="it.indicators" />
        <section class="panel">
          <h2>{{ words.t('project.overview.milestones') }}</h2>
          @if (milestones().length > 0) {
            <sx-milestones [milestones]="milestones()" />
          } @else {
            <p class="quiet">{{ words.t('project.milestones.none') }}</p>
          }
        </section>
      </div>
    } @else if (reading.isLoading()) {
      <sx-skeleton [lines]="9" />
    }
  `,
  styles: `
    .links { margin-top: var(--gap-3); }
    .links ~ p { margin-top: var(--gap-3); }
    .below { margin-top: var(--gap-5); }
    .printed { display: none; }
    @media print { .printed { display: block; } }
  `,
})
export class Overview {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  private readonly now = inject(NOW);
  protected readonly reading = injectPart(ProjectOverviewDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly overview = computed(() => this.reading.data()?.project ?? undefined);
  protected readonly milestones = computed(() => milestonesShown(this.overview()?.milestones ?? [], this.words));

  protected readonly printedAt = computed(() => new Date(this.now()).toISOString());

  /** The passport of the project: this part, without what is only for the screen. */
  protected print(): void {
    print();
  }
}
