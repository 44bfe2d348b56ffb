import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { InvitePersonDocument, RegisterOrganisationDocument, injectAct, injectKept, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, PageHeader, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { JurisdictionChoice } from '../jurisdictions/jurisdiction-choice.ts';
import { MADE_INVITATIONS } from '../people/made-invitations.ts';
import { CreditCodeField } from './credit-code-field.ts';
import { ORGANISATION_KINDS } from './kinds.ts';
import { tidied } from './credit-code.ts';
import type { OrganisationKind } from '@shixiao/contract';

/** Puts an organisation into the directory, with the first person who can add others. */
@Component({
  selector: 'sx-register-page',
  imports: [CreditCodeField, FailureNotice, Field, FieldControl, JurisdictionChoice, PageHeader, RefusalAlert],
  templateUrl: './register-page.html',
  styles: `
    form { max-width: var(--reading); }
  `,
})
export class RegisterPage {
  protected readonly words = injectWords();
  protected readonly kinds = ORGANISATION_KINDS;
  private readonly router = inject(Router);
  protected readonly kept = injectKept<{
    kind: OrganisationKind;
    name: string;
    englishName: string;
    creditCode: string;
    jurisdictionId: string;
    adminName: string;
    adminEmail: string;
    adminTitle: string;
  }>(
    () => 'register',
    () => ({ kind: 'enterprise', name: '', englishName: '', creditCode: '', jurisdictionId: '', adminName: '', adminEmail: '', adminTitle: '' }),
  );
  protected readonly registering = injectAct(RegisterOrganisationDocument, { changed: ['organisations'] });
  private readonly inviting = injectAct(InvitePersonDocument);
  private readonly made = inject(MADE_INVITATIONS);
  protected readonly wasTried = signal(false);
  protected readonly told = computed(() => {
    const refusal = this.registering.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected missing(field: 'name' | 'adminName'): string | undefined {
    return this.wasTried() && this.kept.value()[field].trim() === '' ? this.words.t('administration.missing') : undefined;
  }

  protected emailError(): string | undefined {
    return this.wasTried() && !/^\S+@\S+\.\S+$/.test(this.kept.value().adminEmail.trim()) ? this.words.t('administration.emailMissing') : undefined;
  }

  protected async register(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { kind, name, englishName, creditCode, jurisdictionId, adminName, adminEmail, adminTitle } = this.kept.value();
    if (this.missing('name') ?? this.missing('adminName') ?? this.emailError()) return;
    if (tidied(creditCode) === '' || jurisdictionId === '') return;
    const organisation = await this.registering.perform({
      kind,
      name: name.trim(),
      englishName: englishName.trim() || null,
      creditCode: tidied(creditCode),
      jurisdictionId,
      administrator: { name: adminName.trim(), email: adminEmail.trim(), jobTitle: adminTitle.trim() || null },
    });
    if (!organisation) return;
    this.kept.forget();
    await this.inviteFirst(organisation.joined.edges[0]?.node.person.id, organisation.id);
  }

  /** Its administrator cannot come in without a link: it is shown next. Where none comes of it, their page offers to make one. */
  private async inviteFirst(personId: string | undefined, organisationId: string): Promise<void> {
    const invitation = personId === undefined ? undefined : await this.inviting.perform({ personId });
    if (personId === undefined || !invitation) {
      await this.router.navigate(['/admin/organisations', organisationId]);
      return;
    }
    this.made.set(personId, invitation);
    await this.router.navigate(['/admin/people', personId], { queryParams: { new: 'yes' } });
  }
}
