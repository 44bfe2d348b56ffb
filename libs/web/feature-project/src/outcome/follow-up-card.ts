import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MeasureOutcomeDocument, ProjectEvidenceDocument, ReportOutcomeDocument, injectAct } from '@shixiao/data-access';
import { DataCell, DataList, Figure, StatusTag, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { injectKept } from '../acts/kept.ts';
import { EvidencePicker, choiceWith } from '../evidence/evidence-picker.ts';
import { EvidenceUpload } from '../evidence/evidence-upload.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import type { FollowUpOnProjectFragment } from '@shixiao/data-access';
import type { AskedField, Filled } from '../acts/act-form.ts';
import type { Choice } from '../evidence/evidence-picker.ts';

type FigureRow = FollowUpOnProjectFragment['figures'][number] & { readonly id: string };

/** One measurement some months after acceptance: reported by the enterprise, measured by somebody else, apart from each other. */
@Component({
  selector: 'sx-follow-up-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, DataCell, DataList, EvidencePicker, EvidenceUpload, Figure, StatusTag],
  template: `
    <article class="stack">
      <div class="row">
        <h4>{{ words.t('project.outcome.after', { months: followUp().months }) }}</h4>
        <span class="small quiet">{{ words.t('project.outcome.dueOn', { on: words.date(followUp().dueOn) }) }}</span>
        <sx-status [tone]="followUp().isReported ? 'good' : 'quiet'" [label]="words.t(followUp().isReported ? 'project.outcome.isReported' : 'project.outcome.notReported')" />
        <sx-status [tone]="followUp().isMeasured ? 'good' : 'quiet'" [label]="words.t(followUp().isMeasured ? 'project.outcome.isMeasured' : 'project.outcome.notMeasured')" />
      </div>
      <sx-data-list [caption]="words.t('project.outcome.figures')" [columns]="columns()" [rows]="rows()">
        <ng-template sxCell="name" let-each>{{ row(each).indicator.name }}</ng-template>
        <ng-template sxCell="target" let-each><sx-figure [value]="row(each).indicator.target" [unit]="row(each).indicator.unit" /></ng-template>
        <ng-template sxCell="reported" let-each><sx-figure [value]="row(each).reported?.value" [unit]="row(each).indicator.unit" /></ng-template>
        <ng-template sxCell="verified" let-each><sx-figure [value]="row(each).verified?.value" [unit]="row(each).indicator.unit" /></ng-template>
      </sx-data-list>
      @if (followUp().viewerCanReport || followUp().viewerCanMeasure) {
        <sx-evidence-upload class="panel" />
      }
      @if (followUp().viewerCanReport) {
        <sx-act-form [name]="'report.' + followUp().id" [action]="words.t('project.outcome.report')" [isPrimary]="true" [fields]="fields()" [acting]="reporting" [perform]="report">
          <fieldset class="stack tight">
            <legend>{{ words.t('project.outcome.evidence') }}</legend>
            <sx-evidence-picker [evidence]="evidence()" [chosen]="chosen.value()" (chose)="choose($event)" />
          </fieldset>
        </sx-act-form>
      }
      @if (followUp().viewerCanMeasure) {
        <sx-act-form [name]="'measure.' + followUp().id" [action]="words.t('project.outcome.measure')" [isPrimary]="true" [fields]="measureFields()" [acting]="measuring" [perform]="measure">
          <fieldset class="stack tight">
            <legend>{{ words.t('project.outcome.evidence') }}</legend>
            <sx-evidence-picker [evidence]="evidence()" [chosen]="chosen.value()" (chose)="choose($event)" />
          </fieldset>
        </sx-act-form>
      }
    </article>
  `,
  styles: `
    fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { margin-bottom: var(--gap-2); padding: 0; font-weight: 550; }
  `,
})
export class FollowUpCard {
  readonly followUp = input.required<FollowUpOnProjectFragment>();

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  protected readonly chosen = injectKept<readonly string[]>(() => `followUpEvidence.${this.followUp().id}`, () => []);
  private readonly isMine = computed(() => this.followUp().viewerCanReport || this.followUp().viewerCanMeasure);
  private readonly reading = injectPart(ProjectEvidenceDocument, () => (this.isMine() ? { id: this.project.id(), milestoneId: null, first: 100 } : undefined));
  protected readonly evidence = computed(() => this.reading.data()?.project?.evidence.edges.map(({ node }) => node) ?? []);
  protected readonly reporting = injectAct(ReportOutcomeDocument, CHANGED);
  protected readonly measuring = injectAct(MeasureOutcomeDocument, CHANGED);
  protected readonly columns = computed(() => [
    { key: 'name', label: this.words.t('project.outcome.indicator') },
    { key: 'target', label: this.words.t('project.proof.target'), isNumber: true },
    { key: 'reported', label: this.words.t('terms.MeasurementKind.reported'), isNumber: true },
    { key: 'verified', label: this.words.t('terms.MeasurementKind.verified'), isNumber: true },
  ]);
  protected readonly rows = computed((): readonly FigureRow[] => this.followUp().figures.map((figure) => ({ ...figure, id: figure.indicator.id })));
  protected readonly fields = computed((): readonly AskedField[] =>
    this.followUp().figures.map(({ indicator: { id, name, unit } }) => ({ key: id, label: this.words.t('project.outcome.value', { name, unit }), kind: 'number' })),
  );
  protected readonly measureFields = computed((): readonly AskedField[] => [...this.fields(), { key: 'method', label: this.words.t('project.outcome.method'), kind: 'long' }]);

  protected readonly report = async (of: Filled) => this.reporting.perform({ ...this.filled(of) });
  protected readonly measure = async (of: Filled) => this.measuring.perform({ ...this.filled(of), method: of('method') });

  protected choose(choice: Choice): void {
    this.chosen.keep(choiceWith(this.chosen.value(), choice));
  }

  /** Gives a row of the list its type back. */
  protected row(row: FigureRow): FigureRow {
    return row;
  }

  private filled(of: Filled) {
    const { id: followUpId, version: expectedVersion, figures } = this.followUp();
    const evidenceIds = [...this.chosen.value()];
    return { followUpId, expectedVersion, figures: figures.map(({ indicator: { id } }) => ({ indicatorId: id, value: of(id), evidenceIds })) };
  }
}
