import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusTag, injectWords } from '@shixiao/ui-kit';
import { keyOf } from '../draft/changes.ts';
import { DRAFT } from '../draft/inject-draft.ts';
import { LACKS } from '../missing/lacks.ts';
import { stepOf } from '../missing/steps.ts';
import type { Missing } from '../missing/lacks.ts';

/** Everything that is still missing, each with the way to it; the same list by which the authority checks. */
@Component({
  selector: 'sx-check-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, StatusTag],
  template: `
    @if (lacks.all().length > 0) {
      <sx-status tone="warn" [label]="words.t('workspace.check.missing', { count: lacks.all().length })" />
      <ol class="stack tight">
        @for (missing of lacks.all(); track $index) {
          <li>
            <a routerLink="." [queryParams]="{ step: stepOf(missing.field), field: keyOf(missing.field) }" (click)="gone.emit(missing)">{{
              lacks.told(missing, draft.content())
            }}</a>
          </li>
        }
      </ol>
    } @else {
      <sx-status tone="good" [label]="words.t('workspace.check.complete')" />
      <p class="quiet">{{ words.t('workspace.check.next') }}</p>
    }
    <div class="row">
      @if (canSubmit()) {
        <button class="button primary" type="button" [disabled]="isBusy()" (click)="submitted.emit()">{{ words.t('workspace.check.submit') }}</button>
      } @else {
        <p class="quiet">{{ words.t('workspace.check.notSubmittable') }}</p>
      }
    </div>
  `,
  styles: `:host { display: grid; gap: var(--gap-4); justify-items: start; } li { list-style: decimal inside; }`,
})
export class CheckStep {
  readonly canSubmit = input(false);
  readonly isBusy = input(false);
  readonly submitted = output();
  readonly gone = output<Missing>();

  protected readonly words = injectWords();
  protected readonly draft = inject(DRAFT);
  protected readonly lacks = inject(LACKS);
  protected readonly stepOf = stepOf;
  protected readonly keyOf = keyOf;
}
