import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { PROJECT } from '../project/project-in-view.ts';
import { EVIDENCE_TONES } from '../project/tones.ts';
import { isPicture } from './media.ts';
import type { EvidenceOnProjectFragment } from '@shixiao/data-access';

/** One piece of evidence in short. */
@Component({
  selector: 'sx-evidence-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, StatusTag, TimeText],
  template: `
    <a class="preview" [routerLink]="link()" tabindex="-1" aria-hidden="true">
      @if (picture(); as url) { <img [src]="url" alt="" loading="lazy" /> } @else { <span>{{ ending() }}</span> }
    </a>
    <a class="strong" [routerLink]="link()">{{ evidence().proves }}</a>
    <span class="small quiet file">{{ evidence().file.fileName }} · {{ words.bytes(evidence().file.size) }}</span>
    <span class="row"><sx-status [tone]="tones[evidence().state]" [label]="words.t('terms.EvidenceState.' + evidence().state)" />
      @if (evidence().isDemonstration) { <span class="small quiet">{{ words.t('project.demonstration') }}</span> }</span>
    @if (evidence().milestone; as it) { <span class="small">{{ it.name }}</span> }
    <span class="small quiet">{{ words.t('project.evidence.captured') }} <sx-time [at]="evidence().capturedAt" show="absolute" /></span>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .preview { display: grid; place-items: center; aspect-ratio: 16 / 9; overflow: hidden; border-radius: var(--radius-small); background: var(--surface-sunken); color: var(--text-quiet); text-decoration: none; font-weight: 600; letter-spacing: 0.05em; }
    img { width: 100%; height: 100%; object-fit: cover; }
    .strong { font-weight: 600; }
    .file { overflow-wrap: anywhere; }
  `,
})
export class EvidenceCard {
  readonly evidence = input.required<EvidenceOnProjectFragment>();

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  protected readonly tones = EVIDENCE_TONES;
  protected readonly link = computed(() => ['/projects', this.project.id(), 'evidence', this.evidence().id]);
  protected readonly picture = computed(() => {
    const { file } = this.evidence();
    return file.thumbnailUrl ?? (isPicture(file.mediaType) ? file.url : undefined);
  });
  protected readonly ending = computed(() => (this.evidence().file.fileName.split('.').at(-1) ?? '').toUpperCase());
}
