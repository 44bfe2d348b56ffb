import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { VERDICT_TONES } from '../tasks/tones.ts';
import type { MatterFactsFragment } from '@shixiao/data-access';

/** Who has been heard and who not yet; the chief speaks last. */
@Component({
  selector: 'sx-opinions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusTag, TimeText],
  template: `
    <h2>{{ words.t('office.opinions.title') }}</h2>
    <ol>
      @for (opinion of matter().opinions; track opinion.person.id) {
        <li>
          <p class="row">
            <strong>{{ opinion.person.name }}</strong>
            <sx-status [tone]="tones[opinion.verdict]" [label]="words.t('terms.Recommendation.' + opinion.verdict)" />
            <sx-time class="small quiet" [at]="opinion.at" show="absolute" />
          </p>
          <p class="prose">{{ opinion.statement }}</p>
        </li>
      }
      @for (person of matter().silent; track person.id) {
        <li class="row">
          <strong>{{ person.name }}</strong>&ngsp;<span class="small quiet">{{ person.jobTitle }}</span>
          <sx-status tone="quiet" [label]="words.t('office.opinions.notHeard')" />
        </li>
      }
    </ol>
    @if (matter().members.length === 0) { <p class="quiet">{{ words.t('office.opinions.noMembers') }}</p> }
    @if (matter().chief; as chief) {
      <p class="small quiet">{{ words.t(matter().silent.length > 0 ? 'office.opinions.chiefWaits' : 'office.opinions.chief', { name: chief.name }) }}</p>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); }
    ol { display: grid; gap: var(--gap-3); }
    ol:empty { display: none; }
  `,
})
export class Opinions {
  readonly matter = input.required<MatterFactsFragment>();

  protected readonly words = injectWords();
  protected readonly tones = VERDICT_TONES;
}
