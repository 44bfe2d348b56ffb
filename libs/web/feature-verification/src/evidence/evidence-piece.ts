import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { KeyFact, KeyFacts, PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { FilePreview } from './file-preview.ts';
import { Fingerprint } from './fingerprint.ts';
import type { EvidenceState } from '@shixiao/contract';
import type { EvidenceToCheckFragment } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<EvidenceState, Tone>> = { draft: 'quiet', handedIn: 'info', verified: 'good', rejected: 'bad', disputed: 'warn' };

/** One piece of evidence with all that tells whether it can be believed. */
@Component({
  selector: 'sx-evidence-piece',
  imports: [FilePreview, Fingerprint, KeyFact, KeyFacts, PartyLine, RouterLink, StatusTag, TimeText],
  templateUrl: './evidence-piece.html',
  styleUrl: './evidence-piece.css',
})
export class EvidencePiece {
  readonly projectId = input.required<string>();
  readonly evidence = input.required<EvidenceToCheckFragment>();

  protected readonly words = injectWords();
  protected readonly tone = computed(() => TONES[this.evidence().state]);
  protected readonly place = computed(() => {
    const place = this.evidence().place;
    return place && this.words.t('verification.evidence.placeAt', { latitude: this.words.number(place.latitude), longitude: this.words.number(place.longitude) });
  });
  /** Whole days between taking and handing over; a long time is no fault, but worth a look. */
  protected readonly daysBetween = computed(() =>
    Math.floor((Date.parse(this.evidence().uploadedAt) - Date.parse(this.evidence().capturedAt)) / 86_400_000),
  );
}
