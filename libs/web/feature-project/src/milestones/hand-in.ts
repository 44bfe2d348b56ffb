import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { HandInEvidenceDocument, ProjectEvidenceDocument, injectAct, refusalText } from '@shixiao/data-access';
import { Field, FieldControl, FailureNotice, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { injectKept } from '../acts/kept.ts';
import { EvidencePicker, choiceWith } from '../evidence/evidence-picker.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { EMPTY, answersOf, outcomesOf, todayInChina, unanswered } from './handed-in.ts';
import type { MilestoneOpenedQuery, MilestoneSeenFragment } from '@shixiao/data-access';
import type { Choice } from '../evidence/evidence-picker.ts';

/** Hands in: for each demand the evidence that answers it, the figures reached, and the day on which it was reached. */
@Component({
  selector: 'sx-hand-in',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EvidencePicker, FailureNotice, Field, FieldControl, RefusalAlert],
  host: { class: 'not-printed' },
  templateUrl: './hand-in.html',
  styles: `
    fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { margin-bottom: var(--gap-2); padding: 0; }
    .strong { font-weight: 550; }
    .figure { max-width: 16rem; }
    .bad { color: var(--bad); font-weight: 550; }
  `,
})
export class HandIn {
  readonly milestone = input.required<MilestoneSeenFragment>();
  readonly indicators = input.required<NonNullable<MilestoneOpenedQuery['milestone']>['project']['indicators']>();

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  private readonly confirm = injectConfirm();
  protected readonly today = todayInChina(Date.now());
  protected readonly kept = injectKept(() => `handIn.${this.milestone().id}`, () => EMPTY);
  private readonly reading = injectPart(ProjectEvidenceDocument, () => (this.project.id() ? { id: this.project.id(), milestoneId: this.milestone().id, first: 100 } : undefined));
  protected readonly evidence = computed(() => this.reading.data()?.project?.evidence.edges.map(({ node }) => node) ?? []);
  protected readonly acting = injectAct(HandInEvidenceDocument, { changed: [...CHANGED.changed, 'milestone'] });
  private readonly wasTried = signal(false);
  protected readonly told = computed(() => {
    const refusal = this.acting.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  protected readonly lacking = computed(() => (this.wasTried() ? unanswered(this.milestone().demands, this.kept.value()) : []));
  protected readonly achievedOn = computed(() => this.kept.value().achievedOn || this.today);

  protected choose(demandId: string, choice: Choice): void {
    const filled = this.kept.value();
    this.kept.keep({ ...filled, answers: { ...filled.answers, [demandId]: choiceWith(filled.answers[demandId] ?? [], choice) } });
  }

  protected state(indicatorId: string, value: string): void {
    const filled = this.kept.value();
    this.kept.keep({ ...filled, outcomes: { ...filled.outcomes, [indicatorId]: value } });
  }

  protected date(achievedOn: string): void {
    this.kept.keep({ ...this.kept.value(), achievedOn });
  }

  protected isLacking(demandId: string): boolean {
    return this.lacking().some(({ id }) => id === demandId);
  }

  protected async handIn(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    if (this.lacking().length > 0) return;
    const yes = await this.confirm({
      title: this.words.t('project.handIn.title'),
      explanation: this.words.t('project.handIn.explanation'),
      action: this.words.t('project.handIn.action'),
      reason: 'none',
    });
    if (!yes) return;
    const { id: milestoneId, version: expectedVersion, demands } = this.milestone();
    const filled = this.kept.value();
    const done = await this.acting.perform({
      milestoneId,
      answers: answersOf(demands, filled),
      outcomes: outcomesOf(this.indicators(), filled),
      achievedOn: this.achievedOn(),
      expectedVersion,
    });
    if (done) this.kept.forget();
    else if (this.acting.refusal()?.__typename === 'Conflict') this.project.reload();
  }
}
