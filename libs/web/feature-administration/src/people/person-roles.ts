import { Component, computed, input, output, signal } from '@angular/core';
import { GiveRoleDocument, TakeRoleDocument, injectAct, refusalText } from '@shixiao/data-access';
import { FailureNotice, RefusalAlert, injectConfirm, injectWords } from '@shixiao/ui-kit';
import { rolesOffered } from '../organisations/kinds.ts';
import type { Role } from '@shixiao/contract';
import type { MemberLineFragment } from '@shixiao/data-access';

/** What somebody is in one organisation. A role is given at once and taken after asking; both can be done again. */
@Component({
  selector: 'sx-person-roles',
  imports: [FailureNotice, RefusalAlert],
  template: `
    <h2>{{ words.t('administration.person.rolesAt', { name: words.organisation(membership().organisation) }) }}</h2>
    <p class="quiet small">{{ words.t('administration.person.memberSince', { day: words.date(membership().since) }) }}</p>
    <sx-failure [kind]="giving.failure() ?? taking.failure()" (retry)="forget()" />
    <sx-refusal [told]="told()" />
    <ul>
      @for (role of roles(); track role) {
        <li>
          <span>
            <span class="name">{{ words.t('terms.Role.' + role) }}</span>
            <span class="quiet small">{{ words.t('administration.role.' + role) }}</span>
          </span>
          @if (membership().viewerCanChangeRoles) {
            @if (holds(role)) {
              <button class="button small" type="button" [disabled]="isBusy()" (click)="takeRole(role)" [attr.aria-label]="words.t('administration.person.takeNamed', { role: words.t('terms.Role.' + role) })">
                {{ words.t('administration.person.take') }}
              </button>
            } @else {
              <button class="button small" type="button" [disabled]="isBusy()" (click)="giveRole(role)" [attr.aria-label]="words.t('administration.person.giveNamed', { role: words.t('terms.Role.' + role) })">
                {{ words.t('administration.person.give') }}
              </button>
            }
          }
          <span class="state small" [class.held]="holds(role)">{{ words.t(holds(role) ? 'administration.person.held' : 'administration.person.notHeld') }}</span>
        </li>
      }
    </ul>
    <p class="small" role="status">{{ said() }}</p>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); }
    li { display: grid; grid-template-columns: minmax(0, 1fr) 5rem 5rem; align-items: center; gap: var(--gap-3); padding: var(--gap-3) 0; border-bottom: 1px solid var(--border); }
    li > span:first-child { display: grid; }
    .name { font-weight: 550; }
    .state { order: -1; grid-column: 2; grid-row: 1; color: var(--text-quiet); }
    li > span:first-child { grid-column: 1; grid-row: 1; }
    .button { grid-column: 3; grid-row: 1; }
    .held { color: var(--good); font-weight: 600; }
    @media (max-width: 40rem) { li { grid-template-columns: minmax(0, 1fr) 4rem 4.5rem; } }
  `,
})
export class PersonRoles {
  readonly membership = input.required<MemberLineFragment>();
  readonly changed = output();

  protected readonly words = injectWords();
  private readonly confirm = injectConfirm();
  protected readonly giving = injectAct(GiveRoleDocument, { changed: ['people', 'person'] });
  protected readonly taking = injectAct(TakeRoleDocument, { changed: ['people', 'person'] });
  protected readonly said = signal('');
  protected readonly isBusy = computed(() => this.giving.isBusy() || this.taking.isBusy());
  /** Roles that are held although they are not offered are shown, too, so that they can be taken. */
  protected readonly roles = computed(() => [...new Set([...this.membership().roles, ...rolesOffered(this.membership().organisation.kind)])]);
  protected readonly told = computed(() => {
    const refusal = this.giving.refusal() ?? this.taking.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected holds(role: Role): boolean {
    return this.membership().roles.includes(role);
  }

  protected forget(): void {
    this.giving.forget();
    this.taking.forget();
  }

  protected async giveRole(role: Role): Promise<void> {
    this.begin();
    if (await this.giving.perform({ membershipId: this.membership().id, role })) this.tell('given', role);
  }

  protected async takeRole(role: Role): Promise<void> {
    this.begin();
    const name = this.words.t(`terms.Role.${role}`);
    const yes = await this.confirm({
      title: this.words.t('administration.person.takeTitle', { name: this.membership().person.name, role: name }),
      explanation: this.words.t('administration.person.takeThen'),
      action: this.words.t('administration.person.take'),
      reason: 'none',
      isDanger: true,
    });
    if (yes && (await this.taking.perform({ membershipId: this.membership().id, role }))) this.tell('taken', role);
  }

  private begin(): void {
    this.said.set('');
    this.forget();
  }

  /** The membership may go by another id once its oldest role is gone, so it is read anew. */
  private tell(what: 'given' | 'taken', role: Role): void {
    this.said.set(this.words.t(`administration.person.${what}`, { role: this.words.t(`terms.Role.${role}`) }));
    this.changed.emit();
  }
}
