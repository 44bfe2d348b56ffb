import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { outcomeOf } from './outcome.ts';
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
  /** The reasons stand first on the page already. */
  protected readonly isToldAbove = computed(() => outcomeOf(this.proposal()) !== undefined);

  /** How the completeness check stands while it has no outcome. */
  protected checking(): 'checking' | 'returned' | 'resubmitted' | 'givenBack' | 'notYet' {
    const { proposalStage, completeness, decisionMatter } = this.proposal();
    switch (proposalStage) {
      case 'returned':
        return decisionMatter?.decision ? 'givenBack' : 'returned';
      case 'submitted':
        return completeness?.notice ? 'resubmitted' : 'checking';
      default:
        return 'notYet';
    }
  }

  protected toneOf(verdict: Recommendation): Tone {
    return VERDICTS[verdict];
  }
}
