import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { JustifySimilarityDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, StatusTag, injectWords, typedOver } from '@shixiao/ui-kit';
import { toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { marked } from './marked.ts';
import type { ProposalContentFactsFragment, SimilarityFactsFragment } from '@shixiao/data-access';

/** From here on two texts are more alike than different. */
const VERY_ALIKE = 0.8;

/** One proposal that is much like this one. */
@Component({
  selector: 'sx-similarity-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert, StatusTag],
  templateUrl: './similarity-card.html',
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    .pair { display: grid; grid-template-columns: 1fr 1fr; gap: var(--gap-4); }
    .pair > div { padding: var(--gap-3); border-radius: var(--radius-small); background: var(--surface-sunken); }
    mark { background: var(--warn-soft); color: inherit; text-decoration: underline; text-decoration-color: var(--warn); }
    blockquote { margin: 0; padding-inline-start: var(--gap-3); border-inline-start: 3px solid var(--warn); }
    @media (max-width: 40rem) { .pair { grid-template-columns: 1fr; } }
  `,
})
export class SimilarityCard {
  readonly proposalId = input.required<string>();
  readonly content = input.required<ProposalContentFactsFragment>();
  readonly similar = input.required<SimilarityFactsFragment['similar'][number]>();
  readonly canJustify = input(false);

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly tone = computed(() => (this.similar().likeness >= VERY_ALIKE ? 'bad' : 'warn'));
  protected readonly here = computed(() => marked(this.content().summary, this.similar().passages));
  protected readonly there = computed(() => marked(this.similar().proposal.content.summary, this.similar().passages));
  protected readonly proposers = computed(() => this.words.list(this.similar().proposal.proposers.map((each) => this.words.organisation(each))));
  protected readonly justification = typedOver(() => this.similar().proposal.id, () => this.similar().justification ?? '');
  protected readonly isWriting = signal(false);
  protected readonly justifying = injectAct(JustifySimilarityDocument);
  protected readonly told = toldOf(this.words, this.justifying);

  protected async justifySimilarity(event?: Event): Promise<void> {
    event?.preventDefault();
    const input = { proposalId: this.proposalId(), similarProposalId: this.similar().proposal.id, justification: this.justification() };
    if (await this.justifying.perform(input)) this.isWriting.set(false);
  }
}
