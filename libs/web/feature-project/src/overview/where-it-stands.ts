import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { endingOf } from '../project/ending-of.ts';
import { byWay, nearestFirst } from '../project/next-steps.ts';
import { PROJECT } from '../project/project-in-view.ts';
import { PHASE_TONES, STAGE_TONES } from '../project/tones.ts';
import type { ProjectOverviewQuery } from '@shixiao/data-access';

type StageSeen = NonNullable<ProjectOverviewQuery['project']>['process']['stages'][number];

/** Why it stands where it stands, in the words of the process; then what comes, by when, and whom it waits for. */
@Component({
  selector: 'sx-where-it-stands',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, PartyLine, StatusTag, TimeText],
  template: `
    <h2>{{ words.t('project.overview.why') }}</h2>
    <div class="stack">
      @for (stage of running(); track stage.element) {
        <div class="stack tight">
          <div class="row">
            <h3>{{ words.sentence(stage.name) }}</h3>
            <sx-status [tone]="tones[stage.state]" [label]="words.t('terms.ElementState.' + stage.state)" />
            @if (stage.beganAt; as at) { <span class="small quiet">{{ words.t('project.overview.since') }} <sx-time [at]="at" show="both" /></span> }
          </div>
          @for (told of stage.told; track $index) { <p class="prose">{{ words.sentence(told) }}</p> }
        </div>
      } @empty {
        @if (phase(); as phase) {
          <div class="stack tight">
            <div><sx-status [tone]="phaseTones[phase]" [label]="words.t('terms.ProjectPhase.' + phase)" /></div>
            @if (ending(); as it) {
              <p>{{ words.sentence(it.told) }} · <sx-time [at]="it.at" show="both" /></p>
              @if (it.by; as by) { <sx-party class="small" [party]="by" /> }
            }
          </div>
        } @else { <p class="quiet">{{ words.t('project.overview.nothingRuns') }}</p> }
      }
      @if (next().certain.length > 0 || next().ways.length > 0) {
        <div class="stack tight">
          <h3>{{ words.t('project.overview.next') }}</h3>
          <ol class="stack tight">
            @for (step of next().certain; track step.element) {
              <li>
                <span class="strong">{{ words.sentence(step.name) }}</span>
                @if (step.deadline; as at) { <span class="small quiet">{{ words.t('project.overview.by') }} <sx-time [at]="at" show="both" [isEnd]="true" /></span> }
                @if (step.waitsFor.length > 0) { <p class="small">{{ listed(step.waitsFor) }}</p> }
              </li>
            }
          </ol>
          @for (way of next().ways; track $index) {
            <div class="way">
              <p class="small quiet">{{ listed(way.after) }} · {{ words.t('project.overview.onlyIf', { list: listed(way.onlyIf) }) }}</p>
              <ul>
                @for (step of way.steps; track step.element) { <li>{{ words.sentence(step.name) }}</li> }
              </ul>
            </div>
          }
        </div>
      }
      <p class="not-printed"><a [routerLink]="['/projects', project.id(), 'process']">{{ words.t('project.overview.process') }}</a></p>
    </div>
  `,
  styles: `
    ol { padding-inline-start: 1.25rem; list-style: decimal; }
    ul { padding-inline-start: 1.25rem; list-style: disc; }
    .way { padding-inline-start: var(--gap-3); border-inline-start: 3px solid var(--border); }
    .strong { font-weight: 550; margin-inline-end: var(--gap-2); }
  `,
})
export class WhereItStands {
  readonly stages = input.required<readonly StageSeen[]>();

  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly tones = STAGE_TONES;
  protected readonly running = computed(() => this.stages().filter(({ state }) => state === 'active' || state === 'waiting' || state === 'incident'));
  protected readonly phaseTones = PHASE_TONES;
  /** How it ended; absent while it runs. */
  protected readonly phase = computed(() => {
    const phase = this.project.facts()?.projectPhase;
    return phase === 'running' ? undefined : phase;
  });
  protected readonly ending = computed(() => endingOf(this.phase() ?? 'running', this.project.news.data()?.project?.timeline.edges.map(({ node }) => node) ?? []));
  protected readonly next = computed(() => byWay(nearestFirst(this.project.facts()?.nextSteps ?? [])));

  protected listed(sentences: readonly { readonly zh: string; readonly en: string }[]): string {
    return this.words.list(sentences.map((each) => this.words.sentence(each)));
  }
}
