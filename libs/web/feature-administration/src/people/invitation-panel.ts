import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { InvitePersonDocument, injectAct, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { MADE_INVITATIONS } from './made-invitations.ts';
import type { InvitationMadeFragment, PersonSeenFragment } from '@shixiao/data-access';

/** The link by which somebody who has no password yet comes in: shown once, to be handed over, and made anew when it was lost. */
@Component({
  selector: 'sx-invitation-panel',
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  templateUrl: './invitation-panel.html',
})
export class InvitationPanel {
  readonly person = input.required<Pick<PersonSeenFragment, 'id' | 'name'>>();

  protected readonly words = injectWords();
  private readonly confirm = injectConfirm();
  private readonly document = inject(DOCUMENT);
  private readonly made = inject(MADE_INVITATIONS);
  protected readonly inviting = injectAct(InvitePersonDocument);
  private readonly invitation = linkedSignal<string, InvitationMadeFragment | undefined>({
    source: () => this.person().id,
    computation: (id) => {
      const made = this.made.get(id);
      this.made.delete(id);
      return made;
    },
  });
  protected readonly link = computed(() => {
    const invitation = this.invitation();
    return invitation?.token ? { ...invitation, address: `${this.document.location.origin}/invitation/${invitation.token}` } : undefined;
  });
  protected readonly isCopied = signal(false);
  protected readonly told = computed(() => {
    const refusal = this.inviting.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected async invite(): Promise<void> {
    const invitation = await this.inviting.perform({ personId: this.person().id });
    if (!invitation) return;
    this.isCopied.set(false);
    this.invitation.set(invitation);
  }

  protected async inviteAnew(): Promise<void> {
    const yes = await this.confirm({
      title: this.words.t('administration.invitation.anew'),
      explanation: this.words.t('administration.invitation.anewThen'),
      action: this.words.t('administration.invitation.anew'),
      reason: 'none',
    });
    if (yes) await this.invite();
  }

  /** Where the browser keeps its clipboard to itself, the link stands selected to be copied by hand. */
  protected async copy(address: HTMLInputElement): Promise<void> {
    address.select();
    const clipboard = this.document.defaultView?.navigator.clipboard as Clipboard | undefined;
    const isCopied = await clipboard?.writeText(address.value).then(
      () => true,
      () => false,
    );
    this.isCopied.set(isCopied ?? false);
  }
}
