import { Component, computed, input, output, signal } from '@angular/core';
import { VerifyMeasurementDocument, injectAct, injectKept, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { today } from '../today.ts';
import { decimalOf } from './decimal.ts';
import { ProofChoice } from './proof-choice.ts';
import type { IndicatorToVerifyFragment } from '@shixiao/data-access';
import type { Proof } from './proof-choice.ts';

/** What an independent measurement of one indicator found; what was reported stays beside it. */
@Component({
  selector: 'sx-verified-figure-form',
  imports: [FailureNotice, Field, FieldControl, ProofChoice, RefusalAlert],
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
      <sx-field [label]="words.t('verification.figure.method')" [help]="words.t('verification.figure.methodHelp')" [error]="methodError()">
        <textarea sxControl class="input" rows="3" [value]="kept.value().method" (input)="kept.change({ method: $any($event.target).value })"></textarea>
      </sx-field>
      <sx-proof-choice
        [projectId]="projectId()"
        [proofs]="proofs()"
        [proves]="words.t('verification.figure.proves', { name: indicator().name })"
        [chosen]="kept.value().chosen"
        [error]="proofError()"
        (changed)="kept.change({ chosen: $event })"
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
  protected readonly kept = injectKept<{ value: string; takenOn: string; method: string; chosen: readonly Proof[] }>(
    () => `figure.${this.indicator().id}`,
    () => ({ value: '', takenOn: today(), method: '', chosen: [] }),
  );
  protected readonly recording = injectAct(VerifyMeasurementDocument);
  private readonly wasTried = signal(false);
  protected readonly valueError = computed(() => this.fault('value', decimalOf(this.kept.value().value) === undefined));
  protected readonly dayError = computed(() => this.fault('takenOn', this.kept.value().takenOn === '' || this.kept.value().takenOn > this.latestDay));
  protected readonly methodError = computed(() => this.fault('method', this.kept.value().method.trim() === ''));
  protected readonly proofError = computed(() => this.fault('proof', this.kept.value().chosen.length === 0));
  protected readonly told = computed(() => {
    const refusal = this.recording.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected async record(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { takenOn, method, chosen } = this.kept.value();
    const value = decimalOf(this.kept.value().value);
    if (value === undefined || this.dayError() || this.methodError() || this.proofError()) return;
    const done = await this.recording.perform({ indicatorId: this.indicator().id, value, takenOn, method: method.trim(), evidenceIds: chosen.map(({ id }) => id) });
    if (!done) return;
    this.kept.forget();
    this.recorded.emit();
  }

  private fault(field: 'value' | 'takenOn' | 'method' | 'proof', isWrong: boolean): string | undefined {
    return this.wasTried() && isWrong ? this.words.t(`verification.figure.wrong.${field}`) : undefined;
  }
}
