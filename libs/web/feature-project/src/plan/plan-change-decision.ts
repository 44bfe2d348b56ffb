import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ApprovePlanChangeDocument, RefusePlanChangeDocument, injectAct } from '@shixiao/data-access';
import { injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED } from '../project/project-in-view.ts';
import type { PlanChangeOnProjectFragment } from '@shixiao/data-access';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** Approves or refuses what an enterprise asks for; either way with a reason. */
@Component({
  selector: 'sx-plan-change-decision',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm],
  template: `
    <div class="row">
      <sx-act-form [name]="'approvePlan.' + request().id" [action]="words.t('project.plan.approve')" [isPrimary]="true" [fields]="fields()" [acting]="approving" [perform]="approve" />
      <sx-act-form [name]="'refusePlan.' + request().id" [action]="words.t('project.plan.refuse')" [isDanger]="true" [fields]="fields()" [acting]="refusing" [perform]="refuse" />
    </div>
  `,
  styles: `.row { align-items: start; }`,
})
export class PlanChangeDecision {
  readonly request = input.required<PlanChangeOnProjectFragment>();

  protected readonly words = injectWords();
  protected readonly approving = injectAct(ApprovePlanChangeDocument, CHANGED);
  protected readonly refusing = injectAct(RefusePlanChangeDocument, CHANGED);
  protected readonly fields = computed((): readonly AskedField[] => [{ key: 'reason', label: this.words.t('project.reason'), kind: 'long' }]);

  protected readonly approve = async (of: Filled) => this.approving.perform(this.decision(of));
  protected readonly refuse = async (of: Filled) => this.refusing.perform(this.decision(of));

  private decision(of: Filled) {
    const { id: requestId, version: expectedVersion } = this.request();
    return { requestId, reason: of('reason'), expectedVersion };
  }
}
