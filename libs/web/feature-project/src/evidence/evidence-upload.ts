import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { AddEvidenceDocument, injectAct, injectUploads, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, FileDrop, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { CHANGED, PROJECT } from '../project/project-in-view.ts';
import { injectKept } from '../acts/kept.ts';
import { captureTime, placeOf } from './captured.ts';

/** A file that was chosen, and what it is evidence of. */
interface Chosen {
  /** Of the file on its way. */
  readonly id: string;
  readonly proves: string;
  /** As the device's own clock writes it, `2026-11-24T09:30`. */
  readonly capturedAt: string;
}

/** Takes files, several at once; each says when it was captured and what it proves. Where it comes from is asked once for all. */
@Component({
  selector: 'sx-evidence-upload',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, FileDrop, RefusalAlert],
  host: { class: 'not-printed' },
  templateUrl: './evidence-upload.html',
  styles: `
    .file { padding: var(--gap-4); border: 1px solid var(--border); border-radius: var(--radius); background: var(--surface-sunken); overflow-wrap: anywhere; }
    .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: var(--gap-4); }
    .strong { font-weight: 550; }
    summary { cursor: pointer; }
  `,
})
export class EvidenceUpload {
  readonly milestoneId = input<string>();
  readonly demands = input<readonly { readonly id: string; readonly description: string }[]>([]);

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  protected readonly uploads = injectUploads(this.words);
  protected readonly adding = injectAct(AddEvidenceDocument, CHANGED);
  protected readonly chosen = signal<readonly Chosen[]>([]);
  protected readonly source = injectKept(() => `evidenceSource.${this.project.id()}`, () => '');
  protected readonly latitude = signal('');
  protected readonly longitude = signal('');
  protected readonly wasTried = signal(false);
  protected readonly addedCount = signal(0);
  protected readonly told = computed(() => {
    const refusal = this.adding.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  protected readonly rows = computed(() => {
    const files = new Map(this.uploads.files().map((file) => [file.id, file]));
    return this.chosen().flatMap((each) => {
      const file = files.get(each.id);
      return file ? [{ ...each, file }] : [];
    });
  });
  protected readonly isSending = computed(() => this.rows().some(({ file }) => file.state === 'sending'));
  protected readonly now = captureTime(Date.now());

  protected choose(files: readonly File[]): void {
    this.addedCount.set(0);
    for (const file of files) {
      void this.uploads.send(file);
      const id = this.uploads.files().at(-1)?.id;
      if (id === undefined) continue;
      const [only, another] = this.demands();
      const proves = only && !another ? only.description : '';
      this.chosen.update((list) => [...list, { id, proves, capturedAt: captureTime(file.lastModified) }]);
    }
  }

  protected remove(id: string): void {
    this.uploads.remove(id);
    this.chosen.update((list) => list.filter((each) => each.id !== id));
  }

  protected write(id: string, facts: Partial<Omit<Chosen, 'id'>>): void {
    this.chosen.update((list) => list.map((each) => (each.id === id ? { ...each, ...facts } : each)));
  }

  protected missing(text: string): string | undefined {
    return this.wasTried() && text.trim() === '' ? this.words.t('project.form.missing') : undefined;
  }

  /** One after the other; what was refused stays here with everything that was typed. */
  protected async add(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    if (this.source.value().trim() === '' || this.rows().some(({ proves, capturedAt }) => proves.trim() === '' || capturedAt === '')) return;
    const place = placeOf(this.latitude(), this.longitude());
    for (const { id, proves, capturedAt, file } of this.rows()) {
      if (file.state !== 'done' || file.uploadId === undefined) continue;
      const added = await this.adding.perform({
        projectId: this.project.id(),
        milestoneId: this.milestoneId() ?? null,
        uploadId: file.uploadId,
        proves: proves.trim(),
        source: this.source.value().trim(),
        capturedAt: new Date(capturedAt).toISOString(),
        place: place ?? null,
      });
      if (!added) return;
      this.addedCount.update((count) => count + 1);
      this.remove(id);
    }
    this.wasTried.set(false);
  }
}
