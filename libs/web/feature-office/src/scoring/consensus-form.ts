import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { RecordConsensusDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { VerdictChoice } from '../decisions/verdict-choice.ts';
import { injectKeptForm } from '../kept/kept-form.ts';
import { toldApart, toldAt } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import type { Recommendation } from '@shixiao/contract';
import type { RoundFactsFragment } from '@shixiao/data-access';

interface ConsensusDraft {
  readonly recommendation: Recommendation | '';
  readonly reason: string;
  /** By expert; empty where they share it. */
  readonly dissent: Readonly<Record<string, string>>;
}

/** What the experts agree on once the sheets are open; whoever does not share it is kept beside it. */
@Component({
  selector: 'sx-consensus-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert, VerdictChoice],
  template: `
    <form class="stack" (submit)="recordConsensus($event)">
      <h2>{{ words.t('office.consensus.record') }}</h2>
      <p class="quiet">{{ words.t('office.consensus.lead') }}</p>
      <sx-verdict-choice
        [legend]="words.t('office.sheet.recommendation')"
        [value]="form.content().recommendation"
        [error]="wasTried() && form.content().recommendation === '' ? words.t('office.choose') : undefined"
        (chosen)="form.change({ recommendation: $event })"
      />
      <sx-field [label]="words.t('office.reason')" [error]="reasonError()">
        <textarea sxControl class="input" rows="4" [value]="form.content().reason" (input)="form.change({ reason: typed($event) })"></textarea>
      </sx-field>
      <details [open]="hasDissent()">
        <summary>{{ words.t('office.consensus.dissent') }}</summary>
        <div class="stack">
          @for (expert of round().experts; track expert.person.id) {
            <sx-field [label]="words.t('office.consensus.dissentOf', { name: expert.person.name })" [required]="false">
              <textarea sxControl class="input" rows="2" [value]="form.content().dissent[expert.person.id] ?? ''" (input)="dissent(expert.person.id, typed($event))"></textarea>
            </sx-field>
          }
        </div>
      </details>
      <sx-failure [kind]="recording.failure()" (retry)="recordConsensus()" />
      <sx-refusal [told]="told()" />
      <div><button class="button primary" type="submit" [disabled]="recording.isBusy()">{{ words.t('office.consensus.record') }}</button></div>
    </form>
  `,
  styles: `summary { min-height: var(--control); cursor: pointer; }`,
})
export class ConsensusForm {
  readonly round = input.required<RoundFactsFragment>();
  readonly recorded = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly form = injectKeptForm<ConsensusDraft>(
    () => `consensus.${this.round().id}`,
    () => ({ recommendation: '', reason: '', dissent: {} }),
  );
  protected readonly wasTried = signal(false);
  protected readonly recording = injectAct(RecordConsensusDocument, { changed: ['scoringQueue', 'worklist', 'worklistSummary'] });
  protected readonly told = toldApart(this.words, this.recording, 'reason');

  protected hasDissent(): boolean {
    return Object.values(this.form.content().dissent).some((statement) => statement.trim() !== '');
  }

  protected reasonError(): string | undefined {
    if (this.wasTried() && this.form.content().reason.trim() === '') return this.words.t('office.reasonMissing');
    return toldAt(this.words, this.recording, 'reason');
  }

  protected dissent(personId: string, statement: string): void {
    this.form.change({ dissent: { ...this.form.content().dissent, [personId]: statement } });
  }

  protected async recordConsensus(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { recommendation, reason, dissent } = this.form.content();
    if (recommendation === '' || reason.trim() === '') return;
    const kept = Object.entries(dissent).flatMap(([personId, statement]) => (statement.trim() ? [{ personId, statement: statement.trim() }] : []));
    const { id, version } = this.round();
    if (!(await this.recording.perform({ roundId: id, recommendation, reason, dissent: kept, expectedVersion: version }))) return;
    this.form.clear();
    this.recorded.emit();
  }
}
