import { DOCUMENT } from '@angular/common';
import { Component, inject, input, linkedSignal } from '@angular/core';
import { injectWords } from '@shixiao/ui-kit';
import { sha256Of } from './sha256.ts';

type Check = 'unchecked' | 'checking' | 'same' | 'different' | 'failed';

/** A file's hash as it was when it arrived, and ways to hold the file against it: here, or on one's own machine. */
@Component({
  selector: 'sx-fingerprint',
  template: `
    <p><span class="quiet small name">{{ words.t('verification.hash.name') }}</span><code class="mono">{{ sha256() }}</code></p>
    <div class="row">
      <button class="button small" type="button" (click)="copy()">{{ words.t('verification.hash.copy') }}</button>
      <button class="button small" type="button" [disabled]="check() === 'checking'" (click)="compare()">{{ words.t('verification.hash.compare') }}</button>
      <span role="status" class="small" [class.good]="check() === 'same'" [class.bad]="check() === 'different' || check() === 'failed'">{{ said() }}</span>
    </div>
    <details class="small">
      <summary>{{ words.t('verification.hash.how') }}</summary>
      <p>{{ words.t('verification.hash.howDownload') }}</p>
      <ul>
        <li>{{ words.t('verification.hash.unix') }} <code class="mono">sha256sum "{{ fileName() }}"</code></li>
        <li>{{ words.t('verification.hash.windows') }} <code class="mono">certutil -hashfile "{{ fileName() }}" SHA256</code></li>
      </ul>
      <p>{{ words.t('verification.hash.howCompare') }}</p>
    </details>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .name { margin-inline-end: var(--gap-2); }
    @media (max-width: 40rem) { .name { display: block; } }
    code { overflow-wrap: anywhere; }
    .good { color: var(--good); font-weight: 550; }
    .bad { color: var(--bad); font-weight: 550; }
    summary { cursor: pointer; color: var(--accent); }
    details > * + * { margin-top: var(--gap-2); }
    ul { display: grid; gap: var(--gap-1); padding-inline-start: 1.25rem; list-style: disc; }
  `,
})
export class Fingerprint {
  readonly sha256 = input.required<string>();
  readonly url = input.required<string>();
  readonly fileName = input.required<string>();

  protected readonly words = injectWords();
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  protected readonly check = linkedSignal<string, Check>({ source: () => this.sha256(), computation: () => 'unchecked' });
  protected readonly said = linkedSignal<string, string>({ source: () => this.sha256(), computation: () => '' });

  protected async copy(): Promise<void> {
    this.check.set('unchecked');
    try {
      await this.clipboard?.writeText(this.sha256());
      this.said.set(this.words.t(this.clipboard ? 'verification.hash.copied' : 'verification.hash.notCopied'));
    } catch {
      this.said.set(this.words.t('verification.hash.notCopied'));
    }
  }

  /** Fetches the file anew and reckons its hash in this browser, so that nobody's word has to be taken for it. */
  protected async compare(): Promise<void> {
    this.tell('checking');
    try {
      const answer = await fetch(this.url(), { cache: 'no-store' });
      if (!answer.ok) throw new Error(`The file was answered with ${answer.status}.`);
      this.tell((await sha256Of(await answer.arrayBuffer())) === this.sha256() ? 'same' : 'different');
    } catch {
      this.tell('failed');
    }
  }

  private tell(check: Exclude<Check, 'unchecked'>): void {
    this.check.set(check);
    this.said.set(this.words.t(`verification.hash.is.${check}`));
  }
}
