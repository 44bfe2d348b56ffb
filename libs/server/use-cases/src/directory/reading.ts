import { readRegionCode } from '@shixiao/collaboration';
import type { JurisdictionRow } from '@shixiao/persistence';
import { jurisdictions as jurisdictionRows, organisations as organisationRows, people as personRows } from '@shixiao/persistence';
import { isUuid } from '../lookup/find-project.ts';
import { organisationById, personById } from '../lookup/directory.ts';
import { containing } from '../lookup/containing.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import { rowsInOrder } from '../lookup/rows-in-order.ts';
import type { OpenRead, Read } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { mayInvite } from './inviting.ts';
import { checkCode } from './organisations.ts';
import { placeOfPerson } from './memberships.ts';

export const organisation: Read<'organisation'> = async ({ load }, { id }) => (isUuid(id) ? ((await load(organisationById, id)) ?? null) : null);

/** Whoever registers an organisation sees its first administrator, as long as they have to be invited. */
export const person: Read<'person'> = async (scope, { id }) => {
  const row = isUuid(id) ? await scope.load(personById, id) : undefined;
  if (!row) return null;
  return mayOn(scope.caller, 'Query.person', await placeOfPerson(scope, row)) || (await mayInvite(scope, row)) ? row : null;
};

export const creditCodeCheck: Read<'creditCodeCheck'> = async (scope, { code }) => checkCode(scope, code);

/** Those directly within a jurisdiction, or all that lie in no other that is here; in the order of their codes. */
export const jurisdictions: OpenRead<'jurisdictions'> = async ({ entities }, args) => {
  const all = await entities.find(jurisdictionRows, { order: { regionCode: 'asc' } });
  const after = afterCursor(args, (value): value is string => typeof value === 'string');
  const rows = all
    .filter((row) => (parentOf(row, all)?.id ?? null) === (args.parentId ?? null) && (after === undefined || row.regionCode > after))
    .slice(0, pageSize(args) + 1);
  return pageOf(rows, args, ({ regionCode }) => regionCode);
};

/** The nearest jurisdiction around one that is here at all. */
export function parentOf({ regionCode }: JurisdictionRow, all: readonly JurisdictionRow[]): JurisdictionRow | undefined {
  for (let region = readRegionCode(regionCode); region.ok && region.value.parent !== undefined; ) {
    const { parent } = region.value;
    const found = all.find((row) => row.regionCode === parent);
    if (found) return found;
    region = readRegionCode(parent);
  }
  return undefined;
}

/** Organisations by name. */
export const organisations: Read<'organisations'> = async (scope, args) => {
  const { kind, jurisdictionId, text, isActive } = args.filter ?? {};
  const { rows: ids } = await scope.sql.query<{ id: string }>(
    `select id from organisation where ($1::text is null or kind = $1) and ($2::text is null or jurisdiction_id::text = $2)
      and ($3::text is null or name ilike $3 or name_en ilike $3 or credit_code ilike $3)
      and ($4::boolean is null or (disabled_at is null) = $4)
      and ($5::text is null or (name, id::text) > ($5, $6)) order by name, id limit ${pageSize(args) + 1}`,
    [kind ?? null, jurisdictionId ?? null, like(text), isActive ?? null, ...keyOf(args)],
  );
  return pageOf(await rowsInOrder(scope, organisationRows, ids), args, ({ name, id }) => [name, id]);
};

/** People by name: everybody sees their own organisation's, officials those of their jurisdiction. */
export const people: Read<'people'> = async (scope, args) => {
  const { organisationId, role, text, isActive } = args.filter ?? {};
  const { caller } = scope;
  const wide = mayOn(caller, 'Query.people', { jurisdictionId: caller.jurisdictionId });
  const { rows: ids } = await scope.sql.query<{ id: string }>(
    `select p.id from person p where exists (select from role_grant g where g.person_id = p.id and g.revoked_at is null
        and ($1::text is null or g.organisation_id::text = $1) and ($2::text is null or g.role = $2)
        and (g.organisation_id = $3::uuid or g.jurisdiction_id = any ($4::uuid[])))
      and ($5::text is null or p.name ilike $5 or p.email ilike $5) and ($6::boolean is null or (p.disabled_at is null) = $6)
      and ($7::text is null or (p.name, p.id::text) > ($7, $8)) order by p.name, p.id limit ${pageSize(args) + 1}`,
    [
      organisationId ?? null,
      role ?? null,
      caller.organisationId,
      wide ? [...caller.jurisdictionIds] : [],
      like(text),
      isActive ?? null,
      ...keyOf(args),
    ],
  );
  return pageOf(await rowsInOrder(scope, personRows, ids), args, ({ name, id }) => [name, id]);
};

const like = (text: string | null | undefined): string | null => (text ? containing(text) : null);

const keyOf = (args: { readonly after?: string | null }): readonly (string | null)[] => {
  const after = afterCursor(args, isTextPair);
  return [after?.[0] ?? null, after?.[1] ?? null];
};
