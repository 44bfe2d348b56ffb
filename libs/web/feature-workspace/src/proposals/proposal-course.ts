import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { outcomeOf } from './outcome.ts';
import { verdictTone } from './proposal-tone.ts';
import type { ProposalSeenQuery } from '@shixiao/data-access';

type Seen = NonNullable<ProposalSeenQuery['proposal']>;

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
  protected readonly toneOf = verdictTone;
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
}
