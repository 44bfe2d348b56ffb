import { Component, computed, inject, signal } from '@angular/core';
import { DelegationsDocument, RevokeDelegationDocument, SESSION, injectAct, injectQuery, refusalText } from '@shixiao/data-access';
import { EmptyState, FailureNotice, NOW, PageHeader, RefusalAlert, Skeleton, StatusTag, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { DelegateForm } from './delegate-form.ts';
import { stateOf } from './state.ts';
import type { DelegationFactsFragment } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';
import type { DelegationState } from './state.ts';

const TONES: Readonly<Record<DelegationState, Tone>> = { inForce: 'active', toCome: 'info', over: 'quiet', revoked: 'quiet' };

/** Who stands in for the viewer, and for whom the viewer stands in. */
@Component({
  selector: 'sx-delegations-page',
  imports: [DelegateForm, EmptyState, FailureNotice, PageHeader, RefusalAlert, Skeleton, StatusTag],
  templateUrl: './delegations-page.html',
  styles: `
    ul { display: grid; }
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--gap-3); align-items: start; padding: var(--gap-4) 0; border-bottom: 1px solid var(--border); }
    li:last-child { border-bottom: 0; }
    .strong { font-weight: 600; }
  `,
})
export class DelegationsPage {
  protected readonly words = injectWords();
  private readonly session = inject(SESSION);
  private readonly confirm = injectConfirm();
  private readonly now = inject(NOW);
  protected readonly isGiving = signal(false);
  protected readonly said = signal('');
  protected readonly reading = injectQuery(DelegationsDocument, () => ({ first: 50 }));
  protected readonly pageInfo = computed(() => this.reading.data()?.delegations.pageInfo);
  private readonly all = computed(() => this.reading.data()?.delegations.edges.map(({ node }) => node));
  protected readonly lists = computed(() => {
    const me = this.session.viewer()?.person.id;
    const all = this.all();
    return all && [
      { id: 'given', rows: all.filter(({ from }) => from.id === me) },
      { id: 'got', rows: all.filter(({ from }) => from.id !== me) },
    ];
  });
  protected readonly revoking = injectAct(RevokeDelegationDocument);
  protected readonly told = computed(() => {
    const refusal = this.revoking.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected stateOf(delegation: DelegationFactsFragment): DelegationState {
    return stateOf(delegation, this.now());
  }

  protected toneOf(delegation: DelegationFactsFragment): Tone {
    return TONES[this.stateOf(delegation)];
  }

  protected scopeOf({ roles, tasks }: DelegationFactsFragment): string {
    return roles.length > 0
      ? this.words.t('administration.delegations.byRoles', { roles: this.words.list(roles.map((role) => this.words.t(`terms.Role.${role}`))) })
      : this.words.t('administration.delegations.byTasks', { tasks: this.words.list(tasks.map(({ name }) => this.words.sentence(name))) });
  }

  protected async given(): Promise<void> {
    this.isGiving.set(false);
    this.said.set(this.words.t('administration.delegations.done'));
    await this.reading.reload();
  }

  protected async revokeDelegation(delegation: DelegationFactsFragment): Promise<void> {
    this.said.set('');
    const yes = await this.confirm({
      title: this.words.t('administration.delegations.revokeTitle', { name: delegation.to.name }),
      explanation: this.words.t('administration.delegations.revokeThen'),
      action: this.words.t('administration.delegations.revoke'),
      reason: 'none',
      isDanger: true,
    });
    if (yes && (await this.revoking.perform({ delegationId: delegation.id }))) this.said.set(this.words.t('administration.delegations.revoked'));
  }
}
