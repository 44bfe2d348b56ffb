import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, StatusTag, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { DecisionShown } from '../decisions/decision-shown.ts';
import { Opinions } from '../decisions/opinions.ts';
import type { MatterFactsFragment } from '@shixiao/data-access';

/** How deciding stands; it is done on a screen of its own. */
@Component({
  selector: 'sx-decision-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, DecisionShown, EmptyState, Opinions, StatusTag, TwoLimits],
  template: `
    @if (matter(); as matter) {
      <section class="panel stack">
        <h2>{{ words.t('office.decision.title') }}</h2>
        @if (matter.decision; as decision) {
          <sx-decision-shown [decision]="decision" />
        } @else {
          <sx-limits [limits]="matter.limits" />
          <div><sx-status tone="active" [label]="words.t('office.decision.undecided')" /></div>
        }
        <div><a class="button" [class.primary]="matter.viewerCanDecide || matter.viewerCanSpeak" [routerLink]="['/office/decisions', matter.id]">{{ words.t('office.decision.open') }}</a></div>
      </section>
      <sx-opinions class="panel stack" [matter]="matter" />
    } @else {
      <sx-empty class="panel" [title]="words.t('office.decision.notYet')" [hint]="words.t('office.decision.notYetHint')" />
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-4); }`,
})
export class DecisionSection {
  readonly matter = input<MatterFactsFragment | null | undefined>();

  protected readonly words = injectWords();
}
