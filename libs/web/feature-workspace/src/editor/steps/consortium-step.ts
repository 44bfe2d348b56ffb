import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { AddProposerDocument, FindOrganisationsDocument, RemoveProposerDocument, SESSION, injectAct, injectAsk, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { DRAFT } from '../draft/inject-draft.ts';
import type { FindOrganisationsQuery, OrganisationNameFragment } from '@shixiao/data-access';

type Found = FindOrganisationsQuery['organisations']['edges'][number]['node'];

/** Who proposes together, the leader first. */
@Component({
  selector: 'sx-consortium-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  templateUrl: './consortium-step.html',
  styleUrl: './items.css',
})
export class ConsortiumStep {
  readonly proposalId = input.required<string>();
  readonly proposers = input.required<readonly OrganisationNameFragment[]>();
  readonly canAdd = input(false);
  /** One's own organisation has left. */
  readonly left = output();

  protected readonly words = injectWords();
  private readonly draft = inject(DRAFT);
  private readonly confirm = injectConfirm();
  private readonly ask = injectAsk();
  private readonly session = inject(SESSION);
  protected readonly own = computed(() => this.session.viewer()?.membership.organisation.id);
  protected readonly adding = injectAct(AddProposerDocument);
  protected readonly removing = injectAct(RemoveProposerDocument);
  protected readonly text = signal('');
  protected readonly found = signal<readonly Found[] | undefined>(undefined);
  protected readonly failure = computed(() => this.adding.failure() ?? this.removing.failure());
  protected readonly told = computed(() => {
    const refusal = this.adding.refusal() ?? this.removing.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected async search(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const { organisations } = await this.ask(FindOrganisationsDocument, { kind: 'enterprise', text: this.text().trim() || null, first: 20 });
      const here = new Set(this.proposers().map(({ id }) => id));
      this.found.set(organisations.edges.map(({ node }) => node).filter(({ id }) => !here.has(id)));
    } catch {
      this.found.set([]);
    }
  }

  /** Its version is the draft's, so what was typed is saved first. */
  protected async add(organisation: Found): Promise<void> {
    await this.draft.flush();
    this.removing.forget();
    const done = await this.adding.perform({ proposalId: this.proposalId(), organisationId: organisation.id, expectedVersion: this.draft.version() });
    if (!done) return;
    this.found.set(undefined);
    this.text.set('');
  }

  protected async remove(organisation: OrganisationNameFragment): Promise<void> {
    const name = this.words.organisation(organisation);
    const isOwn = organisation.id === this.own();
    const question = isOwn
      ? {
          title: this.words.t('workspace.consortium.leaveTitle', { name: this.draft.content()?.title }),
          explanation: this.words.t('workspace.consortium.leaveExplanation'),
          action: this.words.t('workspace.consortium.leave'),
        }
      : { title: this.words.t('workspace.consortium.removeTitle', { name }), action: this.words.t('workspace.editor.remove') };
    if (!(await this.confirm({ ...question, reason: 'none', isDanger: true }))) return;
    await this.draft.flush();
    this.adding.forget();
    const done = await this.removing.perform({ proposalId: this.proposalId(), organisationId: organisation.id, expectedVersion: this.draft.version() });
    if (done && isOwn) this.left.emit();
  }
}
