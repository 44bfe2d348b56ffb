import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { StatusTag, injectWords } from '@shixiao/ui-kit';
import { EVIDENCE_TONES } from '../project/tones.ts';
import type { EvidenceOnProjectFragment } from '@shixiao/data-access';

export interface Choice {
  readonly id: string;
  readonly isChosen: boolean;
}

/** The choice with one more or one less. */
export function choiceWith(chosen: readonly string[], { id, isChosen }: Choice): readonly string[] {
  const others = chosen.filter((each) => each !== id);
  return isChosen ? [...others, id] : others;
}

/** Chooses among evidence that is there. */
@Component({
  selector: 'sx-evidence-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusTag],
  template: `
    @for (it of evidence(); track it.id) {
      <label class="choice">
        <input #box type="checkbox" [checked]="chosen().includes(it.id)" (change)="chose.emit({ id: it.id, isChosen: box.checked })" />
        <span>{{ it.proves }} <span class="small quiet">{{ it.file.fileName }}</span></span>
        <sx-status [tone]="tones[it.state]" [label]="words.t('terms.EvidenceState.' + it.state)" />
      </label>
    } @empty {
      <p class="quiet">{{ words.t('project.evidence.noneToChoose') }}</p>
    }
  `,
  styles: `span { overflow-wrap: anywhere; }`,
})
export class EvidencePicker {
  readonly evidence = input.required<readonly EvidenceOnProjectFragment[]>();
  readonly chosen = input.required<readonly string[]>();
  /** Which was chosen, or no longer is. Whoever keeps the choice applies it: two quick ticks must not undo each other. */
  readonly chose = output<Choice>();

  protected readonly words = injectWords();
  protected readonly tones = EVIDENCE_TONES;
}
