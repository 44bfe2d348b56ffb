import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Figure, KeyFact, KeyFacts, injectWords } from '@shixiao/ui-kit';
import type { AttachmentFactsFragment, ProposalContentFactsFragment } from '@shixiao/data-access';

type Indicator = ProposalContentFactsFragment['indicators'][number];

/** What a proposal says, to be read and judged. */
@Component({
  selector: 'sx-proposal-content',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Figure, KeyFact, KeyFacts],
  templateUrl: './proposal-content.html',
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-4); }
    .milestones, .indicators { display: grid; gap: var(--gap-5); }
    h3 { margin-bottom: var(--gap-1); }
    .milestones > li, .indicators > li { padding-inline-start: var(--gap-4); border-inline-start: 3px solid var(--border); }
    .answers { margin-bottom: var(--gap-3); }
    .label { margin-top: var(--gap-2); }
    /* Two figures stand side by side on a phone, too. */
    .indicators sx-facts { grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); }
  `,
})
export class ProposalContent {
  readonly content = input.required<ProposalContentFactsFragment>();
  readonly attachments = input<readonly AttachmentFactsFragment[]>([]);
  /** Outcomes that the call asks for, to show which indicator answers which. */
  readonly wanted = input<readonly { readonly id: string; readonly name: string }[]>([]);

  protected readonly words = injectWords();

  protected answered({ answers }: Indicator): string | undefined {
    return this.wanted().find(({ id }) => id === answers)?.name;
  }
}
