import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { MembersToNameDocument, NameMembersDocument, injectAct, injectQuery } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, Skeleton, injectWords, typedOver } from '@shixiao/ui-kit';
import { toldOf } from '../typing/told.ts';
import { isTicked, typed } from '../typing/typed.ts';
import type { MatterFactsFragment, MembersToNameQuery } from '@shixiao/data-access';

type Official = MembersToNameQuery['people']['edges'][number]['node'];

/** Says who is heard and who decides at the end; before anybody has spoken. */
@Component({
  selector: 'sx-members-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert, Skeleton],
  template: `
    <details class="panel" [open]="matter().members.length === 0 && !matter().chief && !matter().viewerCanDecide">
      <summary>{{ words.t('office.members.title') }}</summary>
      <form class="stack" (submit)="nameMembers($event)">
        <p class="quiet">{{ words.t('office.members.lead') }}</p>
        <sx-field [label]="words.t('office.members.search')" [required]="false">
          <input sxControl class="input" type="search" [value]="text()" (input)="text.set(typed($event))" autocomplete="off" />
        </sx-field>
        <fieldset class="list">
          <legend class="unseen">{{ words.t('office.members.members') }}</legend>
          @for (person of officials(); track person.id) {
            <label class="choice">
              <input type="checkbox" [checked]="members().includes(person.id)" (change)="choose(person.id, isTicked($event))" />
              <span>{{ person.name }}&ngsp;<span class="small quiet">{{ rolesOf(person) }}</span></span>
            </label>
          } @empty {
            @if (reading.isLoading()) { <sx-skeleton /> } @else { <p class="quiet">{{ words.t('office.members.nobody') }}</p> }
          }
        </fieldset>
        <sx-field [label]="words.t('office.members.chief')" [help]="words.t('office.members.chiefHelp')" [required]="false">
          <select sxControl class="input" (change)="chief.set(typed($event))">
            <option value="" [selected]="chief() === ''">{{ words.t('office.members.noChief') }}</option>
            @for (person of officials(); track person.id) {
              <option [value]="person.id" [selected]="chief() === person.id">{{ person.name }}</option>
            }
          </select>
        </sx-field>
        <sx-failure [kind]="naming.failure() ?? reading.failure()" (retry)="nameMembers()" />
        <sx-refusal [told]="told()" />
        <div><button class="button" type="submit" [disabled]="naming.isBusy()">{{ words.t('office.members.name') }}</button></div>
      </form>
    </details>
  `,
  styleUrl: './disclosure.css',
})
export class MembersForm {
  readonly matter = input.required<MatterFactsFragment>();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly isTicked = isTicked;
  protected readonly text = signal('');
  protected readonly members = typedOver<readonly string[]>(() => this.matter().id, () => this.matter().members.map(({ id }) => id));
  protected readonly chief = typedOver(() => this.matter().id, () => this.matter().chief?.id ?? '');
  protected readonly reading = injectQuery(MembersToNameDocument, () => ({ text: this.text().trim() || null, first: 50 }));
  /** Those who can be heard: officials with a part in deciding. */
  protected readonly officials = computed(() =>
    (this.reading.data()?.people.edges ?? [])
      .map(({ node }) => node)
      .filter(({ memberships }) => memberships.some(({ roles, organisation }) => organisation.kind === 'government' && roles.some((role) => role === 'approver' || role === 'caseOfficer'))),
  );
  protected readonly naming = injectAct(NameMembersDocument);
  protected readonly told = toldOf(this.words, this.naming);

  protected rolesOf({ memberships }: Official): string {
    return this.words.list(memberships.flatMap(({ roles }) => roles.map((role) => this.words.t(`terms.Role.${role}`))));
  }

  protected choose(id: string, isChosen: boolean): void {
    this.members.update((ids) => (isChosen ? [...ids, id] : ids.filter((each) => each !== id)));
  }

  protected async nameMembers(event?: Event): Promise<void> {
    event?.preventDefault();
    const { id, version } = this.matter();
    const chiefId = this.chief();
    const done = await this.naming.perform({ matterId: id, memberIds: [...this.members()], ...(chiefId && { chiefId }), expectedVersion: version });
    if (!done) return;
    this.members.forget();
    this.chief.forget();
  }
}
