import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { isLimitOf, nearestFirst } from './next-steps.ts';
import type { ProjectHeadFragment } from '@shixiao/data-access';

/** The next steps, each with whom it waits for and its limits; and who takes part. */
@Component({
  selector: 'sx-project-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TimeText, TwoLimits],
  template: `
    <section class="panel" [attr.aria-label]="words.t('project.head.title')">
      <div>
        <span class="label">{{ words.t('project.head.next') }}</span>
        <ul class="steps">
          @for (step of next(); track step.element) {
            <li class="step">
              <p><span class="strong">{{ words.sentence(step.name) }}</span><span class="quiet small">{{ waitsFor(step) }}</span></p>
              @if (step.limits; as limits) {
                <sx-limits [limits]="limits" />
              } @else if (step.deadline) {
                <span class="quiet small">{{ words.t('project.overview.by') }} <sx-time [at]="step.deadline" show="both" [isEnd]="true" /></span>
              }
            </li>
          } @empty {
            <li>{{ words.t('project.head.nothingNext') }}</li>
          }
        </ul>
        @if (otherLimits(); as limits) {
          <div class="step"><span class="label">{{ words.t('project.head.limits') }}</span><sx-limits [limits]="limits" /></div>
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
    .steps { display: grid; gap: var(--gap-1); }
    .step { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--gap-1) var(--gap-4); }
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
  protected readonly next = computed(() => {
    const { nextSteps, limits } = this.project();
    return nearestFirst(nextSteps)
      .slice(0, 2)
      .map((step) => ({ ...step, limits: isLimitOf(step, limits) ? limits : null }));
  });
  /** Limits that belong to none of these steps. */
  protected readonly otherLimits = computed(() => (this.next().some(({ limits }) => limits) ? null : this.project().limits));
  protected readonly hasVerifier = computed(() => this.project().parties.some(({ partyRole }) => partyRole === 'verifier'));

  protected waitsFor({ waitsFor }: ProjectHeadFragment['nextSteps'][number]): string {
    return this.words.list(waitsFor.map((each) => this.words.sentence(each)));
  }
}
