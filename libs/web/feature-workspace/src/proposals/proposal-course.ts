import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import type { Recommendation } from '@shixiao/contract';
import type { ProposalSeenQuery } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';

type Seen = NonNullable<ProposalSeenQuery['proposal']>;

const VERDICTS: Readonly<Record<Recommendation, Tone>> = { approve: 'good', return: 'warn', reject: 'bad' };

/** What came of a proposal so far, step by step. */
@Component({
  selector: 'sx-proposal-course',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PartyLine, StatusTag, TimeText],
  templateUrl: './proposal-course.html',
  styles: `h2 { margin-bottom: var(--gap-3); }`,
})
export class ProposalCourse {
  readonly proposal = input.required<Seen>();

  protected readonly words = injectWords();

  protected toneOf(verdict: Recommendation): Tone {
    return VERDICTS[verdict];
  }
}
