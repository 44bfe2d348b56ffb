import { Component, computed, input, output, signal } from '@angular/core';
import { VerifyMeasurementDocument, injectAct, injectKept, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { today } from '../today.ts';
import { decimalOf } from './decimal.ts';
import { FigureBacking, isUnbacked } from './figure-backing.ts';
import type { IndicatorToVerifyFragment } from '@shixiao/data-access';
import type { Backing } from './figure-backing.ts';
import type { Proof } from './proofs.ts';

/** What an independent measurement of one indicator found; what was reported stays beside it. */
@Component({
  selector: 'sx-verified-figure-form',
  imports: [FailureNotice, Field, FieldControl, FigureBacking, RefusalAlert],
  template: `
    <form class="stack" novalidate (submit)="record($event)">
      <h3>{{ words.t('verification.figure.title', { name: indicator().name }) }}</h3>
      <sx-failure [kind]="recording.failure()" (retry)="record()" />
      <sx-refusal [told]="told()" />
      <sx-field [label]="words.t('verification.figure.value', { unit: indicator().unit })" [error]="valueError()">
        <input sxControl class="input" inputmode="decimal" [value]="kept.value().value" (input)="kept.change({ value: $any($event.target).value })" />
      </sx-field>
      <sx-field [label]="words.t('verification.figure.takenOn')" [error]="dayError()">
        <input sxControl class="input" type="date" [max]="latestDay" [value]="kept.value().takenOn" (change)="kept.change({ takenOn: $any($event.target).value })" />
      </sx-field>
      <sx-figure-backing
        [projectId]="projectId()"
        [proofs]="proofs()"
        [proves]="words.t('verification.figure.proves', { name: indicator().name })"
        [backing]="kept.value()"
        [wasTried]="wasTried()"
        (changed)="kept.change($event)"
      />
      <div class="row">
        <button class="button primary" type="submit" [disabled]="recording.isBusy()">{{ words.t('verification.outcomes.record') }}</button>
        <button class="button" type="button" (click)="givenUp.emit()">{{ words.t('ui.cancel') }}</button>
      </div>
    </form>
  `,
  styles: `:host { display: block; padding: var(--gap-4); border-radius: var(--radius); background: var(--surface-sunken); }`,
})
export class VerifiedFigureForm {
  readonly indicator = input.required<IndicatorToVerifyFragment>();
  readonly projectId = input.required<string>();
  readonly proofs = input.required<readonly Proof[]>();
  readonly recorded = output();
  readonly givenUp = output();

  protected readonly words = injectWords();
  protected readonly latestDay = today();
  protected readonly kept = injectKept<Backing & { readonly value: string; readonly takenOn: string }>(
    () => `figure.${this.indicator().id}`,
    () => ({ value: '', takenOn: today(), method: '', chosen: [] }),
  );
  protected readonly recording = injectAct(VerifyMeasurementDocument);
  protected readonly wasTried = signal(false);
  protected readonly valueError = computed(() => this.fault('value', decimalOf(this.kept.value().value) === undefined));
  protected readonly dayError = computed(() => this.fault('takenOn', this.kept.value().takenOn === '' || this.kept.value().takenOn > this.latestDay));
  protected readonly told = computed(() => {
    const refusal = this.recording.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected async record(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { takenOn, method, chosen } = this.kept.value();
    const value = decimalOf(this.kept.value().value);
    if (value === undefined || this.dayError() || isUnbacked(this.kept.value())) return;
    const done = await this.recording.perform({ indicatorId: this.indicator().id, value, takenOn, method: method.trim(), evidenceIds: chosen.map(({ id }) => id) });
    if (!done) return;
    this.kept.forget();
    this.recorded.emit();
  }

  private fault(field: 'value' | 'takenOn', isWrong: boolean): string | undefined {
    return this.wasTried() && isWrong ? this.words.t(`verification.figure.wrong.${field}`) : undefined;
  }
}
