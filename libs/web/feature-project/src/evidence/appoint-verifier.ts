import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { AppointVerifierDocument, VerifiersToAppointDocument, injectAct, injectQuery } from '@shixiao/data-access';
import { injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT } from '../project/project-in-view.ts';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** Names the body that checks, which is neither who reports nor who decides. */
@Component({
  selector: 'sx-appoint-verifier',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm],
  template: `<sx-act-form [name]="'verifier.' + project.id()" [action]="words.t(hasOne() ? 'project.verifier.another' : 'project.verifier.appoint')" [explanation]="words.t('project.verifier.hint')"
    [isPrimary]="!hasOne()" [fields]="fields()" [acting]="appointing" [perform]="appoint" />`,
})
export class AppointVerifier {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly appointing = injectAct(AppointVerifierDocument, CHANGED);
  private readonly verifiers = injectQuery(VerifiersToAppointDocument, () => ({ first: 100 }));
  protected readonly hasOne = computed(() => this.project.facts()?.parties.some(({ partyRole }) => partyRole === 'verifier') === true);
  protected readonly fields = computed((): readonly AskedField[] => [
    {
      key: 'organisationId',
      label: this.words.t('terms.ProjectPartyRole.verifier'),
      kind: 'choice',
      choices: (this.verifiers.data()?.organisations.edges ?? []).map(({ node }) => ({ value: node.id, label: this.words.organisation(node) })),
    },
    { key: 'reason', label: this.words.t('project.reason'), kind: 'long', help: this.words.t('project.verifier.reasonHint') },
  ]);

  protected readonly appoint = async (of: Filled) =>
    this.appointing.perform({ projectId: this.project.id(), organisationId: of('organisationId'), reason: of('reason') });
}
