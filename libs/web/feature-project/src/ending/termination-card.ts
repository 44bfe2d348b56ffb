import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { KeyFact, KeyFacts, TimeText, injectWords } from '@shixiao/ui-kit';
import type { TerminationFactsFragment } from '@shixiao/data-access';

/** Why a project ends early, how it is settled and who confirmed that: what the enterprise reads before it agrees. */
@Component({
  selector: 'sx-termination-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [KeyFact, KeyFacts, TimeText],
  template: `
    @let it = termination();
    <sx-facts class="panel">
      <sx-fact [label]="words.t('project.ending.asked')" [wide]="true">
        <p class="text">{{ it.requestedReason }}</p>
        <p class="small quiet">{{ it.requestedBy.name }} · <sx-time [at]="it.requestedAt" show="both" /></p>
      </sx-fact>
      @if (it.settledAt; as at) {
        <sx-fact [label]="words.t('project.ending.settlement')" [wide]="true"><p class="text">{{ it.settlement }}</p></sx-fact>
        <sx-fact [label]="words.t('project.ending.settledBecause')" [wide]="true">
          <p class="text">{{ it.settledReason }}</p>
          <p class="small quiet">{{ it.settledBy?.name }} · <sx-time [at]="at" show="both" /></p>
        </sx-fact>
      }
      @if (it.confirmedAt; as at) {
        <sx-fact [label]="words.t('project.ending.confirmed')" [wide]="true">
          @if (it.confirmedComment; as comment) { <p class="text">{{ comment }}</p> }
          <p class="small quiet">{{ it.confirmedBy?.name }} · <sx-time [at]="at" show="both" /></p>
        </sx-fact>
      }
    </sx-facts>
  `,
  styles: `
    p { margin: 0; }
    .text { white-space: pre-wrap; overflow-wrap: anywhere; }
    .quiet { font-weight: 400; }
  `,
})
export class TerminationCard {
  readonly termination = input.required<TerminationFactsFragment>();
  protected readonly words = injectWords();
}
