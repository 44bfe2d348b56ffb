import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProjectLedgerDocument } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PartyLine, Skeleton, TimeText, injectWords } from '@shixiao/ui-kit';
import { PROJECT, injectPart } from '../project/project-in-view.ts';
import { LedgerProof } from './ledger-proof.ts';

/** What was put on record, each entry bound to the one before it; the proof of the opened one stands below it. */
@Component({
  selector: 'sx-ledger-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, EmptyState, FailureNotice, LedgerProof, PartyLine, Skeleton, TimeText],
  template: `
    <div class="stack">
      <h2>{{ words.t('project.part.ledger') }}</h2>
      <p class="quiet prose">{{ words.t('project.ledger.hint') }}</p>
      @if (entry(); as id) { <sx-ledger-proof class="panel" [entryId]="id" /> }
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @if (entries(); as list) {
        @if (list.length > 0) {
          <ol class="panel">
            @for (it of list; track it.id) {
              <li [class.open]="it.id === entry()">
                <span class="sequence">{{ words.number(it.sequence) }}</span>
                <div class="what">
                  <p>{{ words.sentence(it.told) }}</p>
                  <p class="small quiet">@if (it.by; as by) { <sx-party [party]="by" /> } @else { {{ words.t('terms.LedgerActor.' + it.actorKind) }} } · <sx-time [at]="it.at" show="both" /></p>
                  <p class="mono quiet hash">{{ it.hash }}</p>
                </div>
                <a class="button small not-printed" routerLink="." [queryParams]="{ entry: it.id }" [attr.aria-current]="it.id === entry() ? 'true' : null">{{ words.t('project.ledger.prove') }}<span class="unseen"> {{ it.sequence }}</span></a>
              </li>
            }
          </ol>
        } @else { <sx-empty class="panel" [title]="words.t('project.ledger.none')" /> }
      } @else if (reading.isLoading()) { <sx-skeleton [lines]="8" /> }
      @if (pageInfo()?.hasNextPage) {
        <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">{{ words.t('project.more') }}</button>
      }
    </div>
  `,
  styles: `
    .panel { padding-block: 0; }
    sx-ledger-proof.panel { padding-block: var(--gap-5); }
    li { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr) auto; gap: var(--gap-3); align-items: start; padding-block: var(--gap-3); border-bottom: 1px solid var(--border); }
    li:last-child { border-bottom: 0; }
    .open { background: var(--accent-soft); }
    .sequence { font-variant-numeric: tabular-nums; color: var(--text-quiet); text-align: end; }
    .hash { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    @media (max-width: 40rem) { li { grid-template-columns: 2.5rem minmax(0, 1fr); } li > .button { grid-column: 2; justify-self: start; } }
  `,
})
export class LedgerPart {
  /** The opened entry, in the address. */
  readonly entry = input<string>();

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  protected readonly reading = injectPart(ProjectLedgerDocument, () => (this.project.id() ? { id: this.project.id(), first: 50 } : undefined));
  protected readonly entries = computed(() => this.reading.data()?.project?.ledger.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.project?.ledger.pageInfo);
}
