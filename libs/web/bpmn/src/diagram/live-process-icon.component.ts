import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  toCurrent: 'M8 1v4M8 11v4M1 8h4M11 8h4M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
} as const;

/** What a button of the diagram does, drawn; its word is on the button. */
@Component({
  selector: 'sx-live-process-icon',
  template: `<svg viewBox="0 0 16 16" aria-hidden="true"><path [attr.d]="path()" /></svg>`,
  styles: `svg { display: block; inline-size: 1rem; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LiveProcessIconComponent {
  readonly icon = input.required<keyof typeof ICONS>();
  protected readonly path = computed(() => ICONS[this.icon()]);
}
