import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { DataCell, DataList, Figure, KeyFact, KeyFacts, TimeText, injectWords } from '@shixiao/ui-kit';
import type { OfficeCallFragment } from '@shixiao/data-access';

/** What a call says, to be read. */
@Component({
  selector: 'sx-call-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataCell, DataList, Figure, KeyFact, KeyFacts, TimeText],
  template: `
    <section class="panel stack">
      <h2>{{ words.t('office.call.need') }}</h2>
      <p class="prose">{{ call().need || words.t('office.none') }}</p>
      <sx-facts>
        <sx-fact [label]="words.t('office.calls.column.organisation')">{{ words.organisation(call().organisation) }}</sx-fact>
        <sx-fact [label]="words.t('office.call.jurisdiction')">{{ words.sentence(call().jurisdiction.name) }}</sx-fact>
        @if (closesAt(); as at) {
          <sx-fact [label]="words.t('office.call.closes')" [wide]="true"><sx-time [at]="at" show="both" /></sx-fact>
        }
        @if (call().openedAt; as at) {
          <sx-fact [label]="words.t('office.call.opened')" [wide]="true"><sx-time [at]="at" show="both" />@if (call().openedBy; as by) { · {{ by.name }} }</sx-fact>
        }
        @if (call().withdrawnBecause) {
          <sx-fact [label]="words.t('office.call.withdrawnBecause')" [wide]="true">{{ call().withdrawnBecause }}</sx-fact>
        }
      </sx-facts>
    </section>
    <section class="panel">
      <h2>{{ words.t('office.call.wanted') }}</h2>
      <ul class="stack tight">
        @for (each of call().wantedIndicators; track each.id) {
          <li>{{ each.unit ? words.t('office.call.wantedIn', each) : each.name }}</li>
        } @empty {
          <li class="quiet">{{ words.t('office.none') }}</li>
        }
      </ul>
    </section>
    <section class="panel">
      <h2>{{ words.t('office.call.criteria') }}</h2>
      <sx-data-list [caption]="words.t('office.call.criteria')" [columns]="columns()" [rows]="call().criteria">
        <ng-template sxCell="name" let-row>{{ row.name }}</ng-template>
        <ng-template sxCell="weight" let-row><sx-figure [value]="row.weight" unit="%" /></ng-template>
      </sx-data-list>
    </section>
  `,
})
export class CallFacts {
  readonly call = input.required<OfficeCallFragment>();

  protected readonly words = injectWords();
  /** A call that was withdrawn closes no more. */
  protected readonly closesAt = computed(() => (this.call().callStage === 'withdrawn' ? undefined : this.call().closesAt));
  protected readonly columns = computed(() => [
    { key: 'name', label: this.words.t('office.call.criterion') },
    { key: 'weight', label: this.words.t('office.call.weight'), isNumber: true },
  ]);
}
