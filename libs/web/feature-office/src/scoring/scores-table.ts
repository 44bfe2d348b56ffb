import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Figure, StatusTag, injectWords } from '@shixiao/ui-kit';
import { VERDICT_TONES } from '../tasks/tones.ts';
import { rounded } from '../typing/decimals.ts';
import type { RoundFactsFragment } from '@shixiao/data-access';

/** Opened sheets side by side, criterion by criterion, with how far they lie apart. */
@Component({
  selector: 'sx-scores-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Figure, StatusTag],
  templateUrl: './scores-table.html',
  styleUrl: './scores-table.css',
})
export class ScoresTable {
  readonly round = input.required<RoundFactsFragment>();

  protected readonly words = injectWords();
  protected readonly rounded = rounded;
  protected readonly tones = VERDICT_TONES;
  protected readonly lines = computed(() => {
    const { criteria, sheets, tally } = this.round();
    return criteria.map((criterion) => ({
      ...criterion,
      spread: tally?.criteria.find((each) => each.criterion.id === criterion.id)?.spread,
      scores: sheets.map(({ id, scores }, at) => ({ id, expert: this.nameOf(at), given: scores.find((each) => each.criterion.id === criterion.id) })),
    }));
  });

  /** Whoever is not told the experts' names tells their sheets apart by number. */
  protected nameOf(at: number): string {
    return this.round().sheets[at]?.expert?.name ?? this.words.t('office.scores.expert', { number: at + 1 });
  }
}
