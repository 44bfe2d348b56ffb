import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ClaimTaskDocument, OfficeWorklistDocument, SESSION, WorkChangedDocument, WorkSummaryDocument, injectAct, injectLive, injectQuery, taskPlace } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, RefusalAlert, Skeleton, StatusTag, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { LIGHTS } from '../tasks/tones.ts';
import { toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { ACTS_BY_ROLE } from './acts.ts';
import type { Light, WorklistView } from '@shixiao/contract';
import type { OfficeTaskLineFragment } from '@shixiao/data-access';

const VIEWS: readonly WorklistView[] = ['mine', 'group', 'copied', 'submitted', 'done'];

/** The official's tasks, the one whose clock runs out first at the head. Every filter is in the address. */
@Component({
  selector: 'sx-worklist-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, PageHeader, RefusalAlert, Skeleton, StatusTag, TimeText, TwoLimits],
  templateUrl: './worklist-page.html',
  styleUrl: './worklist-page.css',
})
export class WorklistPage {
  readonly view = input<string>();
  readonly light = input<string>();
  readonly act = input<string>();
  readonly text = input<string>();

  protected readonly words = injectWords();
  protected readonly views = VIEWS;
  protected readonly lights = LIGHTS;
  protected readonly typed = typed;
  protected readonly placeOf = taskPlace;
  private readonly session = inject(SESSION);
  private readonly router = inject(Router);
  protected readonly current = computed(() => VIEWS.find((each) => each === this.view()) ?? this.firstView());
  protected readonly currentLight = computed(() => LIGHTS.find((each) => each === this.light()));
  protected readonly acts = computed(() => [...new Set(this.session.roles().flatMap((role) => ACTS_BY_ROLE[role] ?? []))]);
  protected readonly reading = injectQuery(OfficeWorklistDocument, () => {
    if (!this.summary() && !this.view() && !this.counting.failure()) return undefined;
    const light = this.currentLight();
    const act = this.act();
    return { view: this.current(), lights: light ? [light] : null, acts: act ? [act] : null, text: this.text() || null, first: 20 };
  });
  protected readonly tasks = computed(() => this.reading.data()?.worklist.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.worklist.pageInfo);
  protected readonly isFiltered = computed(() => Boolean(this.currentLight() ?? (this.act() || this.text())));
  protected readonly counting = injectQuery(WorkSummaryDocument, () => ({}));
  protected readonly summary = computed(() => this.counting.data()?.worklistSummary);
  protected readonly claiming = injectAct(ClaimTaskDocument, { changed: ['worklist', 'worklistSummary'] });
  protected readonly told = toldOf(this.words, this.claiming);
  protected readonly canCall = computed(() => this.session.viewer()?.viewerCanCreateCall ?? false);
  protected readonly mineCount = computed(() => this.summary()?.lights.reduce((sum, { count }) => sum + count, 0) ?? 0);
  protected readonly lead = computed(() => {
    const summary = this.summary();
    if (!summary) return undefined;
    const urgent = this.countOf('overdue') + this.countOf('red');
    const facts = { mine: this.mineCount(), urgent, group: summary.groupCount };
    return facts.mine + facts.group === 0 ? this.words.t('office.worklist.leadNone') : this.words.t('office.worklist.lead', facts);
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

  protected whose(task: OfficeTaskLineFragment): string {
    if (task.assignedFor) return this.words.t('office.worklist.whose.delegated', { name: task.assignedFor.name });
    if (task.assignee?.id === this.session.viewer()?.person.id) return this.words.t('office.worklist.whose.mine');
    if (task.assignee) return this.words.t('office.worklist.whose.others', { name: task.assignee.name });
    return this.words.t('office.worklist.whose.group', { roles: this.words.list(task.candidateRoles.map((role) => this.words.t(`terms.Role.${role}`))) });
  }

  protected filterByAct(act: string): void {
    void this.router.navigate([], { queryParams: { act: act || null }, queryParamsHandling: 'merge' });
  }

  protected search(event: Event, text: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { text: text.trim() || null }, queryParamsHandling: 'merge' });
  }

  /** Whoever takes a task wants to do it. */
  protected async claim(task: OfficeTaskLineFragment): Promise<void> {
    const claimed = await this.claiming.perform({ taskId: task.id, expectedVersion: task.version });
    if (!claimed) return;
    const { commands, queryParams } = taskPlace(task);
    await this.router.navigate([...commands], { queryParams });
  }

  /** With nothing of one's own, what one may take is what one comes for. */
  private firstView(): WorklistView {
    return this.mineCount() === 0 && (this.summary()?.groupCount ?? 0) > 0 ? 'group' : 'mine';
  }
}
