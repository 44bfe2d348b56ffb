import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Mark } from './mark.ts';
import { SHAPES } from './shapes.ts';

/** A mark as shape and word, coloured. */
@Component({
  selector: 'sx-process-mark',
  template: `<svg viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" [attr.d]="shape()" /></svg>{{ word() }}`,
  styleUrl: './mark.component.css',
  host: { '[attr.data-mark]': 'mark()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProcessMarkComponent {
  readonly mark = input.required<Mark>();
  readonly word = input.required<string>();
  protected readonly shape = computed(() => SHAPES[this.mark()]);
}
