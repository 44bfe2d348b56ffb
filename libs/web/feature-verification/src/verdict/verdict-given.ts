import { Component, computed, input } from '@angular/core';
import { KeyFact, KeyFacts, PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import type { MilestoneVerdict } from '@shixiao/contract';
import type { AttemptToCheckFragment } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<MilestoneVerdict, Tone>> = { met: 'good', notMet: 'bad', disputed: 'warn' };

/** What was found in one round, and what became of it where it was not agreed upon. */
@Component({
  selector: 'sx-verdict-given',
  imports: [KeyFact, KeyFacts, PartyLine, StatusTag, TimeText],
  template: `
    @if (attempt().verification; as found) {
      <h2>{{ words.t('verification.given.title') }}</h2>
      <p><sx-status [tone]="toneOf(found.verdict)" [label]="words.t('terms.MilestoneVerdict.' + found.verdict)" /></p>
      <p class="prose">{{ found.reason }}</p>
      <sx-facts>
        <sx-fact [label]="words.t('verification.given.by')"><sx-party [party]="found.by" /></sx-fact>
        <sx-fact [label]="words.t('verification.given.at')"><sx-time [at]="found.at" show="both" /></sx-fact>
        <sx-fact [label]="words.t('verification.given.visitedOn')">{{ visitedOn() }}</sx-fact>
      </sx-facts>
    }
    @if (attempt().dispute; as dispute) {
      <h3>{{ words.t('verification.given.dispute') }}</h3>
      <p class="prose">{{ dispute.reason }}</p>
      <p class="small"><sx-party [party]="dispute.raisedBy" /> · <sx-time class="quiet" [at]="dispute.raisedAt" show="both" /></p>
      @if (dispute.verdict) {
        <h3>{{ words.t('verification.given.judged') }}</h3>
        <p><sx-status [tone]="toneOf(dispute.verdict)" [label]="words.t('terms.MilestoneVerdict.' + dispute.verdict)" /></p>
        <p class="prose">{{ dispute.verdictReason }}</p>
        @if (dispute.resolvedBy) {
          <p class="small"><sx-party [party]="dispute.resolvedBy" /></p>
        }
      } @else {
        <p class="quiet">{{ words.t('verification.given.notJudged') }}</p>
      }
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-3); }`,
})
export class VerdictGiven {
  readonly attempt = input.required<AttemptToCheckFragment>();

  protected readonly words = injectWords();
  protected readonly visitedOn = computed(() => {
    const day = this.attempt().verification?.visitedOn;
    return day ? this.words.date(day) : this.words.t('verification.given.notVisited');
  });

  protected toneOf(verdict: MilestoneVerdict): Tone {
    return TONES[verdict];
  }
}
