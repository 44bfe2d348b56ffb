import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Figure, injectWords } from '@shixiao/ui-kit';
import { gapInWords } from './gap-in-words.ts';
import { IndicatorBar } from './indicator-bar.ts';
import type { PromiseAndProofFragment } from '@shixiao/data-access';

/** What was promised and what came of it: as reported and as verified, apart, with the gap between the two. */
@Component({
  selector: 'sx-promise-and-proof',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Figure, IndicatorBar],
  template: `
    <h2>{{ words.t('project.proof.title') }}</h2>
    <div class="stack wide">
      @for (it of indicators(); track it.id) {
        <article class="stack tight">
          <div class="row apart">
            <h3>{{ it.name }}</h3>
            <span class="small quiet">{{ words.t('project.proof.measuredBy', { name: words.organisation(it.measuredBy) }) }}</span>
          </div>
          <sx-indicator-bar [indicator]="it" />
          <dl>
            <div><dt>{{ words.t('project.proof.baseline') }}</dt><dd><sx-figure [value]="it.baseline" [unit]="it.unit" /> <span class="small quiet">{{ words.date(it.baselineOn) }}</span></dd></div>
            <div><dt>{{ words.t('project.proof.target') }}</dt><dd><sx-figure [value]="it.target" [unit]="it.unit" /> <span class="small quiet">{{ words.date(it.targetOn) }}</span></dd></div>
            <div><dt>{{ words.t('terms.MeasurementKind.reported') }}</dt><dd>
              @if (it.reported; as figure) { <sx-figure [value]="figure.value" [unit]="it.unit" /> <span class="small quiet">{{ words.t('project.proof.attained', { share: words.percent(figure.attainment), on: words.date(figure.takenOn) }) }}</span> } @else { <span class="quiet">{{ words.t('project.proof.noFigure') }}</span> }
            </dd></div>
            <div><dt>{{ words.t('terms.MeasurementKind.verified') }}</dt><dd>
              @if (it.verified; as figure) { <sx-figure [value]="figure.value" [unit]="it.unit" /> <span class="small quiet">{{ words.t('project.proof.attained', { share: words.percent(figure.attainment), on: words.date(figure.takenOn) }) }}</span> } @else { <span class="quiet">{{ words.t('project.proof.noFigure') }}</span> }
            </dd></div>
          </dl>
          @if (gapOf(it); as gap) {
            <p [class.gap]="gap.isGap">{{ gap.told }}</p>
          }
          <details class="small"><summary>{{ words.t('project.proof.how') }}</summary><p class="prose">{{ it.source }}</p><p class="prose">{{ it.method }}</p></details>
        </article>
      } @empty {
        <p class="quiet">{{ words.t('project.proof.none') }}</p>
      }
    </div>
  `,
  styles: `
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: var(--gap-3); margin: 0; }
    dt { color: var(--text-quiet); font-size: var(--size-small); }
    dd { margin: 0; display: grid; font-weight: 550; }
    dd .quiet { font-weight: 400; }
    .gap { padding: var(--gap-2) var(--gap-3); border-inline-start: 4px solid var(--warn); background: var(--warn-soft); }
    summary { cursor: pointer; }
  `,
})
export class PromiseAndProof {
  readonly indicators = input.required<readonly PromiseAndProofFragment[]>();

  protected readonly words = injectWords();

  /** What is said of the difference between the two; nothing until both are there. Figures of different days are not compared. */
  protected gapOf({ gap, reported, verified, unit }: PromiseAndProofFragment): { readonly told: string; readonly isGap: boolean } | undefined {
    if (gap) {
      const { direction, difference, points, isInPoints } = gapInWords(gap, unit);
      const by = isInPoints ? this.words.t('project.proof.points', { count: this.words.number(difference) }) : this.words.t('project.proof.amount', { count: this.words.number(difference), unit });
      const facts = { by, points: this.words.t('project.proof.points', { count: this.words.number(points) }), on: this.words.date(gap.takenOn) };
      return { told: this.words.t(`project.proof.gap.${direction}`, facts), isGap: direction !== 'same' };
    }
    if (!reported || !verified) return undefined;
    return { told: this.words.t('project.proof.notCompared', { reported: this.words.date(reported.takenOn), verified: this.words.date(verified.takenOn) }), isGap: false };
  }
}
