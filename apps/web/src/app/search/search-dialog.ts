import { DialogRef } from '@angular/cdk/dialog';
import { Component, ElementRef, computed, inject, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SESSION } from '@shixiao/data-access';
import { FailureNotice, Icon, Skeleton, injectWords } from '@shixiao/ui-kit';
import { injectLooking } from './looking.ts';
import { grouped, kindsFor, placeOf } from './places.ts';
import type { Hit } from './places.ts';

/**
 * Finds everything that the viewer may see. A combobox over a list (ARIA Authoring Practices: combobox with list autocomplete):
 * the focus stays in the field, the arrows move through what was found, Enter goes there.
 */
@Component({
  selector: 'sx-search-dialog',
  imports: [RouterLink, FailureNotice, Icon, Skeleton],
  templateUrl: './search-dialog.html',
  styleUrl: './search-dialog.css',
})
export class SearchDialog {
  protected readonly words = injectWords();
  protected readonly dialog = inject<DialogRef<void>>(DialogRef);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly viewer = inject(SESSION).viewer;
  protected readonly looking = injectLooking(() => {
    const viewer = this.viewer();
    return viewer ? kindsFor(viewer) : [];
  });
  protected readonly groups = computed(() => grouped(this.looking.hits() ?? []));
  private readonly inOrder = computed(() => this.groups().flatMap(({ hits }) => hits.map(({ hit }) => hit)));
  protected readonly count = computed(() => this.inOrder().length);
  /** Which of the hits Enter goes to: the best one, until somebody moves. */
  protected readonly active = linkedSignal({ source: this.inOrder, computation: () => 0 });

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.looking.lookFor(target.value);
  }

  protected press(event: KeyboardEvent): void {
    // Whoever writes Chinese chooses characters with the same keys.
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      this.move(step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = this.inOrder()[this.active()];
      if (hit) this.goTo(hit);
    }
  }

  protected placeOf(hit: Hit): readonly string[] {
    const viewer = this.viewer();
    return viewer ? placeOf(hit, viewer) : ['/'];
  }

  private move(step: number): void {
    const count = this.count();
    if (count === 0) return;
    this.active.set((this.active() + step + count) % count);
    this.host.nativeElement.querySelector(`#search-hit-${this.active()}`)?.scrollIntoView({ block: 'nearest' });
  }

  private goTo(hit: Hit): void {
    this.dialog.close();
    void this.router.navigate([...this.placeOf(hit)]);
  }
}
