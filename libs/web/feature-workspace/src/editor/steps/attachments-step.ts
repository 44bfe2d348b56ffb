import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { AttachToProposalDocument, DetachFromProposalDocument, injectAct, injectUploads, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, FileDrop, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { LACKS } from '../missing/lacks.ts';
import type { AttachmentKind } from '@shixiao/contract';
import type { AttachmentFactsFragment } from '@shixiao/data-access';

const KINDS: readonly AttachmentKind[] = ['demandEvidence', 'financing', 'qualification', 'plan', 'other'];

/** Files that go with the proposal. What was cut off goes on where it stopped. */
@Component({
  selector: 'sx-attachments-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, FileDrop, RefusalAlert],
  templateUrl: './attachments-step.html',
  styleUrl: './items.css',
})
export class AttachmentsStep {
  readonly proposalId = input.required<string>();
  readonly attachments = input.required<readonly AttachmentFactsFragment[]>();

  protected readonly words = injectWords();
  protected readonly lacks = inject(LACKS);
  protected readonly kinds = KINDS;
  protected readonly kind = signal<AttachmentKind>('demandEvidence');
  protected readonly uploads = injectUploads(this.words);
  private readonly confirm = injectConfirm();
  protected readonly attaching = injectAct(AttachToProposalDocument);
  protected readonly detaching = injectAct(DetachFromProposalDocument);
  protected readonly failure = computed(() => this.attaching.failure() ?? this.detaching.failure());
  protected readonly told = computed(() => {
    const refusal = this.attaching.refusal() ?? this.detaching.refusal();
    // What is wrong with a file is said at the file.
    return refusal && refusal.__typename !== 'FileRefused' ? refusalText(refusal, this.words) : undefined;
  });

  protected async send(files: readonly File[]): Promise<void> {
    const kind = this.kind();
    for (const file of files) await this.attach(await this.uploads.send(file), { kind, title: nameWithoutEnding(file.name) });
  }

  protected async resume(id: string): Promise<void> {
    const file = this.uploads.files().find((each) => each.id === id);
    if (file) await this.attach(await this.uploads.resume(id), { kind: this.kind(), title: nameWithoutEnding(file.name) });
  }

  protected async detach(attachment: AttachmentFactsFragment): Promise<void> {
    const question = { title: this.words.t('workspace.attachments.removeTitle', { name: attachment.title }), action: this.words.t('workspace.editor.remove'), reason: 'none', isDanger: true } as const;
    if (await this.confirm(question)) await this.detaching.perform({ proposalId: this.proposalId(), attachmentId: attachment.id });
  }

  /** Once attached it is in the list above, and no longer on its way. */
  private async attach(uploadId: string | undefined, facts: { readonly kind: AttachmentKind; readonly title: string }): Promise<void> {
    if (uploadId === undefined) return;
    this.detaching.forget();
    const done = await this.attaching.perform({ proposalId: this.proposalId(), uploadId, ...facts });
    const sent = this.uploads.files().find((file) => file.uploadId === uploadId);
    if (!sent) return;
    const refusal = this.attaching.refusal();
    if (done) this.uploads.remove(sent.id);
    else if (refusal?.__typename === 'FileRefused') this.uploads.refuse(sent.id, refusalText(refusal, this.words).details.join(' '));
  }
}

function nameWithoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '') || name;
}
