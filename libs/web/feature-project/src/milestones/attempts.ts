import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Figure, PartyLine, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { PROJECT } from '../project/project-in-view.ts';
import { EVIDENCE_TONES } from '../project/tones.ts';
import type { MilestoneSeenFragment } from '@shixiao/data-access';
import type { MilestoneVerdict } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<MilestoneVerdict, Tone>> = { met: 'good', notMet: 'bad', disputed: 'warn' };

/** Every round of showing and checking, the latest first: what was shown for each demand, who checked it, what they found and why. */
@Component({
  selector: 'sx-attempts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Figure, PartyLine, StatusTag, TimeText],
  template: `
    <h2>{{ words.t('project.attempts.title') }}</h2>
    <div class="stack wide">
      @for (it of latestFirst(); track it.number) {
        <article class="stack">
          <div class="row apart">
            <h3>{{ words.t('project.attempts.round', { number: it.number }) }}</h3>
            <span class="small quiet"><sx-party [party]="it.by" /> · <sx-time [at]="it.at" show="both" /></span>
          </div>
          <p>{{ words.t('project.attempts.achievedOn', { on: words.date(it.achievedOn) }) }}</p>
          @for (answer of it.answers; track $index) {
            <div class="stack tight">
              <p class="strong">{{ answer.demand.description }}</p>
              <ul class="files">
                @for (file of answer.evidence; track file.id) {
                  <li>
                    <a [routerLink]="['/projects', project.id(), 'evidence', file.id]">{{ file.proves }}</a>
                    <span class="small quiet">{{ file.file.fileName }}</span>
                    <sx-status [tone]="evidenceTones[file.state]" [label]="words.t('terms.EvidenceState.' + file.state)" />
                  </li>
                }
              </ul>
            </div>
          }
          @for (outcome of it.outcomes; track outcome.indicator.id) {
            <p class="row">{{ words.t('project.attempts.outcome', { name: outcome.indicator.name }) }} <sx-figure class="strong" [value]="outcome.value" [unit]="outcome.indicator.unit" />
              <span class="small quiet">{{ words.t('project.proof.target') }} <sx-figure [value]="outcome.indicator.target" [unit]="outcome.indicator.unit" /></span></p>
          }
          @if (it.verification; as found) {
            <div class="found stack tight">
              <span class="row"><sx-status [tone]="tones[found.verdict]" [label]="words.t('terms.MilestoneVerdict.' + found.verdict)" /><sx-party class="small" [party]="found.by" /><sx-time class="small quiet" [at]="found.at" show="both" /></span>
              <p class="prose">{{ found.reason }}</p>
              @if (found.visitedOn; as on) { <p class="small quiet">{{ words.t('project.attempts.visitedOn', { on: words.date(on) }) }}</p> }
            </div>
          } @else {
            <p class="quiet">{{ words.t('project.attempts.waiting') }}</p>
          }
          @if (it.dispute; as dispute) {
            <div class="found stack tight">
              <p class="strong">{{ words.t('project.attempts.disputed') }}</p>
              <p class="prose">{{ dispute.reason }}</p>
              <span class="small quiet"><sx-party [party]="dispute.raisedBy" /> · <sx-time [at]="dispute.raisedAt" show="both" /></span>
              @if (dispute.verdict; as verdict) {
                <span class="row"><span class="strong">{{ words.t('project.attempts.resolved') }}</span><sx-status [tone]="tones[verdict]" [label]="words.t('terms.MilestoneVerdict.' + verdict)" /></span>
                <p class="prose">{{ dispute.verdictReason }}</p>
                @if (dispute.resolvedBy; as by) { <sx-party class="small quiet" [party]="by" /> }
              } @else {
                <p class="quiet">{{ words.t('project.attempts.unresolved') }}</p>
              }
            </div>
          }
        </article>
      } @empty {
        <p class="quiet">{{ words.t('project.attempts.none') }}</p>
      }
    </div>
  `,
  styles: `
    .strong { font-weight: 550; }
    .files { display: grid; gap: var(--gap-2); }
    .files li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gap-1) var(--gap-3); overflow-wrap: anywhere; }
    .found { padding: var(--gap-3) var(--gap-4); border-inline-start: 3px solid var(--border-strong); background: var(--surface-sunken); }
    article + article { padding-top: var(--gap-5); border-top: 1px solid var(--border); }
  `,
})
export class Attempts {
  readonly attempts = input.required<MilestoneSeenFragment['attempts']>();

  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly tones = TONES;
  protected readonly evidenceTones = EVIDENCE_TONES;
  protected readonly latestFirst = computed(() => [...this.attempts()].reverse());
}
