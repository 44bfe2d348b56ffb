import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { injectWords } from '@shixiao/ui-kit';
import { NewProposalDialog } from './new-proposal-dialog.ts';

/** Begins a proposal of the enterprise's own, which answers no call (企业自提). */
@Component({
  selector: 'sx-new-proposal',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<button class="button" type="button" (click)="ask()">{{ words.t('workspace.newProposal.action') }}</button>`,
})
export class NewProposal {
  protected readonly words = injectWords();
  private readonly dialog = inject(Dialog);

  protected ask(): void {
    this.dialog.open(NewProposalDialog, { ariaLabelledBy: 'new-proposal-title', autoFocus: 'input', backdropClass: 'backdrop' });
  }
}
