import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { AddPersonDocument, InvitePersonDocument, OrganisationWithMembersDocument, injectAct, injectKept, injectQuery, refusalText } from '@shixiao/data-access';
import { EmptyState, FailureNotice, Field, FieldControl, PageHeader, RefusalAlert, Skeleton, injectWords } from '@shixiao/ui-kit';
import { rolesOffered } from '../organisations/kinds.ts';
import { injectWayHere } from '../organisations/way-here.ts';
import { MADE_INVITATIONS } from './made-invitations.ts';
import type { Role } from '@shixiao/contract';

/** Gives somebody an account in an organisation; they choose their password by a link. */
@Component({
  selector: 'sx-add-person-page',
  imports: [EmptyState, FailureNotice, Field, FieldControl, PageHeader, RefusalAlert, Skeleton],
  templateUrl: './add-person-page.html',
  styles: `
    form { max-width: var(--reading); }
    .error { color: var(--bad); font-size: var(--size-small); font-weight: 550; }
  `,
})
export class AddPersonPage {
  readonly id = input.required<string>();

  protected readonly words = injectWords();
  protected readonly wayHere = injectWayHere();
  private readonly router = inject(Router);
  protected readonly reading = injectQuery(OrganisationWithMembersDocument, () => ({ id: this.id(), first: 1 }));
  protected readonly organisation = computed(() => this.reading.data()?.organisation ?? undefined);
  protected readonly roles = computed(() => {
    const kind = this.organisation()?.kind;
    return kind ? rolesOffered(kind) : [];
  });
  protected readonly kept = injectKept<{ name: string; email: string; jobTitle: string; roles: readonly Role[] }>(
    () => `person.${this.id()}`,
    () => ({ name: '', email: '', jobTitle: '', roles: [] }),
  );
  protected readonly adding = injectAct(AddPersonDocument, { changed: ['people'] });
  private readonly inviting = injectAct(InvitePersonDocument);
  private readonly made = inject(MADE_INVITATIONS);
  private readonly wasTried = signal(false);
  protected readonly nameError = computed(() => (this.wasTried() && this.kept.value().name.trim() === '' ? this.words.t('administration.missing') : undefined));
  protected readonly emailError = computed(() => {
    if (this.adding.refusal()?.__typename === 'EmailTaken') return this.words.t('refusal.EmailTaken');
    return this.wasTried() && !/^\S+@\S+\.\S+$/.test(this.kept.value().email.trim()) ? this.words.t('administration.emailMissing') : undefined;
  });
  protected readonly rolesError = computed(() => {
    const refusal = this.adding.refusal();
    if (refusal?.__typename === 'RolesApart' || refusal?.__typename === 'RoleNotInOrganisationKind') return refusalText(refusal, this.words).sentence;
    return this.wasTried() && this.kept.value().roles.length === 0 ? this.words.t('administration.rolesMissing') : undefined;
  });
  /** What stands beside its field is not said twice. */
  protected readonly told = computed(() => {
    const refusal = this.adding.refusal();
    const isBesideField = refusal?.__typename === 'EmailTaken' || refusal?.__typename === 'RolesApart' || refusal?.__typename === 'RoleNotInOrganisationKind';
    return refusal && !isBesideField ? refusalText(refusal, this.words) : undefined;
  });

  protected choose(role: Role, isChosen: boolean): void {
    this.adding.forget();
    const others = this.kept.value().roles.filter((each) => each !== role);
    this.kept.change({ roles: isChosen ? [...others, role] : others });
  }

  protected typeEmail(email: string): void {
    this.adding.forget();
    this.kept.change({ email });
  }

  protected async add(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    this.adding.forget();
    const { name, email, jobTitle, roles } = this.kept.value();
    if (this.nameError() ?? this.emailError() ?? this.rolesError()) return;
    const membership = await this.adding.perform({ organisationId: this.id(), name: name.trim(), email: email.trim(), jobTitle: jobTitle.trim() || null, roles });
    if (!membership) return;
    this.kept.forget();
    // Where no link comes of it now, their page offers to make one.
    const invitation = await this.inviting.perform({ personId: membership.person.id });
    if (invitation) this.made.set(membership.person.id, invitation);
    await this.router.navigate(['/admin/people', membership.person.id], { queryParams: { new: 'yes' } });
  }
}
