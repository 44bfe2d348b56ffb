import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EditOrganisationDocument, OrganisationWithMembersDocument, SESSION, SetOrganisationActiveDocument, injectAct, injectQuery, refusalText } from '@shixiao/data-access';
import { DataCell, DataList, EmptyState, FailureNotice, Field, FieldControl, KeyFact, PageHeader, Skeleton, StatusTag, injectWords, typedOver } from '@shixiao/ui-kit';
import { injectAskActive } from '../entry/ask-active.ts';
import { EntryPanel } from '../entry/entry-panel.ts';
import { mayOpen } from '../people/may-open.ts';
import { injectWayHere } from './way-here.ts';
import type { Column } from '@shixiao/ui-kit';

/** One organisation: what it is called, whether people act for it, and who they are. */
@Component({
  selector: 'sx-organisation-page',
  imports: [DataCell, DataList, EmptyState, EntryPanel, FailureNotice, Field, FieldControl, KeyFact, PageHeader, RouterLink, Skeleton, StatusTag],
  templateUrl: './organisation-page.html',
  styles: `.quiet { font-weight: 400; }`,
})
export class OrganisationPage {
  readonly id = input.required<string>();

  protected readonly words = injectWords();
  private readonly session = inject(SESSION);
  /** Whose jurisdiction it lies in is known to the server, which answers accordingly. */
  protected readonly canSetActive = computed(() => this.session.viewer()?.viewerCanAdminister ?? false);
  protected readonly mayOpen = mayOpen;
  protected readonly wayHere = injectWayHere();
  private readonly askActive = injectAskActive('organisation');
  protected readonly reading = injectQuery(OrganisationWithMembersDocument, () => ({ id: this.id(), first: 50 }));
  protected readonly organisation = computed(() => this.reading.data()?.organisation ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.organisation === null);
  protected readonly members = computed(() => this.organisation()?.members.edges.map(({ node }) => node) ?? []);
  protected readonly pageInfo = computed(() => this.organisation()?.members.pageInfo);
  protected readonly isEditing = signal(false);
  /** What is typed outlives a reading of the same organisation: after a conflict nothing has to be typed again. */
  protected readonly name = typedOver(() => this.organisation()?.id, () => this.organisation()?.name ?? '');
  protected readonly englishName = typedOver(() => this.organisation()?.id, () => this.organisation()?.englishName ?? '');
  protected readonly editing = injectAct(EditOrganisationDocument, { changed: ['organisations'] });
  protected readonly setting = injectAct(SetOrganisationActiveDocument, { changed: ['organisations'] });
  protected readonly nameError = computed(() => (this.name().trim() === '' ? this.words.t('administration.missing') : undefined));
  protected readonly told = computed(() => {
    const refusal = this.editing.refusal() ?? this.setting.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  protected readonly columns = computed<readonly Column[]>(() => [
    { key: 'person', label: this.words.t('administration.person.name') },
    { key: 'roles', label: this.words.t('administration.person.roles') },
    { key: 'email', label: this.words.t('administration.person.email') },
    { key: 'since', label: this.words.t('administration.person.since') },
    { key: 'state', label: this.words.t('administration.state') },
  ]);

  protected rolesOf(roles: readonly string[]): string {
    return this.words.list(roles.map((role) => this.words.t(`terms.Role.${role}`)));
  }

  protected edit(isEditing: boolean): void {
    this.isEditing.set(isEditing);
    if (!isEditing) for (const field of [this.name, this.englishName]) field.forget();
  }

  protected async save(): Promise<void> {
    const organisation = this.organisation();
    if (!organisation || this.nameError()) return;
    this.setting.forget();
    const done = await this.editing.perform({
      organisationId: organisation.id,
      name: this.name().trim(),
      englishName: this.englishName().trim() || null,
      expectedVersion: organisation.version,
    });
    if (done) this.edit(false);
    else if (this.editing.refusal()?.__typename === 'Conflict') await this.reading.reload();
  }

  protected async setActive(isActive: boolean): Promise<void> {
    const organisation = this.organisation();
    if (!organisation) return;
    this.editing.forget();
    const reason = await this.askActive(this.words.organisation(organisation), isActive);
    if (reason === undefined) return;
    const done = await this.setting.perform({ organisationId: organisation.id, isActive, reason, expectedVersion: organisation.version });
    if (!done && this.setting.refusal()?.__typename === 'Conflict') await this.reading.reload();
  }
}
