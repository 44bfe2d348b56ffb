import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { KeyFact, KeyFacts, PartyLine, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import type { Matter } from './matter.ts';

/** The blocker, milestone, acceptance or rectification that a task is about, to be read before anything is written of it. */
@Component({
  selector: 'sx-task-matter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, KeyFact, KeyFacts, PartyLine, TimeText, TwoLimits],
  template: `
    <h2>{{ heading() }}</h2>
    @if (matter().said; as said) {
      @if (said.text) {
        <p class="prose">{{ said.text }}</p>
      }
      <p class="quiet small">
        @if (said.by; as by) { <sx-party [party]="by" /> · }
        <sx-time [at]="said.at" show="both" />
      </p>
    }
    <sx-facts>
      @if (matter().status; as status) {
        <sx-fact [label]="words.t(matter().kind === 'rectification' ? 'workspace.matter.rating' : 'workspace.matter.status')">{{ words.t('terms.' + status) }}</sx-fact>
      }
      @if (matter().owedBy; as owedBy) {
        <sx-fact [label]="words.t('workspace.matter.owedBy')">{{ words.organisation(owedBy) }}</sx-fact>
      }
      @if (matter().dueOn; as day) {
        <sx-fact [label]="words.t('workspace.matter.dueOn')">{{ words.date(day) }}</sx-fact>
      }
      @if (matter().limits; as limits) {
        <sx-fact [label]="words.t('workspace.task.limits')"><sx-limits [limits]="limits" /></sx-fact>
      }
      @if (matter().milestone; as milestone) {
        <sx-fact [label]="words.t('workspace.matter.holdsUp')"><a [routerLink]="milestone.link">{{ milestone.name }}</a></sx-fact>
      }
    </sx-facts>
    <p><a [routerLink]="matter().link">{{ words.t('workspace.matter.see.' + matter().kind) }}</a></p>
  `,
  styles: `:host { display: grid; gap: var(--gap-3); }`,
})
export class TaskMatter {
  readonly matter = input.required<Matter>();

  protected readonly words = injectWords();
  protected readonly heading = computed(() => {
    const { kind, title } = this.matter();
    const what = this.words.t(`workspace.matter.${kind}`);
    return title === undefined ? what : this.words.t('workspace.matter.named', { what, title });
  });
}
