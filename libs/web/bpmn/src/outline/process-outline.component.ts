import { ChangeDetectionStrategy, Component, ViewEncapsulation, computed, input, model } from '@angular/core';
import type { Language, LimitFacts, ProcessFacts } from '../facts/process-facts.ts';
import { tellDate, tellLastDay, tellParty, tellTime } from '../i18n/tell.ts';
import { injectWords } from '../i18n/words.ts';
import { structureOf } from '../labels/structure.ts';
import { ProcessMarkComponent } from '../marks/mark.component.ts';
import { outlineOf } from './outline.ts';
import type { OutlineStage, OutlineStep } from './outline.ts';

/** The process in words: every stage and step with its state, who, when and until when. Stands beside the diagram or for it. */
@Component({
  selector: 'sx-process-outline',
  imports: [ProcessMarkComponent],
  templateUrl: './process-outline.component.html',
  styleUrls: ['../marks/palette.css', './process-outline.component.css'],
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProcessOutlineComponent {
  readonly process = input.required<ProcessFacts>();
  readonly language = input<Language>('zh');
  /** Id of the element that is looked at; `null` for none. */
  readonly selected = model<string | null>(null);
  /** What is late depends on it: milliseconds since 1970; absent for the time at which the process came in. */
  readonly now = input<number>();

  protected readonly words = injectWords(this.language);
  private readonly bpmn = computed(() => this.process().bpmn);
  private readonly structure = computed(() => structureOf(this.bpmn()));
  protected readonly stages = computed(() => outlineOf(this.process(), this.structure(), this.now() ?? Date.now()));

  protected stageName({ name }: OutlineStage): string {
    return name[this.language()];
  }

  /** Open where it is now, and where the element that is looked at lies. */
  protected isOpen(stage: OutlineStage): boolean {
    return stage.isCurrent || stage.steps.some(({ element }) => element === this.selected());
  }

  protected when({ enteredAt, leftAt, mark }: OutlineStep): string | undefined {
    const time = mark === 'done' ? (leftAt ?? enteredAt) : (enteredAt ?? leftAt);
    return time && tellTime(time, this.language());
  }

  protected due(step: OutlineStep): string | undefined {
    return step.dueAt && tellLastDay(step.dueAt, this.language());
  }

  protected who({ by }: OutlineStep): string | undefined {
    const words = this.words();
    return by && words && tellParty(by, words, this.language());
  }

  protected span({ beganAt, endedAt }: OutlineStage): string | undefined {
    if (!beganAt) return undefined;
    const from = tellDate(beganAt, this.language());
    return endedAt
      ? this.words()?.('period', { from, to: tellDate(endedAt, this.language()) })
      : this.words()?.('began', { from });
  }

  protected limit({ endsAt }: LimitFacts): string | undefined {
    return endsAt ? tellLastDay(endsAt, this.language()) : this.words()?.('paused');
  }

  protected select(element: string): void {
    this.selected.set(element);
  }
}
