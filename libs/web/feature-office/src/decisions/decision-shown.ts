import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { VERDICT_TONES } from '../tasks/tones.ts';
import type { MatterFactsFragment } from '@shixiao/data-access';

/** A decision with its reasons; what did not prevail stays on it. */
@Component({
  selector: 'sx-decision-shown',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PartyLine, StatusTag, TimeText],
  template: `
    <div class="row">
      <sx-status [tone]="tones[decision().verdict]" [label]="words.t('terms.Decided.' + decision().verdict)" />
      @if (decision().departsFromMajority) { <sx-status tone="info" [label]="words.t('office.decision.departs')" /> }
      <span class="small quiet"><sx-party [party]="decision().by" /> · <sx-time [at]="decision().at" show="both" /></span>
    </div>
    <p class="prose">{{ decision().reason }}</p>
    @if (decision().departureReason) {
      <h3>{{ words.t('office.decision.departureReason') }}</h3>
      <p class="prose">{{ decision().departureReason }}</p>
    }
    @if (decision().dissent.length > 0) {
      <h3>{{ words.t('office.decision.dissent') }}</h3>
      @for (each of decision().dissent; track each.person.id) {
        <div>
          <p class="row"><strong>{{ each.person.name }}</strong>&ngsp;<sx-status [tone]="tones[each.verdict]" [label]="words.t('terms.Recommendation.' + each.verdict)" /></p>
          <p class="prose">{{ each.statement }}</p>
        </div>
      }
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-3); }`,
})
export class DecisionShown {
  readonly decision = input.required<NonNullable<MatterFactsFragment['decision']>>();

  protected readonly words = injectWords();
  protected readonly tones = VERDICT_TONES;
}
