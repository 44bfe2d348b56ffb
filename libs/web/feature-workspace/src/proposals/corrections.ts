import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PartyLine, TimeText, injectWords } from '@shixiao/ui-kit';
import { keyOf } from '../editor/draft/changes.ts';
import { stepOf } from '../editor/missing/steps.ts';
import type { CorrectionFactsFragment } from '@shixiao/data-access';

/** Everything that is to be put right, told at once (一次性告知), each with the way to where it lies. */
@Component({
  selector: 'sx-corrections',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PartyLine, RouterLink, TimeText],
  template: `
    <h2>{{ words.t(isOpen() ? 'workspace.corrections.title' : 'workspace.corrections.before') }}</h2>
    <p class="quiet small"><sx-party [party]="notice().by" /> · <sx-time [at]="notice().at" show="both" /></p>
    <ol>
      @for (point of points(); track point.id) {
        <li>
          <p>
            <strong>{{ $index + 1 }}. {{ point.what }}</strong>
            @if (point.step; as step) {
              &ngsp;<span class="small">
                @if (isOpen()) {
                  <a [routerLink]="['/proposals', proposalId(), 'edit']" [queryParams]="{ step, field: point.key }" queryParamsHandling="merge">{{ words.t('workspace.corrections.goTo', { step: words.t('workspace.editor.step.' + step) }) }}</a>
                } @else {
                  <span class="quiet">{{ words.t('workspace.editor.step.' + step) }}</span>
                }
              </span>
            }
          </p>
          <p>{{ words.t('workspace.corrections.how', { how: point.howToMend }) }}</p>
        </li>
      }
    </ol>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    :host(.open) { border-inline-start: 5px solid var(--warn) !important; }
    h2 { margin: 0; }
    ol { display: grid; gap: var(--gap-3); }
    li .small { display: inline-block; }
  `,
  host: { '[class.open]': 'isOpen()' },
})
export class Corrections {
  readonly proposalId = input.required<string>();
  readonly notice = input.required<CorrectionFactsFragment>();
  /** Whether it is to be put right now; else it is what once was. */
  readonly isOpen = input(false);

  protected readonly words = injectWords();
  protected readonly points = computed(() =>
    this.notice().corrections.map(({ field, ...point }) => ({ ...point, key: keyOf(field), step: field.length > 0 ? stepOf(field) : undefined })),
  );
}
