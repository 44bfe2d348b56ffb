import { Component, computed, input, output, signal } from '@angular/core';
import { MeasureFollowUpDocument, injectAct, injectKept, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { decimalOf } from '../outcomes/decimal.ts';
import { FigureBacking, isUnbacked } from '../outcomes/figure-backing.ts';
import type { FollowUpToMeasureFragment } from '@shixiao/data-access';
import type { Backing } from '../outcomes/figure-backing.ts';
import type { Proof } from '../outcomes/proofs.ts';

interface Typed extends Backing {
  /** By indicator, as it was typed. */
  readonly values: Readonly<Record<string, string>>;
}

/** Every indicator measured anew by somebody who did not report it, with what shows it. */
@Component({
  selector: 'sx-follow-up-form',
  imports: [FailureNotice, Field, FieldControl, FigureBacking, RefusalAlert],
  template: `
    <form class="stack" novalidate (submit)="recordAll($event)">
      <h3>{{ words.t('verification.followUp.form') }}</h3>
      <sx-failure [kind]="measuring.failure()" (retry)="recordAll()" />
      <sx-refusal [told]="told()" />
      @for (figure of followUp().figures; track figure.indicator.id) {
        <sx-field
          [label]="words.t('verification.followUp.value', { name: figure.indicator.name, unit: figure.indicator.unit })"
          [help]="words.t('verification.outcomes.method', { method: figure.indicator.method, source: figure.indicator.source })"
          [error]="valueError(figure.indicator.id)"
        >
          <input sxControl class="input" inputmode="decimal" [value]="kept.value().values[figure.indicator.id] ?? ''" (input)="type(figure.indicator.id, $any($event.target).value)" />
        </sx-field>
      }
      <sx-figure-backing
        [projectId]="projectId()"
        [proofs]="proofs()"
        [proves]="words.t('verification.followUp.proves', { months: followUp().months })"
        [backing]="kept.value()"
        [wasTried]="wasTried()"
        (changed)="kept.change($event)"
      />
      <button class="button primary" type="submit" [disabled]="measuring.isBusy()">{{ words.t('verification.outcomes.record') }}</button>
    </form>
  `,
  styles: `
    :host { display: block; padding-top: var(--gap-4); border-top: 1px solid var(--border); }
    form { max-width: var(--reading); }
  `,
})
export class FollowUpForm {
  readonly followUp = input.required<FollowUpToMeasureFragment>();
  readonly projectId = input.required<string>();
  readonly proofs = input.required<readonly Proof[]>();
  readonly outdated = output();

  protected readonly words = injectWords();
  protected readonly kept = injectKept<Typed>(
    () => `followUp.${this.followUp().id}`,
    () => ({ values: {}, method: '', chosen: [] }),
  );
  protected readonly measuring = injectAct(MeasureFollowUpDocument, { changed: ['worklist', 'worklistSummary'] });
  protected readonly wasTried = signal(false);
  protected readonly told = computed(() => {
    const refusal = this.measuring.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected type(indicatorId: string, value: string): void {
    this.kept.change({ values: { ...this.kept.value().values, [indicatorId]: value } });
  }

  protected valueError(indicatorId: string): string | undefined {
    return this.wasTried() && this.valueOf(indicatorId) === undefined ? this.words.t('verification.figure.wrong.value') : undefined;
  }

  protected async recordAll(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { id, version, figures } = this.followUp();
    const { method, chosen } = this.kept.value();
    const evidenceIds = chosen.map(({ id }) => id);
    const found = figures.flatMap(({ indicator }) => {
      const value = this.valueOf(indicator.id);
      return value === undefined ? [] : [{ indicatorId: indicator.id, value, evidenceIds }];
    });
    if (found.length < figures.length || isUnbacked(this.kept.value())) return;
    const done = await this.measuring.perform({ followUpId: id, figures: found, method: method.trim(), expectedVersion: version });
    if (done) this.kept.forget();
    else if (this.measuring.refusal()?.__typename === 'Conflict') this.outdated.emit();
  }

  private valueOf(indicatorId: string): string | undefined {
    return decimalOf(this.kept.value().values[indicatorId] ?? '');
  }
}
