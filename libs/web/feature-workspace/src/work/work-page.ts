import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ClaimTaskDocument, SESSION, WorkChangedDocument, WorkDocument, WorkSummaryDocument, injectAct, injectLive, injectQuery, refusalText, taskPlace } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, RefusalAlert, Skeleton, injectWords } from '@shixiao/ui-kit';
import { MyDrafts } from './my-drafts.ts';
import { MyProjects } from './my-projects.ts';
import { TaskList } from './task-list.ts';
import { UnreadNotices } from './unread-notices.ts';
import type { Light, WorklistView } from '@shixiao/contract';
import type { WorkTaskFragment } from '@shixiao/data-access';

const VIEWS: readonly WorklistView[] = ['mine', 'group', 'submitted', 'copied', 'done'];
const LIGHTS: readonly Light[] = ['overdue', 'red', 'yellow', 'green'];

/** What is mine to do, by clock; beside it my projects, drafts and notices. */
@Component({
  selector: 'sx-work-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, MyDrafts, MyProjects, PageHeader, RefusalAlert, Skeleton, TaskList, UnreadNotices],
  templateUrl: './work-page.html',
  styleUrl: './work-page.css',
})
export class WorkPage {
  readonly view = input<string>();
  readonly light = input<string>();
  readonly text = input<string>();

  protected readonly words = injectWords();
  protected readonly views = VIEWS;
  protected readonly lights = LIGHTS;
  private readonly session = inject(SESSION);
  private readonly router = inject(Router);
  protected readonly current = computed(() => VIEWS.find((each) => each === this.view()) ?? 'mine');
  protected readonly currentLight = computed(() => LIGHTS.find((each) => each === this.light()));
  protected readonly reading = injectQuery(WorkDocument, () => {
    const light = this.currentLight();
    return { view: this.current(), lights: light ? [light] : null, text: this.text() || null, first: 20 };
  });
  protected readonly tasks = computed(() => this.reading.data()?.worklist.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.worklist.pageInfo);
  private readonly counting = injectQuery(WorkSummaryDocument, () => ({}));
  protected readonly summary = computed(() => this.counting.data()?.worklistSummary);
  protected readonly canPropose = computed(() => this.session.viewer()?.viewerCanCreateProposal ?? false);
  protected readonly claiming = injectAct(ClaimTaskDocument, { changed: ['worklist', 'worklistSummary'] });
  protected readonly told = computed(() => {
    const refusal = this.claiming.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  protected readonly lead = computed(() => {
    const lights = this.summary()?.lights;
    if (!lights) return undefined;
    const of = (wanted: readonly Light[]) => lights.filter(({ light }) => wanted.includes(light)).reduce((sum, { count }) => sum + count, 0);
    const facts = { count: of(LIGHTS), urgent: of(['red', 'overdue']), group: this.summary()?.groupCount ?? 0 };
    return this.words.t(facts.count === 0 ? 'workspace.work.leadNone' : 'workspace.work.lead', facts);
  });

  constructor() {
    injectLive(WorkChangedDocument, () => ({}), () => {
      void this.reading.reload();
      void this.counting.reload();
    });
  }

  protected countOf(light: Light): number {
    return this.summary()?.lights.find((each) => each.light === light)?.count ?? 0;
  }

  protected search(event: Event, text: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { text: text.trim() || null }, queryParamsHandling: 'merge' });
  }

  /** Whoever takes a task wants to do it. */
  protected async claim(task: WorkTaskFragment): Promise<void> {
    const claimed = await this.claiming.perform({ taskId: task.id, expectedVersion: task.version });
    if (!claimed) return;
    const { commands, queryParams } = taskPlace(task);
    await this.router.navigate([...commands], { queryParams });
  }
}
