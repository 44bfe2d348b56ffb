import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProposalReviewDocument, injectProjectMoved, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, PartyLine, Skeleton, StatusTag, Tabs, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { TaskBar } from '../tasks/task-bar.ts';
import { PROPOSAL_TONES } from '../tasks/tones.ts';
import { CompletenessSection } from './completeness-section.ts';
import { ConsultationSection } from './consultation-section.ts';
import { DecisionSection } from './decision-section.ts';
import { PARTS, partNow } from './part-now.ts';
import { ProposalContent } from './proposal-content.ts';
import { ScoringSection } from './scoring-section.ts';
import { SimilaritySection } from './similarity-section.ts';
import type { ReviewPart } from './part-now.ts';

/** A proposal and everything that is said about it, one part at a time; it opens at what is to be done now. */
@Component({
  selector: 'sx-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    RouterLink, CompletenessSection, ConsultationSection, DecisionSection, EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, PartyLine,
    ProposalContent, ScoringSection, SimilaritySection, Skeleton, StatusTag, Tabs, TaskBar, TimeText, TwoLimits,
  ],
  templateUrl: './review-page.html',
  styleUrl: '../tasks/task-first.css',
  styles: `.count { margin-inline-start: var(--gap-1); padding: 0 0.5em; border-radius: 1em; background: var(--quiet-soft); color: var(--text); font-size: var(--size-small); font-weight: 600; }`,
})
export class ReviewPage {
  readonly id = input.required<string>();
  readonly part = input<string>();
  /** The task that led here. */
  readonly task = input<string>();

  protected readonly words = injectWords();
  protected readonly parts = PARTS;
  protected readonly tones = PROPOSAL_TONES;
  protected readonly reading = injectQuery(ProposalReviewDocument, () => ({ id: this.id() }));
  protected readonly proposal = computed(() => this.reading.data()?.proposal ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.proposal === null);
  private readonly tasks = computed(() => this.proposal()?.project.openTasks ?? []);
  /** What the viewer is asked to do here: the task in the address, else the most urgent that is theirs. */
  protected readonly asked = computed(() => {
    const tasks = this.tasks();
    return tasks.find(({ id }) => id === this.task()) ?? tasks.find(({ viewerCanComplete }) => viewerCanComplete);
  });
  protected readonly current = computed<ReviewPart>(() => {
    const proposal = this.proposal();
    return PARTS.find((each) => each === this.part()) ?? (proposal ? partNow(proposal, this.asked()?.act) : 'proposal');
  });
  protected readonly limits = computed(() => this.proposal()?.decisionMatter?.limits ?? this.proposal()?.completeness?.limits);
  protected readonly proposers = computed(() => this.words.list((this.proposal()?.proposers ?? []).map((each) => this.words.organisation(each))));

  constructor() {
    injectProjectMoved(() => this.proposal()?.project.id, () => void this.reading.reload());
  }

  /** Whether the viewer's role has a task of this act open now. */
  protected isAsked(act: string): boolean {
    return this.tasks().some((task) => task.act === act && task.viewerCanComplete);
  }

  protected countOf(part: ReviewPart): number {
    const proposal = this.proposal();
    switch (part) {
      case 'similarity':
        return proposal?.similar.length ?? 0;
      case 'consultation':
        return proposal?.consultation?.unansweredCount ?? 0;
      default:
        return 0;
    }
  }
}
