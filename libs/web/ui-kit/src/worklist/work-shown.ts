import type { Signal } from '@angular/core';
import type { FailureKind } from '../feedback/failure-notice.ts';
import type { Told } from '../feedback/refusal-alert.ts';
import type { TwoLimitsShown } from '../time/two-limits.ts';

/** Why a task is in somebody's list. */
export type WhyMine = 'delegated' | 'mine' | 'group' | 'others' | 'done';

/** One task in a worklist. */
export interface WorkRow {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Where it opens. */
  readonly commands: readonly string[];
  readonly queryParams: Readonly<Record<string, string>>;
  readonly project?: { readonly id: string; readonly title: string; readonly number: string } | null;
  /** What it is about, where it belongs to no project. */
  readonly about?: string | undefined;
  /** Which milestone or blocker of its project it is about. */
  readonly subjectName?: string | undefined;
  readonly stage?: string | null;
  readonly taskStatus: string;
  readonly why: WhyMine;
  /** Whoever has it, or for whom it is done. */
  readonly who: string;
  readonly roles: readonly string[];
  readonly limits?: TwoLimitsShown | null;
  readonly dueAt?: string | null;
  readonly createdAt: string;
  readonly urgedAt?: string | null;
  readonly completedAt?: string | null;
  readonly viewerCanClaim: boolean;
}

/** Somebody's tasks and where their reading stands, for `<sx-worklist [work]="…" />`. */
export interface WorkShown {
  readonly views: readonly string[];
  readonly view: Signal<string>;
  readonly lights: readonly string[];
  readonly light: Signal<string | undefined>;
  /** Absent until read. */
  readonly rows: Signal<readonly WorkRow[] | undefined>;
  readonly isFiltered: Signal<boolean>;
  readonly isLoading: Signal<boolean>;
  readonly failure: Signal<FailureKind | undefined>;
  readonly hasMore: Signal<boolean>;
  readonly isClaiming: Signal<boolean>;
  readonly told: Signal<Told | undefined>;
  /** How many there are in a view or, of one's own, of a light; 0 where that is not known. */
  countOfView(view: string): number;
  countOfLight(light: string): number;
  reload(): Promise<void>;
  loadMore(): Promise<void>;
  /** Takes a task, and goes to where it is done. */
  claim(id: string): Promise<void>;
}
