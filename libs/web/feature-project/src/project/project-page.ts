import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, Tabs, injectWords } from '@shixiao/ui-kit';
import { map } from 'rxjs';
import { LiveNote } from './live-note.ts';
import { MyTask } from './my-task.ts';
import { PROJECT, createProjectInView } from './project-in-view.ts';
import { ProjectFacts } from './project-facts.ts';
import { PHASE_TONES } from './tones.ts';

const PARTS = ['', 'milestones', 'process', 'evidence', 'blockers', 'agreement', 'acceptance', 'outcome', 'decisions', 'discussion', 'ledger'] as const;

/** One project for all its parties: where it is, what is mine to do, what happens next; its parts below. */
@Component({
  selector: 'sx-project-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, RouterOutlet, EmptyState, FailureNotice, LiveNote, MyTask, PageHeader, ProjectFacts, Skeleton, StatusTag, Tabs],
  providers: [{ provide: PROJECT, useFactory: createProjectInView }],
  templateUrl: './project-page.html',
  styleUrl: './project-page.css',
})
export class ProjectPage {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly parts = PARTS;
  protected readonly matching = { paths: 'subset', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' } as const;
  protected readonly matchingWhole = { ...this.matching, paths: 'exact' } as const;
  protected readonly places = computed(() => [{ label: this.words.t('project.list.title'), link: '/projects' }]);
  protected readonly phaseTone = computed(() => PHASE_TONES[this.project.facts()?.projectPhase ?? 'running']);

  private readonly router = inject(Router);
  private readonly url = toSignal(this.router.events.pipe(map(() => this.router.url)), { initialValue: this.router.url });
  protected readonly address = computed(() => this.url().split(/[?#]/)[0] ?? '');
  protected readonly isOverview = computed(() => this.address() === this.linkTo('').join('/'));

  protected linkTo(part: string): readonly string[] {
    return part === '' ? ['/projects', this.project.id()] : ['/projects', this.project.id(), part];
  }
}
