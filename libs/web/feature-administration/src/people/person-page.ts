import { Component, computed, input, signal } from '@angular/core';
import { EditPersonDocument, PersonForAdministrationDocument, SetPersonActiveDocument, injectAct, injectQuery, refusalText } from '@shixiao/data-access';
import { EmptyState, FailureNotice, Field, FieldControl, KeyFact, PageHeader, Skeleton, StatusTag, injectWords, typedOver } from '@shixiao/ui-kit';
import { injectAskActive } from '../entry/ask-active.ts';
import { EntryPanel } from '../entry/entry-panel.ts';
import { injectWayHere } from '../organisations/way-here.ts';
import { InvitationPanel } from './invitation-panel.ts';
import { PersonRoles } from './person-roles.ts';

/** One person: name and title, what they are where, and whether they can sign in. */
@Component({
  selector: 'sx-person-page',
  imports: [EmptyState, EntryPanel, FailureNotice, Field, FieldControl, InvitationPanel, KeyFact, PageHeader, PersonRoles, Skeleton, StatusTag],
  templateUrl: './person-page.html',
})
export class PersonPage {
  readonly id = input.required<string>();
  /** `yes` right after the account was opened. */
  readonly new = input<string>();

  protected readonly words = injectWords();
  private readonly askActive = injectAskActive('person');
  protected readonly reading = injectQuery(PersonForAdministrationDocument, () => ({ id: this.id() }));
  protected readonly person = computed(() => this.reading.data()?.person ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.person === null);
  private readonly wayHere = injectWayHere();
  protected readonly places = computed(() => this.wayHere(this.person()?.memberships[0]?.organisation));
  protected readonly isEditing = signal(false);
  protected readonly name = typedOver(() => this.person()?.id, () => this.person()?.name ?? '');
  protected readonly jobTitle = typedOver(() => this.person()?.id, () => this.person()?.jobTitle ?? '');
  protected readonly editing = injectAct(EditPersonDocument, { changed: ['people'] });
  protected readonly setting = injectAct(SetPersonActiveDocument, { changed: ['people'] });
  protected readonly nameError = computed(() => (this.name().trim() === '' ? this.words.t('administration.missing') : undefined));
  protected readonly told = computed(() => {
    const refusal = this.editing.refusal() ?? this.setting.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected edit(isEditing: boolean): void {
    this.isEditing.set(isEditing);
    if (!isEditing) for (const field of [this.name, this.jobTitle]) field.forget();
  }

  protected async save(): Promise<void> {
    const person = this.person();
    if (!person || this.nameError()) return;
    this.setting.forget();
    const done = await this.editing.perform({ personId: person.id, name: this.name().trim(), jobTitle: this.jobTitle().trim() || null, expectedVersion: person.version });
    if (done) this.edit(false);
    else if (this.editing.refusal()?.__typename === 'Conflict') await this.reading.reload();
  }

  protected async setActive(isActive: boolean): Promise<void> {
    const person = this.person();
    if (!person) return;
    this.editing.forget();
    const reason = await this.askActive(person.name, isActive);
    if (reason === undefined) return;
    const done = await this.setting.perform({ personId: person.id, isActive, reason, expectedVersion: person.version });
    if (!done && this.setting.refusal()?.__typename === 'Conflict') await this.reading.reload();
  }
}
