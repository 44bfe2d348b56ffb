import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ProjectEvidenceDocument, ProjectMilestonesDocument } from '@shixiao/data-access';
import { EmptyState, FailureNotice, Skeleton, injectWords } from '@shixiao/ui-kit';
import { PROJECT, injectPart } from '../project/project-in-view.ts';
import { AppointVerifier } from './appoint-verifier.ts';
import { EvidenceCard } from './evidence-card.ts';
import { EvidenceUpload } from './evidence-upload.ts';

/** All that was shown, by milestone, and the way to show more. */
@Component({
  selector: 'sx-evidence-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, AppointVerifier, EmptyState, EvidenceCard, EvidenceUpload, FailureNotice, Skeleton],
  template: `
    <div class="stack">
      <div class="row apart">
        <h2>{{ words.t('project.part.evidence') }}</h2>
        <select #which class="input not-printed" [attr.aria-label]="words.t('project.evidence.byMilestone')" (change)="narrow(which.value)">
          <option value="" [selected]="!milestone()">{{ words.t('project.evidence.allMilestones') }}</option>
          @for (it of milestones(); track it.id) { <option [value]="it.id" [selected]="it.id === milestone()">{{ it.name }}</option> }
        </select>
      </div>
      @if (project.facts()?.viewerCanAppointVerifier) { <sx-appoint-verifier /> }
      @if (project.facts()?.viewerCanHandInEvidence) {
        @if (milestone()) {
          <p><a class="button primary" [routerLink]="['/projects', project.id(), 'milestones', milestone()]">{{ words.t('project.evidence.toHandIn') }}</a></p>
        }
        <sx-evidence-upload class="panel" [milestoneId]="milestone()" [demands]="demands()" />
      }
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @if (evidence(); as list) {
        @if (list.length > 0) {
          <ul class="cards">
            @for (it of list; track it.id) { <li class="panel"><sx-evidence-card [evidence]="it" /></li> }
          </ul>
        } @else {
          <sx-empty class="panel" [title]="words.t('project.evidence.none')" [hint]="words.t('project.evidence.noneHint')" />
        }
      } @else if (reading.isLoading()) { <sx-skeleton [lines]="6" /> }
      @if (pageInfo()?.hasNextPage) {
        <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">{{ words.t('project.more') }}</button>
      }
    </div>
  `,
  styles: `
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: var(--gap-4); }
    select { width: auto; max-width: 100%; }
  `,
})
export class EvidencePart {
  /** Which milestone, in the address. */
  readonly milestone = input<string>();

  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  private readonly router = inject(Router);
  protected readonly reading = injectPart(ProjectEvidenceDocument, () => (this.project.id() ? { id: this.project.id(), milestoneId: this.milestone() ?? null, first: 24 } : undefined));
  private readonly planned = injectPart(ProjectMilestonesDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly evidence = computed(() => this.reading.data()?.project?.evidence.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.project?.evidence.pageInfo);
  protected readonly milestones = computed(() => this.planned.data()?.project?.milestones ?? []);
  protected readonly demands = computed(() => this.milestones().find(({ id }) => id === this.milestone())?.demands ?? []);

  protected narrow(milestone: string): void {
    void this.router.navigate([], { queryParams: { milestone: milestone || null }, queryParamsHandling: 'merge' });
  }
}
