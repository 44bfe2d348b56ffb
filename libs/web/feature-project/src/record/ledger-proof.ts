import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LedgerProofDocument, injectQuery } from '@shixiao/data-access';
import { FailureNotice, KeyFact, KeyFacts, Skeleton, StatusTag, injectWords } from '@shixiao/ui-kit';

/** The proof that an entry stands in the ledger, with what is needed to check it without us. */
@Component({
  selector: 'sx-ledger-proof',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, KeyFact, KeyFacts, Skeleton, StatusTag],
  template: `
    <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
    @if (proof(); as it) {
      <div class="stack">
        <h3>{{ words.t('project.ledger.proofOf', { number: it.entry.sequence }) }}</h3>
        <p>{{ words.sentence(it.entry.told) }}</p>
        <div><sx-status tone="good" [label]="words.t('project.ledger.included', { size: words.number(it.size) })" /></div>
        <p class="prose">{{ words.t('project.ledger.explained', { steps: it.hashPath.length, size: words.number(it.size) }) }}</p>
        <sx-facts>
          <sx-fact [wide]="true" [label]="words.t('project.ledger.contentHash')"><span class="mono">{{ it.entry.contentHash }}</span></sx-fact>
          <sx-fact [wide]="true" [label]="words.t('project.ledger.hash')"><span class="mono">{{ it.entry.hash }}</span></sx-fact>
          <sx-fact [wide]="true" [label]="words.t('project.ledger.previous')"><span class="mono">{{ it.entry.previousHash }}</span></sx-fact>
          <sx-fact [wide]="true" [label]="words.t('project.ledger.root')"><span class="mono">{{ it.root }}</span></sx-fact>
        </sx-facts>
        <details>
          <summary>{{ words.t('project.ledger.path', { index: it.index, count: it.hashPath.length }) }}</summary>
          <ol class="mono">@for (hash of it.hashPath; track $index) { <li>{{ hash }}</li> }</ol>
        </details>
      </div>
    } @else if (reading.isLoading()) { <sx-skeleton [lines]="5" /> } @else if (isGone()) { <p class="quiet">{{ words.t('project.ledger.notThere') }}</p> }
  `,
  styles: `
    .mono { overflow-wrap: anywhere; font-weight: 400; }
    ol { padding-inline-start: 1.5rem; list-style: decimal; }
    summary { cursor: pointer; }
  `,
})
export class LedgerProof {
  readonly entryId = input.required<string>();

  protected readonly words = injectWords();
  protected readonly reading = injectQuery(LedgerProofDocument, () => ({ entryId: this.entryId() }));
  protected readonly proof = computed(() => this.reading.data()?.inclusionProof ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.inclusionProof === null);
}
