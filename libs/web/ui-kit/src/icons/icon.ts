import { Component, computed, input } from '@angular/core';

/** Drawn on a field of 24 by 24 with lines of 1.75. */
const PATHS = {
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4l2-2ZM10 21h4',
  calls: 'M4 10v4l10 5V5L4 10ZM14 9c2 0 4 1 4 3s-2 3-4 3M6 15v5h3v-4',
  check: 'm4 12 5 5L20 6',
  close: 'M5 5l14 14M19 5 5 19',
  device: 'M3 5h18v11H3ZM9 20h6M12 16v4',
  down: 'm6 9 6 6 6-6',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  moon: 'M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10Z',
  office: 'M4 20V9l8-5 8 5v11M9 20v-6h6v6M2 20h20',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2 20c0-4 3-6 7-6s7 2 7 6M16 4a3.5 3.5 0 0 1 0 7M18 14c3 1 4 3 4 6',
  project: 'M4 4h7v7H4ZM13 13h7v7h-7ZM13 7.5h4.5V11M11 16.5H6.5V13',
  proposal: 'M6 3h9l4 4v14H6ZM15 3v4h4M9 12h7M9 16h7',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M19 5l-1.5 1.5M6.5 17.5 5 19',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c0-4 3-6 8-6s8 2 8 6',
  verification: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6l8-3ZM8.5 12l2.5 2.5 4.5-5',
  work: 'M4 5h16v14H4ZM8 10l1.5 1.5L12 9M14 11h3M8 15h9',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word; it says nothing by itself. */
@Component({
  selector: 'sx-icon',
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 24 24"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host { display: inline-grid; flex: none; width: 1.25rem; height: 1.25rem; }
    path { fill: none; stroke: currentcolor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly path = computed(() => PATHS[this.name()]);
}
