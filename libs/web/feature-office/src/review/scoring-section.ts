import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { EmptyState, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { ConsensusShown } from '../scoring/consensus-shown.ts';
import { ScoresTable } from '../scoring/scores-table.ts';
import { AppointExperts } from './appoint-experts.ts';
import type { RoundFactsFragment } from '@shixiao/data-access';

/** Who scores and whose sheet is in; what the sheets say only once all of them are open. */
@Component({
  selector: 'sx-scoring-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AppointExperts, ConsensusShown, EmptyState, ScoresTable, StatusTag, TimeText],
  template: `
    @if (round(); as round) {
      <section class="panel stack">
        <div class="row apart">
          <h2>{{ words.t('office.scoring.panel') }}</h2>
          <sx-status [tone]="round.isSealed ? 'active' : 'good'" [label]="words.t(round.isSealed ? 'office.scoring.sealed' : 'office.scoring.opened')" />
        </div>
        <p class="quiet">{{ words.t('office.scoring.progress', { done: scored(), all: round.experts.length, least: round.minimumExperts }) }}</p>
        <ul class="stack tight">
          @for (expert of round.experts; track expert.person.id) {
            <li class="row apart expert">
              <span>{{ expert.person.name }}&ngsp;<span class="small quiet">{{ words.organisation(expert.organisation) }}</span></span>
              <sx-status [tone]="expert.hasScored ? 'good' : 'quiet'" [label]="words.t(expert.hasScored ? 'office.scoring.sheetIn' : 'office.scoring.sheetAwaited')" />
            </li>
          } @empty {
            <li class="quiet">{{ words.t('office.scoring.nobody') }}</li>
          }
        </ul>
        @for (recusal of round.recusals; track recusal.expert.id) {
          <p class="small">{{ words.t('office.scoring.recused', { name: recusal.expert.name, interest: recusal.interest }) }} · <sx-time class="quiet" [at]="recusal.at" show="absolute" /></p>
        }
      </section>
      @if (round.viewerCanAppoint) {
        <details class="panel" [open]="round.experts.length < round.minimumExperts">
          <summary>{{ words.t('office.appoint.title') }}</summary>
          <sx-appoint-experts [proposalId]="proposalId()" [round]="round" (appointed)="changed.emit()" />
        </details>
      }
      @if (!round.isSealed) {
        <sx-scores-table class="panel stack" [round]="round" />
      }
      @if (round.consensus; as consensus) {
        <sx-consensus-shown class="panel stack" [consensus]="consensus" />
      }
    } @else {
      <sx-empty class="panel" [title]="words.t('office.scoring.notYet')" [hint]="words.t('office.scoring.notYetHint')" />
    }
  `,
  styleUrl: '../decisions/disclosure.css',
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    /* The state stays at the end of the line, however long the name is. */
    .expert { flex-wrap: nowrap; align-items: start; }
    .expert sx-status { flex: none; }
  `,
})
export class ScoringSection {
  readonly proposalId = input.required<string>();
  readonly round = input<RoundFactsFragment | null | undefined>();
  readonly changed = output();

  protected readonly words = injectWords();
  protected readonly scored = computed(() => this.round()?.experts.filter(({ hasScored }) => hasScored).length ?? 0);
}
