import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { injectWords } from '@shixiao/ui-kit';
import { placeOf } from './call-form.ts';
import type { OfficeCallFragment } from '@shixiao/data-access';

type Problem = OfficeCallFragment['problems'][number];

/** Everything that keeps a call from being opened, each leading to where it is put right. */
@Component({
  selector: 'sx-call-problems',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="head">{{ words.t('office.call.problems', { count: problems().length }) }}</p>
    <ul>
      @for (problem of problems(); track $index) {
        <li>
          @if (isLinked()) {
            <button type="button" (click)="opened.emit(placeOf(problem))">{{ textOf(problem) }}</button>
          } @else {
            {{ textOf(problem) }}
          }
        </li>
      }
    </ul>
  `,
  styles: `
    .head { font-weight: 550; }
    ul { display: grid; gap: var(--gap-1); padding-inline-start: 1.25rem; list-style: disc; }
    button { padding: 0; vertical-align: top; border: 0; background: none; color: var(--accent); text-align: start; text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
  `,
})
export class CallProblems {
  readonly problems = input.required<readonly Problem[]>();
  /** Whether there are fields to go to. */
  readonly isLinked = input(false);
  /** The place in the editor. */
  readonly opened = output<string>();

  protected readonly words = injectWords();
  protected readonly placeOf = placeOf;

  protected textOf({ kind, sum, found }: Problem): string {
    const name = this.words.t(`terms.CallProblemKind.${kind}`);
    if (sum) return this.words.t('office.call.problemSum', { problem: name, sum: this.words.number(sum) });
    if (!found) return name;
    const facts = { problem: name, words: found.words, because: this.words.t(`terms.NotOutcomeBecause.${found.because}`) };
    return this.words.t('office.call.problemActivity', facts);
  }
}
