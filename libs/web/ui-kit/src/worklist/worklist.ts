import { Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EmptyState } from '../feedback/empty-state.ts';
import { FailureNotice } from '../feedback/failure-notice.ts';
import { RefusalAlert } from '../feedback/refusal-alert.ts';
import { Skeleton } from '../feedback/skeleton.ts';
import { Tabs } from '../layout/tabs.ts';
import { injectWords } from '../texts/words.ts';
import { WorkRows } from './work-rows.ts';
import type { WorkShown } from './work-shown.ts';

/** A worklist: whose tasks, by which light and words, and the tasks themselves. Every filter is in the address. */
@Component({
  selector: 'sx-worklist',
  imports: [RouterLink, EmptyState, FailureNotice, RefusalAlert, Skeleton, Tabs, WorkRows],
  templateUrl: './worklist.html',
  styleUrl: './worklist.css',
})
export class Worklist {
  readonly work = input.required<WorkShown>();
  readonly text = input<string>();
  /** Acts to filter by, in words; none where there is no choice. */
  readonly acts = input<readonly { readonly value: string; readonly label: string }[]>([]);
  readonly act = input<string>();

  protected readonly words = injectWords();
  private readonly router = inject(Router);

  protected search(event: Event, text: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { text: text.trim() || null }, queryParamsHandling: 'merge' });
  }

  protected filterByAct({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.router.navigate([], { queryParams: { act: target.value || null }, queryParamsHandling: 'merge' });
  }
}
