import { computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { ClaimTaskDocument, WorklistDocument } from '../../generated/tasks.ts';
import { WorkChangedDocument, WorkSummaryDocument } from '../../generated/workspace.ts';
import { injectAct } from '../acting/act.ts';
import { injectLive } from '../live/live.ts';
import { injectQuery } from '../reading/query.ts';
import { refusalText } from '../refusals/refusal-text.ts';
import { SESSION } from '../session/session.ts';
import { workRow } from './work-row.ts';
import type { Light, WorklistView } from '@shixiao/contract';
import type { Signal } from '@angular/core';
import type { Failure } from '../client/failure.ts';
import type { RefusalText, Saying } from '../refusals/refusal-text.ts';
import type { WorkRow } from './work-row.ts';

/** By what a worklist is narrowed, as it stands in the address; what is none of them counts as absent. */
export interface WorklistFilter {
  readonly view: string | undefined;
  readonly light: string | undefined;
  readonly act?: string | undefined;
  readonly text: string | undefined;
}

/** How much there is, for the sentence above the list. */
export interface WorkCounts {
  readonly mine: number;
  /** What somebody of the viewer's roles may take. */
  readonly group: number;
  /** Of both, nearly due or overdue. */
  readonly urgent: number;
  readonly unreadNotices: number;
}

/** Somebody's tasks, the one whose clock runs out first at the head, for `<sx-worklist [work]="…" />`. */
export interface Worklist {
  readonly views: readonly WorklistView[];
  readonly view: Signal<WorklistView>;
  readonly lights: readonly Light[];
  readonly light: Signal<Light | undefined>;
  /** Absent until read. */
  readonly rows: Signal<readonly WorkRow[] | undefined>;
  /** Absent until read. */
  readonly counts: Signal<WorkCounts | undefined>;
  readonly isFiltered: Signal<boolean>;
  readonly isLoading: Signal<boolean>;
  readonly failure: Signal<Failure | undefined>;
  readonly hasMore: Signal<boolean>;
  readonly isClaiming: Signal<boolean>;
  readonly told: Signal<RefusalText | undefined>;
  countOfView(view: string): number;
  countOfLight(light: string): number;
  reload(): Promise<void>;
  loadMore(): Promise<void>;
  /** Takes a task, and goes to where it is done: whoever takes one wants to do it. */
  claim(id: string): Promise<void>;
}

const VIEWS: readonly WorklistView[] = ['mine', 'group', 'submitted', 'copied', 'done'];
const LIGHTS: readonly Light[] = ['overdue', 'red', 'yellow', 'green'];
const PAGE = 20;

export function injectWorklist(filter: () => WorklistFilter, say: Saying): Worklist {
  const session = inject(SESSION);
  const router = inject(Router);
  const counting = injectQuery(WorkSummaryDocument, () => ({}));
  const summary = computed(() => counting.data()?.worklistSummary);
  const countOfLight = (light: string): number => summary()?.lights.find((each) => each.light === light)?.count ?? 0;
  const counts = computed<WorkCounts | undefined>(() => {
    const known = summary();
    if (!known) return undefined;
    const mine = known.lights.reduce((sum, { count }) => sum + count, 0);
    const urgent = countOfLight('overdue') + countOfLight('red') + known.urgentGroupCount;
    return { mine, group: known.groupCount, urgent, unreadNotices: known.unreadNotices };
  });
  const asked = computed(() => VIEWS.find((each) => each === filter().view));
  // With nothing of one's own, what one may take is what one comes for.
  const view = computed<WorklistView>(() => asked() ?? (counts()?.mine === 0 && (counts()?.group ?? 0) > 0 ? 'group' : 'mine'));
  const light = computed(() => LIGHTS.find((each) => each === filter().light));

  const reading = injectQuery(WorklistDocument, () => {
    if (!asked() && !counts() && !counting.failure()) return undefined;
    const { act, text } = filter();
    return { view: view(), lights: light() ? [light() ?? 'red'] : null, acts: act ? [act] : null, text: text || null, first: PAGE };
  });
  const tasks = computed(() => reading.data()?.worklist.edges.map(({ node }) => node));
  const pageInfo = computed(() => reading.data()?.worklist.pageInfo);
  const claiming = injectAct(ClaimTaskDocument, { changed: ['worklist', 'worklistSummary'] });
  const reload = async (): Promise<void> => {
    claiming.forget();
    await Promise.all([reading.reload(), counting.reload()]);
  };
  injectLive(WorkChangedDocument, () => ({}), () => void Promise.all([reading.reload(), counting.reload()]));

  return {
    views: VIEWS,
    view,
    lights: LIGHTS,
    light,
    rows: computed(() => tasks()?.map((task) => workRow(task, session.viewer()?.person.id))),
    counts,
    isFiltered: computed(() => Boolean(light() ?? (filter().act || filter().text))),
    isLoading: computed(() => reading.isLoading() || counting.isLoading()),
    failure: computed(() => reading.failure() ?? counting.failure() ?? claiming.failure()),
    hasMore: computed(() => pageInfo()?.hasNextPage ?? false),
    isClaiming: claiming.isBusy,
    told: computed(() => {
      const refusal = claiming.refusal();
      return refusal && refusalText(refusal, say);
    }),
    countOfView: (of) => (of === 'mine' ? (counts()?.mine ?? 0) : of === 'group' ? (counts()?.group ?? 0) : 0),
    countOfLight,
    reload,
    loadMore: async () => reading.loadMore(pageInfo()?.endCursor),
    async claim(id) {
      const row = tasks()?.find((task) => task.id === id);
      if (!row) return;
      const { commands, queryParams } = workRow({ ...row, viewerCanClaim: true }, session.viewer()?.person.id);
      const taken = await claiming.perform({ taskId: id, expectedVersion: row.version });
      if (taken) await router.navigate([...commands], { queryParams });
      // Somebody else was faster: what stands here is not so any more.
      else await Promise.all([reading.reload(), counting.reload()]);
    },
  };
}
