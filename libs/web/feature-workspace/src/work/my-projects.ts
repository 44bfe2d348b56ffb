import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MyProjectsDocument, injectQuery } from '@shixiao/data-access';
import { FailureNotice, Skeleton, TwoLimits, injectWords } from '@shixiao/ui-kit';

const MOST = 8;

/** Projects that go on and that one takes part in, the most urgent first. */
@Component({
  selector: 'sx-my-projects',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, FailureNotice, Skeleton, TwoLimits],
  template: `
    <h2>{{ words.t('workspace.projects.title') }}</h2>
    <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
    <ul>
      @for (project of projects(); track project.id) {
        <li>
          <a class="strong" [routerLink]="['/projects', project.id]">{{ project.title }}</a>
          <p class="small quiet">{{ project.number }} · {{ stagesOf(project.stages) }}</p>
          @if (project.limits) {
            <sx-limits [limits]="project.limits" />
          } @else if (project.nextSteps[0]; as next) {
            <p class="small">{{ words.t('workspace.projects.next', { step: words.sentence(next.name) }) }}
              @if (next.deadline) { <span class="quiet">{{ words.date(next.deadline) }}</span> }
            </p>
          }
        </li>
      } @empty {
        @if (reading.isLoading()) { <li><sx-skeleton /></li> } @else if (!reading.failure()) { <li class="quiet">{{ words.t('workspace.projects.none') }}</li> }
      }
    </ul>
  `,
  styles: `
    ul { display: grid; gap: var(--gap-4); }
    .strong { font-weight: 550; }
    h2 { margin-bottom: var(--gap-3); }
  `,
})
export class MyProjects {
  protected readonly words = injectWords();
  protected readonly reading = injectQuery(MyProjectsDocument, () => ({ first: 20 }));
  /** What is still being drafted stands among the drafts. */
  protected readonly projects = computed(() =>
    this.reading.data()?.projects.edges.map(({ node }) => node).filter(({ stages }) => stages.some((stage) => stage !== 'proposal')).slice(0, MOST),
  );

  protected stagesOf(stages: readonly string[]): string {
    return this.words.list(stages.map((stage) => this.words.t(`terms.Stage.${stage}`)));
  }
}
