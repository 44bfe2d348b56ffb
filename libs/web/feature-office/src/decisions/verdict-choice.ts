import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { injectWords } from '@shixiao/ui-kit';
import type { Recommendation } from '@shixiao/contract';

let count = 0;

/** Approve, return or reject, large enough for a thumb. */
@Component({
  selector: 'sx-verdict-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      <div class="options">
        @for (each of verdicts; track each) {
          <label [class.chosen]="value() === each" [attr.data-verdict]="each">
            <input type="radio" [name]="name" [value]="each" [checked]="value() === each" (change)="chosen.emit(each)" />
            {{ words.t('terms.Recommendation.' + each) }}
          </label>
        }
      </div>
      @if (error()) { <p class="error" role="alert">{{ error() }}</p> }
    </fieldset>
  `,
  styles: `
    fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { padding: 0; margin-bottom: var(--gap-1); font-weight: 550; }
    .options { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: var(--gap-2); }
    label { display: flex; align-items: center; gap: var(--gap-2); min-height: 3rem; padding: var(--gap-2) var(--gap-3); border: 1px solid var(--border-strong);
      border-radius: var(--radius); background: var(--surface); font-weight: 550; cursor: pointer; }
    input { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); }
    .chosen { border-color: var(--accent); background: var(--accent-soft); }
    label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
    @media (max-width: 40rem) { .options { grid-template-columns: 1fr; } }
    .error { margin-top: var(--gap-1); color: var(--bad); font-size: var(--size-small); font-weight: 550; }
  `,
})
export class VerdictChoice {
  readonly legend = input.required<string>();
  readonly value = input<Recommendation | ''>('');
  readonly error = input<string | undefined>();
  readonly chosen = output<Recommendation>();

  protected readonly words = injectWords();
  protected readonly verdicts: readonly Recommendation[] = ['approve', 'return', 'reject'];
  protected readonly name = `verdict-choice-${(count += 1)}`;
}
