import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { PartyLine, TimeText, injectWords } from '@shixiao/ui-kit';
import { outcomeOf } from './outcome.ts';
import type { ProposalSeenQuery } from '@shixiao/data-access';

type Seen = NonNullable<ProposalSeenQuery['proposal']>;

/** What was decided against going on as it is, before anything else on the page: the reasons, and what can be done now. */
@Component({
  selector: 'sx-proposal-outcome',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PartyLine, TimeText],
  template: `
    @if (outcome(); as outcome) {
      <section class="panel" role="note" [attr.data-kind]="outcome.kind">
        <h2>{{ words.t('workspace.outcome.' + outcome.kind + '.title') }}</h2>
        @if (outcome.by; as by) {
          <p class="quiet small"><sx-party [party]="by" />@if (outcome.at; as at) { · <sx-time [at]="at" show="both" /> }</p>
        }
        @if (outcome.reason) {
          <p class="prose">{{ outcome.reason }}</p>
        }
        @if (outcome.departureReason; as reason) {
          <p class="prose">{{ words.t('workspace.course.departure', { reason }) }}</p>
        }
        @if (outcome.points.length > 0) {
          <p>{{ words.t('workspace.outcome.uncorrected') }}</p>
          <ul>
            @for (point of outcome.points; track point.id) { <li>{{ point.what }}</li> }
          </ul>
        }
        <p class="quiet">{{ words.t('workspace.outcome.' + outcome.kind + '.next') }}</p>
      </section>
    }
  `,
  styles: `
    :host { display: contents; }
    section { display: grid; gap: var(--gap-2); border-inline-start: 5px solid var(--bad); }
    [data-kind='withdrawn'] { border-color: var(--border-strong); }
    [data-kind='givenBack'] { border-color: var(--warn); }
    h2 { margin: 0; }
    ul { padding-inline-start: 1.25rem; list-style: disc; }
  `,
})
export class ProposalOutcome {
  readonly proposal = input.required<Seen>();

  protected readonly words = injectWords();
  protected readonly outcome = computed(() => outcomeOf(this.proposal()));
}
