import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MarkMilestoneDocument, injectAct } from '@shixiao/data-access';
import { PartyLine, StatusTag, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT } from '../project/project-in-view.ts';
import type { ChecklistVerdict } from '@shixiao/contract';
import type { AcceptanceOnProjectFragment } from '@shixiao/data-access';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** One milestone of the checklist: what is claimed, and what the authority finds. */
@Component({
  selector: 'sx-checklist-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, ActForm, PartyLine, StatusTag],
  template: `
    <div class="stack tight">
      <div class="row">
        <a class="strong" [routerLink]="['/projects', project.id(), 'milestones', line().milestone.id]">{{ line().milestone.name }}</a>
        @if (line().verdict; as verdict) {
          <sx-status [tone]="verdict === 'confirmed' ? 'good' : 'bad'" [label]="words.t('terms.ChecklistVerdict.' + verdict)" />
        } @else {
          <sx-status tone="quiet" [label]="words.t('project.acceptance.unmarked')" />
        }
      </div>
      <p class="prose">{{ line().claim }}</p>
      @if (line().note; as note) { <p class="prose quiet">{{ note }}</p> }
      @if (line().by; as by) { <sx-party class="small quiet" [party]="by" /> }
      @if (canMark()) {
        <sx-act-form [name]="'mark.' + acceptanceId() + '.' + line().milestone.id" [action]="words.t('project.acceptance.mark')" [fields]="fields()" [acting]="marking" [perform]="mark" />
      }
    </div>
  `,
  styles: `.strong { font-weight: 600; }`,
})
export class ChecklistLine {
  readonly acceptanceId = input.required<string>();
  readonly line = input.required<AcceptanceOnProjectFragment['checklist'][number]>();
  readonly canMark = input.required<boolean>();

  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly marking = injectAct(MarkMilestoneDocument, CHANGED);
  protected readonly fields = computed((): readonly AskedField[] => [
    {
      key: 'verdict',
      label: this.words.t('project.acceptance.finding'),
      kind: 'choice',
      choices: (['confirmed', 'defective'] as const).map((value) => ({ value, label: this.words.t(`terms.ChecklistVerdict.${value}`) })),
    },
    { key: 'note', label: this.words.t('project.acceptance.note'), help: this.words.t('project.acceptance.noteHint'), kind: 'long', isOptional: true },
  ]);

  protected readonly mark = async (of: Filled) =>
    this.marking.perform({
      acceptanceId: this.acceptanceId(),
      milestoneId: this.line().milestone.id,
      verdict: of('verdict') as ChecklistVerdict,
      note: of('note') || null,
    });
}
