import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { DataCell, DataList, Figure, injectWords } from '@shixiao/ui-kit';
import type { AttachmentFactsFragment, ProposalContentFactsFragment } from '@shixiao/data-access';

/** What a proposal says, to read. */
@Component({
  selector: 'sx-proposal-content',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataCell, DataList, Figure],
  templateUrl: './proposal-content.html',
  styles: `:host { display: grid; gap: var(--gap-4); } h3 { margin-top: var(--gap-3); } .day { white-space: nowrap; }`,
})
export class ProposalContent {
  readonly content = input.required<ProposalContentFactsFragment>();
  readonly attachments = input<readonly AttachmentFactsFragment[]>([]);

  protected readonly words = injectWords();
  protected readonly indicatorColumns = computed(() => [
    { key: 'name', label: this.words.t('workspace.editor.field.name') },
    { key: 'baseline', label: this.words.t('workspace.editor.field.baseline'), isNumber: true },
    { key: 'target', label: this.words.t('workspace.editor.field.target'), isNumber: true },
    { key: 'method', label: this.words.t('workspace.editor.field.method') },
    { key: 'measuredBy', label: this.words.t('workspace.editor.field.measuredBy') },
  ]);
}
