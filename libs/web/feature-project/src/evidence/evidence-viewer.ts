import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EvidenceOpenedDocument, RemoveEvidenceDocument, injectAct } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PartyLine, Skeleton, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { DocumentFrame } from './document-frame.ts';
import { isFilm, isPicture } from './media.ts';
import { standingOf } from './standing.ts';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** One piece of evidence: what it shows, and all that lets one trust it or ask about it. */
@Component({
  selector: 'sx-evidence-viewer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, ActForm, DocumentFrame, EmptyState, FailureNotice, KeyFact, KeyFacts, PartyLine, Skeleton, StatusTag, TimeText],
  templateUrl: './evidence-viewer.html',
  styles: `
    img, video { max-width: 100%; max-height: 70vh; border-radius: var(--radius-small); }
    .question { padding: var(--gap-3) var(--gap-4); border-inline-start: 4px solid var(--warn); background: var(--warn-soft); }
    .mono { overflow-wrap: anywhere; }
  `,
})
export class EvidenceViewer {
  readonly evidenceId = input.required<string>();

  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  private readonly router = inject(Router);
  protected readonly reading = injectPart(EvidenceOpenedDocument, () => ({ id: this.evidenceId() }));
  protected readonly evidence = computed(() => this.reading.data()?.evidence ?? undefined);
  protected readonly standing = computed(() => {
    const evidence = this.evidence();
    return evidence && standingOf(evidence);
  });
  protected readonly isGone = computed(() => this.reading.data()?.evidence === null);
  protected readonly removing = injectAct(RemoveEvidenceDocument, CHANGED);
  protected readonly isPicture = computed(() => isPicture(this.evidence()?.file.mediaType ?? ''));
  protected readonly isFilm = computed(() => isFilm(this.evidence()?.file.mediaType ?? ''));
  protected readonly isDocument = computed(() => this.evidence()?.file.mediaType === 'application/pdf');
  protected readonly removeFields = computed((): readonly AskedField[] => [{ key: 'reason', label: this.words.t('project.reason'), kind: 'long' }]);

  protected readonly remove = async (of: Filled) => {
    const removed = await this.removing.perform({ evidenceId: this.evidenceId(), reason: of('reason') });
    if (removed) void this.router.navigate(['/projects', this.project.id(), 'evidence']);
    return removed;
  };
}
