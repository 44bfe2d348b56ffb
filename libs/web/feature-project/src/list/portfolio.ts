import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PortfolioSeenDocument, injectQuery } from '@shixiao/data-access';
import { FailureNotice, KeyFact, KeyFacts, injectWords } from '@shixiao/ui-kit';
import { pointsOf } from '../overview/gap-in-words.ts';
import { portfolioRows } from './portfolio-rows.ts';
import { LIGHTS } from './filter.ts';

/** Projects of a jurisdiction by outcome and by clock. Of projects, never of people. */
@Component({
  selector: 'sx-portfolio',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, FailureNotice, KeyFact, KeyFacts],
  template: `
    <section class="panel stack" [attr.aria-label]="words.t('project.portfolio.title')">
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @if (portfolio(); as it) {
        <sx-facts>
          <sx-fact [label]="words.t('project.portfolio.total')"><span class="big">{{ words.number(it.total) }}</span></sx-fact>
          <sx-fact [label]="words.t('project.portfolio.attainment')">@if (it.meanAttainment; as mean) { <span class="big">{{ words.percent(mean) }}</span> } @else { <span class="quiet">{{ words.t('project.portfolio.notVerified') }}</span> }</sx-fact>
          <sx-fact [label]="words.t('project.portfolio.gap')">@if (it.meanGap; as mean) { <span class="big">{{ gapTold(mean) }}</span> } @else { <span class="quiet">{{ words.t('project.portfolio.notCompared') }}</span> }</sx-fact>
        </sx-facts>
        @if (rows().length > 0) {
          <details>
            <summary>{{ words.t('project.portfolio.byStage') }}</summary>
            <div class="scroll" tabindex="0" role="region" [attr.aria-label]="words.t('project.portfolio.byStage')">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{{ words.t('project.list.stage') }}</th>
                    @for (light of lights; track light) { <th scope="col" class="number">{{ words.t('terms.Light.' + light) }}</th> }
                  </tr>
                </thead>
                <tbody>
                  @for (row of rows(); track row.stage) {
                    <tr>
                      <th scope="row">{{ words.t('terms.Stage.' + row.stage) }}</th>
                      @for (light of lights; track light) {
                        <td class="number">
                          @if (row.counts[light]; as count) {
                            <a routerLink="/projects" [queryParams]="{ stage: row.stage, light }">{{ words.number(count) }}</a>
                          } @else { <span class="quiet">0</span> }
                        </td>
                      }
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          </details>
        }
      }
    </section>
  `,
  styles: `
    .big { font-size: var(--size-title); font-weight: 600; font-variant-numeric: tabular-nums; }
    .scroll { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: var(--gap-2); border-bottom: 1px solid var(--border); font-weight: 400; text-align: start; }
    .number { text-align: end; font-variant-numeric: tabular-nums; }
    summary { cursor: pointer; }
  `,
})
export class Portfolio {
  protected readonly words = injectWords();
  protected readonly lights = LIGHTS;
  protected readonly reading = injectQuery(PortfolioSeenDocument, () => ({ filter: { phases: ['running' as const] } }));
  protected readonly portfolio = computed(() => this.reading.data()?.portfolio);
  protected readonly rows = computed(() => portfolioRows(this.portfolio()?.counts ?? []));

  /** @param gap a share of 1; above 0 where more was reported than was verified */
  protected gapTold(gap: string): string {
    const points = pointsOf(gap);
    const direction = points === 0 ? 'same' : Number(gap) > 0 ? 'above' : 'below';
    return this.words.t(`project.portfolio.gapIs.${direction}`, { points: this.words.t('project.proof.points', { count: this.words.number(points) }) });
  }
}
