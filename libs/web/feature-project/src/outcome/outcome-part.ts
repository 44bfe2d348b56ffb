import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { CloseOutProjectDocument, PostEvaluateDocument, ProjectFollowUpsDocument, ProjectRatingsDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, PartyLine, Skeleton, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { PromiseAndProof } from '../overview/promise-and-proof.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { FollowUpCard } from './follow-up-card.ts';
import { RatingCard } from './rating-card.ts';
import type { PostEvaluationConclusion } from '@shixiao/contract';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** What came of it after acceptance: measured again, judged by the public, compared with the promise, closed. */
@Component({
  selector: 'sx-outcome-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, FailureNotice, FollowUpCard, PartyLine, PromiseAndProof, RatingCard, Skeleton, StatusTag, TimeText],
  templateUrl: './outcome-part.html',
})
export class OutcomePart {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly reading = injectPart(ProjectFollowUpsDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly ratingsReading = injectPart(ProjectRatingsDocument, () => (this.project.id() ? { id: this.project.id(), first: 20 } : undefined));
  protected readonly indicators = computed(() => this.reading.data()?.project?.indicators ?? []);
  protected readonly followUps = computed(() => this.reading.data()?.project?.followUps);
  /** What follows acceptance has begun, or all is over. */
  protected readonly isAccepted = computed(() => (this.followUps() ?? []).length > 0 || this.project.facts()?.projectPhase !== 'running');
  protected readonly evaluation = computed(() => this.reading.data()?.project?.postEvaluation ?? undefined);
  protected readonly ratings = computed(() => this.ratingsReading.data()?.project?.ratings.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.ratingsReading.data()?.project?.ratings.pageInfo);
  protected readonly canEvaluate = computed(() => this.project.taskFor('postEvaluate') !== undefined);
  protected readonly canCloseOut = computed(() => this.project.taskFor('closeOut') !== undefined);
  protected readonly evaluating = injectAct(PostEvaluateDocument, CHANGED);
  protected readonly closingOut = injectAct(CloseOutProjectDocument, CHANGED);
  protected readonly evaluateFields = computed((): readonly AskedField[] => [
    { key: 'comparison', label: this.words.t('project.outcome.comparison'), kind: 'long', help: this.words.t('project.outcome.comparisonHint') },
    {
      key: 'conclusion',
      label: this.words.t('project.outcome.conclusion'),
      kind: 'choice',
      choices: (['asPromised', 'partly', 'missed'] as const).map((value) => ({ value, label: this.words.t(`terms.PostEvaluationConclusion.${value}`) })),
    },
    { key: 'lessons', label: this.words.t('project.outcome.lessons'), kind: 'long' },
  ]);
  protected readonly closeFields = computed((): readonly AskedField[] => [{ key: 'closingNote', label: this.words.t('project.outcome.closingNote'), kind: 'long' }]);

  protected readonly evaluate = async (of: Filled) =>
    this.evaluating.perform({
      projectId: this.project.id(),
      comparison: of('comparison'),
      conclusion: of('conclusion') as PostEvaluationConclusion,
      lessons: of('lessons'),
    });
  protected readonly closeOut = async (of: Filled) => this.closingOut.perform({ projectId: this.project.id(), closingNote: of('closingNote') });
}
