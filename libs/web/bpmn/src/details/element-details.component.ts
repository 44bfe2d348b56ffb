import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ElementFacts, ExplanationFacts, Language, ProcessFacts, StatementFacts } from '../facts/process-facts.ts';
import { tellLastDay, tellParty, tellTime } from '../i18n/tell.ts';
import type { Words } from '../i18n/words.ts';
import { ProcessMarkComponent } from '../marks/mark.component.ts';
import type { Mark } from '../marks/mark.ts';

interface Fact {
  readonly term: string;
  readonly text: string;
}

/** Who did what and when at one element, by when it is due, and how it came about. */
@Component({
  selector: 'sx-element-details',
  imports: [ProcessMarkComponent],
  templateUrl: './element-details.component.html',
  styleUrl: './element-details.component.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ElementDetailsComponent {
  readonly process = input.required<ProcessFacts>();
  readonly element = input.required<ElementFacts>();
  readonly mark = input.required<Mark>();
  readonly explanation = input<ExplanationFacts | null>();
  readonly language = input.required<Language>();
  readonly words = input.required<Words>();
  readonly closed = output();

  protected readonly name = computed(() => this.element().name[this.language()]);

  protected readonly facts = computed<readonly Fact[]>(() => {
    const [w, language, element] = [this.words(), this.language(), this.element()];
    const step = this.process().nextSteps.find((next) => next.element === element.element);
    const fact = (key: string, text: string | null | undefined | false): Fact[] => (text ? [{ term: w(key), text }] : []);
    const time = (instant: string | null | undefined) => instant && tellTime(instant, language);
    return [
      ...fact('by', element.by && tellParty(element.by, w, language)),
      ...fact('enteredAt', time(element.enteredAt)),
      ...fact('leftAt', time(element.leftAt)),
      ...fact('dueAt', step?.deadline && tellLastDay(step.deadline, language)),
      ...fact('visits', element.visits > 1 && w('times', { count: element.visits })),
      ...(step?.onlyIf ?? []).flatMap((sentence) => fact('onlyIf', sentence[language])),
      ...(step?.waitsFor ?? []).flatMap((sentence) => fact('waitsFor', sentence[language])),
      ...this.process()
        .incidents.filter((incident) => incident.element === element.element)
        .flatMap((incident) => fact('incident', incident.told[language])),
    ];
  });

  /** Only that of this element: while another one's is on its way, nothing false is shown. */
  protected readonly why = computed(() => {
    const explanation = this.explanation();
    return explanation?.element === this.element().element ? explanation : undefined;
  });

  protected told({ told, at }: StatementFacts): string {
    return at ? `${tellTime(at, this.language())} · ${told[this.language()]}` : told[this.language()];
  }

  protected close(): void {
    this.closed.emit();
  }
}
