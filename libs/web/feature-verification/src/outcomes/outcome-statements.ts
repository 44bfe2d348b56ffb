import { Component, computed, input, output, signal } from '@angular/core';
import { DataCell, DataList, Figure, StatusTag, injectWords } from '@shixiao/ui-kit';
import { VerifiedFigureForm } from './verified-figure-form.ts';
import type { AttemptToCheckFragment } from '@shixiao/data-access';
import type { Column } from '@shixiao/ui-kit';
import type { Proof } from './proofs.ts';

/** What is said to have come of it, each figure beside what was promised and what was measured independently. */
@Component({
  selector: 'sx-outcome-statements',
  imports: [DataCell, DataList, Figure, StatusTag, VerifiedFigureForm],
  template: `
    <h2>{{ words.t('verification.outcomes.title') }}</h2>
    @if (rows().length > 0) {
      <sx-data-list [caption]="words.t('verification.outcomes.title')" [columns]="columns()" [rows]="rows()">
        <ng-template sxCell="indicator" let-row>
          {{ row.indicator.name }}
          <div class="small quiet">{{ words.t('verification.outcomes.method', { method: row.indicator.method, source: row.indicator.source }) }}</div>
        </ng-template>
        <ng-template sxCell="baseline" let-row><sx-figure [value]="row.indicator.baseline" [unit]="row.indicator.unit" /></ng-template>
        <ng-template sxCell="target" let-row>
          <div><sx-figure [value]="row.indicator.target" [unit]="row.indicator.unit" /><div class="small quiet day">{{ words.date(row.indicator.targetOn) }}</div></div>
        </ng-template>
        <ng-template sxCell="reported" let-row><sx-figure [value]="row.value" [unit]="row.indicator.unit" /></ng-template>
        <ng-template sxCell="verified" let-row>
          @if (row.indicator.verified; as verified) {
            <div><sx-figure [value]="verified.value" [unit]="row.indicator.unit" /><div class="small quiet day">{{ words.date(verified.takenOn) }}</div></div>
          } @else {
            <sx-status tone="quiet" [label]="words.t('verification.outcomes.unmeasured')" />
          }
        </ng-template>
        <ng-template sxCell="act" let-row>
          @if (row.indicator.viewerCanVerify) {
            <button class="button small" type="button" [attr.aria-expanded]="open() === row.id" (click)="open.set(open() === row.id ? '' : row.id)">
              {{ words.t('verification.outcomes.record') }}
            </button>
          }
        </ng-template>
      </sx-data-list>
      @if (opened(); as row) {
        <sx-verified-figure-form [indicator]="row.indicator" [projectId]="projectId()" [proofs]="proofs()" (recorded)="close()" (givenUp)="open.set('')" />
      }
      <p role="status" class="small">{{ said() }}</p>
    } @else {
      <p class="quiet">{{ words.t('verification.outcomes.none') }}</p>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    .button, .day { white-space: nowrap; }
    .quiet { font-weight: 400; }
  `,
})
export class OutcomeStatements {
  readonly projectId = input.required<string>();
  readonly attempt = input.required<AttemptToCheckFragment>();
  /** Evidence that a measurement can point to. */
  readonly proofs = input.required<readonly Proof[]>();
  readonly recorded = output();

  protected readonly words = injectWords();
  protected readonly open = signal('');
  protected readonly said = signal('');
  protected readonly rows = computed(() => this.attempt().outcomes.map(({ indicator, value }) => ({ id: indicator.id, indicator, value })));
  protected readonly opened = computed(() => this.rows().find(({ id }) => id === this.open()));
  protected readonly columns = computed<readonly Column[]>(() => {
    const canMeasure = this.rows().some(({ indicator }) => indicator.viewerCanVerify);
    return [
      { key: 'indicator', label: this.words.t('verification.outcomes.indicator') },
      { key: 'baseline', label: this.words.t('verification.outcomes.baseline'), isNumber: true },
      { key: 'target', label: this.words.t('verification.outcomes.target'), isNumber: true },
      { key: 'reported', label: this.words.t('verification.outcomes.reported'), isNumber: true },
      { key: 'verified', label: this.words.t('verification.outcomes.verified'), isNumber: true },
      ...(canMeasure ? [{ key: 'act', label: this.words.t('verification.outcomes.act') }] : []),
    ];
  });

  protected close(): void {
    this.open.set('');
    this.said.set(this.words.t('verification.outcomes.recorded'));
    this.recorded.emit();
  }
}
