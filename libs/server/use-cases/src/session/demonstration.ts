import type { OrganisationKind, Role } from '@shixiao/collaboration';
import { demonstrationAccounts, insertRow } from '@shixiao/persistence';
import type { DemonstrationAccountRow, Statements } from '@shixiao/persistence';
import type { ActScope } from '../scope.ts';

/** Says that the demonstration world is loaded, and offers these accounts, in this order. */
export async function offerDemonstration(
  scope: Pick<ActScope, 'sql' | 'entities'>,
  accounts: readonly Omit<DemonstrationAccountRow, 'place'>[],
): Promise<void> {
  await scope.sql.query('delete from demonstration_account');
  for (const [place, account] of accounts.entries()) await insertRow(scope, demonstrationAccounts, { ...account, place });
}

export async function isDemonstrationLoaded(sql: Statements): Promise<boolean> {
  const { rowCount } = await sql.query('select from demonstration_account limit 1');
  return rowCount === 1;
}

export interface OfferedAccount {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationName: string;
  readonly organisationEnglishName: string | null;
  readonly organisationKind: OrganisationKind;
  readonly organisationId: string;
  readonly jurisdictionId: string;
}

export async function offeredAccounts(sql: Statements): Promise<readonly OfferedAccount[]> {
  const { rows } = await sql.query<OfferedAccount>(
    `select p.id, p.name, d.role, o.name as "organisationName", o.name_en as "organisationEnglishName", o.kind as "organisationKind", o.id as "organisationId",
        p.jurisdiction_id as "jurisdictionId"
      from demonstration_account d join person p on p.id = d.person_id join organisation o on o.id = d.organisation_id
      where p.disabled_at is null order by d.place limit 20`,
  );
  return rows;
}
