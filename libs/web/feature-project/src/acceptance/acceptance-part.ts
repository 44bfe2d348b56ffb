import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AcceptProjectDocument, ApplyForAcceptanceDocument, ProjectAcceptanceDocument, ReturnAcceptanceDocument, injectAct } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PartyLine, Skeleton, StatusTag, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { ChecklistLine } from './checklist-line.ts';
import { OUTCOME, defectiveIn, saidIn } from './returned.ts';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** All milestones are gone through once more: the enterprise claims, the authority marks line by line, then accepts or returns. */
@Component({
  selector: 'sx-acceptance-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, ActForm, ChecklistLine, EmptyState, FailureNotice, KeyFact, KeyFacts, PartyLine, Skeleton, StatusTag, TimeText, TwoLimits],
  templateUrl: './acceptance-part.html',
  styles: `
    .row.acts { align-items: start; }
    .gate { padding: var(--gap-3) var(--gap-4); border-inline-start: 4px solid var(--warn); background: var(--warn-soft); }
  `,
})
export class AcceptancePart {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly reading = injectPart(ProjectAcceptanceDocument, () => (this.project.id() ? { id: this.project.id() } : undefined));
  protected readonly acceptance = computed(() => this.reading.data()?.project?.acceptance ?? undefined);
  /** Applied for again, it is being checked; what was wanting before stays in sight. */
  protected readonly isReturned = computed(() => {
    const { returnedAt, appliedAt = '' } = this.acceptance() ?? {};
    return returnedAt != null && returnedAt >= appliedAt;
  });
  protected readonly defective = computed(() => defectiveIn(this.acceptance()?.checklist ?? []));
  protected readonly canApply = computed(() => this.reading.data()?.project?.viewerCanApplyForAcceptance === true);
  private readonly milestones = computed(() => this.reading.data()?.project?.milestones ?? []);
  protected readonly applying = injectAct(ApplyForAcceptanceDocument, CHANGED);
  protected readonly accepting = injectAct(AcceptProjectDocument, CHANGED);
  protected readonly returning = injectAct(ReturnAcceptanceDocument, CHANGED);
  protected readonly applyFields = computed((): readonly AskedField[] => {
    const said = saidIn(this.acceptance());
    return [
      ...this.milestones().map(({ id, name, actualOn }) => ({
        key: id,
        label: this.words.t('project.acceptance.claim', { name }),
        kind: 'long' as const,
        initial: said.get(id) ?? '',
        ...(actualOn && { help: this.words.t('project.acceptance.metOn', { on: this.words.date(actualOn) }) }),
      })),
      { key: OUTCOME, label: this.words.t('project.acceptance.outcome'), kind: 'long', initial: said.get(OUTCOME) ?? '', help: this.words.t('project.acceptance.outcomeHint') },
    ];
  });
  protected readonly reasonFields = computed((): readonly AskedField[] => [{ key: 'reason', label: this.words.t('project.reason'), kind: 'long' }]);

  protected readonly apply = async (of: Filled) =>
    this.applying.perform({
      projectId: this.project.id(),
      claims: this.milestones().map(({ id }) => ({ milestoneId: id, claim: of(id) })),
      outcomeStatement: of(OUTCOME),
    });
  protected readonly accept = async (of: Filled) => this.accepting.perform({ ...this.one(), reason: of('reason') });
  protected readonly giveBack = async (of: Filled) => this.returning.perform({ ...this.one(), reason: of('reason') });

  private one() {
    const { id: acceptanceId = '', version: expectedVersion = 0 } = this.acceptance() ?? {};
    return { acceptanceId, expectedVersion };
  }
}
