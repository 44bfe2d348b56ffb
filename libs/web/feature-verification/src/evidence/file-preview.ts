import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { injectWords } from '@shixiao/ui-kit';
import { kindOfFile } from './kind-of-file.ts';

/** A file to look at where it is spoken of. Documents, films and sound are fetched when they are wanted, in ranges. */
@Component({
  selector: 'sx-file-preview',
  template: `
    @switch (kind()) {
      @case ('picture') {
        <a [href]="url()" target="_blank" rel="noopener" [attr.aria-label]="words.t('verification.file.openNamed', { name: fileName() })">
          <img [src]="url()" [alt]="description()" loading="lazy" />
        </a>
      }
      @case ('pdf') {
        @if (isOpen()) {
          <iframe [src]="trusted()" [title]="fileName()"></iframe>
        } @else {
          <div class="closed">
            <button class="button" type="button" (click)="isOpen.set(true)">{{ words.t('verification.file.show') }}</button>
          </div>
        }
      }
      @case ('video') {
        <video controls preload="metadata" [src]="url()" [attr.aria-label]="description()"></video>
      }
      @case ('audio') {
        <audio controls preload="metadata" [src]="url()" [attr.aria-label]="description()"></audio>
      }
      @default {
        <div class="closed quiet">{{ words.t('verification.file.noPreview') }}</div>
      }
    }
    <p class="row small">
      <a [href]="url()" target="_blank" rel="noopener">{{ words.t('verification.file.open') }}</a>
      <a [href]="url() + '?download'" [attr.download]="fileName()">{{ words.t('verification.file.download') }}</a>
    </p>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); align-content: start; }
    img, video { display: block; width: 100%; max-height: 24rem; object-fit: contain; border: 1px solid var(--border); border-radius: var(--radius);
      background: var(--surface-sunken); }
    audio { width: 100%; }
    iframe { width: 100%; height: min(36rem, 75vh); border: 1px solid var(--border); border-radius: var(--radius); background: var(--surface-sunken); }
    .closed { display: grid; place-items: center; min-height: 9rem; padding: var(--gap-4); border: 1px dashed var(--border-strong);
      border-radius: var(--radius); background: var(--surface-sunken); text-align: center; }
  `,
})
export class FilePreview {
  readonly url = input.required<string>();
  readonly fileName = input.required<string>();
  readonly mediaType = input.required<string>();
  /** What is to be seen, for those who cannot see it. */
  readonly description = input.required<string>();

  protected readonly words = injectWords();
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly kind = computed(() => kindOfFile(this.mediaType()));
  protected readonly isOpen = linkedSignal({ source: () => this.url(), computation: () => false });
  /** The address comes from the server; only one of our own files is put into a frame. */
  protected readonly trusted = computed(() =>
    this.sanitizer.bypassSecurityTrustResourceUrl(/^\/files\/[\w-]+$/.test(this.url()) ? this.url() : 'about:blank'),
  );
}
