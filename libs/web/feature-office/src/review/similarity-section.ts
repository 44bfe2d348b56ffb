import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { SESSION } from '@shixiao/data-access';
import { EmptyState, injectWords } from '@shixiao/ui-kit';
import { SimilarityCard } from './similarity-card.ts';
import type { ProposalContentFactsFragment, SimilarityFactsFragment } from '@shixiao/data-access';

/** Proposals much like this one, 千篇一律: what is alike lies side by side, and whoever judges writes why it is right here. */
@Component({
  selector: 'sx-similarity-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, SimilarityCard],
  template: `
    @for (each of proposal().similar; track each.proposal.id) {
      <sx-similarity-card class="panel stack" [proposalId]="proposal().id" [content]="content()" [similar]="each" [canJustify]="mayJustify()" />
    } @empty {
      <sx-empty class="panel" [title]="words.t('office.similarity.none')" [hint]="words.t('office.similarity.noneHint')" />
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-4); }`,
})
export class SimilaritySection {
  readonly proposal = input.required<SimilarityFactsFragment>();
  readonly content = input.required<ProposalContentFactsFragment>();
  /** Whether this screen is where it is justified. */
  readonly canJustify = input(false);

  protected readonly words = injectWords();
  private readonly session = inject(SESSION);
  /** The contract names no right for it; its roles are those of `justifySimilarity`. */
  protected readonly mayJustify = computed(() => this.canJustify() && this.session.roles().some((role) => role === 'caseOfficer' || role === 'expert'));
}
