import { DestroyRef, Directive, ElementRef, afterNextRender, inject } from '@angular/core';

const CURRENT = '[aria-current], [aria-selected="true"]';

/**
 * Brings the tab that one is on into the middle of a row of tabs that is wider than its place: at first, and whenever another becomes
 * the current one. Only the row is moved, never the page.
 */
@Directive({ selector: 'nav.tabs' })
export class Tabs {
  constructor() {
    const row = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Which tab is current may be settled after the row was drawn, by the router's own marks.
    const watch = new MutationObserver(() => centre(row));
    inject(DestroyRef).onDestroy(() => watch.disconnect());
    afterNextRender(() => {
      centre(row);
      watch.observe(row, { subtree: true, childList: true, attributeFilter: ['aria-current', 'aria-selected'] });
    });
  }
}

function centre(row: HTMLElement): void {
  const tab = row.querySelector(CURRENT);
  if (tab) row.scrollLeft += middleOf(tab) - middleOf(row);
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
