import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { PostToDiscussionDocument, ProjectAgreementDocument, SignAgreementDocument, injectAct, refusalText } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PartyLine, RefusalAlert, Skeleton, StatusTag, TimeText, TwoLimits, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { AgreementText } from './agreement-text.ts';
import { SignedContent } from './signed-content.ts';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** What both sides sign: one content, one hash, two signatures. */
@Component({
  selector: 'sx-agreement-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, AgreementText, EmptyState, FailureNotice, KeyFact, KeyFacts, PartyLine, RefusalAlert, SignedContent, Skeleton, StatusTag, TimeText, TwoLimits],
  templateUrl: './agreement-part.html',
  styles: `
    .signature { display: grid; gap: var(--gap-2); align-content: start; justify-items: start; padding: var(--gap-4); }
    .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: var(--gap-4); }
    .mono { overflow-wrap: anywhere; }
    .strong { font-weight: 600; }
  `,
})
export class AgreementPart {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  private readonly confirm = injectConfirm();
  protected readonly reading = injectPart(ProjectAgreementDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly agreement = computed(() => this.reading.data()?.project?.agreement ?? undefined);
  protected readonly isMissing = computed(() => this.reading.data()?.project?.agreement === null);
  protected readonly canDrawUp = computed(() => this.project.taskFor('prepareAgreement') !== undefined);
  protected readonly signing = injectAct(SignAgreementDocument, CHANGED);
  protected readonly told = computed(() => {
    const refusal = this.signing.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  protected readonly wishing = injectAct(PostToDiscussionDocument, CHANGED);
  protected readonly wishFields = computed((): readonly AskedField[] => [{ key: 'text', label: this.words.t('project.agreement.wishText'), kind: 'long' }]);

  /** Whoever does not want to sign this says what else; the authority changes the text or answers, and everybody can read both. */
  protected readonly wish = async (of: Filled) =>
    this.wishing.perform({ projectId: this.project.id(), text: this.words.t('project.agreement.wished', { text: of('text') }) });

  protected async sign(): Promise<void> {
    const agreement = this.agreement();
    if (!agreement) return;
    const { id: agreementId, contentHash } = agreement;
    const yes = await this.confirm({
      title: this.words.t('project.agreement.signTitle'),
      explanation: this.words.t('project.agreement.signHint', { hash: contentHash }),
      action: this.words.t('project.agreement.sign'),
      reason: 'none',
    });
    if (!yes) return;
    const signed = await this.signing.perform({ agreementId, contentHash });
    if (!signed) this.project.reload();
  }
}
