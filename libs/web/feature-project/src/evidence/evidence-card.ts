import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { PROJECT } from '../project/project-in-view.ts';
import { isPicture } from './media.ts';
import { standingOf } from './standing.ts';
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
    <span class="small quiet file">{{ evidence().file.fileName }} · <span class="size">{{ words.bytes(evidence().file.size) }}</span></span>
    <span class="row">
      @if (standing(); as it) { <sx-status [tone]="it.tone" [label]="words.t(it.key)" /> }
      @if (evidence().isDemonstration) { <span class="small quiet">{{ words.t('project.demonstration') }}</span> }
    </span>
    @if (evidence().milestone; as it) { <span class="small">{{ it.name }}</span> }
    <span class="small quiet">{{ words.t('project.evidence.captured') }} <sx-time [at]="evidence().capturedAt" show="absolute" /></span>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .preview { display: grid; place-items: center; aspect-ratio: 16 / 9; overflow: hidden; border-radius: var(--radius-small); background: var(--surface-sunken); color: var(--text-quiet); text-decoration: none; font-weight: 600; letter-spacing: 0.05em; }
    img { width: 100%; height: 100%; object-fit: cover; }
    .strong { font-weight: 600; }
    .file { overflow-wrap: anywhere; }
    .size { white-space: nowrap; }
    /* On a phone the picture stands beside what is said of it, so that several pieces are seen at once. */
    @media (max-width: 40rem) {
      :host { grid-template-columns: 6rem minmax(0, 1fr); align-content: start; gap: var(--gap-1) var(--gap-3); }
      :host > * { grid-column: 2; }
      .preview { grid-column: 1; grid-row: 1 / span 6; align-self: start; aspect-ratio: 1; }
    }
  `,
})
export class EvidenceCard {
  readonly evidence = input.required<EvidenceOnProjectFragment>();

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  protected readonly standing = computed(() => standingOf(this.evidence()));
  protected readonly link = computed(() => ['/projects', this.project.id(), 'evidence', this.evidence().id]);
  protected readonly picture = computed(() => {
    const { file } = this.evidence();
    return file.thumbnailUrl ?? (isPicture(file.mediaType) ? file.url : undefined);
  });
  protected readonly ending = computed(() => (this.evidence().file.fileName.split('.').at(-1) ?? '').toUpperCase());
}
