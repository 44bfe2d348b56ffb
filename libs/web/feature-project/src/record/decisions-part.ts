import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProjectDecisionsDocument } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PartyLine, Skeleton, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { PROJECT, injectPart } from '../project/project-in-view.ts';
import { VERDICT_TONES } from '../project/tones.ts';

/** What was decided and why; where it departs from the experts, why that is; and what was held against it. */
@Component({
  selector: 'sx-decisions-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, PartyLine, Skeleton, StatusTag, TimeText],
  template: `
    <div class="stack">
      <h2>{{ words.t('project.part.decisions') }}</h2>
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @for (it of decisions(); track it.id) {
        <article class="panel stack">
          <div class="row"><sx-status [tone]="tones[it.verdict]" [label]="words.t('terms.Decided.' + it.verdict)" /><sx-party [party]="it.by" /><sx-time class="small quiet" [at]="it.at" show="both" /></div>
          <div><h3>{{ words.t('project.decisions.reason') }}</h3><p class="prose">{{ it.reason }}</p></div>
          @if (it.departsFromMajority) {
            <div class="departure"><h3>{{ words.t('project.decisions.departs') }}</h3><p class="prose">{{ it.departureReason ?? words.t('project.decisions.departureMissing') }}</p></div>
          }
          @if (it.dissent.length > 0) {
            <div class="stack tight">
              <h3>{{ words.t('project.decisions.dissent') }}</h3>
              @for (opinion of it.dissent; track opinion.person.id) {
                <div class="stack tight">
                  <span class="row"><span class="strong">{{ opinion.person.name }}</span><sx-status [tone]="tones[opinion.verdict]" [label]="words.t('terms.Recommendation.' + opinion.verdict)" /></span>
                  <p class="prose">{{ opinion.statement }}</p>
                </div>
              }
            </div>
          }
          <p class="small"><a [routerLink]="['/projects', project.id(), 'ledger']" [queryParams]="{ entry: it.ledgerEntry.id }">{{ words.t('project.viewer.entry', { number: it.ledgerEntry.sequence }) }}</a></p>
        </article>
      } @empty {
        @if (reading.isLoading()) { <sx-skeleton [lines]="5" /> } @else if (decisions()) {
          <sx-empty class="panel" [title]="words.t('project.decisions.none')" [hint]="words.t('project.decisions.noneHint')" />
        }
      }
    </div>
  `,
  styles: `
    .departure { padding: var(--gap-3) var(--gap-4); border-inline-start: 4px solid var(--warn); background: var(--warn-soft); }
    .strong { font-weight: 600; }
  `,
})
export class DecisionsPart {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly tones = VERDICT_TONES;
  protected readonly reading = injectPart(ProjectDecisionsDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly decisions = computed(() => this.reading.data()?.project?.decisions);
}
