import { Component, computed, input, output, signal } from '@angular/core';
import { VerifyMilestoneDocument, injectAct, injectKept, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { today } from '../today.ts';
import type { MilestoneVerdict } from '@shixiao/contract';
import type { MilestoneToCheckFragment } from '@shixiao/data-access';

const VERDICTS: readonly MilestoneVerdict[] = ['met', 'notMet', 'disputed'];

/** What was found, why, and whether the place was visited. It is kept while it is written and final once it is given. */
@Component({
  selector: 'sx-verdict-form',
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  templateUrl: './verdict-form.html',
  styles: `
    .choice { padding: var(--gap-2) 0; }
    .error { color: var(--bad); font-size: var(--size-small); font-weight: 550; }
  `,
})
export class VerdictForm {
  readonly milestone = input.required<Pick<MilestoneToCheckFragment, 'id' | 'version' | 'attempts'>>();
  readonly given = output<MilestoneVerdict>();
  /** Somebody else was faster; what is shown has to be read anew. */
  readonly outdated = output();

  protected readonly words = injectWords();
  protected readonly verdicts = VERDICTS;
  protected readonly latestDay = today();
  private readonly confirm = injectConfirm();
  /** One draft for each round: what was written about an earlier one says nothing of this. */
  protected readonly kept = injectKept<{ verdict: MilestoneVerdict | ''; reason: string; visitedOn: string }>(
    () => `verdict.${this.milestone().id}.${this.milestone().attempts.length}`,
    () => ({ verdict: '', reason: '', visitedOn: '' }),
  );
  protected readonly verifying = injectAct(VerifyMilestoneDocument, { changed: ['verificationQueue', 'worklist', 'worklistSummary'] });
  protected readonly wasTried = signal(false);
  protected readonly verdictMissing = computed(() => this.wasTried() && this.kept.value().verdict === '');
  protected readonly reasonError = computed(() => {
    const isRefused = this.verifying.refusal()?.__typename === 'ReasonMissing';
    return (this.wasTried() && this.kept.value().reason.trim() === '') || isRefused ? this.words.t('verification.verdict.reasonMissing') : undefined;
  });
  protected readonly visitedError = computed(() => {
    const day = this.kept.value().visitedOn;
    return day !== '' && day > this.latestDay ? this.words.t('verification.verdict.visitedLater') : undefined;
  });
  protected readonly told = computed(() => {
    const refusal = this.verifying.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected async giveVerdict(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { verdict, reason, visitedOn } = this.kept.value();
    if (verdict === '' || reason.trim() === '' || this.visitedError()) return;
    const yes = await this.confirm({
      title: this.words.t('verification.verdict.confirmTitle', { verdict: this.words.t(`terms.MilestoneVerdict.${verdict}`) }),
      explanation: this.words.t(`verification.verdict.then.${verdict}`),
      action: this.words.t('verification.verdict.action'),
      reason: 'none',
    });
    if (!yes) return;
    const { id, version } = this.milestone();
    const keptHere = this.kept;
    const done = await this.verifying.perform({ milestoneId: id, verdict, reason: reason.trim(), visitedOn: visitedOn || null, expectedVersion: version });
    if (done) {
      keptHere.forget();
      this.given.emit(verdict);
    } else if (this.verifying.refusal()?.__typename === 'Conflict') {
      this.outdated.emit();
    }
  }
}
