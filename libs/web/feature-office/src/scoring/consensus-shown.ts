import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { VERDICT_TONES } from '../tasks/tones.ts';
import type { RoundFactsFragment } from '@shixiao/data-access';

/** What the experts agree on, and who of them does not. */
@Component({
  selector: 'sx-consensus-shown',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatusTag, TimeText],
  template: `
    <div class="row apart">
      <h2>{{ words.t('office.consensus.title') }}</h2>
      <sx-status [tone]="tones[consensus().recommendation]" [label]="words.t('terms.Recommendation.' + consensus().recommendation)" />
    </div>
    <p class="prose">{{ consensus().reason }}</p>
    @for (each of consensus().dissent; track $index) {
      <p><strong>{{ words.t('office.consensus.dissentOf', { name: each.person?.name ?? words.t('terms.Role.expert') }) }}</strong>&ngsp;<span class="prose">{{ each.statement }}</span></p>
    }
    <p class="small quiet"><sx-time [at]="consensus().at" show="both" /></p>
  `,
  styles: `:host { display: grid; gap: var(--gap-3); }`,
})
export class ConsensusShown {
  readonly consensus = input.required<NonNullable<RoundFactsFragment['consensus']>>();

  protected readonly words = injectWords();
  protected readonly tones = VERDICT_TONES;
}
