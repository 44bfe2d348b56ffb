import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { UploadNowDocument, injectAsk, injectUploads } from '@shixiao/data-access';
import { FileDrop, injectWords } from '@shixiao/ui-kit';
import { signal } from '@angular/core';

/** Files of one field of a form: their uploads' ids are the field's value. */
@Component({
  selector: 'sx-form-files',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileDrop],
  template: `
    <sx-file-drop
      [accept]="uploads.accept()"
      [isMultiple]="isMultiple()"
      [maxSize]="uploads.maxSize()"
      [files]="files()"
      (chosen)="send($event)"
      (removed)="remove($event)"
      (resumed)="resume($event)"
    />
  `,
})
export class FormFiles {
  readonly ids = input.required<readonly string[]>();
  readonly isMultiple = input(false);
  readonly changed = output<readonly string[]>();

  private readonly words = injectWords();
  protected readonly uploads = injectUploads(this.words);
  private readonly ask = injectAsk();
  /** Names of files that were sent on an earlier visit. */
  private readonly known = signal<ReadonlyMap<string, { readonly name: string; readonly size: number }>>(new Map());
  protected readonly files = computed(() => {
    const sent = this.uploads.files();
    const earlier = this.ids().filter((id) => !sent.some(({ uploadId }) => uploadId === id));
    return [
      ...earlier.map((id) => ({ id, name: this.nameOf(id), size: this.known().get(id)?.size ?? 0, progress: 1, state: 'done' as const })),
      ...sent,
    ];
  });
  private readonly asked = new Set<string>();

  protected async send(files: readonly File[]): Promise<void> {
    for (const file of files) this.take(await this.uploads.send(file));
  }

  protected async resume(id: string): Promise<void> {
    this.take(await this.uploads.resume(id));
  }

  protected remove(id: string): void {
    const uploadId = this.uploads.files().find((file) => file.id === id)?.uploadId ?? id;
    this.uploads.remove(id);
    this.changed.emit(this.ids().filter((each) => each !== uploadId));
  }

  private take(uploadId: string | undefined): void {
    if (uploadId === undefined) return;
    this.changed.emit(this.isMultiple() ? [...this.ids(), uploadId] : [uploadId]);
  }

  private nameOf(id: string): string {
    if (!this.asked.has(id)) {
      this.asked.add(id);
      void this.learn(id);
    }
    return this.known().get(id)?.name ?? '';
  }

  private async learn(id: string): Promise<void> {
    try {
      const { upload } = await this.ask(UploadNowDocument, { id });
      if (upload) this.known.update((known) => new Map([...known, [id, { name: upload.fileName, size: upload.size }]]));
    } catch {
      // Without its name it can still be removed.
    }
  }
}
