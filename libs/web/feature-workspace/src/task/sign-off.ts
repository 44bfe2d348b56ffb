import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import type { SignOffFactsFragment } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';

type Seat = SignOffFactsFragment['seats'][number];

/** Who signs, in order, what they said, and whose turn it is; or who helps whom, and what they gave back. */
@Component({
  selector: 'sx-sign-off',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusTag, TimeText],
  template: `
    @if (isSigned()) {
      <h2>{{ words.t('terms.SignOffShape.' + signOff().shape) }}</h2>
      <p class="quiet small">{{ words.t('workspace.signOff.by', { name: signOff().submittedBy.name }) }}</p>
    } @else {
      <h2>{{ words.t('workspace.signOff.help') }}</h2>
    }
    <ol class="stack tight">
      @for (seat of signOff().seats; track seat.owner.id) {
        <li>
          <div class="row">
            <span class="name">{{ seat.owner.name }}</span>
            @if (isSigned()) { <sx-status [tone]="toneOf(seat)" [label]="words.t('workspace.signOff.' + stateOf(seat))" /> }
            @if (seat.addedBy) { <span class="quiet small">{{ words.t('workspace.signOff.addedBy', { name: seat.addedBy.name }) }}</span> }
            @if (seat.helper) { <span class="quiet small">{{ words.t('workspace.signOff.helper', { name: seat.helper.name }) }}</span> }
          </div>
          @if (seat.answer; as answer) {
            <p>{{ answer.reason }} <span class="quiet small"><sx-time [at]="answer.at" show="both" /></span></p>
          }
          @for (note of seat.notes; track note.at) {
            <p class="small">{{ note.by.name }}：{{ note.note }}</p>
          }
        </li>
      }
    </ol>
  `,
  styles: `.name { font-weight: 550; }`,
})
export class SignOff {
  readonly signOff = input.required<SignOffFactsFragment>();
  /** Whether several are asked to sign; else one person has the task, and others help. */
  readonly isSigned = input(true);

  protected readonly words = injectWords();

  protected stateOf({ answer, isAskedNow }: Seat): 'agree' | 'disagree' | 'asked' | 'waits' {
    return answer?.verdict ?? (isAskedNow ? 'asked' : 'waits');
  }

  protected toneOf(seat: Seat): Tone {
    const tones = { agree: 'good', disagree: 'bad', asked: 'active', waits: 'quiet' } as const;
    return tones[this.stateOf(seat)];
  }
}
