import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { StatusTag, injectWords } from '@shixiao/ui-kit';
import { planDiff } from './plan-diff.ts';
import type { Tone } from '@shixiao/ui-kit';
import type { ChangeKind, Promised } from './plan-diff.ts';

const TONES: Readonly<Record<ChangeKind, Tone>> = { added: 'good', dropped: 'bad', renamed: 'info', moved: 'warn', demands: 'info' };

/** What another plan would change: the old beside the new, and nothing that stays. */
@Component({
  selector: 'sx-plan-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusTag],
  template: `
    <ul class="stack tight" [attr.aria-label]="words.t('project.plan.changes')">
      @for (it of changes(); track it.id + it.kind) {
        <li>
          <span class="row"><sx-status [tone]="tones[it.kind]" [label]="words.t('project.plan.kind.' + it.kind)" /><span class="strong">{{ it.milestone }}</span></span>
          @if (it.from || it.to) {
            <p class="sides">
              @if (it.from; as from) { <del>{{ shown(it.kind, from) }}</del> }
              @if (it.to; as to) { <ins>{{ shown(it.kind, to) }}</ins> }
            </p>
          }
        </li>
      } @empty {
        <li class="quiet">{{ words.t('project.plan.noChange') }}</li>
      }
    </ul>
  `,
  styles: `
    .strong { font-weight: 550; }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: var(--gap-2); margin-top: var(--gap-1); white-space: pre-line; }
    del { padding: var(--gap-1) var(--gap-2); background: var(--bad-soft); }
    ins { padding: var(--gap-1) var(--gap-2); background: var(--good-soft); text-decoration: none; }
  `,
})
export class PlanChanges {
  readonly current = input.required<readonly Promised[]>();
  readonly wanted = input.required<readonly Promised[]>();

  protected readonly words = injectWords();
  protected readonly tones = TONES;
  protected readonly changes = computed(() => planDiff(this.current(), this.wanted()));

  protected shown(kind: ChangeKind, side: string): string {
    return kind === 'renamed' || kind === 'demands' ? side : this.words.date(side);
  }
}
