import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { PartyLine, TimeText, injectWords } from '@shixiao/ui-kit';
import type { CorrectionFactsFragment } from '@shixiao/data-access';

/** Everything that is to be put right, told at once (一次性告知). */
@Component({
  selector: 'sx-corrections',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PartyLine, TimeText],
  template: `
    <h2>{{ words.t('workspace.corrections.title') }}</h2>
    <p class="quiet small"><sx-party [party]="notice().by" /> · <sx-time [at]="notice().at" show="both" /></p>
    <ol class="stack tight">
      @for (correction of notice().corrections; track correction.id) {
        <li>
          <p><strong>{{ $index + 1 }}. {{ correction.what }}</strong></p>
          <p>{{ words.t('workspace.corrections.how', { how: correction.howToMend }) }}</p>
        </li>
      }
    </ol>
  `,
  styles: `:host { display: grid; gap: var(--gap-3); border-inline-start: 5px solid var(--warn) !important; }`,
})
export class Corrections {
  readonly notice = input.required<CorrectionFactsFragment>();

  protected readonly words = injectWords();
}
