import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectWords } from '@shixiao/ui-kit';
import type { AgreementOnProjectFragment } from '@shixiao/data-access';
import { contentOf } from './content-of.ts';

/** All that a signature covers: the text and, word by word, what is promised. */
@Component({
  selector: 'sx-signed-content',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <h3>{{ words.t('project.agreement.text') }}</h3>
      <p class="prose">{{ text() }}</p>
      @if (file(); as it) { <p><a [href]="it.url" download>{{ it.fileName }}</a> · <span class="small quiet">{{ words.bytes(it.size) }}</span></p> }
      @if (shown().milestones.length > 0) {
        <h3>{{ words.t('project.part.milestones') }}</h3>
        <ol class="stack tight">
          @for (it of shown().milestones; track $index) {
            <li>{{ it.name }}@if (it.dueOn; as on) { <span class="quiet"> · {{ words.date(on) }}</span> }<br /><span class="small quiet">{{ words.list(it.evidence) }}</span></li>
          }
        </ol>
      }
      @if (shown().indicators.length > 0) {
        <h3>{{ words.t('project.agreement.indicators') }}</h3>
        <ul class="stack tight">
          @for (it of shown().indicators; track $index) {
            <li>{{ words.t('project.agreement.indicator', { name: it.name, baseline: it.baseline, target: it.target, unit: it.unit }) }}</li>
          }
        </ul>
      }
      <details class="small"><summary>{{ words.t('project.agreement.whole') }}</summary><pre class="mono" tabindex="0">{{ whole() }}</pre></details>
    </div>
  `,
  styles: `
    ol { padding-inline-start: 1.25rem; list-style: decimal; }
    ul { padding-inline-start: 1.25rem; list-style: disc; }
    pre { overflow: auto; max-height: 24rem; padding: var(--gap-3); background: var(--surface-sunken); }
    summary { cursor: pointer; }
  `,
})
export class SignedContent {
  readonly content = input.required<unknown>();
  readonly text = input.required<string>();
  readonly file = input<AgreementOnProjectFragment['file']>();

  protected readonly words = injectWords();
  protected readonly shown = computed(() => contentOf(this.content()));
  protected readonly whole = computed(() => JSON.stringify(this.content(), null, 2));
}
