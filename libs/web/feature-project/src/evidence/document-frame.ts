import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Skeleton, injectWords } from '@shixiao/ui-kit';
import { isStoredFile } from './media.ts';
import type { SafeResourceUrl } from '@angular/platform-browser';

/**
 * A PDF as the browser shows it. The server forbids its stored files to do anything when they are opened by their address, the browser's
 * own viewer included; so the bytes are fetched and shown from memory.
 */
@Component({
  selector: 'sx-document-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Skeleton],
  template: `
    @if (shown(); as url) {
      <iframe [src]="url" [title]="name()"></iframe>
    } @else if (isLost()) {
      <p class="quiet">{{ words.t('project.viewer.noPreview') }}</p>
    } @else {
      <sx-skeleton [lines]="8" />
    }
  `,
  styles: `iframe { display: block; width: 100%; height: 70vh; border: 1px solid var(--border); border-radius: var(--radius-small); background: var(--surface-sunken); }`,
})
export class DocumentFrame {
  readonly url = input.required<string>();
  readonly name = input.required<string>();

  protected readonly words = injectWords();
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly shown = signal<SafeResourceUrl | undefined>(undefined);
  protected readonly isLost = signal(false);
  private made: string | undefined;

  constructor() {
    effect(() => void this.fetchFrom(this.url()));
    inject(DestroyRef).onDestroy(() => this.release());
  }

  private async fetchFrom(url: string): Promise<void> {
    this.release();
    this.shown.set(undefined);
    this.isLost.set(!isStoredFile(url));
    if (!isStoredFile(url)) return;
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(String(answer.status));
      const bytes = await answer.arrayBuffer();
      if (url !== this.url()) return;
      // Whatever the bytes are, they are shown as a PDF and as nothing that could run.
      this.made = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
      this.shown.set(this.sanitizer.bypassSecurityTrustResourceUrl(this.made));
    } catch {
      this.isLost.set(true);
    }
  }

  private release(): void {
    if (this.made !== undefined) URL.revokeObjectURL(this.made);
    this.made = undefined;
  }
}
