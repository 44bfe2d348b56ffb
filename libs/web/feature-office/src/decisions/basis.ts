import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { KeyFact, KeyFacts, StatusTag, injectWords } from '@shixiao/ui-kit';
import { VERDICT_TONES } from '../tasks/tones.ts';
import { rounded } from '../typing/decimals.ts';
import type { DecisionMatterNowQuery, MatterFactsFragment } from '@shixiao/data-access';

/** What a decision rests on, in a few figures: enough for a phone. */
@Component({
  selector: 'sx-basis',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [KeyFact, KeyFacts, StatusTag],
  template: `
    <h2>{{ words.t('office.basis.title') }}</h2>
    <sx-facts>
      <sx-fact [label]="words.t('office.basis.majority')">
        @if (matter().expertMajority; as majority) {
          <sx-status [tone]="tones[majority]" [label]="words.t('terms.Recommendation.' + majority)" />
        } @else {
          {{ words.t('office.scores.noMajority') }}
        }
      </sx-fact>
      @if (proposal().scoringRound?.tally?.total; as total) {
        <sx-fact [label]="words.t('office.basis.mean')">
          {{ words.t(total.lowest === total.highest ? 'office.basis.meanOnly' : 'office.basis.meanWithin', { mean: words.number(rounded(total.mean)), lowest: words.number(total.lowest), highest: words.number(total.highest) }) }}
        </sx-fact>
      }
      @if (proposal().consultation; as consultation) {
        <sx-fact [label]="words.t('office.basis.comments')">{{ words.t('office.basis.commentCount', { count: words.number(consultation.commentCount) }) }}</sx-fact>
      }
      <sx-fact [label]="words.t('office.basis.similar')">
        @if (unjustified() > 0) {
          <sx-status tone="warn" [label]="words.t('office.basis.unjustified', { count: unjustified() })" />
        } @else {
          {{ words.t(proposal().similar.length > 0 ? 'office.basis.justified' : 'office.basis.noneSimilar', { count: proposal().similar.length }) }}
        }
      </sx-fact>
    </sx-facts>
  `,
  styles: `:host { display: grid; gap: var(--gap-3); } h2 { margin: 0; }`,
})
export class Basis {
  readonly matter = input.required<MatterFactsFragment>();
  readonly proposal = input.required<NonNullable<DecisionMatterNowQuery['decisionMatter']>['proposal']>();

  protected readonly words = injectWords();
  protected readonly rounded = rounded;
  protected readonly tones = VERDICT_TONES;
  protected readonly unjustified = computed(() => this.proposal().similar.filter(({ justification }) => !justification).length);
}
