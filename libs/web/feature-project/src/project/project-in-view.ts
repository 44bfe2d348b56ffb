import { InjectionToken, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { ProjectFrameDocument, ProjectNewsDocument, ProjectTasksDocument, injectProjectMoved, injectQuery } from '@shixiao/data-access';
import { map } from 'rxjs';
import type { Signal } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { OperationVariables } from '@apollo/client';
import type { ProjectFrameQuery, ProjectHeadFragment, ProjectNewsQuery, Reading, TaskOnProjectFragment } from '@shixiao/data-access';

/** The project that the page is about, for all its parts. */
export interface ProjectInView {
  readonly id: Signal<string>;
  /** Absent until read, and where there is none that the viewer may see. */
  readonly facts: Signal<ProjectHeadFragment | undefined>;
  readonly isGone: Signal<boolean>;
  readonly frame: Reading<ProjectFrameQuery>;
  readonly news: Reading<ProjectNewsQuery>;
  /** Open tasks that the viewer can do, take or answer. */
  readonly mine: Signal<readonly TaskOnProjectFragment[]>;
  /** Counts up whenever somebody changed the project: what was read before may be out of date. */
  readonly revision: Signal<number>;
  /** The viewer's open task for an act, such as `prepareAgreement`; absent where it is not theirs. */
  taskFor(act: string): TaskOnProjectFragment | undefined;
  /** Reads all parts again. */
  reload(): void;
}

export const PROJECT = new InjectionToken<ProjectInView>('project in view');

/** Lists of the root that an act on a project changes. */
export const CHANGED = { changed: ['project', 'worklist', 'worklistSummary'] } as const;

/** One act is told several times over: to the project, its tasks, its process. They are read once. */
const QUIET_MS = 400;

export function createProjectInView(): ProjectInView {
  const id = toSignal(inject(ActivatedRoute).paramMap.pipe(map((params) => params.get('id') ?? '')), { initialValue: '' });
  const variables = () => (id() ? { id: id() } : undefined);
  const frame = injectQuery(ProjectFrameDocument, variables);
  const tasks = injectQuery(ProjectTasksDocument, variables);
  const news = injectQuery(ProjectNewsDocument, () => (id() ? { id: id(), first: 50 } : undefined));
  const revision = signal(0);
  let wait: ReturnType<typeof setTimeout> | undefined;
  const reload = (): void => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      revision.update((count) => count + 1);
      void frame.reload();
      void tasks.reload();
      void news.reload();
    }, QUIET_MS);
  };
  injectProjectMoved(() => id() || undefined, reload);

  const mine = computed(() => (tasks.data()?.project?.openTasks ?? []).filter(isMine));
  return {
    id,
    facts: computed(() => frame.data()?.project ?? undefined),
    isGone: computed(() => frame.data()?.project === null),
    frame,
    news,
    mine,
    revision: revision.asReadonly(),
    taskFor: (act) => mine().find((task) => task.act === act),
    reload,
  };
}

function isMine(task: TaskOnProjectFragment): boolean {
  return task.viewerCanComplete || task.viewerCanClaim || task.viewerCanSign || task.viewerCanGiveBack;
}

/** A query of one part of the page: it reads again whenever somebody changed the project. */
export function injectPart<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
): Reading<Data> {
  const project = inject(PROJECT);
  const reading = injectQuery(document, variables);
  let seen = project.revision();
  effect(() => {
    const now = project.revision();
    if (now === seen) return;
    seen = now;
    untracked(() => void reading.reload());
  });
  return reading;
}
