import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { choicesOf } from './choices.ts';
import { standingOf } from './standing.ts';
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
  imports: [StatusTag, TimeText],
  template: `
    @for (group of groups(); track group.milestone?.id) {
      @if (groups().length > 1) { <p class="small quiet">{{ group.milestone?.name ?? words.t('project.viewer.noMilestone') }}</p> }
      @for (it of group.evidence; track it.id) {
        <label class="choice">
          <input #box type="checkbox" [checked]="chosen().includes(it.id)" (change)="chose.emit({ id: it.id, isChosen: box.checked })" />
          <span>{{ it.proves }} <span class="small quiet">{{ it.file.fileName }} · <sx-time [at]="it.capturedAt" show="absolute" /></span></span>
          @if (standingOf(it); as standing) { <sx-status [tone]="standing.tone" [label]="words.t(standing.key)" /> }
        </label>
      }
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
  protected readonly standingOf = standingOf;
  protected readonly groups = computed(() => choicesOf(this.evidence()));
}
