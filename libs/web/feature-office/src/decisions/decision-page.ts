import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DecisionMatterNowDocument, injectProjectMoved, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { CommentList } from '../consultations/comment-list.ts';
import { ProposalContent } from '../review/proposal-content.ts';
import { SimilaritySection } from '../review/similarity-section.ts';
import { ConsensusShown } from '../scoring/consensus-shown.ts';
import { ScoresTable } from '../scoring/scores-table.ts';
import { TaskBar } from '../tasks/task-bar.ts';
import { VERDICT_TONES } from '../tasks/tones.ts';
import { Basis } from './basis.ts';
import { DecideForm } from './decide-form.ts';
import { DecisionShown } from './decision-shown.ts';
import { DepartureForm } from './departure-form.ts';
import { ExtendForm } from './extend-form.ts';
import { MembersForm } from './members-form.ts';
import { OpinionForm } from './opinion-form.ts';
import { Opinions } from './opinions.ts';

/** A matter to decide: what it rests on in a few figures, who has been heard, then the decision; all of the rest below, to be opened. */
@Component({
  selector: 'sx-decision-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    RouterLink, Basis, CommentList, ConsensusShown, DecideForm, DecisionShown, DepartureForm, EmptyState, ExtendForm, FailureNotice, MembersForm, OpinionForm, Opinions,
    PageHeader, ProposalContent, ScoresTable, SimilaritySection, Skeleton, StatusTag, TaskBar, TwoLimits,
  ],
  templateUrl: './decision-page.html',
  styleUrls: ['./disclosure.css', '../tasks/task-first.css'],
})
export class DecisionPage {
  readonly matterId = input.required<string>();
  readonly task = input<string>();

  protected readonly words = injectWords();
  protected readonly tones = VERDICT_TONES;
  protected readonly reading = injectQuery(DecisionMatterNowDocument, () => ({ id: this.matterId() }));
  protected readonly matter = computed(() => this.reading.data()?.decisionMatter ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.decisionMatter === null);
  private readonly tasks = computed(() => this.matter()?.proposal.project.openTasks ?? []);
  protected readonly asked = computed(() => this.tasks().find(({ id }) => id === this.task()) ?? this.tasks().find(({ act, viewerCanComplete }) => viewerCanComplete && ACTS.has(act)));
  /** The contract names no right to publish it; its task has one. */
  protected readonly canPublish = computed(() => this.tasks().some(({ act, viewerCanComplete }) => act === 'publishDepartureReason' && viewerCanComplete));
  /** Decided against the majority, whose reason is to be published before it takes effect. */
  protected readonly waitsForReason = computed(() => this.tasks().some(({ act }) => act === 'publishDepartureReason'));
  protected readonly lead = computed(() => {
    const matter = this.matter();
    if (!matter) return undefined;
    if (this.waitsForReason()) return this.words.t('office.decision.lead.publish');
    if (matter.decision) return this.words.t('office.decision.lead.decided');
    if (matter.viewerCanDecide) return this.words.t('office.decision.lead.decide');
    if (matter.viewerCanSpeak) return this.words.t('office.decision.lead.speak');
    return this.words.t('office.decision.lead.wait');
  });

  constructor() {
    injectProjectMoved(() => this.matter()?.proposal.project.id, () => void this.reading.reload());
  }
}

const ACTS = new Set(['decide', 'publishDepartureReason']);
