import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { nearestFirst } from './next-steps.ts';
import type { ProjectHeadFragment } from '@shixiao/data-access';

/** The next step with its limits, and who takes part. */
@Component({
  selector: 'sx-project-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TimeText, TwoLimits],
  template: `
    <section class="panel" [attr.aria-label]="words.t('project.head.title')">
      <div class="now">
        <div>
          <span class="label">{{ words.t('project.head.next') }}</span>
          @for (step of next(); track step.element) {
            <p><span class="strong">{{ words.sentence(step.name) }}</span>
              @if (step.deadline; as at) { <span class="quiet small">{{ words.t('project.overview.by') }} <sx-time [at]="at" show="both" [isEnd]="true" /></span> }
            </p>
          } @empty {
            <p>{{ words.t('project.head.nothingNext') }}</p>
          }
        </div>
        @if (project().limits; as limits) {
          <div><span class="label">{{ words.t('project.head.limits') }}</span><p><sx-limits [limits]="limits" /></p></div>
        }
      </div>
      <dl [class.once]="isBrief()">
        @for (party of project().parties; track $index) {
          <div><dt>{{ words.t('terms.ProjectPartyRole.' + party.partyRole) }}</dt>
            <dd>{{ words.organisation(party.organisation) }}@if (party.contact; as person) { <span class="quiet"> · {{ person.name }}</span> }</dd></div>
        }
        @if (!hasVerifier()) {
          <div><dt>{{ words.t('terms.ProjectPartyRole.verifier') }}</dt><dd class="quiet">{{ words.t('project.head.noVerifier') }}</dd></div>
        }
        <div><dt>{{ words.t('project.head.number') }}</dt><dd class="digits">{{ project().number }}</dd></div>
      </dl>
    </section>
  `,
  styles: `
    .panel { display: grid; gap: var(--gap-3); padding-block: var(--gap-4); }
    .now { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: var(--gap-3) var(--gap-5); }
    .label, dt { color: var(--text-quiet); font-size: var(--size-small); }
    .strong { font-weight: 600; margin-inline-end: var(--gap-2); }
    dl { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-5); margin: 0; padding-top: var(--gap-3); border-top: 1px solid var(--border); font-size: var(--size-small); }
    dl div { display: flex; gap: var(--gap-2); }
    dt { flex: none; }
    dd { margin: 0; }
    /* Who takes part is said on the overview; on a phone the other parts have no room to say it again. */
    @media screen and (max-width: 48rem) { .once { display: none; } }
    .digits { font-variant-numeric: tabular-nums; }
  `,
})
export class ProjectFacts {
  readonly project = input.required<ProjectHeadFragment>();
  /** Whether who takes part is left out where there is little room. */
  readonly isBrief = input(false);

  protected readonly words = injectWords();
  /** The nearest ones; all of them are told on the overview. */
  protected readonly next = computed(() => nearestFirst(this.project().nextSteps).slice(0, 2));
  protected readonly hasVerifier = computed(() => this.project().parties.some(({ partyRole }) => partyRole === 'verifier'));
}
