import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectWords } from '@shixiao/ui-kit';
import { placeBetween } from './place-between.ts';
import type { PromiseAndProofFragment } from '@shixiao/data-access';

/** How far from baseline to target, as reported (a diamond) and as verified (the filled bar). The figures below say the same. */
@Component({
  selector: 'sx-indicator-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="bar" aria-hidden="true">
      @if (verified() !== undefined) { <span class="verified" [style.inline-size.%]="(verified() ?? 0) * 100"></span> }
      @if (reported() !== undefined) { <span class="reported" [style.inset-inline-start.%]="(reported() ?? 0) * 100"></span> }
      <span class="target" [style.inset-inline-start.%]="target() * 100"></span>
    </div>
    <div class="legend small quiet" aria-hidden="true">
      <span><i class="key verified"></i>{{ words.t('terms.MeasurementKind.verified') }}</span>
      <span><i class="key reported"></i>{{ words.t('terms.MeasurementKind.reported') }}</span>
      <span><i class="key target"></i>{{ words.t('project.proof.target') }}</span>
    </div>
  `,
  styles: `
    .bar { position: relative; height: 0.75rem; border-radius: 0.4rem; background: var(--quiet-soft); }
    .bar .verified { position: absolute; inset-block: 0; inset-inline-start: 0; border-radius: inherit; background: var(--accent); }
    .bar .reported { position: absolute; inset-block-start: 50%; width: 0.8rem; height: 0.8rem; border: 2px solid var(--warn); background: var(--surface);
      translate: -50% -50%; rotate: 45deg; }
    .bar .target { position: absolute; inset-block: -0.25rem; width: 3px; background: var(--text); translate: -50% 0; }
    .legend { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-4); margin-top: var(--gap-2); }
    .key { display: inline-block; margin-inline-end: var(--gap-1); }
    .key.verified { width: 1.2rem; height: 0.5rem; border-radius: 0.25rem; background: var(--accent); }
    .key.reported { width: 0.55rem; height: 0.55rem; border: 2px solid var(--warn); rotate: 45deg; }
    .key.target { width: 3px; height: 0.8rem; background: var(--text); vertical-align: middle; }
  `,
})
export class IndicatorBar {
  readonly indicator = input.required<PromiseAndProofFragment>();

  protected readonly words = injectWords();
  protected readonly target = computed(() => TARGET_AT);
  protected readonly verified = computed(() => this.placeOf(this.indicator().verified?.value));
  protected readonly reported = computed(() => this.placeOf(this.indicator().reported?.value));

  private placeOf(value: string | undefined): number | undefined {
    const { baseline, target } = this.indicator();
    return value === undefined ? undefined : placeBetween(Number(baseline), Number(target), Number(value), TARGET_AT);
  }
}

/** The target stands short of the end, so that more than was promised can be seen. */
const TARGET_AT = 0.85;
