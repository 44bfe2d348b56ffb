import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DisputeVerdictDocument, ForecastMilestoneDocument, MilestoneOpenedDocument, ResolveDisputeDocument, injectAct } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, Skeleton, StatusTag, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { EvidenceUpload } from '../evidence/evidence-upload.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { MILESTONE_TONES } from '../project/tones.ts';
import { Attempts } from './attempts.ts';
import { HandIn } from './hand-in.ts';
import type { AskedField, Filled } from '../acts/act-form.ts';

const MILESTONE_CHANGED = { changed: [...CHANGED.changed, 'milestone'] };

/** One milestone: what will show it, what was shown, what was found, and what is mine to do about it. */
@Component({
  selector: 'sx-milestone-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, ActForm, Attempts, EmptyState, EvidenceUpload, FailureNotice, HandIn, KeyFact, KeyFacts, Skeleton, StatusTag, TwoLimits],
  templateUrl: './milestone-part.html',
})
export class MilestonePart {
  readonly milestoneId = input.required<string>();

  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly tones = MILESTONE_TONES;
  protected readonly reading = injectPart(MilestoneOpenedDocument, () => ({ id: this.milestoneId() }));
  protected readonly milestone = computed(() => this.reading.data()?.milestone ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.milestone === null);
  protected readonly forecasting = injectAct(ForecastMilestoneDocument, MILESTONE_CHANGED);
  protected readonly disputing = injectAct(DisputeVerdictDocument, MILESTONE_CHANGED);
  protected readonly resolving = injectAct(ResolveDisputeDocument, MILESTONE_CHANGED);
  protected readonly forecastFields = computed((): readonly AskedField[] => [
    { key: 'forecastOn', label: this.words.t('project.milestone.forecastOn'), kind: 'day', initial: this.milestone()?.forecastOn ?? this.milestone()?.dueOn ?? '' },
    { key: 'reason', label: this.words.t('project.reason'), kind: 'long' },
  ]);
  protected readonly disputeFields = computed((): readonly AskedField[] => [{ key: 'reason', label: this.words.t('project.milestone.disputeReason'), kind: 'long' }]);
  protected readonly resolveFields = computed((): readonly AskedField[] => [
    {
      key: 'isMet',
      label: this.words.t('project.milestone.finding'),
      kind: 'choice',
      choices: (['met', 'notMet'] as const).map((value) => ({ value, label: this.words.t(`terms.MilestoneStatus.${value}`) })),
    },
    { key: 'reason', label: this.words.t('project.reason'), kind: 'long' },
  ]);

  protected readonly forecast = async (of: Filled) =>
    this.forecasting.perform({ milestoneId: this.milestoneId(), forecastOn: of('forecastOn'), reason: of('reason'), expectedVersion: this.version() });
  protected readonly dispute = async (of: Filled) =>
    this.disputing.perform({ milestoneId: this.milestoneId(), reason: of('reason'), expectedVersion: this.version() });
  protected readonly resolve = async (of: Filled) =>
    this.resolving.perform({ milestoneId: this.milestoneId(), isMet: of('isMet') === 'met', reason: of('reason'), expectedVersion: this.version() });

  private version(): number {
    return this.milestone()?.version ?? 0;
  }
}
