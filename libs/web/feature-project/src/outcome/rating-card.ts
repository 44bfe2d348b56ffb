import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RecordCallBackDocument, ReportRectifiedDocument, injectAct } from '@shixiao/data-access';
import { PartyLine, StatusTag, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED } from '../project/project-in-view.ts';
import type { CallBackResult, RatingLevel } from '@shixiao/contract';
import type { RatingOnProjectFragment } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';
import type { AskedField, Filled } from '../acts/act-form.ts';

const TONES: Readonly<Record<RatingLevel, Tone>> = { verySatisfied: 'good', satisfied: 'good', basicallySatisfied: 'info', dissatisfied: 'bad', veryDissatisfied: 'bad' };
const RESULTS: readonly CallBackResult[] = ['right', 'stillWrong', 'notReached', 'noContactLeft'];

/** What somebody of the public says; a poor rating is put right and ends with a call-back by somebody else. */
@Component({
  selector: 'sx-rating-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, PartyLine, StatusTag, TimeText, TwoLimits],
  template: `
    <article class="stack tight">
      <div class="row"><sx-status [tone]="tones[rating().level]" [label]="words.t('terms.RatingLevel.' + rating().level)" /><sx-time class="small quiet" [at]="rating().at" show="both" /></div>
      @if (rating().text; as text) { <p class="prose">{{ text }}</p> }
      @if (rating().rectification; as it) {
        <div class="rectification stack tight">
          <p class="strong">{{ words.t('project.outcome.rectification') }} <sx-status [tone]="it.isClosed ? 'good' : 'warn'" [label]="words.t(it.isClosed ? 'project.outcome.rectified' : 'project.outcome.rectifying')" /></p>
          @if (it.limits; as limits) { <sx-limits [limits]="limits" /> } @else { <p class="small quiet">{{ words.t('project.outcome.until') }} <sx-time [at]="it.deadline" show="both" [isEnd]="true" /></p> }
          @if (it.measures; as measures) { <p class="prose">{{ measures }}</p> }
          @for (call of it.callBacks; track call.at) {
            <p class="small">{{ words.t('terms.CallBackResult.' + call.result) }} · {{ call.record }} · <sx-party [party]="call.by" /> · <sx-time [at]="call.at" /></p>
          }
          @if (it.viewerCanReport) {
            <sx-act-form [name]="'rectified.' + it.id" [action]="words.t('project.outcome.reportRectified')" [isPrimary]="true" [fields]="reportFields()" [acting]="reporting" [perform]="report" />
          }
          @if (it.viewerCanCallBack) {
            @if (it.contact; as contact) { <p>{{ words.t('project.outcome.contact', { contact }) }}</p> }
            <sx-act-form [name]="'callBack.' + it.id" [action]="words.t('project.outcome.callBack')" [isPrimary]="true" [fields]="callFields()" [acting]="calling" [perform]="callBack" />
          }
        </div>
      } @else if (rating().measures) {
        <p class="prose quiet">{{ rating().measures }}</p>
      }
    </article>
  `,
  styles: `
    .strong { font-weight: 550; }
    .rectification { padding: var(--gap-3) var(--gap-4); border-inline-start: 3px solid var(--border-strong); background: var(--surface-sunken); }
  `,
})
export class RatingCard {
  readonly rating = input.required<RatingOnProjectFragment>();

  protected readonly words = injectWords();
  protected readonly tones = TONES;
  protected readonly reporting = injectAct(ReportRectifiedDocument, CHANGED);
  protected readonly calling = injectAct(RecordCallBackDocument, CHANGED);
  protected readonly reportFields = computed((): readonly AskedField[] => [{ key: 'measures', label: this.words.t('project.outcome.measures'), kind: 'long' }]);
  protected readonly callFields = computed((): readonly AskedField[] => [
    {
      key: 'callBackResult',
      label: this.words.t('project.outcome.callResult'),
      kind: 'choice',
      choices: RESULTS.map((value) => ({ value, label: this.words.t(`terms.CallBackResult.${value}`) })),
    },
    { key: 'record', label: this.words.t('project.outcome.callRecord'), kind: 'long' },
  ]);

  protected readonly report = async (of: Filled) => this.reporting.perform({ ...this.one(), measures: of('measures'), evidenceIds: [] });
  protected readonly callBack = async (of: Filled) =>
    this.calling.perform({ ...this.one(), callBackResult: of('callBackResult') as CallBackResult, record: of('record') });

  private one() {
    const { id: rectificationId = '', version: expectedVersion = 0 } = this.rating().rectification ?? {};
    return { rectificationId, expectedVersion };
  }
}
